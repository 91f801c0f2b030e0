import BoardModel

/// One event in a ``BoardArchive``.
struct ArchivedEvent: Codable, Sendable, Equatable {
    let sequence: SequenceNumber
    let command: CommandID
    let part: Int
    let digest: String?
    let at: Timestamp
    let kind: String
    let body: String
    let text: String?
    let actor: String?

    init(_ event: RecordedEvent) {
        sequence = event.sequence
        command = event.commandID
        part = event.part
        digest = event.commandDigest.map { Hex.text($0.bytes) }
        at = event.at
        kind = event.kind
        body = String(decoding: event.body, as: UTF8.self)
        text = event.text
        actor = event.actor?.rawValue
    }

    /// Nil when the digest is none, or the actor.
    var recorded: RecordedEvent? {
        guard actor.map(LoggedAuthor.isOne) ?? true else { return nil }
        var commandDigest: CommandDigest?
        if let digest {
            guard let bytes = Hex.bytes(digest), let known = CommandDigest(bytes: bytes) else {
                return nil
            }
            commandDigest = known
        }
        return RecordedEvent(
            sequence: sequence, commandID: command, part: part, commandDigest: commandDigest,
            at: at, kind: kind, body: Array(body.utf8), text: text,
            actor: actor.map(ActorID.init(rawValue:)))
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Nil when the text is something else.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}
