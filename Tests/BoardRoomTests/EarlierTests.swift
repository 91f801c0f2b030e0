import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import Testing

@Suite struct EarlierTests {
    private let play: RoomPlay
    private let brought: EarlierBoard

    init() throws {
        play = try RoomPlay()
        var earlier = Play()
        try earlier.ask(.putAction("x", text: ActionText(what: "Skriv en rutin"), notes: []))
        brought = earlier.board.brought(as: "old", for: .background)
        for (session, actor) in [Actor.facilitator, .screen, .anna].enumerated() {
            play.connect(SessionID(session + 1), as: actor)
        }
        play.clear()
    }

    @Test("[R26] what earlier boards bring is told to those who see it, once")
    func told() {
        play.know([brought])
        let record = #"{"type":"earlier","id":"old","number":1"#
        #expect(play.broadcasts(to: "facilitator").joined().contains(record))
        for audience in ["screen", "participant"] {
            #expect(!play.broadcasts(to: audience).joined().contains("old"))
        }
        play.clear()
        play.know([brought])
        #expect(play.sent.isEmpty)
        play.know([])
        let gone = #""remove":["earlier/old"]"#
        #expect(play.broadcasts(to: "facilitator").joined().contains(gone))
    }

    @Test("[R26] who was away just then is shown the whole board")
    func away() {
        let position = ViewPosition(epoch: 7, head: play.room.head, audience: "facilitator")
        play.know([brought])
        play.connect(9, as: .facilitator, from: position)
        let said = play.messages(to: 9).joined()
        #expect(said.contains(#""resumed":false"#) && said.contains("Skriv en rutin"))
    }
}
