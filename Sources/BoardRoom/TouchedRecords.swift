import BoardModel

/// What a whole batch touched, each record once, in the order of the first touch.
struct TouchedRecords {
    private(set) var keys: [RecordKey] = []
    /// Notes and themes that only the screen may see otherwise.
    private(set) var onScreen: [RecordKey] = []
    private(set) var own: [Touched.OwnNote] = []
    private var seen: Set<RecordKey> = []
    private var seenOnScreen: Set<RecordKey> = []
    private var seenOwn: Set<Touched.OwnNote> = []

    mutating func add(_ touched: Touched) {
        keys += touched.keys.filter { seen.insert($0).inserted }
        own += touched.own.filter { seenOwn.insert($0).inserted }
        onScreen += touched.onScreen.filter { seenOnScreen.insert($0).inserted }
        onScreen.removeAll { seen.contains($0) }
    }
}
