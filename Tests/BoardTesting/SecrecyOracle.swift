import BoardModel

/// The secrecy rules once more, in words of their own, so that `Visibility` is not its own judge: each function
/// answers from the board's public state and the template alone.
public enum SecrecyOracle {
    /// Whether `viewer` may be shown `note`, whatever else is true.
    public static func mayRead(
        _ note: Note, _ viewer: Viewer, on board: Board, revealed: Set<ColumnID>
    ) -> Bool {
        let columns = note.placements.compactMap { placement in
            board.template.columns.first { $0.id == placement.column }
        }
        return switch viewer {
        case .facilitator, .moderator: true
        case .author: false
        case .screen:
            note.state == .approved
                && columns.contains {
                    $0.scope == .room && isOnScreen($0.id, board) && isOpenToEyes($0, revealed)
                }
        case .participant(let groups):
            columns.contains { column in
                guard isOpenToEyes(column, revealed) else { return false }
                if column.scope == .room { return note.state == .approved }
                guard let group = note.group, groups.contains(group) else { return false }
                return note.state == .approved || note.state == .pending
            }
        }
    }

    private static func isOnScreen(_ column: ColumnID, _ board: Board) -> Bool {
        guard board.phase.columns.contains(column) else { return false }
        if board.spotlight.content == .columns { return true }
        return board.spotlight.content == .column
            && column == board.spotlight.column ?? board.phase.columns.first
    }

    private static func isOpenToEyes(_ column: Column, _ revealed: Set<ColumnID>) -> Bool {
        column.hiddenUntilReveal != true || revealed.contains(column.id)
    }
}
