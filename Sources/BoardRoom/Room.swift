import BoardModel
import BoardProtocol
import EventLog

/// One open board and those in it: sessions, audiences, limits, answers to repeats.
///
/// Input → effects; no sockets, no threads, no clock. Confined to the loop thread.
///
/// ```
/// receive ─▶ waiting ─▶ decide on `draft` ─▶ append ─▶ durable ─▶ evolve `board` ─▶ answer, deliver
///                └── while an append is under way commands wait and form the next batch ──┘
/// ```
/// `board` holds only what is on disk, and is all that anybody is ever shown. `draft` is ahead of it by the
/// batch that is being written, so that the commands of one batch are decided in order.
public final class Room {
    public let id: BoardID
    public let epoch: Epoch
    /// What is on disk.
    public internal(set) var board: Board
    public internal(set) var head: SequenceNumber

    var draft: Board
    var stage = Stage.idle
    var waiting: [WaitingCommand] = []
    /// Who is to be answered, by the command that waits or is being written.
    var asking: [CommandID: [SessionID]] = [:]
    var memory = CommandMemory()
    var texts = TextTrail()
    /// Whether the log still holds who wrote.
    var holdsActors = false
    var overwritings: [Overwriting: [CommandID]] = [:]
    /// Overwritings that failed and are asked for again at the next tick.
    var failedOverwritings: [Overwriting] = []

    var sessions: [SessionID: Session] = [:]
    /// Wishes of people without a connection that are not answered yet.
    var visits: Set<SessionID> = []
    /// When each of these people was here last.
    var visitors: [ActorID: ContinuousClock.Instant] = [:]
    /// Few, one for each combination of groups; kept for those who come back.
    var audiences: [Audience] = []
    var ownSessions: [ActorID: [SessionID]] = [:]
    var wishLimit = RateLimit.wishes
    var dotLimit = RateLimit.dots
    var moderationLimit = RateLimit.moderation
    var presence = PresenceNews()
    var news = News()
    var effects: [RoomEffect] = []

    /// Where the batch in hand stands.
    enum Stage {
        case idle
        case appending(Batch)
        /// The store could not say, or someone else wrote: nobody is answered until the log was read.
        case resolving(Batch)
        /// The reading failed; it is tried again at the next tick.
        case unreadable(Batch)
        /// Nothing had been written; it is tried again at the next tick, so that a disk that fails is not
        /// asked in a circle.
        case resting
    }

    /// The room of a board whose log holds `events`, all of them; throws the sequence of the first one that
    /// makes no sense.
    public init(
        _ id: BoardID, epoch: Epoch, events: [RecordedEvent]
    ) throws(UnreadableEvent) {
        guard let first = events.first, let created = BoardEvent(first),
            let board = Board(from: created)
        else { throw UnreadableEvent(sequence: 1) }
        self.id = id
        self.epoch = epoch
        self.board = board
        draft = board
        head = 0
        for event in events { try replay(event) }
        draft = self.board
    }

    private func replay(_ event: RecordedEvent) throws(UnreadableEvent) {
        guard let fact = BoardEvent(event) else {
            throw UnreadableEvent(sequence: event.sequence)
        }
        apply(fact, event)
    }

    /// Evolves the board by what is on disk; returns what it touched.
    @discardableResult
    func apply(_ fact: BoardEvent, _ event: RecordedEvent) -> Touched {
        let touched = board.evolve(fact, at: event.at)
        head = event.sequence
        memory.learn(event)
        texts.follow(fact, event, on: board)
        overwriteTexts(texts.takeGone(with: fact, left: board), for: event.commandID)
        if event.actor != nil { holdsActors = true }
        if board.state == .closed, holdsActors { overwriteActors(for: event.commandID) }
        return touched
    }

    /// Has texts searched for these words too, from the next command on.
    public func watch(_ words: HostWords) {
        board.hostWords = words
        draft.hostWords = words
    }

    /// Gives the board what earlier ones bring; who sees it is told.
    public func know(_ earlier: [EarlierBoard], at now: Moment) -> [RoomEffect] {
        _ = draft.know(earlier)
        let touched = board.know(earlier)
        guard !touched.keys.isEmpty else { return [] }
        // No event stands behind it, so that a head does not tell who has heard of it.
        for audience in audiences { audience.forgetPast(until: head + 1) }
        news.add(touched, at: now)
        deliverNews(at: now)
        return takeEffects()
    }

    /// How many are in.
    public var sessionCount: Int { sessions.count }

    /// What there is to do since the last call. Every function that takes input ends with it; after `init`
    /// it gives what an earlier run of the server did not finish.
    public func takeEffects() -> [RoomEffect] {
        defer { effects = [] }
        return effects
    }

    /// Time passes: presence is told at most once a second, what failed is tried again.
    public func ticked(at now: Moment) -> [RoomEffect] {
        forgetVisitors(at: now)
        if presence.isDue(at: now.steady) {
            effects.append(.broadcastToAll(ServerMessage.presence(currentPresence).encoded))
        }
        deliverNews(at: now)
        wishLimit.forget(at: now.steady)
        dotLimit.forget(at: now.steady)
        moderationLimit.forget(at: now.steady)
        effects += failedOverwritings.map(RoomEffect.overwrite)
        failedOverwritings = []
        switch stage {
        case .unreadable(let batch): resolve(batch)
        case .resting:
            stage = .idle
            startBatch()
        case .idle, .appending, .resolving: break
        }
        return takeEffects()
    }

    var currentPresence: Presence {
        Presence(of: sessions.values, and: visitors.keys, on: board)
    }
}

/// An event in the log that this program cannot read.
public struct UnreadableEvent: Error, Hashable, Sendable {
    public let sequence: SequenceNumber
}
