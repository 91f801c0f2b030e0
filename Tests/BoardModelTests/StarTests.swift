import BoardModel
import BoardTesting
import Testing

@Suite struct StarTests {
    /// Four obstacles of the hotels and one of the taxis, all approved.
    private static func play() throws -> Play {
        var play = Play(of: AnalysisBoard.created(.sensitive), in: "obstacle")
        for (group, person, notes) in [
            ("hotel", Actor.anna, ["a", "b", "c", "d"]), ("taxi", .bo, ["t"]),
        ] {
            try play.ask(.chooseGroup(GroupID(rawValue: group)), by: person)
            for note in notes {
                let id = NoteID(rawValue: note)
                try play.ask(.postNote(id, column: "obstacles", text: note), by: person)
                try play.ask(.moderateNote(id, state: .approved))
            }
        }
        return play
    }

    private func starred(_ play: Play, _ viewer: Viewer) -> [NoteID] {
        play.notes(viewer).filter(\.isStarred).map(\.id)
    }

    @Test("[ST1] everybody who sees a note sees its star, its author too; a star is taken back")
    func seen() throws {
        var play = try Self.play()
        #expect(try play.ask(.starNote("a"), by: .moderator).last == .noteStarred("a"))
        #expect(try play.ask(.starNote("a")) == [])
        try play.ask(.showOnScreen(.group, group: "hotel"))
        for viewer in [Viewer.facilitator, .screen, .participant(groups: ["hotel"])] {
            #expect(starred(play, viewer) == ["a"])
        }
        #expect(starred(play, .participant(groups: ["taxi"])) == [])
        let own = play.board.views(for: .author("anna")).filter { view in
            if case .ownNote(let note) = view { note.isStarred } else { false }
        }
        #expect(own.count == 1)
        #expect(try play.ask(.unstarNote("a")) == [.noteUnstarred("a")])
        #expect(try play.ask(.unstarNote("a")) == [])
        #expect(starred(play, .facilitator) == [])
        #expect(play.refusal(of: .starNote("x")) == .unknownNote)
        #expect(play.refusal(of: .unstarNote("x")) == .unknownNote)
    }

    @Test("[ST2] a group has three stars in a column, of notes that it uses there")
    func three() throws {
        var play = try Self.play()
        for note in ["a", "b", "c", "t"] { try play.ask(.starNote(NoteID(rawValue: note))) }
        #expect(play.refusal(of: .starNote("d")) == .tooManyStars)
        for state in [NoteState.held, .hidden, .returned] {
            try play.ask(.moderateNote("a", state: state))
            #expect(play.refusal(of: .starNote("d")) == nil)
        }
        try play.ask(.moderateNote("a", state: .pending))
        #expect(play.refusal(of: .starNote("d")) == .tooManyStars)
        try play.ask(.unstarNote("b"))
        #expect(try play.ask(.starNote("d")) == [.noteStarred("d")])
        try play.ask(.eraseNote("d"))
        #expect(play.refusal(of: .starNote("b")) == nil)
    }

    @Test("[ST2] a carried note counts in every column where it stands")
    func carried() throws {
        var play = try Self.play()
        try play.ask(.enterPhase("could"))
        for note in ["e", "f", "g", "h"] {
            try play.ask(
                .postNote(NoteID(rawValue: note), column: "could", text: note), by: .anna)
        }
        for note in ["e", "f", "g"] { try play.ask(.starNote(NoteID(rawValue: note))) }
        #expect(play.refusal(of: .starNote("h")) == .tooManyStars)
    }

    @Test("[ST3] a starred note that is moved or edited keeps its star")
    func kept() throws {
        var play = try Self.play()
        for note in ["a", "b", "c"] { try play.ask(.starNote(NoteID(rawValue: note))) }
        try play.ask(.moveNote("d", from: "obstacles", to: "tools", before: nil))
        try play.ask(.starNote("d"))
        try play.ask(.moveNote("d", from: "tools", to: "obstacles", before: nil))
        try play.ask(.editNote("d", text: "Ny"), by: .anna)
        #expect(Set(starred(play, .facilitator)) == ["a", "b", "c", "d"])
    }

    @Test("[U1] a star and its taking back are taken back")
    func undone() throws {
        var play = try Self.play()
        try play.ask(.starNote("a"))
        try play.ask(.unstarNote("a"))
        #expect(try play.ask(.undo()) == [.actUndone(.unstarNote("a"))])
        #expect(starred(play, .facilitator) == ["a"])
        #expect(try play.ask(.undo()) == [.actUndone(.starNote("a"))])
        #expect(starred(play, .facilitator) == [])
    }
}
