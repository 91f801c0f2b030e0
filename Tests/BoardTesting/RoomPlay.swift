import BoardModel
import BoardProtocol
import BoardRoom
import EventLog

/// A room that is played by hand: the log answers when the test says so, the clock stands until it is moved.
public final class RoomPlay {
    public let room: Room
    public var now = Moment(wall: SampleBoard.start, steady: .now)
    /// What is on disk.
    public private(set) var log: [RecordedEvent]
    /// The append that waits for an answer.
    public private(set) var pending: [RecordedEvent]?
    public private(set) var overwritings: [Overwriting] = []
    /// Everything sent so far: to a session, or to an audience.
    public private(set) var sent: [RoomEffect] = []
    public private(set) var resolves = 0

    /// A room over a log; by default a new board of the sample template in `phase`.
    public init(
        _ profile: Template.Profile = .open, in phase: PhaseID = "writing",
        log: [RecordedEvent]? = nil
    ) throws(UnreadableEvent) {
        self.log =
            log
            ?? Self.rows([
                SampleBoard.created(profile), .phaseEntered(phase), .spotlightTurned(.columns),
            ])
        room = try Room("board", epoch: 7, events: self.log)
        take(room.takeEffects())
    }

    /// Events as rows of a log, each of a command of its own.
    public static func rows(_ facts: [BoardEvent]) -> [RecordedEvent] {
        facts.enumerated().map { place, fact in
            let encoded = fact.encoded()
            return RecordedEvent(
                sequence: SequenceNumber(place + 1),
                commandID: CommandID(rawValue: "start\(place)"),
                part: 0, commandDigest: CommandDigest(of: encoded.body), at: SampleBoard.start,
                kind: encoded.kind, body: encoded.body, text: encoded.text, actor: encoded.actor)
        }
    }

    public func connect(_ session: SessionID, as actor: Actor, from position: ViewPosition? = nil) {
        take(room.connect(session, as: actor, from: position, invitation: nil, at: now))
    }

    public func ask(_ id: CommandID, _ command: BoardCommand, from session: SessionID) {
        take(room.receive(id, command, from: session, at: now))
    }

    /// Answers the append that waits.
    public func answer(_ result: AppendResult? = nil) {
        guard let events = pending else { return }
        pending = nil
        let durable = AppendResult.durable(head: SequenceNumber(log.count + events.count))
        let given = result ?? durable
        if given == durable { log += events }
        take(room.appended(given, at: now))
    }

    /// Tells the room what earlier boards bring.
    public func know(_ earlier: [EarlierBoard]) { take(room.know(earlier, at: now)) }

    /// What another, or the store itself, wrote.
    public func write(_ events: [RecordedEvent]) { log += events }

    public func resolve(_ error: EventLogError? = nil) {
        let missing = Array(log.dropFirst(Int(room.head)))
        take(room.resolved(error.map { .failure($0) } ?? .success(missing), at: now))
    }

    public func overwritten(ok: Bool) {
        let waiting = overwritings
        overwritings = []
        for what in waiting { take(room.overwritten(what, ok: ok)) }
    }

    public func tick(after time: Duration) {
        now.steady += time
        take(room.ticked(at: now))
    }

    /// The texts sent to one session itself.
    public func messages(to session: SessionID) -> [String] {
        sent.compactMap { effect in
            guard case .send(session, let bytes) = effect else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Asks without a connection.
    public func visit(
        _ visit: SessionID, _ id: CommandID, _ command: BoardCommand, of person: ActorID
    ) {
        take(room.receive(id, command, of: person, on: visit, at: now))
    }

    /// What one visit was answered.
    public func answers(to visit: SessionID) -> [ServerMessage] {
        sent.compactMap { effect in
            guard case .answer(visit, let message) = effect else { return nil }
            return message
        }
    }

    /// The texts sent to one audience.
    public func broadcasts(to audience: AudienceName) -> [String] {
        sent.compactMap { effect in
            guard case .broadcast(audience, let bytes) = effect else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Forgets what was sent.
    public func clear() { sent = [] }

    private func take(_ effects: [RoomEffect]) {
        for effect in effects {
            switch effect {
            case .append(let head, let events):
                precondition(
                    pending == nil && head == room.head, "one append at a time, at the head")
                pending = events
            case .resolve: resolves += 1
            case .overwrite(let what): overwritings.append(what)
            case .join, .send, .answer, .broadcast, .broadcastToAll, .close, .reopen:
                sent.append(effect)
            }
        }
    }
}

extension BoardID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension CommandID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
