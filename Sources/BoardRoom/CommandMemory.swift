import BoardModel
import BoardProtocol
import EventLog

/// Every command that ever made an event on this board, so that a repeat has no second effect.
struct CommandMemory {
    /// The digest is nil where it was overwritten with the text it could betray.
    private var digests: [CommandID: CommandDigest?] = [:]

    /// What is known of a command id.
    enum Finding { case new, repeated, otherContent }

    func find(_ id: CommandID, _ digest: CommandDigest) -> Finding {
        guard let known = digests[id] else { return .new }
        return known == nil || known == digest ? .repeated : .otherContent
    }

    mutating func learn(_ event: RecordedEvent) {
        digests[event.commandID] = .some(event.commandDigest)
    }

    /// Nothing is left that tells who asked for what.
    mutating func forgetAllContent() { digests = digests.mapValues { _ in nil } }

    mutating func forgetContent(of id: CommandID) { digests[id] = .some(nil) }
}
