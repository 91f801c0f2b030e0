import BoardModel

/// The log of all boards in one SQLite database, written by a thread of its own.
///
/// ```
/// loop thread ── append, read … ──▶ RequestQueue ──▶ LogWriter (thread) ──▶ LogStore ──▶ SQLite
///      ▲                                                  │
///      └───────────────── answer(result) ◀────────────────┘
/// ```
public final class SQLiteEventLog: EventLog {
    private let queue = RequestQueue<LogRequest>()

    /// Opens the database at `path` to serve it, and creates it if it is not there. While this log lives no
    /// other can serve the same database; others can read it.
    public convenience init(serving path: String) throws(EventLogError) {
        try self.init(serving: path, disk: nil)
    }

    /// Opens the database at `path` to read it, also while a server is writing. What would write fails with
    /// ``EventLogError/readOnly(path:)``.
    public convenience init(reading path: String) throws(EventLogError) {
        let file = DatabaseFile(path: path, mode: .reading, disk: nil)
        try file.requireExisting()
        self.init(file, try LogStore(file), nil)
    }

    convenience init(serving path: String, disk: String?) throws(EventLogError) {
        let file = DatabaseFile(path: path, mode: .readingAndWriting, disk: disk)
        let lock = try DatabaseLock(file)
        try file.createIfMissing()
        self.init(file, try LogStore(file), lock)
    }

    private init(_ file: DatabaseFile, _ store: LogStore, _ lock: DatabaseLock?) {
        let queue = queue
        // Only the new thread touches the writer and its store from here on.
        nonisolated(unsafe) let writer = LogWriter(file, store, lock)
        startThread { writer.run(queue) }
    }

    deinit { queue.close() }

    /// Finishes what was posted and closes the database. Requests posted later are refused with
    /// ``EventLogError/closed``.
    public func close(answer: @escaping Answer<Void>) {
        let posted = queue.post(.close(answer))
        queue.close()
        if !posted { answer(()) }
    }

    /// Reads everything and tells whether it is whole: SQLite's own check, then every board's chain.
    public func check(answer: @escaping Answer<Result<LogReport, EventLogError>>) {
        post(answer) { store throws(EventLogError) in try store.check() }
    }

    private func post<Value: Sendable>(
        _ answer: @escaping Answer<Result<Value, EventLogError>>,
        _ work: @escaping @Sendable (LogStore) throws(EventLogError) -> Value
    ) {
        let posted = queue.post(
            .work { store in
                answer(Result { () throws(EventLogError) in try work(try store.get()) })
            })
        if !posted { answer(.failure(.closed)) }
    }
}

extension SQLiteEventLog {
    public func append(
        _ board: BoardID, expecting head: SequenceNumber, _ events: [RecordedEvent],
        answer: @escaping Answer<AppendResult>
    ) {
        events.requireOrder(after: head)
        let append = Append(board: board, head: head, events: events, answer: answer)
        if !queue.post(.append(append)) { answer(.notWritten(.closed)) }
    }

    // The queue is the write barrier: all that was posted before has been committed or rolled back.
    public func resolve(
        _ board: BoardID, after head: SequenceNumber,
        answer: @escaping Answer<Result<[RecordedEvent], EventLogError>>
    ) {
        read(board, after: head, limit: .max, answer: answer)
    }

    public func read(
        _ board: BoardID, after sequence: SequenceNumber, limit: Int,
        answer: @escaping Answer<Result<[RecordedEvent], EventLogError>>
    ) {
        post(answer) { store throws(EventLogError) in
            try store.read(board, after: sequence, limit: limit)
        }
    }

    public func redact(
        _ board: BoardID, _ sequences: [SequenceNumber],
        answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { store throws(EventLogError) in try store.redact(board, sequences) }
    }

    public func redactActors(
        _ board: BoardID, answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { store throws(EventLogError) in try store.redactActors(board) }
    }

    public func create(
        _ board: NewBoard, events: [RecordedEvent],
        answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        events.requireOrder(after: 0)
        post(answer) { store throws(EventLogError) in try store.create(board, events) }
    }

    public func boards(answer: @escaping Answer<Result<[BoardEntry], EventLogError>>) {
        post(answer) { store throws(EventLogError) in try store.boards() }
    }

    public func erase(
        _ board: BoardID, at time: Timestamp,
        answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { store throws(EventLogError) in try store.erase(board, at: time) }
    }
}
