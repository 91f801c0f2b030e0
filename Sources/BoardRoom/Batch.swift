import BoardModel
import BoardProtocol
import EventLog

/// A command that waits for its turn.
struct WaitingCommand {
    let id: CommandID
    let command: BoardCommand
    let digest: CommandDigest
    let actor: Actor
    let at: Timestamp
}

/// Commands that were decided together and go to disk in one append.
struct Batch {
    var commands: [WaitingCommand] = []
    var facts: [BoardEvent] = []
    var events: [RecordedEvent] = []
    /// Answers held back until the events are durable, since they rest on them.
    var answers: [(id: CommandID, rejection: CommandRejection?)] = []

    /// Adds what was decided for one command, numbered after `head` and what the batch holds already.
    mutating func add(_ new: [BoardEvent], for command: WaitingCommand, after head: SequenceNumber)
    {
        for (part, fact) in new.enumerated() {
            let encoded = fact.encoded()
            events.append(
                RecordedEvent(
                    sequence: head + SequenceNumber(events.count) + 1, commandID: command.id,
                    part: part, commandDigest: command.digest, at: command.at,
                    kind: encoded.kind, body: encoded.body, text: encoded.text,
                    actor: encoded.actor))
        }
        facts += new
    }
}
