import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import Testing

/// What is on the wires, byte for byte.
@Suite struct SecrecyTests {
    private let play: RoomPlay
    private let text = CardText(heading: "Rubriken", bullets: ["Raden", "Och en till"])
    private let outsiders = ["facilitator", "screen", "participant"]

    init() throws {
        play = try RoomPlay(.sensitive, in: "present")
        for (session, actor) in [Actor.facilitator, .screen, .anna, .kim, .kim].enumerated() {
            play.connect(SessionID(session + 1), as: actor)
        }
    }

    private func ask(_ command: BoardCommand, from session: SessionID = 4) {
        play.ask(CommandID(rawValue: "c\(play.log.count)"), command, from: session)
        play.answer()
    }

    private func put(revision: Int? = nil) {
        ask(.putCard("hemligt", "e2", column: nil, text: text, revision: revision))
    }

    private func set(_ state: CardState, bullets: Int? = nil, from session: SessionID = 4) {
        ask(.setCardState("hemligt", state, bullets: bullets, revision: nil), from: session)
    }

    /// All that was ever sent to those who hear an audience, and to one who comes now.
    private func wire(_ audience: String) throws -> String {
        let sessions = ["facilitator": SessionID(1), "screen": 2, "participant": 3]
        let actors = ["facilitator": Actor.facilitator, "screen": .screen, "participant": .bo]
        let newcomer = SessionID(90 + play.sent.count)
        play.connect(newcomer, as: try #require(actors[audience]))
        let own = play.messages(to: try #require(sessions[audience]))
        return (own + play.broadcasts(to: audience) + play.messages(to: newcomer)).joined()
    }

    private func isTold(_ audience: String, _ words: String) throws -> Bool {
        try wire(audience).contains(words)
    }

    @Test("[V14] not a word of a secret card, nor its id, is sent to anybody but the core group")
    func secret() throws {
        put()
        ask(.moveCard("hemligt", before: nil))
        put(revision: 1)
        ask(.removeCard("hemligt"))
        for audience in outsiders {
            for words in ["Rubriken", "Raden", "hemligt"] {
                #expect(try !isTold(audience, words), "\(words) to \(audience)")
            }
        }
        #expect(play.broadcasts(to: "coreGroup").joined().contains("Rubriken"))
        #expect(try isTold("facilitator", #"{"type":"material","id":"e2","secret":1}"#))
    }

    @Test("[V15] a presentable card is sent to facilitators and not to the room")
    func presentable() throws {
        put()
        set(.presentable)
        #expect(try isTold("facilitator", "Rubriken"))
        for audience in ["screen", "participant"] {
            #expect(try !isTold(audience, "Rubriken") && !isTold(audience, "hemligt"))
        }
    }

    @Test("[V15] of a card shown line by line the other lines are not sent")
    func lines() throws {
        put()
        set(.presentable)
        set(.shown, bullets: 1, from: 1)
        for audience in ["screen", "participant"] {
            #expect(try isTold(audience, "Raden") && !isTold(audience, "Och en till"))
        }
        set(.shown, from: 1)
        #expect(try isTold("participant", "Och en till"))
    }

    @Test("[R12] a card that is taken back leaves those who had it, and is not named to the others")
    func takenBack() throws {
        put()
        set(.presentable)
        set(.secret)
        let gone = #""remove":["card/hemligt"]"#
        #expect(play.broadcasts(to: "facilitator").contains { $0.contains(gone) })
        #expect(try !isTold("screen", "hemligt") && !isTold("participant", "hemligt"))
        set(.presentable)
        set(.shown, from: 1)
        set(.secret)
        for audience in outsiders {
            #expect(play.broadcasts(to: audience).last?.contains(gone) == true)
        }
    }

    @Test("[R10] who was away is not told of a card that came and went")
    func away() throws {
        let head = play.room.head
        put()
        set(.presentable)
        set(.shown, from: 1)
        set(.secret)
        play.clear()
        let position = ViewPosition(epoch: 7, head: head, audience: "participant")
        play.connect(9, as: .bo, from: position)
        let said = play.messages(to: 9).joined()
        #expect(said.contains(#""resumed":true"#) && !said.contains("hemligt"))
    }
}
