import BoardModel

/// The log's tables, read and written over one connection by one thread.
final class LogStore {
    /// Where a board's log ends.
    struct Head {
        var sequence: SequenceNumber
        var link: Digest
    }

    let connection: SQLiteConnection
    let statements: LogStatements
    private let mode: SQLiteConnection.Mode
    var salts = SaltSource()
    /// Heads that were compared with the last event since the connection was opened.
    private var heads: [BoardID: Head] = [:]
    /// Heads that the open transaction has moved.
    private var moved: [BoardID: Head] = [:]

    /// Opens the database: to serve, making the tables if need be, or only to read.
    init(_ file: DatabaseFile) throws(EventLogError) {
        mode = file.mode
        connection = try SQLiteConnection(file.path, file.mode, disk: file.disk)
        let version = try connection.schemaVersion()
        switch file.mode {
        case .readingAndWriting:
            try connection.apply(SQLiteSetting.writing)
            try connection.migrate(from: version)
            // After an error at a commit the write-ahead log may end in a transaction of which nobody knows
            // whether it is on disk. Copied into the database and synced, it is.
            try connection.truncateWriteAheadLog()
        case .reading:
            guard version == Schema.migrations.count else { throw .notADatabase(path: file.path) }
        }
        statements = try LogStatements(connection)
    }

    /// Where the board's log ends; refuses boards that cannot go on.
    func head(of board: BoardID) throws(EventLogError) -> Head {
        if let known = moved[board] ?? heads[board] { return known }
        let head = try storedHead(of: board)
        // While this log only reads, a server may be writing.
        if mode == .readingAndWriting { heads[board] = head }
        return head
    }

    /// Refuses boards that are not there; a damaged one can still be redacted and erased.
    func requirePresence(of board: BoardID) throws(EventLogError) {
        do throws(EventLogError) {
            _ = try head(of: board)
        } catch {
            guard case .damaged(let damage) = error, damage.board != nil else { throw error }
        }
    }

    /// Moves the head, if the open transaction is committed.
    func move(_ board: BoardID, to head: Head) { moved[board] = head }

    /// Forgets what is known of a board.
    func forget(_ board: BoardID) { heads[board] = nil }

    /// Runs `work` in a transaction and commits it; on an error nothing is written, unless the commit
    /// itself failed and the connection is no longer trusted.
    func transaction<Value>(
        _ work: () throws(EventLogError) -> Value
    ) throws(EventLogError) -> Value {
        do {
            try begin()
            let value = try work()
            try commit()
            return value
        } catch {
            rollBack()
            throw error
        }
    }

    func begin() throws(EventLogError) { try statements.begin.run() }

    /// Writes the moved heads and ends the transaction; when this returns all of it is on disk.
    func commit() throws(EventLogError) {
        for (board, head) in moved {
            statements.moveHead.bind(head.sequence)
            statements.moveHead.bind(head.link)
            statements.moveHead.bind(board.rawValue)
            try statements.moveHead.run()
        }
        try statements.commit.run()
        heads.merge(moved) { _, new in new }
        moved.removeAll(keepingCapacity: true)
    }

    func rollBack() {
        moved.removeAll(keepingCapacity: true)
        // SQLite may have rolled back by itself. If it cannot, the connection is not trusted any more and
        // closing it rolls back.
        if connection.isInTransaction { try? statements.rollBack.run() }
    }

    private func storedHead(of board: BoardID) throws(EventLogError) -> Head {
        let row = statements.head
        row.bind(board.rawValue)
        guard try row.step() else { throw .unknownBoard(board) }
        defer { row.finish() }
        guard row.isNull(2) else { throw .boardErased(board) }
        let sequence = row.integer(0)
        guard row.integer(3) == sequence else {
            throw .damaged(
                Damage(board: board, sequence: nil, what: "its head is not its last event"))
        }
        guard let link = row.digest(1), sequence == 0 || row.digest(4) == link else {
            throw .damaged(
                Damage(board: board, sequence: sequence, what: "the head has another checksum"))
        }
        return Head(sequence: sequence, link: link)
    }
}
