import BoardModel
import BoardTesting
import Testing

@Suite struct PrivateNoteTests {
    /// The hotels have written `a` and `b` for themselves alone, both approved.
    private static func play() throws -> Play {
        var play = Play(of: AnalysisBoard.created(.sensitive), in: "contact")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("hotel"), by: .bo)
        try play.ask(.chooseGroup("taxi"), by: .cia)
        for note in ["a", "b"] {
            try play.ask(
                .postNote(NoteID(rawValue: note), column: "contact", text: note), by: .anna)
            try play.ask(.moderateNote(NoteID(rawValue: note), state: .approved))
        }
        return play
    }

    private func screen(_ play: Play) -> [NoteID] { play.notes(.screen).map(\.id) }

    @Test("[PV1] the screen shows of a group what it shares, once it is approved")
    func shown() throws {
        var play = try Self.play()
        try play.ask(.showOnScreen(.group, group: "hotel"))
        #expect(screen(play) == [])
        #expect(try play.ask(.shareNote("a"), by: .anna) == [.noteShared("a")])
        #expect(try play.ask(.shareNote("a"), by: .anna) == [])
        #expect(screen(play) == ["a"])
        #expect(play.notes(.participant(groups: ["taxi"])).isEmpty)
        #expect(play.notes(.facilitator).filter(\.isShared).map(\.id) == ["a"])
        #expect(play.notes(.participant(groups: ["hotel"])).filter(\.isShared).map(\.id) == ["a"])
        try play.ask(.moderateNote("a", state: .pending))
        #expect(screen(play) == [])
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.unshareNote("a"), by: .anna)
        #expect(screen(play) == [])
    }

    @Test("[PV1] what is shared may leave its column and stand in a theme with others")
    func moved() throws {
        var play = try Self.play()
        let out = BoardCommand.moveNote("a", from: "contact", to: "tools", before: nil)
        #expect(play.refusal(of: out) == .columnIsPrivate)
        try play.ask(.shareNote("a"), by: .anna)
        #expect(play.refusal(of: .makeTheme("t", notes: ["a", "b"], title: nil)) == .noteIsPrivate)
        try play.ask(.makeTheme("t", notes: ["a"], title: nil))
        try play.ask(.showOnScreen(.clusters))
        #expect(screen(play) == ["a"])
        try play.ask(out)
        #expect(play.refusal(of: .unshareNote("a"), by: .anna) == .noteIsNotPrivate)
    }

    @Test("[PV4] who chooses the group when the board is opened again reads what was shared")
    func openedAgain() throws {
        var play = try Self.play()
        try play.ask(.shareNote("b"), by: .anna)
        let page = { (play: Play) in play.board.groupPage(of: "hotel")?.notes.map(\.id) }
        try play.ask(.closeBoard)
        #expect(page(play) == ["a", "b"])
        for toWrite in [false, true] {
            try play.ask(.reopenBoard(toWrite: toWrite))
            try play.ask(.chooseGroup("hotel"), by: .kim)
            #expect(play.notes(.coreGroup(groups: ["hotel"])).map(\.id) == ["b"])
            #expect(Set(play.notes(.facilitator).map(\.id)) == ["a", "b"])
            if !toWrite { #expect(page(play) == ["a", "b"]) }
        }
        try play.ask(.postNote("c", column: "contact", text: "Ny"), by: .kim)
        #expect(play.notes(.coreGroup(groups: ["hotel"])).map(\.id) == ["b", "c"])
    }

    @Test("[PV2] its author and the group's secretary share it, nobody else")
    func who() throws {
        var play = try Self.play()
        #expect(play.refusal(of: .shareNote("a"), by: .bo) == .notYourNote)
        #expect(play.refusal(of: .shareNote("a"), by: .cia) == .notYourNote)
        #expect(play.refusal(of: .shareNote("a")) == .notAllowed)
        #expect(play.refusal(of: .shareNote("nobody"), by: .anna) == .unknownNote)
        try play.ask(.claimSecretary("hotel"), by: .bo)
        try play.ask(.shareNote("a"), by: .bo)
        try play.ask(.enterPhase("obstacle"))
        try play.ask(.postNote("o", column: "obstacles", text: "Hinder"), by: .anna)
        #expect(play.refusal(of: .shareNote("o"), by: .anna) == .noteIsNotPrivate)
        try play.ask(.lockBoard)
        #expect(play.refusal(of: .unshareNote("a"), by: .anna) == .boardIsLocked)
    }

    @Test("[PV3] it leaves its theme when it is shared and when that is taken back, for good")
    func themes() throws {
        var play = try Self.play()
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: nil))
        #expect(
            try play.ask(.shareNote("a"), by: .anna)
                == [.notesTakenOutOfTheme(["a"]), .noteShared("a")])
        try play.ask(.makeTheme("u", notes: ["a"], title: nil))
        #expect(
            try play.ask(.unshareNote("a"), by: .anna)
                == [.notesTakenOutOfTheme(["a"]), .noteUnshared("a")])
        _ = try? play.ask(.undo())
        #expect(play.board.notes["a"]?.theme == nil)
    }
}
