import BoardModel

/// The same requests for callers that can wait: the command line and tests.
extension EventLog {
    /// Adds events and waits until it is known what became of them.
    public func append(
        _ board: BoardID, expecting head: SequenceNumber, _ events: [RecordedEvent]
    ) async -> AppendResult {
        await withCheckedContinuation { waiting in
            append(board, expecting: head, events) { waiting.resume(returning: $0) }
        }
    }

    /// Waits for what truly stands in the log after `head`.
    public func resolve(
        _ board: BoardID, after head: SequenceNumber
    ) async throws(EventLogError) -> [RecordedEvent] {
        try await outcome { resolve(board, after: head, answer: $0) }
    }

    /// Waits for at most `limit` events after `sequence`.
    public func read(
        _ board: BoardID, after sequence: SequenceNumber, limit: Int
    ) async throws(EventLogError) -> [RecordedEvent] {
        try await outcome { read(board, after: sequence, limit: limit, answer: $0) }
    }

    /// Overwrites texts and waits until they are gone.
    public func redact(
        _ board: BoardID, _ sequences: [SequenceNumber]
    ) async throws(EventLogError) {
        try await outcome { redact(board, sequences, answer: $0) }
    }

    /// Overwrites who did what and waits until it is gone.
    public func redactActors(_ board: BoardID) async throws(EventLogError) {
        try await outcome { redactActors(board, answer: $0) }
    }

    /// Creates a board, or imports one, and waits until it is on disk.
    public func create(
        _ board: NewBoard, events: [RecordedEvent] = []
    ) async throws(EventLogError) {
        try await outcome { create(board, events: events, answer: $0) }
    }

    /// Waits for the list of boards.
    public func boards() async throws(EventLogError) -> [BoardEntry] {
        try await outcome { boards(answer: $0) }
    }

    /// Erases a board and waits until it is gone.
    public func erase(_ board: BoardID, at time: Timestamp) async throws(EventLogError) {
        try await outcome { erase(board, at: time, answer: $0) }
    }

    fileprivate func outcome<Value: Sendable>(
        _ ask: (@escaping Answer<Result<Value, EventLogError>>) -> Void
    ) async throws(EventLogError) -> Value {
        try await withCheckedContinuation { waiting in
            ask { waiting.resume(returning: $0) }
        }.get()
    }
}

extension SQLiteEventLog {
    /// Waits until all is read and checked.
    public func check() async throws(EventLogError) -> LogReport {
        try await outcome { check(answer: $0) }
    }

    /// Waits until the database is closed.
    public func close() async {
        await withCheckedContinuation { waiting in
            close { waiting.resume() }
        }
    }
}
