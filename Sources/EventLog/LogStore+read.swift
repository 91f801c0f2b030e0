import BoardModel

extension LogStore {
    /// At most `limit` events after `sequence`, none of them damaged.
    func read(
        _ board: BoardID, after sequence: SequenceNumber, limit: Int
    ) throws(EventLogError) -> [RecordedEvent] {
        let head = try head(of: board)
        guard sequence < head.sequence, limit > 0 else { return [] }
        var events: [RecordedEvent] = []
        events.reserveCapacity(min(limit, Int(clamping: head.sequence - max(sequence, 0))))
        try walk(board, after: max(sequence, 0), limit: limit, head) { events.append($0) }
        return events
    }

    /// Visits events in order, each after it was found whole.
    func walk(
        _ board: BoardID, after sequence: SequenceNumber, limit: Int, _ head: Head,
        _ visit: (RecordedEvent) -> Void
    ) throws(EventLogError) {
        var chain = BoardChain(of: board, from: try link(of: board, at: sequence))
        let last = limit < head.sequence - sequence ? sequence + Int64(limit) : head.sequence
        let rows = statements.events
        rows.bind(board.rawValue)
        rows.bind(sequence)
        rows.bind(last - sequence)
        defer { rows.finish() }
        var expected = sequence
        while try rows.step() {
            expected += 1
            let row = EventRow(rows)
            guard row.event.sequence == expected else { break }
            if let problem = row.problem(extending: &chain) {
                throw .damaged(Damage(board: board, sequence: expected, what: problem))
            }
            visit(row.event)
            if expected == last { return }
        }
        throw .damaged(
            Damage(board: board, sequence: max(expected, sequence + 1), what: "it is missing"))
    }

    private func link(
        of board: BoardID, at sequence: SequenceNumber
    ) throws(EventLogError) -> Digest {
        if sequence == 0 { return Digest() }
        statements.link.bind(board.rawValue)
        statements.link.bind(sequence)
        defer { statements.link.finish() }
        guard try statements.link.step(), let link = statements.link.digest(0) else {
            throw .damaged(Damage(board: board, sequence: sequence, what: "it is missing"))
        }
        return link
    }
}
