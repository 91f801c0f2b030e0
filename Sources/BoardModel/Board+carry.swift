/// What is carried over: a note that stands in a column stands too in those carried over from it, as second
/// placements of the same note. Where it was written or moved to is its home, and its first placement.
extension Board {
    /// [CO1] A note's placements once it has its home there: those carried over keep their places of `before`, the
    /// others stand last.
    func placements(
        of note: NoteID, at home: Placement, keeping before: [Placement]
    ) -> [Placement] {
        let carried = (index.carries[home.column] ?? []).map { column in
            before.first { $0.column == column }
                ?? Placement(column: column, rank: lastRank(of: note, in: column))
        }
        return [home] + carried
    }

    /// [CO1] [CO2] A note's placements after a move. Within a column only the place there changes.
    func placements(
        of note: Note, movedFrom from: ColumnID, to: Placement, keeping others: [Placement] = []
    ) -> [Placement] {
        guard from == to.column else {
            return placements(of: note.id, at: to, keeping: others + note.placements)
        }
        return note.placements.map { $0.column == from ? to : $0 }
    }

    /// [CO3] Which placement a wish to move from one column to another moves: in a column where the note is carried
    /// to, its place there; else its home.
    func movedPlacement(of note: Note, from: ColumnID, to: ColumnID) -> ColumnID {
        let home = note.placements[0].column
        return to != home && note.placements.contains { $0.column == to }
            ? to
            : from == to ? from : home
    }

    /// [W9] The rank of a note that comes last to a column; [V7] where the order must not tell who wrote when, one
    /// that tells nothing.
    func lastRank(of note: NoteID, in column: ColumnID) -> Int64 {
        if index.hidesUntilReveal(column) { return Rank.scattered(note) }
        return (lastRanks[column] ?? 0).adding(Rank.step)
    }

    /// The columns that groups write for all to read in a phase, and those that links lead to and from there, in
    /// display order: what hangs together, and is shown of one group at a time.
    func analysis(of phase: PhaseID) -> [ColumnID] { index.analyses[phase] ?? [] }

    /// The group that the screen is about, where it is about one.
    var spotlitGroup: GroupID? { spotlight.content.isAboutOneGroup ? spotlight.group : nil }
}
