/// The notes of a column as everybody sees them: by rank, then id. It follows what is decided, so that of several
/// notes that move none has the whole column sorted anew.
struct ColumnOrder {
    let column: ColumnID
    private(set) var places: [Place]

    /// A note and its rank.
    struct Place: Comparable {
        let note: NoteID
        let rank: Int64

        static func < (left: Self, right: Self) -> Bool {
            (left.rank, left.note) < (right.rank, right.note)
        }
    }

    /// The notes that stand in a column now.
    init(of column: ColumnID, on board: Board) {
        self.column = column
        places = board.notes.values.compactMap { note in
            note.placements.first { $0.column == column }
                .map { Place(note: note.id, rank: $0.rank) }
        }
        .sorted()
    }

    mutating func follow(_ events: [BoardEvent]) {
        for event in events {
            if case .columnReordered(column, let notes) = event {
                places = notes.enumerated()
                    .map { Place(note: $0.element, rank: Rank.numbered($0.offset)) }
            }
            if case .noteMoved(let note, _, let to, _) = event, to.column == column {
                let place = Place(note: note, rank: to.rank)
                places.removeAll { $0.note == note }
                places.insert(place, at: places.firstIndex { place < $0 } ?? places.endIndex)
            }
        }
    }
}
