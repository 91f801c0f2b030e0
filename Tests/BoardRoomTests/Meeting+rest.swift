import BoardModel
import BoardRoom
import EventLog

extension Meeting {
    /// Nothing fails any longer, everybody is in, every command finds its answer.
    mutating func rest() throws {
        for _ in 0..<200 {
            for client in clients { try enter(client) }
            while request != nil { try answer(fault: nil) }
            try overwrite(failing: false)
            try tick(.milliseconds(1_500))
            for client in clients {
                while !client.hasHeardAll { try client.hearNext(at: now.steady) }
                try askDue(client)
            }
            if isAtRest { return }
        }
        throw Violation("no rest: \(clients.flatMap(\.unanswered))")
    }

    private var isAtRest: Bool {
        request == nil && overwritings.isEmpty && visits.isEmpty
            && clients.allSatisfy { $0.unanswered.isEmpty && $0.hasHeardAll }
    }

    /// Whoever knows a position has exactly what the board showed its audience there.
    func expectSight(_ client: ScriptedClient) throws {
        guard let position = client.position, let board = log.boards[Int(position.head)] else {
            return
        }
        let views = board.views(for: Viewer(audience: position.audience))
        try expect(client.records.own(false), try WireRecords(of: views), client)
    }

    /// At rest that is the board as it is, through the eyes of the groups they are in, and own notes too.
    func expectRest() throws {
        guard let board = log.board, room.board == board else {
            throw Violation("the room's board is not the log's")
        }
        for client in clients {
            let viewer = board.viewer(for: client.actor)
            let own = client.actor.id.map { board.views(for: .author($0)) } ?? []
            let views = try WireRecords(of: board.views(for: viewer) + own)
            try expect(client.records, views, client)
        }
    }

    private func expect(
        _ records: WireRecords, _ views: WireRecords, _ client: ScriptedClient
    ) throws {
        if records == views { return }
        let keys = Set(records.keys).union(views.keys).filter { records[$0] != views[$0] }
        let found = keys.sorted().map { "\($0): \(records[$0] as Any), not \(views[$0] as Any)" }
        throw Violation("\(client.actor) at \(client.position as Any) has \(found)")
    }

    /// Each command has the effect its asker was told of, once.
    func expectOneEffectEach() throws {
        let parts = Dictionary(grouping: log.events, by: \.commandID).mapValues { $0.map(\.part) }
        for (id, parts) in parts where parts != Array(0..<parts.count) {
            throw Violation("\(id) is in the log as parts \(parts)")
        }
        for client in clients {
            for (id, outcome) in client.outcomes {
                let isWritten = parts[id] != nil
                if case .rejected(let reason) = outcome, isWritten {
                    throw Violation("\(id) was rejected with \(reason), and is in the log")
                }
                if outcome == .accepted, !isWritten, case .postNote = asked[id] {
                    throw Violation("\(id) was accepted, and is not in the log")
                }
            }
        }
    }
}
