import BoardModel

/// What a whole batch touched, each record once, in the order of the first touch.
struct TouchedRecords {
    private(set) var keys: [RecordKey] = []
    /// Notes that only the screen may see otherwise.
    private(set) var onScreen: [RecordKey] = []
    private(set) var own: [Touched.OwnNote] = []
    private var seen: Set<RecordKey> = []
    private var seenOnScreen: Set<NoteID> = []
    private var seenOwn: Set<Touched.OwnNote> = []

    mutating func add(_ touched: Touched) {
        keys += touched.keys.filter { seen.insert($0).inserted }
        own += touched.own.filter { seenOwn.insert($0).inserted }
        for note in touched.onScreen where seenOnScreen.insert(note).inserted {
            onScreen.append(.note(note))
        }
        onScreen.removeAll { seen.contains($0) }
    }
}
