import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// What undo brings back, whatever numbers it stands under.
    private struct Standing: Equatable {
        let states: [NoteID: NoteState]
        let blurred: Set<NoteID>
        let starred: Set<NoteID>
        let marks: [NoteID: NoteMarks]
        let columns: [ColumnID: [NoteID]]
        let themes: [ThemeID: Heap]
        let phase: PhaseID
        let content: Spotlight.Content
        /// Those that can be chosen, or hold somebody.
        let groups: [GroupID: Group]
        let noteGroups: [NoteID: GroupID]
        let column: ColumnID?
        let group: GroupID?
        let cards: [CardID: Showing]
        /// How much more groups have, while the same time runs.
        let extra: [GroupID: Int64]
        let end: Countdown.State?
        let shareBack: RecordView?
        let walks: [Walk]
        let offers: [OfferID: Offer.State]

        struct Group: Equatable {
            let isOpen: Bool
            let name: String?
            let members: Int
            let status: GroupStatus
            let wantsHelp: Bool
            let into: GroupID?
        }

        struct Heap: Equatable {
            let title: String?
            let notes: [NoteID]
        }

        struct Showing: Equatable {
            let state: CardState
            let bullets: Int?
        }

        let rounds: [Round]
        let plan: [Row]

        struct Row: Equatable {
            let id: ActionID
            let text: ActionText
            let notes: [NoteID]
            let status: ActionStatus
        }

        struct Round: Equatable {
            let id: VoteID
            let state: VotingRound.State
            let hands: [CandidateID: Int]
        }

        init(_ board: Board, isTimed: Bool) {
            extra = isTimed ? board.countdown?.extra ?? [:] : [:]
            end = isTimed ? board.countdown?.state : nil
            states = board.notes.mapValues(\.state)
            blurred = Set(board.notes.values.filter(\.isBlurred).map(\.id))
            starred = Set(board.notes.values.filter(\.isStarred).map(\.id))
            marks = board.notes.mapValues { Self.seen($0.marks, board) }
            let ids = board.template.columns.map(\.id)
            columns = Dictionary(uniqueKeysWithValues: ids.map { ($0, Self.order($0, board)) })
            themes = board.themes.filter { !$0.value.notes.isEmpty }
                .mapValues { Heap(title: $0.title, notes: $0.notes) }
            phase = board.phase.id
            content = board.spotlight.content
            groups = board.groups.filter { $0.value.isOpen || $0.value.members > 0 }
                .mapValues {
                    Group(
                        isOpen: $0.isOpen, name: $0.name, members: $0.members, status: $0.status,
                        wantsHelp: $0.wantsHelp, into: $0.into)
                }
            noteGroups = board.notes.compactMapValues(\.group)
            column = board.spotlight.column
            group = [.group, .rows].contains(content) ? board.spotlight.group : nil
            cards = board.cards.mapValues { Showing(state: $0.state, bullets: $0.shownBullets) }
            plan = board.plan.map {
                Row(id: $0.id, text: $0.text, notes: $0.notes, status: $0.status)
            }
            shareBack = board.view(of: .shareBack, for: .facilitator)
            walks = board.shareBacks[board.phase.id]?.walks ?? []
            offers = board.offers.mapValues(\.state)
            rounds = board.rounds.map { Round(id: $0.id, state: $0.state, hands: $0.hands) }
        }

        /// A theme that nobody can see any longer may be gone for good, and with it the links to it.
        private static func seen(_ marks: NoteMarks, _ board: Board) -> NoteMarks {
            var marks = marks
            marks.links = marks.links.filter { link in
                guard case .theme(let theme) = link.target else { return true }
                return board.themes[theme]?.notes.isEmpty == false
            }
            return marks
        }

        private static func order(_ column: ColumnID, _ board: Board) -> [NoteID] {
            board.notes.values.flatMap { note in
                note.placements.filter { $0.column == column }.map { (note.id, $0.rank) }
            }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        }
    }

    /// An act that can be taken back is, wholly.
    static func expectUndo(
        _ command: BoardCommand, by actor: Actor, _ before: Board, _ after: Board,
        at time: Timestamp,
        _ place: String
    ) throws {
        guard command.canBeUndone(after) else { return }
        if command.showsCards, after.undo == before.undo { return }
        var undone = after
        for event in try after.decide(.undo(), by: actor, at: time) {
            undone.evolve(event, at: time)
        }
        if command.showsCards {
            // The picture itself stays: what comes off it are the cards.
            #expect(
                Standing(undone, isTimed: false).cards == Standing(before, isTimed: false).cards,
                "\(command) undone, \(place)")
        } else {
            // [F1] A phase, or a turn to tell, ends the time of the one before.
            let isTimed = !command.endsTime
            #expect(
                Standing(undone, isTimed: isTimed) == Standing(before, isTimed: isTimed),
                "\(command) undone, \(place)")
        }
    }
}

extension BoardCommand {
    fileprivate func canBeUndone(_ board: Board) -> Bool {
        switch self {
        case .startVote, .reopenVote, .addHands, .giveExtraTime: true
        case .openGroup, .closeGroup, .addGroup, .renameGroup, .mergeGroups, .splitGroup: true
        // One that got nothing is gone.
        case .closeVote(let vote): board.rounds.contains { $0.id == vote }
        case .approveAll, .askForRewrite, .blurNote, .unblurNote, .starNote, .unstarNote: true
        case .compare, .setCardState(_, .shown, _, _): true
        case .putAction, .setActionStatus, .moveAction, .removeAction: true
        case .orderShareBack, .giveTurn, .walk, .moderateOffer: true
        case .moderateNote, .moderateNotes, .moveNote, .moveNotes, .markNote, .enterPhase,
            .makeTheme,
            .addToTheme, .takeOutOfTheme, .renameTheme, .mergeThemes, .dissolveTheme:
            true
        default: false
        }
    }
}

extension BoardCommand {
    fileprivate var endsTime: Bool {
        switch self {
        case .enterPhase, .giveTurn, .walk: true
        default: false
        }
    }

    fileprivate var showsCards: Bool {
        switch self {
        case .compare, .setCardState: true
        default: false
        }
    }
}

extension Board {
    /// What undo would take back, for facilitators; compare and show may only turn the screen.
    fileprivate var undo: RecordView? { view(of: .undo, for: .facilitator) }
}
