import BoardModel
import BoardTesting
import Testing

@Suite struct LeadingTests {
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

    @Test("[F1] a facilitator enters any phase; the timer of the phase before stops")
    func phases() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        #expect(
            try play.ask(.enterPhase("join"))
                == [.phaseEntered("join"), .countdownStopped, .spotlightTurned(.join)])
        #expect(play.board.countdown == nil)
        #expect(play.refusal(of: .enterPhase("nowhere")) == .unknownPhase)
    }

    @Test(
        "[F2] the screen turns to what the phase is about",
        arguments: [
            ("join" as PhaseID, Spotlight.Content.join), ("both", .columns), ("talk", .columns),
            ("groups", .instruction), ("hidden", .instruction), ("pause", .instruction),
        ])
    func spotlight(phase: PhaseID, content: Spotlight.Content) throws {
        var play = Play()
        try play.ask(.enterPhase(phase))
        #expect(play.board.spotlight.content == content)
    }

    @Test(
        "[S1] the facilitator chooses the content and turns pages; a new content begins at its first"
    )
    func pages() throws {
        var play = Play()
        #expect(try play.ask(.turnPage(3)) == [.pageTurned(3)])
        #expect(play.refusal(of: .turnPage(-1)) == .pageIsOutOfRange)
        #expect(play.refusal(of: .turnPage(1_000)) == .pageIsOutOfRange)
        try play.ask(.showOnScreen(.join))
        #expect(play.board.spotlight.page == 0)
        try play.ask(.turnPage(2))
        try play.ask(.enterPhase("both"))
        #expect(play.board.spotlight.page == 0)
    }

    @Test("[S2] blank is beside the content: unblanking shows what was shown")
    func blank() throws {
        var play = Play()
        try play.ask(.showOnScreen(.join))
        try play.ask(.blankScreen)
        #expect(play.board.spotlight.isBlank && play.board.spotlight.content == .join)
        try play.ask(.unblankScreen)
        #expect(!play.board.spotlight.isBlank && play.board.spotlight.content == .join)
    }
}
