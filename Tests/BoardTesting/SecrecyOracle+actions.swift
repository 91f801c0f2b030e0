import BoardModel

extension SecrecyOracle {
    /// The notes that a row of the action plan may name to `viewer`; nil when not even the row may be seen.
    public static func mayName(
        _ action: PlannedAction, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> [NoteID]? {
        if action.isRemoved { return nil }
        switch viewer {
        case .facilitator, .moderator: return action.notes
        case .author: return nil
        case .screen, .participant, .coreGroup:
            guard board.spotlight.content == .actions else { return nil }
            return action.notes.filter { id in
                board.notes[id].map { isForEverybody($0, board, revealed) } ?? false
            }
        }
    }

    /// How many approved notes of groups stand in a column, for all eyes.
    public static func open(in column: ColumnID, on board: Board, _ revealed: Revealed) -> Int {
        board.notes.values.count { note in
            note.state == .approved && note.group != nil
                && homes(of: note, board).contains {
                    $0.id == column && $0.isPrivate != true && isOpenToEyes(note, in: $0, revealed)
                }
        }
    }

    private static func isForEverybody(_ note: Note, _ board: Board, _ revealed: Revealed) -> Bool {
        let columns = homes(of: note, board)
        return note.state == .approved && !note.isBlurred
            && columns.allSatisfy { !staysInGroup(note, $0) }
            && columns.contains { isOpenToEyes(note, in: $0, revealed) }
    }
}
