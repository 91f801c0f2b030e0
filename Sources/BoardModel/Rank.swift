/// Places between neighbours in a column.
enum Rank {
    /// The distance between neighbours at first: a place can be halved twenty times before the column is
    /// numbered anew.
    static let step: Int64 = 1 << 20

    /// A rank after `lower` and before `upper`; nil when nothing lies between.
    static func between(_ lower: Int64?, _ upper: Int64?) -> Int64? {
        switch (lower, upper) {
        case (nil, nil): return step
        case (let lower?, nil): return lower < .max - step ? lower + step : nil
        case (nil, let upper?): return upper > .min + step ? upper - step : nil
        case (let lower?, let upper?):
            let gap = upper.subtracting(lower)
            return gap > 1 ? lower + gap / 2 : nil
        }
    }

    /// The rank of the note that stands after so many others in a column numbered anew.
    static func numbered(_ place: Int) -> Int64 { Int64(place + 1) * step }

    /// The rank of a note that moves between the first `count` notes of a column numbered anew and the next.
    static func after(_ count: Int) -> Int64 { numbered(count - 1) + step / 2 }

    /// The rank of the `number`th place that undo remembers in a column numbered anew; there are few enough
    /// for all of them to lie between two notes.
    static func remembered(_ number: Int, after count: Int) -> Int64 {
        numbered(count - 1) + Int64(number + 1) * (step >> 10)
    }

    /// A rank that says nothing about when the note was written: its first symbols, as a number below 2^40.
    static func scattered(_ note: NoteID) -> Int64 {
        note.rawValue.utf8.prefix(8).reduce(0) { rank, symbol in
            rank << 5 | Int64(Alphabet.id.firstIndex(of: symbol) ?? 0)
        }
    }
}
