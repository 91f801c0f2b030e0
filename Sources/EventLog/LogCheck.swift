import BoardModel

/// What a check of the whole log found.
public struct LogReport: Sendable, Equatable {
    /// How many boards were read, erased ones too.
    public let boards: Int
    /// How many events were found whole.
    public let events: Int
    /// The first thing wrong with the file and with each board; empty when all is whole.
    public let damage: [Damage]
}

extension LogStore {
    /// Reads everything. A board's rows after its first damage are not looked at.
    func check() throws(EventLogError) -> LogReport {
        var damage = try fileDamage()
        let boards = damage.isEmpty ? try boards() : []
        var events = 0
        for entry in boards {
            do throws(EventLogError) {
                try check(entry) { events += 1 }
            } catch {
                guard case .damaged(let found) = error else { throw error }
                damage.append(found)
            }
        }
        return LogReport(boards: boards.count, events: events, damage: damage)
    }

    private func check(_ entry: BoardEntry, _ visit: () -> Void) throws(EventLogError) {
        guard entry.erasedAt == nil else { return try requireErased(entry.board) }
        forget(entry.board)
        let head = try head(of: entry.board)
        guard head.sequence > 0 else { return }
        try walk(entry.board, after: 0, limit: .max, head) { _ in visit() }
    }

    private func requireErased(_ board: BoardID) throws(EventLogError) {
        let rows = try connection.prepare(
            """
            SELECT sequence FROM event WHERE board = ? AND
                (typeof(kind) = 'text' OR typeof(text) = 'text' OR typeof(actor) = 'text')
            ORDER BY sequence LIMIT 1
            """, "checking an erased board")
        rows.bind(board.rawValue)
        defer { rows.finish() }
        if try rows.step() {
            let what = "it should be overwritten, since its board was erased"
            throw .damaged(Damage(board: board, sequence: rows.integer(0), what: what))
        }
    }

    /// What SQLite sees: the shape of its trees, its indexes, rows that belong to no board. A flipped bit in
    /// a text it does not see; for that there is the chain.
    private func fileDamage() throws(EventLogError) -> [Damage] {
        do throws(EventLogError) {
            let shape = try connection.value("PRAGMA integrity_check(1)", "checking the file") ?? ""
            if shape != "ok" { return [Damage(board: nil, sequence: nil, what: shape)] }
            if let table = try connection.value("PRAGMA foreign_key_check", "checking rows") {
                let what = "a row of \(table) belongs to no board"
                return [Damage(board: nil, sequence: nil, what: what)]
            }
            let headless = "SELECT id FROM board WHERE id NOT IN (SELECT board FROM head)"
            if let board = try connection.value(headless, "checking heads") {
                return [Damage(board: BoardID(rawValue: board), sequence: nil, what: "no head")]
            }
            return []
        } catch {
            guard case .damaged(let found) = error else { throw error }
            return [found]
        }
    }
}
