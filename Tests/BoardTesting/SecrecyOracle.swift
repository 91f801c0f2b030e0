import BoardModel

/// The secrecy rules once more, in words of their own, so that `Visibility` is not its own judge: each function
/// answers from the board's public state and the template alone.
public enum SecrecyOracle {
    /// The notes that were shown of each column that is hidden until reveal.
    public typealias Revealed = [ColumnID: Set<NoteID>]

    /// Those a reveal of `column` shows: what anybody but the author may see there by then.
    public static func shown(by column: ColumnID, on board: Board) -> Set<NoteID> {
        Set(
            board.notes.values.filter { note in
                homes(of: note, board).contains {
                    $0.id == column
                        && (note.state == .approved || note.state == .pending && $0.scope == .group)
                }
            }.map(\.id))
    }

    /// Whether `viewer` may be shown `note`, whatever else is true.
    public static func mayRead(
        _ note: Note, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> Bool {
        let columns = homes(of: note, board)
        return switch viewer {
        case .facilitator, .moderator: true
        case .author: false
        case .screen:
            isOnScreen(note, board, revealed)
                || isNamed(.note(note.id), board, revealed)
                    && mayRead(note, .participant(groups: []), on: board, revealed: revealed)
        case .participant(let groups), .coreGroup(let groups):
            isVotedOn(note, on: board, revealed: revealed)
                || isToldOf(note, on: board, revealed: revealed)
                || isHung(note, on: board, revealed: revealed)
                || columns.contains { column in
                    guard isOpenToEyes(note, in: column, revealed) else { return false }
                    if column.scope == .room { return note.state == .approved }
                    guard let group = note.group, groups.contains(group) else { return false }
                    // Who is in the group now need not be who was in it when the meeting ended.
                    let isEarlier =
                        board.state == .reading || note.meeting < board.laterMeetings.count + 1
                    if staysInGroup(note, column), isEarlier { return false }
                    return note.state == .approved || note.state == .pending
                }
        }
    }

    /// Whether everybody reads a note because dots are put on it, or were and the result is on the screen.
    private static func isVotedOn(
        _ note: Note, on board: Board, revealed: Revealed
    ) -> Bool {
        guard let round = board.rounds.last else { return false }
        let isUp = round.state == .open || board.spotlight.content == .vote
        return isUp && isRead(note, in: round, on: board, revealed)
    }

    private static func isPicture(of note: Note, in column: Column, _ board: Board) -> Bool {
        if [.group, .rows].contains(board.spotlight.content) {
            return column.scope == .group && !staysInGroup(note, column)
                && isOfShownGroup(note, board)
                && hangsTogether(column.id, board)
        }
        if board.spotlight.content == .withoutTool {
            return column.isPrivate != true && isOvercomeOrOvercomes(column, board)
        }
        guard board.phase.columns.contains(column.id) else { return false }
        switch board.spotlight.content {
        case .columns, .compare: return column.scope == .room
        case .column:
            return column.scope == .room
                && column.id == board.spotlight.column ?? board.phase.columns.first
        case .clusters:
            return note.theme != nil && !staysInGroup(note, column)
                && [nil, column.id].contains(board.spotlight.column)
        case .join, .info, .question, .instruction, .pause, .present, .vote, .group, .rows,
            .actions, .withoutTool, .since, .matrix, .sectors:
            return false
        }
    }

    /// Whether notes of a column may get past others, or others past them.
    private static func isOvercomeOrOvercomes(_ column: Column, _ board: Board) -> Bool {
        board.template.columns.contains { other in
            other.links?.contains {
                $0.type == .overcomes && (other.id == column.id || $0.to == column.id)
            } == true
        }
    }

    /// Whether links lead between what the phase is about and a column of its exercise, in some steps.
    private static func hangsTogether(_ column: ColumnID, _ board: Board) -> Bool {
        let exercise = board.template.exercises.first { $0.phases.contains(board.phase) }
        let inExercise = Set(
            (exercise?.displayOrder ?? []) + (exercise?.phases.flatMap(\.columns) ?? []))
        guard inExercise.contains(column) else { return false }
        let open = board.template.columns.filter {
            inExercise.contains($0.id) && $0.scope == .group && $0.isPrivate != true
        }
        let ids = open.map(\.id)
        let pairs = open.flatMap { from in
            (from.links ?? []).filter { ids.contains($0.to) }.map { (from.id, $0.to) }
        }
        var reached = Set(board.phase.columns.filter(ids.contains))
        for _ in board.template.columns {
            for (from, to) in pairs where reached.contains(from) || reached.contains(to) {
                reached.formUnion([from, to])
            }
        }
        return reached.isEmpty ? board.phase.columns.contains(column) : reached.contains(column)
    }

    /// Whether a note stays with its group as far as it stands in a column.
    static func staysInGroup(_ note: Note, _ column: Column) -> Bool {
        column.isPrivate == true && !note.isShared
    }

    /// Whether a note that stands on the screen points at it.
    private static func isNamed(
        _ target: LinkTarget, _ board: Board, _ revealed: Revealed
    ) -> Bool {
        board.notes.values.contains { other in
            other.marks.links.contains { $0.target == target }
                && isOnScreen(other, board, revealed)
        }
    }

    /// Whether `viewer` may be told of a theme without seeing one of its notes there.
    public static func mayName(
        _ theme: Theme, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> Bool {
        viewer == .screen && isNamed(.theme(theme.id), board, revealed)
            && theme.notes.compactMap { board.notes[$0] }.contains { note in
                mayRead(note, .participant(groups: []), on: board, revealed: revealed)
            }
    }

    /// What `viewer` may be told of a theme, whatever else is true: the notes in order, and how many to count.
    public static func mayKnow(
        _ theme: Theme, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> (notes: [NoteID], count: Int) {
        let all = theme.notes.compactMap { board.notes[$0] }
        let seen = all.filter { note in
            // A note that another on the screen only points at has no place there, and neither has its theme.
            viewer == .screen
                ? isOnScreen(note, board, revealed)
                : mayRead(note, viewer, on: board, revealed: revealed)
        }
        switch viewer {
        case .facilitator, .moderator, .screen:
            if viewer == .screen, seen.isEmpty { return ([], 0) }
            return (seen.map(\.id), all.count { $0.state != .hidden && $0.state != .returned })
        case .participant, .coreGroup, .author: return (seen.map(\.id), seen.count)
        }
    }

    /// Which lines of `card` `viewer` may be shown; nil for none, not even that it is there.
    public static func mayRead(_ card: Card, _ viewer: Viewer, on board: Board) -> CardText? {
        switch viewer {
        case .coreGroup: return card.text
        case .facilitator: return card.state == .secret ? nil : card.text
        case .author: return nil
        case .screen, .participant, .moderator:
            let runs = board.template.exercises.first { $0.id == card.exercise }?.phases
            let isTheirTurn =
                card.state == .shown && runs?.contains(board.phase) == true
                && [.present, .compare].contains(board.spotlight.content)
            guard isTheirTurn else { return nil }
            let bullets = card.text.bullets
            let shown = bullets.dropLast(bullets.count - (card.shownBullets ?? bullets.count))
            return CardText(heading: card.text.heading, bullets: Array(shown))
        }
    }

    /// Everything `viewer` must not be sent a word of, from any card on the board.
    public static func secrets(from viewer: Viewer, on board: Board) -> [String] {
        board.cards.values.flatMap { card in
            let allowed = mayRead(card, viewer, on: board)
            let lines = [card.text.heading] + card.text.bullets
            return lines.filter { $0 != allowed?.heading && allowed?.bullets.contains($0) != true }
        }
    }

    /// Of the group the screen is about, or of one that lies in it.
    private static func isOfShownGroup(_ note: Note, _ board: Board) -> Bool {
        guard let shown = board.spotlight.group, let id = note.group else { return false }
        var outer = board.groups[id]?.within.flatMap { board.groups[$0] }
        while let next = outer?.into { outer = board.groups[next] }
        return id == shown || outer?.id == shown
    }

    private static func showsOneGroup(_ board: Board) -> Bool {
        board.spotlight.content == .group || board.spotlight.content == .rows
    }

    /// The group that `viewer` may be told a note is of: its own to those in it and to those who review, to others
    /// only one that three are in, or the larger one it belongs to; to a screen that shows one group, that one.
    public static func mayBadge(
        _ note: Note, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> GroupID? {
        guard let id = note.group, let group = board.groups[id] else { return nil }
        switch viewer {
        case .facilitator, .moderator: return id
        case .participant(let groups) where groups.contains(id): return id
        case .coreGroup(let groups) where groups.contains(id): return id
        case .screen where showsOneGroup(board) && board.spotlight.group == id: return id
        case .participant, .coreGroup, .screen, .author:
            let isShown =
                isToldOf(note, on: board, revealed: revealed)
                || isHung(note, on: board, revealed: revealed)
            if viewer != .screen, isShown { return id }
            return outside(group, on: board)
        }
    }

    /// What those who are not in a group, and review nothing, may be told instead of it: itself only where three are
    /// in, else the larger one it belongs to, where three are in that.
    public static func outside(_ group: BoardGroup, on board: Board) -> GroupID? {
        if group.members >= 3 { return group.id }
        var outer = group.within.flatMap { board.groups[$0] }
        while let next = outer?.into { outer = board.groups[next] }
        return outer.flatMap { $0.members >= 3 ? $0.id : nil }
    }

    /// Whether `viewer`, who may be shown `note`, may also read it.
    public static func mayReadText(_ note: Note, _ viewer: Viewer) -> Bool {
        viewer == .facilitator || viewer == .moderator || !note.isBlurred
    }

    /// Whether `viewer` may be told that a note points at `target`.
    public static func mayHear(
        of target: LinkTarget, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> Bool {
        var eyes = viewer
        if case .author(let author) = viewer {
            eyes = .participant(groups: board.groups(of: author))
        }
        switch target {
        case .note(let id):
            guard let note = board.notes[id] else { return false }
            return note.author.map(Viewer.author) == viewer
                || mayRead(note, eyes, on: board, revealed: revealed)
        case .theme(let id):
            guard let theme = board.themes[id] else { return false }
            return mayName(theme, eyes, on: board, revealed: revealed)
                || !mayKnow(theme, eyes, on: board, revealed: revealed).notes.isEmpty
        }
    }

    static func homes(of note: Note, _ board: Board) -> [Column] {
        note.placements.compactMap { placement in
            board.template.columns.first { $0.id == placement.column }
        }
    }

    private static func isOnScreen(
        _ note: Note, _ board: Board, _ revealed: Revealed
    ) -> Bool {
        if board.spotlight.content == .vote {
            return isVotedOn(note, on: board, revealed: revealed)
        }
        return note.state == .approved
            && homes(of: note, board).contains {
                isPicture(of: note, in: $0, board) && isOpenToEyes(note, in: $0, revealed)
            }
    }

    static func isOpenToEyes(
        _ note: Note, in column: Column, _ revealed: Revealed
    ) -> Bool {
        column.hiddenUntilReveal != true || revealed[column.id]?.contains(note.id) == true
    }
}
