import BoardTesting
import Testing

@testable import BoardModel

@Suite struct ShareBackTests {
    private let police = Viewer.participant(groups: ["police"])

    /// The hotels have an approved obstacle `o`, one that waits and a tool, the taxis one obstacle; the police wrote
    /// nothing.
    static func play(in phase: PhaseID = "share") throws -> Play {
        var play = Play(of: AnalysisBoard.created(.sensitive), in: "obstacle")
        try play.ask(.chooseGroup("police"), by: .cia)
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("o", column: "obstacles", text: "Rädsla"), by: .anna)
        try play.ask(.postNote("w", column: "obstacles", text: "Väntar"), by: .anna)
        try play.ask(.postNote("x", column: "obstacles", text: "Tid"), by: .bo)
        try play.ask(.enterPhase("tool"))
        try play.ask(.postNote("t", column: "tools", text: "Kontakt"), by: .anna)
        for note in ["o", "x", "t"] {
            try play.ask(.moderateNote(NoteID(rawValue: note), state: .approved))
        }
        try play.ask(.enterPhase(phase))
        return play
    }

    private func seen(_ play: Play) -> [NoteID] { play.notes(police).map(\.id) }

    @Test("[SB1] the order is the template's, of those who have written, until another is chosen")
    func order() throws {
        var play = try Self.play()
        #expect(play.board.shareBack == ShareBack(order: ["hotel", "taxi"]))
        #expect(
            try play.ask(.orderShareBack(["taxi", "hotel", "taxi"]))
                == [.shareBackOrdered(["taxi", "hotel"])])
        #expect(try play.ask(.orderShareBack(["taxi", "hotel"])) == [])
        #expect(play.refusal(of: .orderShareBack(["nobody"])) == .unknownGroup)
        try play.ask(.giveTurn("taxi"))
        let view = ShareBackView(
            phase: "share", order: ["taxi", "hotel"], turn: "taxi", heard: ["taxi"])
        for viewer in [Viewer.facilitator, .moderator, .screen, police, .coreGroup(groups: [])] {
            #expect(play.board.view(of: .shareBack, for: viewer) == .shareBack(view))
        }
        try play.ask(.enterPhase("obstacle"))
        #expect(play.board.view(of: .shareBack, for: police) == nil)
        try play.ask(.postNote("p", column: "obstacles", text: "Sent"), by: .cia)
        try play.ask(.enterPhase("share"))
        #expect(play.board.shareBack?.order == ["taxi", "hotel", "police"])
    }

    @Test("[SB1] in other phases nobody has a turn")
    func elsewhere() throws {
        let play = try Self.play(in: "tool")
        #expect(play.refusal(of: .giveTurn("hotel")) == .noShareBack)
        #expect(play.refusal(of: .orderShareBack(["hotel"])) == .noShareBack)
    }

    @Test("[SB2] a turn begins with what the group has written and with its time")
    func turn() throws {
        var play = try Self.play()
        let end = play.now + 120_000
        #expect(
            try play.ask(.giveTurn("hotel")) == [
                .turnGiven("hotel"), .countdownStarted(duration: 120_000, endsAt: end),
                .spotlightTurned(.rows, group: "hotel"),
            ])
        #expect(try play.ask(.giveTurn("hotel")) == [])
        try play.ask(.showOnScreen(.group))
        #expect(try play.ask(.giveTurn("taxi")).last == .spotlightTurned(.group, group: "taxi"))
        #expect(play.refusal(of: .giveTurn("nobody")) == .unknownGroup)
    }

    @Test("[SB3] no turn ends by itself; ending the last one stops the time")
    func end() throws {
        var play = try Self.play()
        try play.ask(.giveTurn("hotel"))
        play.now = play.now + 3_600_000
        #expect(play.board.shareBack?.turn == "hotel" && play.board.countdown != nil)
        #expect(
            try play.ask(.giveTurn(nil))
                == [.turnGiven(nil), .countdownStopped, .spotlightTurned(.instruction)])
        #expect(play.board.shareBack?.heard == ["hotel"])
        #expect(try play.ask(.giveTurn(nil)) == [])
    }

    @Test(
        "[SB4] others see the approved obstacles of groups that had a turn, while the phase lasts")
    func told() throws {
        var play = try Self.play()
        #expect(seen(play) == [])
        try play.ask(.giveTurn("hotel"))
        #expect(seen(play) == ["o"])
        #expect(play.notes(police).map(\.placements.count) == [1])
        try play.ask(.giveTurn("taxi"))
        #expect(seen(play) == ["o", "x"])
        try play.ask(.moderateNote("w", state: .approved))
        #expect(seen(play) == ["o", "w", "x"])
        try play.ask(.moderateNote("o", state: .hidden))
        #expect(seen(play) == ["w", "x"])
        try play.ask(.enterPhase("tool"))
        #expect(seen(play) == [])
        try play.ask(.enterPhase("share"))
        #expect(seen(play) == ["w", "x"])
    }

    @Test("[SB4] what one of two merged groups has told, both have, also after the phase")
    func toldTogether() throws {
        var play = try Self.play()
        try play.ask(.giveTurn("taxi"))
        try play.ask(.mergeGroups("taxi", into: "hotel"))
        #expect(seen(play) == ["o", "x"])
        let left = play.apply(.phaseEntered("tool"))
        #expect(left.keys.contains(.note("o")) && left.keys.contains(.note("x")))
        #expect(seen(play) == [])
    }

    @Test("[SB5] undo takes back a turn, what it showed and what others saw of it")
    func undone() throws {
        var play = try Self.play()
        try play.ask(.giveTurn("hotel"))
        try play.ask(.giveTurn("taxi"))
        try play.ask(.orderShareBack(["taxi"]))
        try play.ask(.undo())
        #expect(play.board.shareBack?.order == ["hotel", "taxi"])
        try play.ask(.undo())
        #expect(play.board.shareBack?.turn == "hotel" && seen(play) == ["o"])
        #expect(play.board.spotlight.group == "hotel" && play.board.countdown == nil)
        try play.ask(.undo())
        #expect(play.board.shareBack?.turn == nil && seen(play) == [])
        #expect(play.board.spotlight.content == .instruction)
    }

    @Test("[SB5] a second turn that is taken back leaves what others have seen")
    func secondTurn() throws {
        var play = try Self.play()
        for group in ["hotel", "taxi", "hotel"] {
            try play.ask(.giveTurn(GroupID(rawValue: group)))
        }
        try play.ask(.undo())
        #expect(play.board.shareBack?.heard == ["hotel", "taxi"] && seen(play) == ["o", "x"])
    }
}
