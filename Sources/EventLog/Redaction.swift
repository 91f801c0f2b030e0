import BoardModel

/// Overwriting: zeros of the same length, so that no row moves (see ``Schema``), and then a checkpoint that
/// empties the write-ahead log, where the old pages stood. All of it may be repeated.
extension LogStore {
    /// Overwrites texts and the digests of the commands behind them.
    func redact(_ board: BoardID, _ sequences: [SequenceNumber]) throws(EventLogError) {
        try requirePresence(of: board)
        let texts = try connection.prepare(
            """
            UPDATE event SET \(zeros("text")), text_salt = zeroblob(16)
            WHERE board = ?1 AND sequence = ?2 AND text IS NOT NULL
            """, "redacting a text")
        let digests = try connection.prepare(
            """
            UPDATE event SET command_digest = zeroblob(16)
            WHERE board = ?1 AND command_digest IS NOT NULL AND command_id =
                (SELECT command_id FROM event WHERE board = ?1 AND sequence = ?2)
            """, "redacting a command's digest")
        try transaction { () throws(EventLogError) in
            for sequence in sequences {
                for statement in [texts, digests] {
                    statement.bind(board.rawValue)
                    statement.bind(sequence)
                    try statement.run()
                }
            }
        }
        try connection.truncateWriteAheadLog()
    }

    /// Overwrites who did what, and the digests of commands: the asker is part of what they digest, so with
    /// a phone's token in hand they would tell.
    func redactActors(_ board: BoardID) throws(EventLogError) {
        try requirePresence(of: board)
        let actors = try connection.prepare(
            """
            UPDATE event SET \(zeros("actor")), actor_salt = zeroblob(16)
            WHERE board = ? AND actor IS NOT NULL
            """, "redacting actors")
        let digests = try connection.prepare(
            """
            UPDATE event SET command_digest = zeroblob(16)
            WHERE board = ? AND command_digest IS NOT NULL
            """, "redacting the digests of commands")
        try transaction { () throws(EventLogError) in
            for statement in [actors, digests] {
                statement.bind(board.rawValue)
                try statement.run()
            }
        }
        try connection.truncateWriteAheadLog()
    }

    /// Overwrites all of a board but the skeleton of its rows.
    func erase(_ board: BoardID, at time: Timestamp) throws(EventLogError) {
        try requirePresence(of: board)
        let contents = try connection.prepare(
            """
            UPDATE event SET \(zeros("kind")), \(zeros("body")), \(zeros("text")),
                \(zeros("text_salt")), \(zeros("actor")), \(zeros("actor_salt")),
                \(zeros("command_digest"))
            WHERE board = ?
            """, "erasing events")
        let title = try connection.prepare(
            "UPDATE board SET \(zeros("title")) WHERE id = ?", "erasing a title")
        let row = try connection.prepare(
            """
            UPDATE head SET sequence = 0, chain = zeroblob(16), erased_at = ?2 WHERE board = ?1
            """, "erasing a board")
        for statement in [contents, title, row] { statement.bind(board.rawValue) }
        row.bind(time.milliseconds)
        try transaction { () throws(EventLogError) in
            for statement in [contents, title, row] { try statement.run() }
        }
        forget(board)
        try connection.truncateWriteAheadLog()
    }

    /// `text = zeros as long as text`; NULL stays NULL.
    private func zeros(_ column: String) -> String {
        "\(column) = zeroblob(length(CAST(\(column) AS BLOB)))"
    }
}

extension SQLiteConnection {
    /// Copies the write-ahead log into the database, syncs it and empties the log. Waits a second for other
    /// processes that read; fails with ``EventLogError/copiesRemain`` when they go on.
    func truncateWriteAheadLog() throws(EventLogError) {
        let busy = try value("PRAGMA wal_checkpoint(TRUNCATE)", "emptying the write-ahead log")
        guard busy == "0" else { throw .copiesRemain }
    }
}
