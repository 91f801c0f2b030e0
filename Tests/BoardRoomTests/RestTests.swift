import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import EventLog
import Foundation
import Testing

/// A client that only keeps records, as `Web/shared/board-store.js` does.
private struct Store {
    let session: SessionID
    let actor: Actor
    var records: [String: NSDictionary] = [:]
    var position: ViewPosition?
    var audience = ""

    mutating func hear(_ bytes: [UInt8]) throws {
        let message = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        switch message["type"] as? String {
        case "welcome":
            if message["resumed"] as? Bool == false { records = [:] }
            put(message["records"])
            audience = message["audience"] as? String ?? ""
            position = ViewPosition(
                epoch: 7, head: message["head"] as? Int64 ?? 0, audience: audience)
        case "changes":
            put(message["put"])
            for key in message["remove"] as? [String] ?? [] { records[key] = nil }
            position?.head = message["head"] as? Int64 ?? 0
        default: break
        }
    }

    private mutating func put(_ new: Any?) {
        for record in new as? [[String: Any]] ?? [] {
            let type = record["type"] as? String ?? ""
            let key = (record["id"] as? String).map { "\(type)/\($0)" } ?? type
            records[key] = record as NSDictionary
        }
    }
}

@Suite struct RestTests {
    @Test("[R20] at rest every client's records are what its viewer may see", arguments: 0..<60)
    func rest(seed: UInt64) throws {
        let play = try RoomPlay(seed.isMultiple(of: 2) ? .open : .sensitive)
        var commands = RandomCommands(SampleBoard.template(.open), seed: seed)
        var stores: [Store] = []
        for session in 1...6 as ClosedRange<SessionID> {
            let actor: Actor =
                session == 1
                ? .facilitator
                : session == 2
                    ? .screen
                    : .participant(ActorID(rawValue: "p\(session)"))
            stores.append(Store(session: session, actor: actor))
            play.connect(session, as: actor)
        }
        for step in 0..<400 {
            try hear(play, &stores)
            let place = Int.random(in: 0..<stores.count, using: &commands.random)
            switch Int.random(in: 0..<12, using: &commands.random) {
            case 0: away(play, stores[place])
            case 1..<5: answer(play, &commands)
            case 5: play.tick(after: .milliseconds(700))
            case 6: play.overwritten(ok: Bool.random(using: &commands.random))
            default:
                let (command, _) = commands.next()
                play.ask(CommandID(rawValue: "c\(step)"), command, from: stores[place].session)
            }
        }
        while play.pending != nil { play.answer() }
        play.tick(after: .seconds(2))
        try hear(play, &stores)
        for store in stores { expect(store, play.room.board, "seed \(seed)") }
        let ids = play.log.map { "\($0.commandID)/\($0.part)" }
        #expect(Set(ids).count == ids.count, "a command had an effect twice, seed \(seed)")
    }

    /// Leaves and comes back with the position it had.
    private func away(_ play: RoomPlay, _ store: Store) {
        play.room.disconnect(store.session)
        play.connect(store.session, as: store.actor, from: store.position)
    }

    private func answer(_ play: RoomPlay, _ commands: inout RandomCommands) {
        guard let events = play.pending else { return }
        switch Int.random(in: 0..<8, using: &commands.random) {
        case 0: play.answer(.notWritten(.diskFull))
        case 1:
            play.answer(.unknown)
            if Bool.random(using: &commands.random) { play.write(events) }
            play.resolve()
        case 2: lose(play)
        default: play.answer()
        }
    }

    /// Another writes first.
    private func lose(_ play: RoomPlay) {
        let sequence = play.room.head + 1
        let other = RoomPlay.rows([.spotlightTurned(.columns)])[0]
        play.write([
            RecordedEvent(
                sequence: sequence, commandID: CommandID(rawValue: "other\(sequence)"), part: 0,
                commandDigest: other.commandDigest, at: other.at, kind: other.kind,
                body: other.body, text: nil, actor: nil)
        ])
        play.answer(.conflict(head: sequence))
        play.resolve()
    }

    private func hear(_ play: RoomPlay, _ stores: inout [Store]) throws {
        for effect in play.sent {
            for place in stores.indices {
                switch effect {
                case .join(stores[place].session, let audience): stores[place].audience = audience
                case .send(stores[place].session, let bytes): try stores[place].hear(bytes)
                case .broadcast(stores[place].audience, let bytes): try stores[place].hear(bytes)
                default: break
                }
            }
        }
        play.clear()
    }

    private func expect(_ store: Store, _ board: Board, _ place: String) {
        var expected = Store(session: store.session, actor: store.actor)
        let viewer: Viewer =
            switch store.actor {
            case .facilitator: .facilitator
            case .screen: .screen
            case .participant(let id): .participant(groups: board.groups(of: id))
            }
        let own = store.actor.id.map { board.views(for: .author($0)) } ?? []
        let records = (board.views(for: viewer) + own).map(RecordEncoding.encode)
        let message = ServerMessage.changes(head: 0, put: records, remove: []).encoded
        #expect(throws: Never.self) { try expected.hear(message) }
        #expect(store.records == expected.records, "\(store.actor), \(place)")
    }
}
