import BoardModel

/// A board that is played: commands are decided and their events applied, with a clock moved by hand.
public struct Play {
    public private(set) var board: Board
    /// Every event so far, the creation first.
    public private(set) var events: [BoardEvent]
    public var now = SampleBoard.start

    /// A new board of the sample template, in `phase`; in its first one if there is no such phase.
    public init(_ profile: Template.Profile = .open, in phase: PhaseID = "writing") {
        self.init(of: SampleBoard.created(profile), in: phase)
    }

    /// A new board as its first event makes it, in `phase`; in its first one if there is no such phase.
    public init(of created: BoardEvent, in phase: PhaseID) {
        guard let board = Board(from: created) else {
            preconditionFailure("the templates of these tests have phases")
        }
        self.board = board
        events = [created]
        for event in (try? asked(.enterPhase(phase))) ?? [] { apply(event) }
    }

    /// Decides without applying.
    public func asked(
        _ command: BoardCommand, by actor: Actor = .facilitator
    ) throws(CommandRejection) -> [BoardEvent] {
        try board.decide(command, by: actor, at: now)
    }

    /// Decides and applies; gives the events.
    @discardableResult
    public mutating func ask(
        _ command: BoardCommand, by actor: Actor = .facilitator
    ) throws(CommandRejection) -> [BoardEvent] {
        let new = try board.decide(command, by: actor, at: now)
        for event in new { apply(event) }
        return new
    }

    /// What the rejection of a command says; nil when it is not refused.
    public func refusal(of command: BoardCommand, by actor: Actor = .facilitator)
        -> CommandRejection?
    {
        do throws(CommandRejection) {
            _ = try asked(command, by: actor)
            return nil
        } catch {
            return error
        }
    }

    /// Has texts searched for these words from now on.
    public mutating func watch(_ words: HostWords) { board.hostWords = words }

    /// Applies an event as it stands.
    @discardableResult
    public mutating func apply(_ event: BoardEvent) -> Touched {
        events.append(event)
        return board.evolve(event, at: now)
    }

    /// Gives the board what earlier ones bring.
    @discardableResult
    public mutating func know(_ earlier: [EarlierBoard]) -> Touched { board.know(earlier) }

    /// The views of one kind of thing, as `viewer` has them.
    public func notes(_ viewer: Viewer) -> [NoteView] {
        board.views(for: viewer).compactMap { if case .note(let note) = $0 { note } else { nil } }
    }

    /// The themes as `viewer` has them, by id.
    public func themes(_ viewer: Viewer = .facilitator) -> [ThemeID: ThemeView] {
        let views = board.views(for: viewer).compactMap { view -> ThemeView? in
            if case .theme(let theme) = view { theme } else { nil }
        }
        return Dictionary(uniqueKeysWithValues: views.map { ($0.id, $0) })
    }

    /// The cards `viewer` sees, by exercise and number.
    public func cards(_ viewer: Viewer) -> [CardView] {
        board.views(for: viewer)
            .compactMap { if case .card(let card) = $0 { card } else { nil } }
            .sorted { ($0.exercise, $0.number) < ($1.exercise, $1.number) }
    }

    /// The rows of the action plan `viewer` sees, in order.
    public func actions(_ viewer: Viewer) -> [ActionView] {
        board.views(for: viewer)
            .compactMap { if case .action(let action) = $0 { action } else { nil } }
            .sorted { $0.number < $1.number }
    }

    /// The offers `viewer` sees, by id.
    public func offers(_ viewer: Viewer) -> [OfferView] {
        board.views(for: viewer).compactMap {
            if case .offer(let offer) = $0 { offer } else { nil }
        }
    }

    /// The ids of the notes of a column in the order in which they stand, for facilitators.
    public func order(_ column: ColumnID) -> [NoteID] {
        let placed = notes(.facilitator).compactMap { note in
            note.placements.first { $0.column == column }.map { (rank: $0.rank, id: note.id) }
        }
        return placed.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.map(\.id)
    }
}

extension Actor {
    /// The device most tests lead from, and another with the leader's secret.
    public static let facilitator = Actor.facilitator("lead")
    public static let colleague = Actor.facilitator("colleague")
    public static let moderator = Actor.moderator("mo")
    /// Three people with phones.
    public static let anna = Actor.participant("anna")
    public static let bo = Actor.participant("bo")
    public static let cia = Actor.participant("cia")
    /// A member of the core group.
    public static let kim = Actor.coreGroup("kim")
}

extension Board {
    /// Who may lead it now.
    public var leading: Actor { leader.map { .facilitator($0.device) } ?? .facilitator }
}

// Tests write ids as they stand on the wire.
extension NoteID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension ThemeID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension ColumnID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension PhaseID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension VoteID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension CandidateID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension GroupID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension GroupSetID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension KindID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension AxisID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension ActionID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension CardID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension OfferID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension ExerciseID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
extension ActorID: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}
