import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import EventLog
import Testing

@Suite struct RepeatTests {
    private let play: RoomPlay
    private let post = BoardCommand.postNote("a", column: "open", text: "Lapp")

    init() throws {
        play = try RoomPlay()
        play.connect(1, as: .anna)
        play.connect(2, as: .anna)
        play.connect(3, as: .bo)
        play.clear()
    }

    @Test("[R6] a repeat, in flight or later, has no second effect and the same answer")
    func repeats() {
        play.ask("c1", post, from: 1)
        play.ask("c1", post, from: 2)
        play.answer()
        play.ask("c1", post, from: 1)
        #expect(play.pending == nil)
        let accepted = #"{"type":"accepted","id":"c1","head":4}"#
        #expect(play.messages(to: 1).filter { $0 == accepted }.count == 2)
        #expect(play.messages(to: 2).filter { $0 == accepted }.count == 1)
    }

    @Test("[R6] a refused command is decided anew")
    func refused() {
        play.ask("c1", .withdrawNote("a"), from: 1)
        play.ask("c2", post, from: 1)
        play.answer()
        play.ask("c1", .withdrawNote("a"), from: 1)
        play.answer()
        #expect(play.room.board.notes.isEmpty)
    }

    @Test("[R6] also after a restart")
    func restarted() throws {
        play.ask("c1", post, from: 1)
        play.answer()
        let again = try RoomPlay(log: play.log)
        again.connect(1, as: .anna)
        again.ask("c1", post, from: 1)
        #expect(again.pending == nil)
        #expect(again.messages(to: 1).last == #"{"type":"accepted","id":"c1","head":4}"#)
    }

    @Test(
        "[R7] another content or another person under a known id is refused",
        arguments: [true, false])
    func otherContent(isWritten: Bool) {
        play.ask("c1", post, from: 1)
        if isWritten { play.answer() }
        play.ask("c1", .postNote("a", column: "open", text: "Annat"), from: 1)
        play.ask("c1", post, from: 3)
        let taken = #"{"type":"rejected","id":"c1","reason":"commandIdIsTaken"}"#
        #expect(play.messages(to: 1).contains(taken) && play.messages(to: 3) == [taken])
    }

    @Test("[R8] five at once, then one a second, with the time that is left")
    func limit() {
        for number in 0..<5 {
            play.ask(CommandID(rawValue: "c\(number)"), .chooseGroup("hotel"), from: 1)
            play.answer()
        }
        play.clear()
        play.ask("c5", .chooseGroup("taxi"), from: 2)
        #expect(
            play.messages(to: 2)
                == [#"{"type":"rejected","id":"c5","reason":"tooFast","retryAfter":1000}"#])
        play.tick(after: .milliseconds(400))
        play.clear()
        play.ask("c5", .chooseGroup("taxi"), from: 2)
        #expect(play.messages(to: 2)[0].contains(#""retryAfter":600"#))
        play.tick(after: .milliseconds(600))
        play.ask("c5", .chooseGroup("taxi"), from: 2)
        #expect(play.pending != nil)
        play.ask("c6", .chooseGroup("police"), from: 3)
        #expect(play.messages(to: 3).isEmpty)
    }

    @Test("[R8] a moderator twenty times at once, then five a second, each by themselves")
    func moderators() {
        play.connect(8, as: .moderator)
        play.connect(9, as: .moderator("mia"))
        for number in 0..<20 {
            play.ask(CommandID(rawValue: "c\(number)"), .undo(), from: 8)
        }
        play.clear()
        play.ask("c20", .undo(), from: 8)
        #expect(
            play.messages(to: 8)
                == [#"{"type":"rejected","id":"c20","reason":"tooFast","retryAfter":200}"#])
        play.ask("other", .undo(), from: 9)
        #expect(!play.messages(to: 9).joined().contains("tooFast"))
        play.tick(after: .milliseconds(200))
        play.clear()
        play.ask("c20", .undo(), from: 8)
        #expect(!play.messages(to: 8).joined().contains("tooFast"))
    }

    @Test("[R8] facilitators are not limited")
    func facilitators() {
        play.connect(9, as: .facilitator)
        for number in 0..<50 {
            play.ask(CommandID(rawValue: "c\(number)"), .turnPage(number), from: 9)
            play.answer()
        }
        #expect(!play.messages(to: 9).contains { $0.contains("tooFast") })
    }
}
