import CSQLite

/// One prepared statement: bind its parameters in order, step through its rows, finish.
final class SQLiteStatement {
    private let handle: OpaquePointer
    private let connection: SQLiteConnection
    private let operation: String
    private var bound: Int32 = 0

    init(_ handle: OpaquePointer, of connection: SQLiteConnection, _ operation: String) {
        self.handle = handle
        self.connection = connection
        self.operation = operation
    }

    deinit { sqlite3_finalize(handle) }

    /// Goes to the next row; false when there is none, and the statement can be bound anew.
    func step() throws(EventLogError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            finish()
            return false
        case let code:
            finish()
            throw connection.error(code, operation)
        }
    }

    /// Runs a statement that gives no rows.
    func run() throws(EventLogError) {
        while try step() {}
    }

    /// Gives up the rows that are left.
    func finish() {
        // An error here repeats the one that step has reported.
        sqlite3_reset(handle)
        bound = 0
    }
}

/// Parameters, one after the other. Every run binds all of them, so none is left from the run before.
extension SQLiteStatement {
    func bind(_ value: Int64) {
        require(sqlite3_bind_int64(handle, next(), value))
    }

    func bindNull() {
        require(sqlite3_bind_null(handle, next()))
    }

    func bind(_ value: String) {
        var value = value
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                let copy = tavla_sqlite_transient()
                // An empty text may have no address, and no address would mean NULL.
                let start = text.baseAddress
                require(
                    start == nil
                        ? sqlite3_bind_text(handle, next(), "", 0, copy)
                        : sqlite3_bind_text(handle, next(), start, Int32(text.count), copy))
            }
        }
    }

    func bind(_ value: UnsafeRawBufferPointer) {
        let copy = tavla_sqlite_transient()
        require(
            value.isEmpty
                ? sqlite3_bind_zeroblob(handle, next(), 0)
                : sqlite3_bind_blob(handle, next(), value.baseAddress, Int32(value.count), copy))
    }

    func bind(_ value: [UInt8]) {
        value.withUnsafeBytes { bind($0) }
    }

    func bind(_ value: Digest?) {
        guard let value else { return bindNull() }
        value.withBytes { bind($0) }
    }

    private func next() -> Int32 {
        bound += 1
        return bound
    }

    private func require(_ code: Int32) {
        // Only a wrong number of parameters, a value over 1 GB or an empty memory can fail here.
        precondition(code == SQLITE_OK, "a parameter could not be bound while \(operation)")
    }
}

/// Columns of the current row, counted from 0.
extension SQLiteStatement {
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func isText(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_TEXT }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func text(_ column: Int32) -> String { String(decoding: raw(column), as: UTF8.self) }

    func bytes(_ column: Int32) -> [UInt8] { Array(raw(column)) }

    /// The sixteen bytes of the column; nil when it holds anything else.
    func digest(_ column: Int32) -> Digest? { Digest(copying: raw(column)) }

    private func raw(_ column: Int32) -> UnsafeRawBufferPointer {
        // Valid until the next step; every caller copies.
        let start = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(
            start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
    }
}
