/// Places between neighbours in a column.
enum Rank {
    /// The distance between neighbours at first: a place can be halved twenty times before the column is
    /// numbered anew.
    static let step: Int64 = 1 << 20

    /// A rank after `lower` and before `upper`; nil when nothing lies between.
    static func between(_ lower: Int64?, _ upper: Int64?) -> Int64? {
        switch (lower, upper) {
        case (nil, nil): return step
        case (let lower?, nil): return lower + step
        case (nil, let upper?): return upper - step
        case (let lower?, let upper?):
            guard upper - lower > 1 else { return nil }
            return lower + (upper - lower) / 2
        }
    }

    /// A rank that says nothing about when the note was written: its first symbols, as a number below 2^40.
    static func scattered(_ note: NoteID) -> Int64 {
        note.rawValue.utf8.prefix(8).reduce(0) { rank, symbol in
            rank << 5 | Int64(Alphabet.id.firstIndex(of: symbol) ?? 0)
        }
    }
}
