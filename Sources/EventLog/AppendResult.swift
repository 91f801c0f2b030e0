import BoardModel

/// How an append ended.
public enum AppendResult: Sendable, Equatable {
    /// The events are on disk; the log now ends at the sequence.
    case durable(head: SequenceNumber)
    /// Nothing was written, since the log ends elsewhere: read, evolve, decide again.
    case conflict(head: SequenceNumber)
    /// Surely nothing was written. The caller may refuse the commands or try again.
    case notWritten(EventLogError)
    /// The store cannot say: answer nobody until ``EventLog/resolve(_:after:answer:)`` has read the log.
    case unknown
}
