/// Which notes a ``Tally`` counts.
public struct TallyKey: Hashable, Sendable, Comparable {
    public let column: ColumnID
    /// Only where the column is written in groups.
    public let group: GroupID?

    public init(column: ColumnID, group: GroupID?) {
        self.column = column
        self.group = group
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.column.rawValue, left.group?.rawValue ?? "")
            < (right.column.rawValue, right.group?.rawValue ?? "")
    }
}

/// How many notes stand in a column, without a word of what they say.
public struct Tally: Hashable, Sendable {
    /// Pending, approved and held.
    public internal(set) var notes = 0
    public internal(set) var pending = 0
    /// Approved ones that wait for no reveal.
    public internal(set) var open = 0
    /// Those that may be shown and wait for the next reveal.
    public internal(set) var waiting = 0

    mutating func add(_ other: Tally) {
        notes += other.notes
        pending += other.pending
        open += other.open
        waiting += other.waiting
    }

    mutating func count(_ state: NoteState, isWaiting: Bool, by amount: Int) {
        if isWaiting { waiting += amount }
        if state.isCounted { notes += amount }
        if state == .pending { pending += amount }
        if state == .approved, !isWaiting { open += amount }
    }
}
