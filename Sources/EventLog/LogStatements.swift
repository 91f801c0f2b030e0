/// The statements that run often, prepared once.
struct LogStatements {
    let begin: SQLiteStatement
    let commit: SQLiteStatement
    let rollBack: SQLiteStatement
    let savepoint: SQLiteStatement
    let backToSavepoint: SQLiteStatement
    let releaseSavepoint: SQLiteStatement
    let addEvent: SQLiteStatement
    let moveHead: SQLiteStatement
    let head: SQLiteStatement
    let link: SQLiteStatement
    let events: SQLiteStatement

    init(_ connection: SQLiteConnection) throws(EventLogError) {
        begin = try connection.prepare("BEGIN IMMEDIATE", "beginning a transaction")
        commit = try connection.prepare("COMMIT", "committing")
        rollBack = try connection.prepare("ROLLBACK", "rolling back")
        savepoint = try connection.prepare("SAVEPOINT append", "setting a savepoint")
        backToSavepoint = try connection.prepare("ROLLBACK TO append", "going back to a savepoint")
        releaseSavepoint = try connection.prepare("RELEASE append", "releasing a savepoint")
        addEvent = try connection.prepare(
            """
            INSERT INTO event (board, sequence, command_id, part, command_digest, at, kind, body,
                text, text_salt, text_digest, actor, actor_salt, actor_digest, chain)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, "adding an event")
        moveHead = try connection.prepare(
            "UPDATE head SET sequence = ?, chain = ? WHERE board = ?", "moving a head")
        head = try connection.prepare(
            """
            SELECT sequence, chain, erased_at,
                (SELECT coalesce(max(sequence), 0) FROM event WHERE event.board = head.board),
                (SELECT chain FROM event
                    WHERE event.board = head.board AND event.sequence = head.sequence)
            FROM head WHERE board = ?
            """, "reading a head")
        link = try connection.prepare(
            "SELECT chain FROM event WHERE board = ? AND sequence = ?", "reading a checksum")
        events = try connection.prepare(
            """
            SELECT sequence, command_id, part, command_digest, at, kind, body,
                text, text_salt, text_digest, actor, actor_salt, actor_digest, chain
            FROM event WHERE board = ? AND sequence > ? ORDER BY sequence LIMIT ?
            """, "reading events")
    }
}
