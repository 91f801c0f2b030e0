import BoardModel

/// Called once with what became of a request, on a thread of the log's choosing: hand it on, do not work there.
public typealias Answer<Value> = @Sendable (Value) -> Void

/// What happened to each board, in order, durably.
///
/// Every request returns at once; its answer comes later, in the order the requests were posted. An answer
/// that says something was written is given only when it is on disk. Rules `[L1]`… in `Rules.md` hold for
/// every store and are tested by one suite, `EventLogContract`.
public protocol EventLog: Sendable {
    /// Adds `events` after `head`, all or nothing.
    ///
    /// - Parameters:
    ///   - head: where the caller believes the board's log ends; 0 for a new board.
    ///   - events: at least one, with sequences `head + 1`, `head + 2` … without gap.
    func append(
        _ board: BoardID, expecting head: SequenceNumber, _ events: [RecordedEvent],
        answer: @escaping Answer<AppendResult>)

    /// Tells what truly stands in the log after `head`, when an append ended ``AppendResult/unknown``: it waits
    /// for all that was posted before it and reads from disk.
    func resolve(
        _ board: BoardID, after head: SequenceNumber,
        answer: @escaping Answer<Result<[RecordedEvent], EventLogError>>)

    /// Gives at most `limit` events after `sequence`, in order.
    func read(
        _ board: BoardID, after sequence: SequenceNumber, limit: Int,
        answer: @escaping Answer<Result<[RecordedEvent], EventLogError>>)

    /// Overwrites the text of the events, and the digest of the commands behind them, wherever this log keeps
    /// them. Answers when not a byte is left. A sequence that is not in the log is passed over.
    func redact(
        _ board: BoardID, _ sequences: [SequenceNumber],
        answer: @escaping Answer<Result<Void, EventLogError>>)

    /// Overwrites who did what in every event of a board, when its meeting has ended.
    func redactActors(_ board: BoardID, answer: @escaping Answer<Result<Void, EventLogError>>)

    /// Makes room for a board, with the events it begins with: none for a new board, all for an import, whose
    /// epoch must be new. All or nothing; refused when the id was ever used.
    func create(
        _ board: NewBoard, events: [RecordedEvent],
        answer: @escaping Answer<Result<Void, EventLogError>>)

    /// Gives every board that was ever created, erased ones too, ordered by creation.
    func boards(answer: @escaping Answer<Result<[BoardEntry], EventLogError>>)

    /// Overwrites all events and the title of a board. Its row stays, with the time.
    func erase(
        _ board: BoardID, at time: Timestamp,
        answer: @escaping Answer<Result<Void, EventLogError>>)
}
