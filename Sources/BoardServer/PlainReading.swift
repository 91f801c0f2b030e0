import BoardModel

/// What somebody at a plain page sees of a board: what a participant sees, through the same rules.
struct PlainReading {
    let board: BoardView
    let phase: PhaseView
    /// The questions that are open; where none is, those the phase is about.
    let columns: [ColumnView]
    /// All that are seen, in the order in which they are offered.
    let groups: [GroupView]
    /// Those the person is in.
    private let own: [GroupID]
    /// The person's own, those of one question together.
    let notes: [OwnNoteView]
    let isVoting: Bool
    private let allColumns: [ColumnView]

    init?(_ board: Board, by person: ActorID) {
        let viewer = board.viewer(for: .participant(person))
        let seen = { (key: RecordKey) in board.view(of: key, for: viewer) }
        guard case .board(let view) = seen(.board),
            case .phase(let phase) = seen(.phase(board.phase.id))
        else { return nil }
        self.board = view
        self.phase = phase
        let column = { (id: ColumnID) -> ColumnView? in
            if case .column(let column) = seen(.column(id)) { column } else { nil }
        }
        allColumns = board.template.columns.compactMap { column($0.id) }
        let here = view.state == .closed ? [] : phase.columns.compactMap(column)
        let open = here.filter(\.isOpen)
        columns = open.isEmpty ? here : open
        groups = board.groupsInOrder.compactMap {
            if case .group(let group) = seen(.group($0.id)) { group } else { nil }
        }
        var own: [GroupID] = []
        var notes: [OwnNoteView] = []
        for record in board.views(for: .author(person)) {
            switch record {
            case .membership(let view): own = view.groups
            case .ownNote(let note): notes.append(note)
            default: break
            }
        }
        self.own = own
        self.notes = notes.sorted { Self.place($0, on: board) < Self.place($1, on: board) }
        isVoting =
            board.rounds.last.flatMap { round in seen(.vote(round.id)) }.map { view in
                if case .vote(let vote) = view { vote.isOpen } else { false }
            } ?? false
    }

    /// Where one's own note stands, which orders them as they were written.
    private static func place(_ note: OwnNoteView, on board: Board) -> (Int, Int64, NoteID) {
        let column = board.template.columns.firstIndex { $0.id == note.column } ?? 0
        return (column, board.notes[note.id]?.placements.first?.rank ?? 0, note.id)
    }

    func column(_ id: ColumnID?) -> ColumnView? { allColumns.first { $0.id == id } }

    /// The group of the current division that the person is in.
    var group: GroupView? {
        groups.first { $0.set == phase.groupSet && own.contains($0.id) }
    }

    /// Those to choose from, where the phase has groups and the meeting goes on.
    var choices: [GroupView] {
        guard let set = phase.groupSet, board.state != .closed else { return [] }
        return groups.filter { $0.set == set && $0.isOpen }
    }

    /// Whether one's own notes are with another group than the one that is to be chosen.
    var hasNotesInGroups: Bool {
        let set = phase.groupSet
        return notes.contains { note in
            note.group.flatMap { id in groups.first { $0.id == id } }.map { $0.set == set } ?? false
        }
    }

    /// The question on the page: the one that was turned to, the one that was left while it was being answered, or
    /// the first.
    func asked(_ form: PlainForm) -> (column: ColumnView?, isLate: Bool) {
        let isBegun = !form.text.isEmpty && board.state == .open
        if let wanted = columns.first(where: { $0.id == form.column }) {
            return (wanted, isBegun && !wanted.isOpen)
        }
        if isBegun, let left = column(form.column) { return (left, true) }
        return (columns.first, false)
    }

    /// Whether an answer may be sent.
    func canWrite(_ asked: (column: ColumnView?, isLate: Bool)) -> Bool {
        guard board.state == .open, let column = asked.column else { return false }
        return asked.isLate || column.isOpen
    }
}
