import BoardModel

/// What a round lets everybody read, once more in words of its own.
extension SecrecyOracle {
    /// The notes that a candidate is about.
    static func notes(
        under candidate: CandidateID, in round: VotingRound, on board: Board
    ) -> [Note] {
        board.notes.values.filter { self.candidate(of: $0, in: round) == candidate }
    }

    /// Whether everybody reads something of a candidate while its round is up.
    static func isRead(
        _ candidate: CandidateID, in round: VotingRound, on board: Board, _ revealed: Revealed
    ) -> Bool {
        notes(under: candidate, in: round, on: board)
            .contains { isRead($0, in: round, on: board, revealed) }
    }

    static func isRead(
        _ note: Note, in round: VotingRound, on board: Board, _ revealed: Revealed
    ) -> Bool {
        let open = openHomes(of: note, on: board, revealed)
        let inTheme = round.terms.candidates == .themes && note.theme != nil
        let theme = inTheme ? board.notes.values.filter { $0.theme == note.theme } : [note]
        switch round.state {
        case .open:
            let isUp = theme.contains { other in
                openHomes(of: other, on: board, revealed)
                    .contains { round.terms.columns.contains($0.id) }
            }
            return isUp
                && open.contains { column in
                    round.terms.columns.contains(column.id) || inTheme && column.scope == .room
                }
        case .closed(let result):
            let got = Set(result.dots.keys).union(round.hands.keys)
            guard inTheme else {
                return !open.isEmpty && got.contains(CandidateID(rawValue: note.id.rawValue))
            }
            let parts = theme.map(\.id.rawValue) + themes(in: note.theme, on: board)
            return got.contains { parts.contains($0.rawValue) }
                && open.contains { column in
                    round.terms.columns.contains(column.id) || column.scope == .room
                }
        }
    }

    private static func candidate(of note: Note, in round: VotingRound) -> CandidateID {
        let theme = round.terms.candidates == .themes ? note.theme?.rawValue : nil
        return CandidateID(rawValue: theme ?? note.id.rawValue)
    }

    /// A theme and those that were merged into it, one after the other.
    private static func themes(in theme: ThemeID?, on board: Board) -> [String] {
        guard let theme else { return [] }
        let merged = board.themes.values.filter { $0.mergedInto == theme }
        return [theme.rawValue] + merged.flatMap { themes(in: $0.id, on: board) }
    }

    /// The columns in which everybody may read a note that is voted on.
    private static func openHomes(
        of note: Note, on board: Board, _ revealed: Revealed
    ) -> [Column] {
        guard note.state == .approved, !note.isBlurred else { return [] }
        return homes(of: note, board)
            .filter { $0.isPrivate != true && isOpenToEyes(note, in: $0, revealed) }
    }
}
