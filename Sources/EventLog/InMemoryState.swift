import BoardModel

/// What can be made to happen to an append of ``InMemoryEventLog``.
public enum AppendFault: Sendable {
    /// Another node writes these events first.
    case conflict(with: [RecordedEvent])
    /// The events are written, but the store cannot say so.
    case unknownButWritten
    /// The events are lost, but the store cannot say so.
    case unknownAndLost
    /// Nothing is written, for this reason.
    case notWritten(EventLogError)
}

/// All boards, the requests that wait and the faults to come.
struct InMemoryState {
    struct Board {
        let new: NewBoard
        var events: [RecordedEvent]
        var erasedAt: Timestamp?
    }

    var boards: [BoardID: Board] = [:]
    var order: [BoardID] = []
    var waiting: [InMemoryEventLog.Request] = []
    var appendFaults: [AppendFault] = []
    var requestFaults: [EventLogError] = []
}

extension InMemoryState.Board {
    var entry: BoardEntry {
        BoardEntry(
            board: new.board, template: new.template, title: erasedAt == nil ? new.title : "",
            createdAt: new.createdAt, epoch: new.epoch, head: events.last?.sequence ?? 0,
            erasedAt: erasedAt)
    }
}

extension InMemoryState {
    mutating func append(
        _ board: BoardID, expecting head: SequenceNumber, _ events: [RecordedEvent]
    ) -> AppendResult {
        events.requireOrder(after: head)
        guard !appendFaults.isEmpty else { return write(board, expecting: head, events) }
        switch appendFaults.removeFirst() {
        case .conflict(let foreign):
            if let first = foreign.first {
                _ = write(board, expecting: first.sequence - 1, foreign)
            }
            return write(board, expecting: head, events)
        case .unknownButWritten:
            _ = write(board, expecting: head, events)
            return .unknown
        case .unknownAndLost: return .unknown
        case .notWritten(let error): return .notWritten(error)
        }
    }

    private mutating func write(
        _ board: BoardID, expecting head: SequenceNumber, _ events: [RecordedEvent]
    ) -> AppendResult {
        do throws(EventLogError) {
            let present = try self.events(of: board)
            let found = present.last?.sequence ?? 0
            guard found == head else { return .conflict(head: found) }
            try refuseRepeats(in: present + events)
            boards[board]?.events += events
            return .durable(head: head + SequenceNumber(events.count))
        } catch {
            return .notWritten(error)
        }
    }

    mutating func create(_ board: NewBoard, _ events: [RecordedEvent]) throws(EventLogError) {
        events.requireOrder(after: 0)
        guard boards[board.board] == nil else { throw .boardExists(board.board) }
        try refuseRepeats(in: events)
        boards[board.board] = Board(new: board, events: events)
        order.append(board.board)
    }

    mutating func redact(
        _ board: BoardID, _ sequences: Set<SequenceNumber>
    ) throws(EventLogError) {
        let events = try events(of: board)
        let commands = Set(events.filter { sequences.contains($0.sequence) }.map(\.commandID))
        boards[board]?.events = events.map { event in
            if sequences.contains(event.sequence) { return event.withoutText() }
            return commands.contains(event.commandID) ? event.withoutDigest() : event
        }
    }

    func events(of board: BoardID) throws(EventLogError) -> [RecordedEvent] {
        guard let found = boards[board] else { throw .unknownBoard(board) }
        guard found.erasedAt == nil else { throw .boardErased(board) }
        return found.events
    }

    mutating func failIfInjected() throws(EventLogError) {
        if !requestFaults.isEmpty { throw requestFaults.removeFirst() }
    }

    private func refuseRepeats(in events: [RecordedEvent]) throws(EventLogError) {
        struct Name: Hashable {
            let command: CommandID
            let part: Int
        }
        var seen: Set<Name> = []
        for event in events
        where !seen.insert(Name(command: event.commandID, part: event.part)).inserted {
            throw .repeatedCommand(event.commandID)
        }
    }
}
