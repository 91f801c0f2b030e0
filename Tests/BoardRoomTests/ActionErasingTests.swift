import BoardModel
import BoardRoom
import BoardTesting
import Testing

@Suite struct ActionErasingTests {
    private let play: RoomPlay

    init() throws {
        play = try RoomPlay()
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        ask("c1", .postNote("a", column: "open", text: "Lapp"), from: 2)
        ask("c2", .putAction("x", text: ActionText(what: "Ett"), notes: ["a"]))
        ask("c3", .putAction("x", text: ActionText(what: "Två"), notes: ["a"], revision: 1))
        ask("c4", .undo())
        play.clear()
    }

    private func ask(_ id: CommandID, _ command: BoardCommand, from session: SessionID = 1) {
        play.ask(id, command, from: session)
        play.answer()
    }

    @Test("[R17] all texts an erased row has had are overwritten, those undo brought back too")
    func erased() throws {
        ask("gone", .eraseAction("x"))
        #expect(play.overwritings == [.texts([5, 6, 7])])
        #expect(try RoomPlay(log: play.log).overwritings == [.texts([5, 6, 7])])
        #expect(play.broadcasts(to: "facilitator").last?.contains("action/x") == true)
    }

    @Test("[R17] a row that was removed goes with the next thing that is erased")
    func removed() throws {
        ask("c5", .removeAction("x"))
        #expect(play.overwritings == [])
        ask("gone", .eraseNote("a"))
        #expect(play.overwritings == [.texts([4, 5, 6, 7])])
    }

    @Test(
        "[R12] a row is told again only when it looks otherwise, so that nothing tells of hidden notes"
    )
    func quiet() {
        ask("c5", .showOnScreen(.actions))
        ask("c6", .moderateNote("a", state: .hidden))
        #expect(play.broadcasts(to: "participant").last?.contains("action/x") == false)
        play.clear()
        ask("c7", .moderateNote("a", state: .held))
        #expect(!play.broadcasts(to: "participant").joined().contains(#""action""#))
        ask("c8", .showOnScreen(.join))
        #expect(
            play.broadcasts(to: "participant").last?.contains(#""remove":["action/x"]"#) == true)
    }
}
