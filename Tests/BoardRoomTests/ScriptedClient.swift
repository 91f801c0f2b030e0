import BoardModel
import BoardProtocol
import BoardRoom
import Foundation

/// A client as `Web/shared/` makes it: keeps records and its position, sends what was not answered again
/// when it comes back, and hears its frames late or, when it goes away first, never.
final class ScriptedClient {
    let actor: Actor
    /// Nil while it is away.
    private(set) var session: SessionID?
    /// What the server's loop lets it hear.
    var audience: AudienceName = ""
    private(set) var position: ViewPosition?
    private(set) var records: WireRecords = [:]
    /// Commands without an answer, in the order of asking.
    private(set) var unanswered: [Asked] = []
    private(set) var outcomes: [CommandID: Outcome] = [:]
    /// Frames on their way.
    private var inbox: [[UInt8]] = []

    /// A command on its way.
    struct Asked {
        let id: CommandID
        let command: BoardCommand
        /// When the server lets it come again; nil while an answer is awaited.
        var again: ContinuousClock.Instant?
    }

    /// What a client was told of a command.
    enum Outcome: Equatable {
        case accepted
        case rejected(String)
    }

    init(_ actor: Actor) { self.actor = actor }

    var hasHeardAll: Bool { inbox.isEmpty }

    func enter(_ session: SessionID) { self.session = session }

    /// Gone, and with it whatever was on its way; all that was not answered will be asked again.
    func leave() {
        session = nil
        audience = ""
        inbox = []
        for place in unanswered.indices { unanswered[place].again = nil }
    }

    /// The page is loaded anew.
    func forgetRecords() {
        records = [:]
        position = nil
    }

    func asks(_ id: CommandID, _ command: BoardCommand) {
        unanswered.append(Asked(id: id, command: command))
    }

    /// What may be asked again by now; counts as asked.
    func takeDue(at now: ContinuousClock.Instant) -> [Asked] {
        let due = unanswered.indices.filter { unanswered[$0].again.map { $0 <= now } ?? false }
        for place in due { unanswered[place].again = nil }
        return due.map { unanswered[$0] }
    }

    func send(_ frame: [UInt8]) { inbox.append(frame) }

    /// Reads the oldest frame.
    func hearNext(at now: ContinuousClock.Instant) throws {
        if inbox.isEmpty { return }
        let message = try WireMessage(inbox.removeFirst())
        switch message.type {
        case "welcome": welcome(message)
        case "changes": try change(message)
        case "accepted": settle(message.command, .accepted)
        case "rejected": reject(message, at: now)
        default: break
        }
    }

    private func welcome(_ message: WireMessage) {
        let kept = message.fields["resumed"] as? Bool == true ? records.own(false) : [:]
        records = kept.merging(WireRecords(message.fields["records"])) { $1 }
        position = ViewPosition(
            epoch: message.epoch, head: message.head, audience: message.audience)
    }

    /// [R12] What is taken away must have been there: an id alone would tell that it exists.
    private func change(_ message: WireMessage) throws {
        guard let position, message.head >= position.head else {
            throw Violation("\(actor) is told of head \(message.head) at \(position as Any)")
        }
        self.position?.head = message.head
        for key in message.remove {
            let removed = records.removeValue(forKey: key)
            guard removed != nil || !key.contains(/^(note|theme|card)\//) else {
                throw Violation("\(actor) loses \(key), which it never saw")
            }
        }
        records.merge(WireRecords(message.fields["put"])) { $1 }
    }

    private func reject(_ message: WireMessage, at now: ContinuousClock.Instant) {
        guard let wait = message.retryAfter else {
            return settle(message.command, .rejected(message.reason))
        }
        guard let place = unanswered.firstIndex(where: { $0.id == message.command }) else { return }
        unanswered[place].again = now + wait
    }

    private func settle(_ id: CommandID, _ outcome: Outcome) {
        guard let place = unanswered.firstIndex(where: { $0.id == id }) else { return }
        unanswered.remove(at: place)
        outcomes[id] = outcome
    }
}
