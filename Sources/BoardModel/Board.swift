/// One run of a template: what stands on it, who is where, what is open and what the screen shows.
///
/// A value without clock, randomness or I/O. It changes only by ``evolve(_:at:)``, and everything that may
/// be asked of it goes through ``decide(_:by:at:)``.
public struct Board: Hashable, Sendable {
    public let template: Template
    public let title: String
    public let language: Language
    let index: TemplateIndex

    public internal(set) var state = BoardState.open
    /// When each meeting after the first began, which went on with the same board.
    public internal(set) var laterMeetings: [Timestamp] = []
    /// When the meeting ended last; nil while it runs.
    public internal(set) var closedAt: Timestamp?
    public internal(set) var phase: Phase
    public internal(set) var notes: [NoteID: Note] = [:]
    public internal(set) var themes: [ThemeID: Theme] = [:]
    /// Nil before anybody took the lead, and after the meeting.
    public internal(set) var leader: Leader?
    public internal(set) var countdown: Countdown?
    /// In the order in which they were started; only the last may be open.
    public internal(set) var rounds: [VotingRound] = []
    public internal(set) var spotlight: Spotlight
    public internal(set) var tallies: [TallyKey: Tally] = [:]
    /// The core group's material.
    public internal(set) var cards: [CardID: Card] = [:]

    /// The rows of the action plan, also those that undo may bring back.
    public internal(set) var actions: [ActionID: PlannedAction] = [:]

    /// What it is based on, and the series of meetings it belongs to.
    public internal(set) var basis: Basis?
    public internal(set) var programme: String?
    /// What the boards it is based on bring, the oldest first. Not of the log; see ``know(_:)``.
    var earlier: [EarlierBoard] = []

    /// All groups, those too that were added, closed or merged.
    public internal(set) var groups: [GroupID: BoardGroup]

    /// How groups tell one another, by the phase for it.
    public internal(set) var shareBacks: [PhaseID: ShareBack] = [:]
    public internal(set) var offers: [OfferID: Offer] = [:]

    /// What each participant has chosen, by set; a group that was merged since leads to the other one.
    var memberships: [ActorID: [GroupSetID: GroupID]] = [:]
    /// Where the facilitator has put somebody who has not chosen since.
    var placed: [ActorID: Set<GroupID>] = [:]
    /// Who is the secretary of each group that has one.
    var secretaries: [GroupID: ActorID] = [:]
    /// The notes that were shown of each column that is hidden until reveal; no entry before the first time.
    var revealed: [ColumnID: Set<NoteID>] = [:]
    /// Notes that were put together with another, by the secretary of their group, and may be taken apart again.
    var absorbed: [NoteID: AbsorbedNote] = [:]
    /// The same the other way round.
    var directParts: [NoteID: [NoteID]] = [:]
    /// Notes that are no more; their ids are not given again.
    var gone: Set<NoteID> = []
    /// When each column was last left by a phase that wrote in it.
    var leftAt: [ColumnID: Timestamp] = [:]
    var goneThemes: Set<ThemeID> = []
    /// The cards in the order in which they are shown; those of an exercise need not stand together.
    var cardOrder: [CardID] = []
    /// Cards that are no more; their ids are not given again.
    var goneCards: Set<CardID> = []
    var actionOrder: [ActionID] = []
    /// Rows that are no more; their ids are not given again.
    var goneActions: Set<ActionID> = []
    /// Offers that are no more; their ids are not given again.
    var goneOffers: Set<OfferID> = []
    var noteCounts: [ActorID: Int] = [:]
    var lastRanks: [ColumnID: Int64] = [:]
    /// The notes that point at a note or a theme.
    var pointing: [LinkTarget: Set<NoteID>] = [:]
    var history = History()
    /// What notes are searched for besides personal data. Not of the log: what was found stands there.
    public var hostWords = HostWords()

    /// The board as its first event makes it; nil when `first` is not ``BoardEvent/boardCreated`` of a
    /// template with at least one phase.
    public init?(from first: BoardEvent) {
        guard case .boardCreated(let template, let title, let language) = first,
            let phase = template.exercises.first(where: { !$0.phases.isEmpty })?.phases.first
        else { return nil }
        self.template = template
        self.title = title
        self.language = language
        self.phase = phase
        index = TemplateIndex(template)
        groups = BoardGroup.all(of: template)
        spotlight = Spotlight(content: .join)
        spotlight.content = defaultContent(of: phase, isVoting: false)
    }

