import BoardTesting
import Testing

@testable import BoardModel

@Suite struct UndoTests {
    @Test("[U1] undo takes back the last moderation, move or phase; again, the one before")
    func undo() throws {
        var play = Play(.sensitive, in: "both")
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.postNote("b", column: "open", text: "Lapp"), by: .anna)
        let before = play.board.notes
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.moveNote("a", from: "open", to: "more", before: nil))
        try play.ask(.enterPhase("talk"))
        #expect(try play.ask(.undo()).count == 1)
        #expect(play.board.phase.id == "both")
        try play.ask(.undo())
        #expect(play.order("open") == ["a", "b"])
        try play.ask(.undo())
        #expect(play.board.notes == before)
    }

    @Test("[U1] undo of a phase shows the column that was shown before, and an old log's does too")
    func column() throws {
        var play = Play(in: "both")
        try play.ask(.showOnScreen(.column, column: "more"))
        try play.ask(.enterPhase("talk"))
        var old = play
        try play.ask(.undo())
        #expect(
            play.board.view(of: .spotlight, for: .screen)
                == .spotlight(SpotlightView(spotlight: play.board.spotlight, column: "more")))
        // The column was not written down at first; the act counts as taken back all the same.
        old.apply(.actUndone(.enterPhase("both", showing: .column)))
        #expect(old.undo == play.undo && old.board.spotlight.column == nil)
    }

    @Test("[U1] a note goes back between the same two, though its column was numbered anew")
    func undoThroughRenumbering() throws {
        var play = Play(in: "both")
        for note in ["a", "b", "c", "d"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        try play.ask(.moveNote("c", from: "open", to: "more", before: nil))
        // The two change places in a gap that halves each time, until the column is numbered anew.
        var moves = 0
        while !play.events.contains(where: { if case .columnReordered = $0 { true } else { false } }
        ) {
            let note: NoteID = moves.isMultiple(of: 2) ? "d" : "b"
            try play.ask(.moveNote(note, from: "open", to: "open", before: note == "d" ? "b" : "d"))
            moves += 1
        }
        #expect(moves > 10)
        for left in (0..<moves).reversed() {
            try play.ask(.undo())
            #expect(
                play.order("open") == (left.isMultiple(of: 2) ? ["a", "b", "d"] : ["a", "d", "b"]))
        }
        try play.ask(.undo())
        #expect(play.order("open") == ["a", "b", "c", "d"])
    }

    @Test("[U2] an act older than ten minutes is not taken back")
    func window() throws {
        var play = Play()
        try play.ask(.enterPhase("both"))
        play.now = play.now + 600_000
        #expect(play.refusal(of: .undo()) == nil)
        play.now = play.now + 1
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
    }

    @Test("[U3] with nothing to take back, that is what is said")
    func nothing() throws {
        var play = Play()
        try play.ask(.undo())
        #expect(play.board.phase.id == "join")
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
    }

    @Test("[U4] once its author changed a note, or it is gone, acts on it are not taken back")
    func changedSince() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.postNote("b", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.moderateNote("a", state: .hidden))
        try play.ask(.moderateNote("b", state: .approved))
        try play.ask(.editNote("a", text: "Med ett namn"), by: .anna)
        try play.ask(.eraseNote("b"))
        try play.ask(.undo())
        #expect(play.board.phase.id == "join")
        #expect(play.board.notes["a"]?.state == .pending)
    }

    @Test("[U5] who names the act by its time takes back that act or none")
    func namedAct() throws {
        var play = Play(in: "both")
        let first = play.now
        try play.ask(.enterPhase("talk"))
        play.now = play.now + 1_000
        try play.ask(.enterPhase("pause"))
        #expect(play.refusal(of: .undo(at: first)) == .notTheLastAct)
        try play.ask(.undo(at: play.now))
        #expect(play.board.phase.id == "talk")
        #expect(play.refusal(of: .undo(at: play.now)) == .notTheLastAct)
        try play.ask(.undo(at: first))
        #expect(play.board.phase.id == "both")
    }

    @Test("[U4] of an act on several notes, what later events left alone is taken back")
    func changedInPart() throws {
        var play = Play(.sensitive, in: "both")
        for note in ["a", "b", "c"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        try play.ask(.moderateNotes(["a", "b", "c"], state: .approved))
        try play.ask(.editNote("a", text: "Med ett namn"), by: .anna)
        try play.ask(.withdrawNote("b"), by: .anna)
        #expect(play.undo == UndoView(act: .moderateNotes, note: "c", count: nil, at: play.now))
        #expect(try play.ask(.undo()) == [.actUndone(.moderateNote("c", state: .pending))])
        try play.ask(.moderateNotes(["c"], state: .approved))
        try play.ask(.eraseNote("c"))
        #expect(play.undo?.act == .enterPhase)
    }

    @Test("[U6] an act on several notes is taken back as one")
    func several() throws {
        var play = Play(.sensitive, in: "both")
        for note in ["a", "b", "c", "d"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        let before = play.board.notes
        try play.ask(.moveNotes(["c", "a"], from: "open", to: "more"))
        let moved = play.board.notes
        try play.ask(.moderateNotes(["a", "b", "c"], state: .approved))
        #expect(play.undo == UndoView(act: .moderateNotes, note: nil, count: 3, at: play.now))
        #expect(try play.ask(.undo()).count == 3)
        #expect(play.board.notes == moved)
        try play.ask(.undo())
        #expect(play.board.notes == before)
        #expect(play.undo?.act == .enterPhase)
    }

    /// Every act on themes, and the themes before it.
    @Test(
        "[U1] [U6] acts on themes are taken back whole",
        arguments: [
            (.makeTheme("x", notes: ["e", "a", "d"], title: "Ny"), .makeTheme),
            (.makeTheme("x", notes: ["d"], title: nil), .makeTheme),
            (.addToTheme("t", notes: ["d", "e"], before: "b"), .addToTheme),
            (.addToTheme("t", notes: ["c", "a"], before: nil), .addToTheme),
            (.takeOutOfTheme(["a", "d", "c"]), .takeOutOfTheme),
            (.renameTheme("t", title: "Annan"), .renameTheme),
            (.renameTheme("u", title: "Annan"), .renameTheme),
            (.mergeThemes("t", into: "u"), .mergeThemes),
            (.mergeThemes("u", into: "t"), .mergeThemes),
            (.dissolveTheme("t"), .dissolveTheme), (.dissolveTheme("u"), .dissolveTheme),
        ] as [(BoardCommand, Act)])
    func themes(command: BoardCommand, act: Act) throws {
        var play = Play(in: "both")
        for note in ["a", "b", "c", "d", "e"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        try play.ask(.makeTheme("t", notes: ["a", "b", "c"], title: "Rubrik"))
        try play.ask(.makeTheme("u", notes: ["d"], title: nil))
        let before = play.themes()
        try play.ask(command)
        #expect(play.themes() != before && play.undo?.act == act)
        try play.ask(.undo())
        #expect(play.themes() == before && play.undo?.act == .makeTheme)
    }

    @Test("[U1] acts on themes and moves are taken back one by one")
    func through() throws {
        var play = Play(in: "both")
        for note in ["a", "b", "c"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        let acts: [BoardCommand] = [
            .makeTheme("t", notes: ["a", "b"], title: "Ett"),
            .makeTheme("u", notes: ["c"], title: "Två"), .mergeThemes("u", into: "t"),
            .moveNotes(["a", "c"], from: nil, to: "more"), .renameTheme("t", title: "Tre"),
            .moderateNotes(["a", "b"], state: .held), .takeOutOfTheme(["b"]),
            .dissolveTheme("t"), .makeTheme("v", notes: ["b", "c"], title: nil),
        ]
        var sights = [play.themes()]
        for act in acts {
            try play.ask(act)
            sights.append(play.themes())
        }
        for sight in sights.reversed().dropFirst() {
            try play.ask(.undo())
            #expect(play.themes() == sight)
        }
        #expect(play.order("open") == ["a", "b", "c"])
    }

    @Test("[U4] what its author has changed stays in the theme it was put in")
    func changedInTheme() throws {
        var play = Play(in: "both")
        for note in ["a", "b"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: nil))
        try play.ask(.editNote("a", text: "Annan"), by: .anna)
        try play.ask(.undo())
        #expect(play.themes()["t"]?.notes == ["a"])
    }

    @Test("[U7] undo stops at a reveal until that is ten minutes old")
    func revealed() throws {
        var play = Play(in: "hidden")
        try play.ask(.postNote("a", column: "secret", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.revealColumn("secret"))
        #expect(play.undo == UndoView(act: .revealColumn, note: nil, count: nil, at: play.now))
        #expect(play.refusal(of: .undo()) == .cannotBeUnseen)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.undo())
        #expect(play.board.notes["a"]?.state == .held)
        play.now = play.now + 600_000
        #expect(play.refusal(of: .undo()) == .cannotBeUnseen)
        play.now = play.now + 1
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
    }

    @Test("[U7] a reveal stops moderators too")
    func revealedForModerators() throws {
        var play = Play(.sensitive, in: "hidden")
        try play.ask(.postNote("a", column: "secret", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .approved), by: .moderator)
        try play.ask(.revealColumn("secret"))
        #expect(play.refusal(of: .undo(), by: .moderator) == .cannotBeUnseen)
    }

    @Test("[U8] busy moderators do not push what was led out of memory")
    func ledIsKept() throws {
        var play = Play(.sensitive, in: "writing")
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.enterPhase("both"))
        for round in 0..<150 {
            let state: NoteState = round.isMultiple(of: 2) ? .approved : .held
            try play.ask(.moderateNote("a", state: state), by: .moderator)
        }
        try play.ask(.undo())
        #expect(play.board.phase.id == "writing")
        #expect(play.refusal(of: .undo(), by: .moderator) == nil)
    }

    @Test("[U1] [U8] as much is remembered of each who takes back their own")
    func memoryOfEach() {
        var history = History()
        var made = 0
        func act(of doer: BoardEvent?) {
            made += 1
            if let doer { history.follow(doer) }
            history.remember(
                .starNote(NoteID(rawValue: "n\(made)")), of: .starNote, at: SampleBoard.start)
            history.follow(.boardLocked)
        }
        for _ in 0..<20 { act(of: nil) }
        for group in (0..<20).map({ GroupID(rawValue: "g\($0)") }) {
            for _ in 0..<5 { act(of: .secretaryActed(group, events: 1)) }
        }
        #expect(history.acts.count { $0.doer == .leaders } == 20)
        for _ in 0..<120 { act(of: .moderatorActed(events: 1)) }
        #expect(history.acts.count { $0.doer == .moderators } == 100)
        #expect(history.acts.count { $0.doer == .leaders } == 20)
    }

    @Test("[U1] only so much is remembered, and the last act always is")
    func memory() throws {
        var play = Play()
        let notes = (0..<1_001).map { NoteID(rawValue: "n\($0)") }
        for note in notes { try play.ask(.postNote(note, column: "open", text: "Lapp")) }
        try play.ask(.moderateNotes(notes, state: .held))
        #expect(try play.ask(.undo()).count == 1_001)
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
        for round in 0..<120 {
            try play.ask(.moderateNote("n0", state: round.isMultiple(of: 2) ? .held : .approved))
        }
        for _ in 0..<100 { try play.ask(.undo()) }
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
    }
}

extension Play {
    /// What undo would take back.
    var undo: UndoView? {
        guard case .undo(let view) = board.view(of: .undo, for: .facilitator) else { return nil }
        return view
    }
}
