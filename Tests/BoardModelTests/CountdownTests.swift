import BoardModel
import BoardTesting
import Testing

@Suite struct CountdownTests {
    @Test("[C1] a countdown starts, pauses with what is left, resumes and stops")
    func life() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 300))
        #expect(play.board.countdown?.state == .running(endsAt: SampleBoard.start + 300_000))
        play.now = play.now + 100_000
        #expect(try play.ask(.pauseCountdown) == [.countdownPaused(remaining: 200_000)])
        play.now = play.now + 50_000
        #expect(try play.ask(.resumeCountdown) == [.countdownResumed(endsAt: play.now + 200_000)])
        #expect(try play.asked(.resumeCountdown) == [])
        #expect(try play.ask(.stopCountdown) == [.countdownStopped])
        #expect(play.board.countdown == nil)
    }

    @Test("[C1] 1...14,400 seconds", arguments: [0, -1, 14_401, Int.max, Int.min])
    func range(seconds: Int) throws {
        var play = Play()
        #expect(play.refusal(of: .startCountdown(seconds: seconds)) == .countdownIsOutOfRange)
        try play.ask(.startCountdown(seconds: 14_400))
        #expect(play.refusal(of: .extendCountdown(seconds: seconds)) == .countdownIsOutOfRange)
        #expect(play.refusal(of: .extendCountdown(seconds: 1)) == .countdownIsOutOfRange)
    }

    @Test("[C2] time running out changes nothing: notes are still taken")
    func timeUp() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 1))
        play.now = play.now + 3_600_000
        #expect(play.refusal(of: .postNote("a", column: "open", text: "Lapp"), by: .anna) == nil)
    }

    @Test("[C3] extra time adds to what is left; when time was up it counts from now")
    func extra() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        play.now = play.now + 30_000
        #expect(try play.ask(.extendCountdown(seconds: 60)) == [.countdownExtended(by: 60_000)])
        #expect(play.board.countdown?.state == .running(endsAt: play.now + 90_000))
        play.now = play.now + 200_000
        try play.ask(.extendCountdown(seconds: 60))
        #expect(play.board.countdown?.state == .running(endsAt: play.now + 60_000))
        try play.ask(.pauseCountdown)
        try play.ask(.extendCountdown(seconds: 60))
        #expect(play.board.countdown?.state == .paused(remaining: 120_000))
    }

    @Test("[C3] extra time counts from now however long ago time was up")
    func longOvertime() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        play.now = play.now + 6 * 3_600_000
        try play.ask(.extendCountdown(seconds: 60))
        #expect(play.board.countdown?.state == .running(endsAt: play.now + 60_000))
        play.now = play.now + 6 * 3_600_000
        try play.ask(.pauseCountdown)
        try play.ask(.extendCountdown(seconds: 14_400))
        #expect(play.board.countdown?.state == .paused(remaining: 14_400_000))
    }

    @Test(
        "[C4] without a countdown there is nothing to change",
        arguments: [
            BoardCommand.extendCountdown(seconds: 60), .pauseCountdown, .resumeCountdown,
            .stopCountdown,
        ])
    func none(command: BoardCommand) { #expect(Play().refusal(of: command) == .noCountdown) }
}
