import BoardModel
import BoardTesting
import Testing

@Suite struct ReviewTests {
    private func board(with notes: [NoteID]) throws -> Play {
        var play = Play(.sensitive)
        for note in notes { try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna) }
        return play
    }

    private func states(_ play: Play) -> [NoteID: NoteState] { play.board.notes.mapValues(\.state) }

    @Test("[M9] all that wait with the text that was read are approved, as one act")
    func approveAll() throws {
        var play = try board(with: ["a", "b", "c", "d", "e"])
        try play.ask(.editNote("b", text: "Ny"), by: .anna)
        try play.ask(.moderateNote("c", state: .held))
        try play.ask(.moderateNote("d", state: .hidden))
        let before = states(play)
        #expect(
            try play.ask(
                .approveAll(["a", "b", "c", "d", "e", "gone"], revisions: [1, 1, 1, 1, 1, 1]))
                == [
                    .actBegan(.approveAll, events: 2), .noteModerated("a", state: .approved),
                    .noteModerated("e", state: .approved),
                ])
        #expect(
            states(play)
                == ["a": .approved, "b": .pending, "c": .held, "d": .hidden, "e": .approved])
        #expect(try play.ask(.undo()).count == 2)
        #expect(states(play) == before)
    }

    @Test("[M9] when none is left, nothing is done and that is said")
    func noneLeft() throws {
        var play = try board(with: ["a", "b"])
        try play.ask(.editNote("a", text: "Ny"), by: .anna)
        for (notes, revisions) in [(["a"], [1]), (["gone"], [1]), (["a", "b"], [2]), ([], [1])]
            as [([NoteID], [Int])]
        {
            #expect(
                play.refusal(of: .approveAll(notes, revisions: revisions)) == .noteHasChanged)
        }
        try play.ask(.approveAll(["a", "b"], revisions: [2, 1]))
        #expect(try play.ask(.approveAll(["a", "b"], revisions: [2, 1])) == [])
    }

    @Test("[M9] what the brake held is never among them")
    func brake() throws {
        var play = try board(with: ["a"])
        try play.ask(.postNote("b", column: "open", text: "070-123 45 67"), by: .anna)
        try play.ask(.approveAll(["a", "b"], revisions: [1, 1]))
        #expect(states(play) == ["a": .approved, "b": .held])
    }

    @Test("[M10] a note to be written anew is shown to nobody until its author has changed it")
    func rewrite() throws {
        var play = try board(with: ["a"])
        try play.ask(.moderateNote("a", state: .approved))
        #expect(
            try play.ask(.askForRewrite("a", revision: 1))
                == [.noteModerated("a", state: .returned)])
        #expect(try play.ask(.askForRewrite("a")) == [])
        for viewer in [Viewer.screen, .participant(groups: [])] {
            #expect(play.notes(viewer).isEmpty)
        }
        #expect(own(play) == .rewrite)
        #expect(play.board.tallies.values.map(\.notes) == [0])
        try play.ask(.editNote("a", text: "Ny"), by: .anna)
        #expect(states(play) == ["a": .pending])
        #expect(own(play) == .review)
    }

    @Test("[M10] without an author nobody can be asked")
    func noAuthor() throws {
        var play = try board(with: ["a"])
        try play.ask(.postNote("f", column: "open", text: "Lapp"))
        #expect(play.refusal(of: .askForRewrite("f")) == .noteHasNoAuthor)
        #expect(play.refusal(of: .moderateNote("f", state: .returned)) == .noteHasNoAuthor)
        #expect(play.refusal(of: .askForRewrite("x")) == .unknownNote)
        #expect(play.refusal(of: .askForRewrite("a", revision: 2)) == .noteHasChanged)
        try play.ask(.closeBoard)
        #expect(play.refusal(of: .askForRewrite("a")) == .boardIsClosed)
    }

    @Test("[U1] asking for another text is taken back")
    func undone() throws {
        var play = try board(with: ["a"])
        try play.ask(.askForRewrite("a"))
        #expect(
            play.board.view(of: .undo, for: .facilitator).map { "\($0)" }?.contains("askForRewrite")
                == true)
        try play.ask(.undo())
        #expect(states(play) == ["a": .pending])
    }

    @Test("[V11] facilitators are told that an author has changed what waits")
    func rewritten() throws {
        var play = try board(with: ["a", "b"])
        try play.ask(.editNote("b", text: "Ny"))
        let told = { play.notes(.facilitator).filter(\.isRewritten).map(\.id) }
        #expect(told() == [])
        try play.ask(.askForRewrite("a"))
        #expect(told() == [])
        try play.ask(.editNote("a", text: "Ny"), by: .anna)
        #expect(told() == ["a"])
        try play.ask(.moderateNote("a", state: .approved))
        #expect(told() == [])
        try play.ask(.undo())
        #expect(told() == ["a"])
        #expect(!play.notes(.participant(groups: [])).contains { $0.isRewritten })
        for state in [NoteState.approved, .held, .pending] {
            try play.ask(.moderateNote("a", state: state))
            #expect(told() == [])
        }
    }

    private func own(_ play: Play) -> OwnNoteView.State? {
        play.board.views(for: .author("anna")).compactMap {
            if case .ownNote(let own) = $0 { own.state } else { nil }
        }.first
    }
}