    /// Which meeting it is, from 1.
    public var meeting: Int { laterMeetings.count + 1 }

    /// [F2] What the screen shows when a phase begins: notes where the whole room writes in the open,
    /// by theme in a phase for them, once there are any; what is voted on where dots are given.
    func defaultContent(of phase: Phase, isVoting: Bool) -> Spotlight.Content {
        switch phase.kind {
        case .join: return .join
        case .info: return .info
        case .present: return .present
        case .pause: return .pause
        case .vote where isVoting: return .vote
        case .matrix: return .matrix
        case .plan: return .actions
        default: break
        }
        guard let first = phase.columns.first, phase.columns.allSatisfy(index.isRoom) else {
            return .instruction
        }
        if phase.columns.allSatisfy({ !isHidden($0) }) {
            return phase.kind == .themes && hasThemes(in: phase) ? .clusters : .columns
        }
        return phase.columns == [first] ? .question : .instruction
    }

    private func hasThemes(in phase: Phase) -> Bool {
        notes.values.contains { note in
            note.theme != nil && note.state == .approved
                && note.placements.contains { phase.columns.contains($0.column) }
        }
    }

    /// The columns whose notes the screen shows.
    var columnsOnScreen: [ColumnID] {
        switch spotlight.content {
        case .columns, .compare: phase.columns
        case .clusters: spotlitColumn.map { [$0] } ?? phase.columns
        case .group, .rows: analysis(of: phase.id)
        case .withoutTool: index.overcoming
        case .column: spotlitColumn.map { [$0] } ?? []
        case .join, .info, .question, .instruction, .pause, .present, .vote, .actions, .since,
            .matrix, .sectors:
            []
        }
    }

    /// The column that the screen is about, where it is about one.
    var spotlitColumn: ColumnID? {
        guard spotlight.content.mayBeAboutOneColumn else { return nil }
        return spotlight.column.flatMap { phase.columns.contains($0) ? $0 : nil }
            ?? (spotlight.content.isAboutOneColumn ? phase.columns.first : nil)
    }

    /// Whether everyone sees only own notes in a column so far.
    func isHidden(_ column: ColumnID) -> Bool {
        index.hidesUntilReveal(column) && revealed[column] == nil
    }

    /// [V7] Whether a note that others may see in a column waits for the next reveal there.
    func waitsForReveal(_ note: NoteID, in column: ColumnID) -> Bool {
        index.hidesUntilReveal(column) && revealed[column]?.contains(note) != true
    }

    /// Whether a note is one that others than its author may see in a column, once it is revealed there.
    func isShareable(_ note: Note, in column: ColumnID) -> Bool {
        index.isRoom(column) ? note.state == .approved : note.state.isInUse
    }

    /// The exercise that runs.
    var exercise: Exercise? { index.exercises[phase.id].map { template.exercises[$0] } }

    /// Whether the core group listens while others write in `column`: in the exercise that runs, and for a
    /// note that comes late in whichever exercise writes there.
    func coreGroupListens(_ column: ColumnID) -> Bool {
        if index.columns[column]?.notForCoreGroup == true { return true }
        if isOpen(column) { return exercise?.coreGroup == .listens }
        return template.exercises.allSatisfy { exercise in
            exercise.coreGroup == .listens
                || !exercise.phases.contains { $0.kind == .write && $0.columns.contains(column) }
        }
    }

    /// Whether a column takes notes now.
    func isOpen(_ column: ColumnID) -> Bool {
        state.isRunning && phase.kind == .write && phase.columns.contains(column)
    }

    /// [W1] Whether a column still takes what was written while it was open, and came late: a phone that was
    /// away, a sentence that was not finished.
    func isOpenLate(_ column: ColumnID, at time: Timestamp) -> Bool {
        guard state.isRunning, let left = leftAt[column] else { return false }
        return time - left <= Limits.lateWindow
    }
}
