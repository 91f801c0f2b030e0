import BoardModel

/// One event as it stands in the log.
///
/// What a person wrote and who did it stand apart from ``body``, so that they can be overwritten without
/// touching what the event did.
public struct RecordedEvent: Sendable, Equatable {
    /// The event's position in its board's log, from 1.
    public let sequence: SequenceNumber
    /// The command that made the event.
    public let commandID: CommandID
    /// Which of the command's events this is, from 0.
    public let part: Int
    /// Tells a repeat from another command under the same id; nil after redaction, when any command under
    /// the id counts as its repeat.
    public let commandDigest: CommandDigest?
    /// When the command was decided.
    public let at: Timestamp
    /// The name of the event: `notePosted`.
    public let kind: String
    /// The event as JSON, without text and actor.
    public let body: [UInt8]
    /// What a person wrote, if anything; nil after redaction.
    public let text: String?
    /// The session behind the command, if any; nil after the meeting's end.
    public let actor: ActorID?

    /// An event for, or from, the log.
    public init(
        sequence: SequenceNumber, commandID: CommandID, part: Int, commandDigest: CommandDigest?,
        at: Timestamp, kind: String, body: [UInt8], text: String?, actor: ActorID?
    ) {
        self.sequence = sequence
        self.commandID = commandID
        self.part = part
        self.commandDigest = commandDigest
        self.at = at
        self.kind = kind
        self.body = body
        self.text = text
        self.actor = actor
    }
}

extension RecordedEvent {
    /// The event without its text and the digest of its command, from which a short text could be guessed.
    func withoutText() -> RecordedEvent { keeping(digest: nil, text: nil, actor: actor) }

    /// The event without the digest of its command.
    func withoutDigest() -> RecordedEvent { keeping(digest: nil, text: text, actor: actor) }

    /// The event without the session behind it.
    func withoutActor() -> RecordedEvent { keeping(digest: commandDigest, text: text, actor: nil) }

    private func keeping(digest: CommandDigest?, text: String?, actor: ActorID?) -> RecordedEvent {
        RecordedEvent(
            sequence: sequence, commandID: commandID, part: part, commandDigest: digest, at: at,
            kind: kind, body: body, text: text, actor: actor)
    }
}

extension [RecordedEvent] {
    /// Traps unless the events stand in order right after `head`: numbering them is the caller's one duty.
    func requireOrder(after head: SequenceNumber) {
        for (index, event) in enumerated() {
            precondition(
                event.sequence == head + SequenceNumber(index) + 1,
                "events must be numbered from the head they are appended to")
        }
    }
}
