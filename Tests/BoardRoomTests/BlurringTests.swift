import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import Testing

@Suite struct BlurringTests {
    private let secret = "Hemlig text"

    /// Everything that went out, but to the author's own session and to facilitators.
    private func foreignWires(_ play: RoomPlay) -> [String] {
        play.sent.compactMap { effect in
            switch effect {
            case .send(let session, let bytes):
                [1, 2].contains(session) ? nil : String(decoding: bytes, as: UTF8.self)
            case .broadcast(let audience, let bytes):
                audience == "facilitator" ? nil : String(decoding: bytes, as: UTF8.self)
            case .broadcastToAll(let bytes): String(decoding: bytes, as: UTF8.self)
            default: nil
            }
        }
    }

    private func room(_ profile: Template.Profile) throws -> RoomPlay {
        let play = try RoomPlay(profile)
        for (session, actor) in [(1, Actor.facilitator), (2, .anna), (3, .bo), (4, .screen)]
            as [(SessionID, Actor)]
        {
            play.connect(session, as: actor)
        }
        return play
    }

    private func ask(_ play: RoomPlay, _ commands: BoardCommand...) {
        for (place, command) in commands.enumerated() {
            play.ask(CommandID(rawValue: "c\(play.room.head)-\(place)"), command, from: 1)
            play.answer()
        }
    }

    @Test("[V10] the text of a note that was blurred before it was shown is on no foreign wire")
    func neverShown() throws {
        let play = try room(.sensitive)
        play.ask("p", .postNote("a", column: "open", text: secret), from: 2)
        play.answer()
        ask(
            play, .blurNote("a"), .moderateNote("a", state: .approved), .showOnScreen(.columns),
            .moveNote("a", from: "open", to: "open", before: nil), .enterPhase("talk"),
            .editNote("a", text: secret + " igen"))
        play.connect(5, as: .cia)
        play.connect(6, as: .screen)
        play.connect(7, as: .bo, from: ViewPosition(epoch: 7, head: 3, audience: "participant"))
        let wires = foreignWires(play)
        #expect(wires.contains { $0.contains(#""isBlurred":true,"lines":1"#) })
        #expect(!wires.contains { $0.contains("Hemlig") })
        #expect(play.messages(to: 2).contains { $0.contains(secret) })
        #expect(play.broadcasts(to: "facilitator").contains { $0.contains(secret) })
    }

    @Test("[V10] a note that is blurred is sent again without its text, and whole once it is not")
    func shownBefore() throws {
        let play = try room(.open)
        play.ask("p", .postNote("a", column: "open", text: secret), from: 2)
        play.answer()
        play.clear()
        ask(play, .blurNote("a"))
        #expect(foreignWires(play).count >= 2)
        #expect(foreignWires(play).allSatisfy { !$0.contains(secret) })
        #expect(play.messages(to: 2).contains { $0.contains(#""state":"blurred""#) })
        play.clear()
        ask(play, .undo())
        #expect(play.broadcasts(to: "screen").contains { $0.contains(secret) })
    }

    @Test("[PD2] what the brake holds is on no foreign wire, nor what it looks like")
    func held() throws {
        let play = try room(.open)
        play.room.watch(HostWords(lines: "nattklubben"))
        play.ask("p", .postNote("a", column: "open", text: "På Nattklubben"), from: 2)
        play.answer()
        #expect(
            !foreignWires(play).contains { $0.contains("Nattklubben") || $0.contains("hostWord") })
        #expect(play.messages(to: 2).contains { $0.contains(#""findings":["hostWord"]"#) })
        #expect(
            play.broadcasts(to: "facilitator").contains {
                $0.contains(#""state":"held""#) && $0.contains(#""findings":["hostWord"]"#)
            })
    }
}
