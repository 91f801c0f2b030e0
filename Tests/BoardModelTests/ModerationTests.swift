import BoardModel
import BoardTesting
import Testing

@Suite struct ModerationTests {
    private func board(with notes: [NoteID], in phase: PhaseID = "both") throws -> Play {
        var play = Play(in: phase)
        for note in notes { try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna) }
        return play
    }

    @Test("[M1] a facilitator moderates from any state to any other", arguments: NoteState.allCases)
    func states(from: NoteState) throws {
        for to in NoteState.allCases where to != from {
            var play = try board(with: ["a"])
            if from != .approved { try play.ask(.moderateNote("a", state: from)) }
            #expect(try play.ask(.moderateNote("a", state: to)) == [.noteModerated("a", state: to)])
            #expect(play.board.notes["a"]?.state == to)
        }
    }

    @Test("[M2] an erased or withdrawn note is nowhere on the board")
    func gone() throws {
        var play = try board(with: ["a", "b"])
        #expect(try play.ask(.eraseNote("a")) == [.noteErased("a")])
        try play.ask(.withdrawNote("b"), by: .anna)
        #expect(play.board.notes.isEmpty)
        #expect(play.board.tallies.values.allSatisfy { $0.notes == 0 })
        #expect(play.notes(.facilitator).isEmpty)
        #expect(play.refusal(of: .eraseNote("a")) == .unknownNote)
    }

    @Test("[M3] a note moves to a column, before another or last, and keeps its state")
    func moving() throws {
        var play = try board(with: ["a", "b", "c"])
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.moveNote("a", from: "open", to: "more", before: nil))
        #expect(play.order("open") == ["b", "c"])
        #expect(play.order("more") == ["a"])
        try play.ask(.moveNote("c", from: "open", to: "more", before: "a"))
        #expect(play.order("more") == ["c", "a"])
        #expect(play.board.notes["a"]?.state == .held)
    }

    @Test(
        "[M4] a note does not leave a private column, nor enter a column of groups without a group")
    func boundaries() throws {
        var play = Play(in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("own", column: "own", text: "Lapp"), by: .anna)
        try play.ask(.postNote("table", column: "table", text: "Lapp"), by: .anna)
        #expect(
            play.refusal(of: .moveNote("own", from: "own", to: "table", before: nil))
                == .columnIsPrivate)
        #expect(play.refusal(of: .moveNote("own", from: "own", to: "own", before: nil)) == nil)
        #expect(play.refusal(of: .moveNote("table", from: "table", to: "own", before: nil)) == nil)
        try play.ask(.enterPhase("writing"))
        try play.ask(.postNote("room", column: "open", text: "Lapp"), by: .anna)
        #expect(
            play.refusal(of: .moveNote("room", from: "open", to: "table", before: nil))
                == .columnNeedsGroup)
    }

    @Test("[M5] however often notes are put between the same two, the order holds")
    func crowding() throws {
        var play = try board(with: ["first", "last"])
        var expected: [NoteID] = ["first", "last"]
        for number in 0..<60 {
            let note = NoteID(rawValue: "n\(number)")
            try play.ask(.postNote(note, column: "open", text: "Lapp"))
            try play.ask(.moveNote(note, from: "open", to: "open", before: "last"))
            expected.insert(note, at: expected.count - 1)
            #expect(play.order("open") == expected)
        }
        for number in 0..<60 {
            let note = NoteID(rawValue: "m\(number)")
            try play.ask(.postNote(note, column: "open", text: "Lapp"))
            try play.ask(.moveNote(note, from: "open", to: "open", before: expected[1]))
            expected.insert(note, at: 1)
            #expect(play.order("open") == expected)
        }
    }

    @Test(
        "[M6] moving out of where a note does not stand, or before one that is not there, is refused"
    )
    func nowhere() throws {
        let play = try board(with: ["a", "b"])
        let refused: [(BoardCommand, CommandRejection)] = [
            (.moveNote("a", from: "more", to: "open", before: nil), .unknownColumn),
            (.moveNote("a", from: "open", to: "nowhere", before: nil), .unknownColumn),
            (.moveNote("a", from: "open", to: "more", before: "b"), .unknownNote),
            (.moveNote("a", from: "open", to: "open", before: "a"), .unknownNote),
            (.moveNote("x", from: "open", to: "more", before: nil), .unknownNote),
        ]
        for (command, rejection) in refused { #expect(play.refusal(of: command) == rejection) }
    }

    @Test("[M7] several notes are moved or moderated at once, in the order given; all or none")
    func several() throws {
        var play = try board(with: ["a", "b", "c", "d"])
        try play.ask(.moveNotes(["d", "a", "d"], from: "open", to: "more"))
        #expect(play.order("open") == ["b", "c"])
        #expect(play.order("more") == ["d", "a"])
        // From where each of them stands.
        try play.ask(.moveNotes(["b", "a"], from: nil, to: "more"))
        #expect(play.order("more") == ["d", "b", "a"])
        try play.ask(.moveNotes(["a", "c"], from: nil, to: "more", before: "b"))
        #expect(play.order("more") == ["d", "a", "c", "b"])
        try play.ask(.moveNotes(["c"], from: nil, to: "open"))
        try play.ask(.moderateNotes(["a", "b"], state: .hidden))
        #expect(play.board.notes.values.count { $0.state == .hidden } == 2)
        #expect(try play.ask(.moderateNotes(["a", "b"], state: .hidden)) == [])
        try play.ask(.moderateNotes(["c", "d"], state: .held, revisions: [1, 1]))
        let before = play.board
        for refused in [
            .moderateNotes(["c", "x"], state: .approved),
            .moderateNotes(["c", "d"], state: .approved, revisions: [1, 2]),
            .moderateNotes(["c", "d"], state: .approved, revisions: [1]),
            .moveNotes(["c", "d"], from: "open", to: "more"),
            .moveNotes(["c", "d"], from: nil, to: "table"),
        ] as [BoardCommand] {
            #expect(throws: CommandRejection.self) { try play.ask(refused) }
        }
        #expect(play.board == before)
    }

    @Test("[M7] several notes come to stand as if moved one by one, through a column numbered anew")
    func severalInAGap() throws {
        var play = Play(in: "both")
        for note in ["first", "last"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"))
        }
        let notes = (0..<60).map { NoteID(rawValue: "n\($0)") }
        for note in notes { try play.ask(.postNote(note, column: "more", text: "Lapp")) }
        var single = play
        for note in notes {
            try single.ask(.moveNote(note, from: "more", to: "open", before: "last"))
        }
        try play.ask(.moveNotes(notes, from: nil, to: "open", before: "last"))
        #expect(play.order("open") == ["first"] + notes + ["last"])
        #expect(play.board.notes == single.board.notes)
        let isNumberedAnew = play.events.contains {
            if case .columnReordered = $0 { true } else { false }
        }
        #expect(isNumberedAnew)
    }
}
