/// The tables, and how a database of an earlier version becomes one of this.
///
/// Text that can be redacted must stand in the file once only. `secure_delete` zeroes what SQLite frees, but
/// when it moves rows between pages copies can stay behind in the gap of the old page (seen with 3.40.1: 39
/// of 20,000 texts). So `board` and `event` only ever grow at their end, no row of theirs is deleted or
/// changes its size, and redaction overwrites with zeros of the same length. What changes stands in `head`.
/// A migration that moves rows must end with VACUUM.
enum Schema {
    /// "Tavl", the mark by which `file` and we know our databases.
    static let applicationID = 0x5461_766C

    /// Migrations in order; the first makes version 1. Never edited once released.
    static let migrations = [version1]

    private static let version1 = """
        CREATE TABLE board (
            number INTEGER PRIMARY KEY,      -- order of creation
            id TEXT NOT NULL UNIQUE,
            template TEXT NOT NULL,
            title ANY NOT NULL,              -- text; zeros when the board is erased
            created_at INTEGER NOT NULL,     -- milliseconds since 1970
            epoch INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE head (
            board TEXT PRIMARY KEY REFERENCES board (id),
            sequence INTEGER NOT NULL,       -- of the last event, 0 before the first
            chain BLOB NOT NULL,             -- of the last event
            erased_at INTEGER
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE event (
            number INTEGER PRIMARY KEY,      -- order of all boards together; means nothing
            board TEXT NOT NULL REFERENCES board (id),
            sequence INTEGER NOT NULL,
            command_id TEXT NOT NULL,
            part INTEGER NOT NULL,
            command_digest BLOB,             -- zeros when redacted
            at INTEGER NOT NULL,             -- milliseconds since 1970
            kind ANY NOT NULL,               -- text; zeros when the board is erased
            body BLOB NOT NULL,              -- JSON; zeros when the board is erased
            text ANY,                        -- text; zeros when redacted
            text_salt BLOB,                  -- zeros when redacted
            text_digest BLOB,                -- of text, keyed with text_salt
            actor ANY,                       -- text; zeros when the meeting has ended
            actor_salt BLOB,                 -- zeros when the meeting has ended
            actor_digest BLOB,               -- of actor, keyed with actor_salt
            chain BLOB NOT NULL,
            UNIQUE (board, sequence),
            UNIQUE (board, command_id, part)
        ) STRICT;
        """
}

extension SQLiteConnection {
    /// Makes the tables, or brings those of version `found` to this one's.
    func migrate(from found: Int) throws(EventLogError) {
        for (index, migration) in Schema.migrations.enumerated().dropFirst(found) {
            try execute(
                """
                BEGIN IMMEDIATE;
                \(migration)
                PRAGMA application_id = \(Schema.applicationID);
                PRAGMA user_version = \(index + 1);
                COMMIT;
                """, "making schema version \(index + 1)")
        }
    }

    /// The version of the tables; 0 in an empty file. Refuses what another program, or a later version of
    /// this one, has written.
    func schemaVersion() throws(EventLogError) -> Int {
        if try number("SELECT count(*) FROM sqlite_schema") == 0 { return 0 }
        guard try number("PRAGMA application_id") == Schema.applicationID else {
            throw .notADatabase(path: path)
        }
        let version = try number("PRAGMA user_version")
        guard version <= Schema.migrations.count else {
            throw .newerSchema(found: version, known: Schema.migrations.count)
        }
        return version
    }

    private func number(_ sql: String) throws(EventLogError) -> Int {
        try value(sql, "reading the schema's version").flatMap { Int($0) } ?? 0
    }
}
