import BoardModel
import BoardTesting
import Testing

@Suite struct ExtraTimeTests {
    private func end(_ viewer: Viewer, _ play: Play) -> Timestamp? {
        guard case .countdown(let view) = play.board.view(of: .countdown, for: viewer),
            case .running(let end) = view.countdown.state
        else { return nil }
        return end
    }

    private let hotel = Viewer.participant(groups: ["business", "hotel"])
    private let taxi = Viewer.participant(groups: ["business", "taxi"])

    @Test("[C5] [C6] one group's end is later; the others' stays")
    func given() throws {
        var play = Play()
        #expect(play.refusal(of: .giveExtraTime("hotel", seconds: 60)) == .noCountdown)
        try play.ask(.startCountdown(seconds: 300))
        let end = SampleBoard.start + 300_000
        #expect(play.refusal(of: .giveExtraTime("nowhere", seconds: 60)) == .unknownGroup)
        #expect(play.refusal(of: .giveExtraTime("hotel", seconds: 0)) == .countdownIsOutOfRange)
        #expect(
            play.refusal(of: .giveExtraTime("hotel", seconds: 14_400)) == .countdownIsOutOfRange)
        #expect(
            try play.ask(.giveExtraTime("hotel", seconds: 120))
                == [.extraTimeGiven("hotel", by: 120_000)])
        #expect(self.end(hotel, play) == end + 120_000)
        #expect(self.end(.coreGroup(groups: ["hotel"]), play) == end + 120_000)
        for viewer in [taxi, .participant(groups: []), .screen, .facilitator, .moderator] {
            #expect(self.end(viewer, play) == end)
        }
    }

    @Test(
        "[C5] [G9] groups that are merged have the longer of their times, and undo gives each its own"
    )
    func merged() throws {
        for (hotels, taxis) in [(120, 0), (120, 60), (60, 120), (0, 60)] {
            var play = Play()
            try play.ask(.startCountdown(seconds: 300))
            for (group, seconds) in [("hotel", hotels), ("taxi", taxis)] as [(GroupID, Int)]
            where seconds > 0 {
                try play.ask(.giveExtraTime(group, seconds: seconds))
            }
            let before = play.board.countdown
            try play.ask(.mergeGroups("hotel", into: "taxi"))
            #expect(
                play.board.countdown?.extra == ["taxi": Int64(max(hotels, taxis)) * 1_000])
            try play.ask(.undo())
            #expect(play.board.countdown == before)
        }
    }

    @Test("[C6] how much groups have besides is told to facilitators, moderators and the screen")
    func told() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 300))
        #expect(play.apply(.extraTimeGiven("hotel", by: 60_000)).keys == [.countdown, .undo])
        let all: [Viewer] = [.facilitator, .moderator, .screen, hotel, taxi]
        let told = all.map { viewer -> [GroupID: Int64] in
            guard case .countdown(let view) = play.board.view(of: .countdown, for: viewer) else {
                return [:]
            }
            return view.countdown.extra
        }
        #expect(told == [["hotel": 60_000], ["hotel": 60_000], ["hotel": 60_000], [:], [:]])
    }

    @Test("[C5] time that was up counts from now; what all get comes to what a group has left")
    func later() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        play.now = play.now + 90_000
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        #expect(end(hotel, play) == play.now + 60_000)
        play.now = play.now + 20_000
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        #expect(end(hotel, play) == play.now + 100_000)
        try play.ask(.extendCountdown(seconds: 30))
        #expect(end(taxi, play) == play.now + 30_000 && end(hotel, play) == play.now + 130_000)
        play.now = play.now + 200_000
        try play.ask(.extendCountdown(seconds: 30))
        #expect(end(hotel, play) == play.now + 30_000 && play.board.countdown?.extra == [:])
    }

    @Test("[C5] a pause keeps what each group has left")
    func paused() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        try play.ask(.pauseCountdown)
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        play.now = play.now + 500_000
        try play.ask(.resumeCountdown)
        #expect(end(hotel, play) == play.now + 180_000 && end(taxi, play) == play.now + 60_000)
    }

    @Test("[C5] [U1] undo takes extra time back, as long as the same countdown goes on")
    func undone() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        #expect(play.undo?.act == .giveExtraTime)
        try play.ask(.undo())
        #expect(play.board.countdown?.extra == ["hotel": 60_000])
        try play.ask(.undo())
        #expect(play.board.countdown?.extra == [:])
        try play.ask(.giveExtraTime("hotel", seconds: 60))
        let touched = play.apply(.countdownStopped)
        #expect(touched.keys == [.countdown, .undo] && play.undo?.act != .giveExtraTime)
        try play.ask(.startCountdown(seconds: 60))
        #expect(end(hotel, play) == end(taxi, play))
    }
}
