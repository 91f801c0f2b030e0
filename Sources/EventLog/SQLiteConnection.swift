import CSQLite

/// One connection to one database file. Not Sendable: the thread that opens it keeps it.
final class SQLiteConnection {
    /// What the connection is for.
    enum Mode {
        case readingAndWriting
        case reading
    }

    let path: String
    private let handle: OpaquePointer
    /// False after an error that leaves open what the file holds; the connection is then of no more use.
    private(set) var isTrusted = true

    /// Opens the file; `disk` names another SQLite VFS, which tests use to make a disk fail.
    init(_ path: String, _ mode: Mode, disk: String?) throws(EventLogError) {
        var opened: OpaquePointer?
        let flags =
            switch mode {
            case .readingAndWriting: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .reading: SQLITE_OPEN_READONLY
            }
        // NOMUTEX: only one thread uses the connection (https://sqlite.org/threadsafe.html).
        let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, disk)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw EventLogError(sqlite: code, operation: "opening the database", path: path)
        }
        self.path = path
        handle = opened
        sqlite3_extended_result_codes(handle, 1)
        // How long a checkpoint waits for other processes that read.
        sqlite3_busy_timeout(handle, 1000)
    }

    // The file is closed when the last of its statements is gone (https://sqlite.org/c3ref/close.html).
    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that give no rows.
    func execute(_ sql: String, _ operation: String) throws(EventLogError) {
        try require(sqlite3_exec(handle, sql, nil, nil, nil), operation)
    }

    /// Makes a statement that can be run many times. `operation` is its name in errors: "adding events".
    func prepare(_ sql: String, _ operation: String) throws(EventLogError) -> SQLiteStatement {
        var prepared: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        try require(sqlite3_prepare_v3(handle, sql, -1, flags, &prepared, nil), operation)
        guard let prepared else { preconditionFailure("a statement without SQL: \(operation)") }
        return SQLiteStatement(prepared, of: self, operation)
    }

    /// The first column of the first row, as text.
    func value(_ sql: String, _ operation: String) throws(EventLogError) -> String? {
        let statement = try prepare(sql, operation)
        return try statement.step() ? statement.text(0) : nil
    }

    /// Whether a transaction is open.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// The error behind a result code.
    func error(_ code: Int32, _ operation: String) -> EventLogError {
        let error = EventLogError(sqlite: code, operation: operation, path: path)
        if error.shakesTrust { isTrusted = false }
        return error
    }

    private func require(_ code: Int32, _ operation: String) throws(EventLogError) {
        if code != SQLITE_OK { throw error(code, operation) }
    }
}
