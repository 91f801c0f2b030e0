import BoardModel

/// What a whole batch touched, each record once, in the order of the first touch.
struct TouchedRecords {
    private(set) var keys: [RecordKey] = []
    /// Notes and themes that only the screen may see otherwise.
    private(set) var onScreen: [RecordKey] = []
    private(set) var named: [RecordKey] = []
    private(set) var own: [Touched.Own] = []
    private(set) var linking: [Touched.Linking] = []
    private var seen: Set<RecordKey> = []
    private var seenOnScreen: Set<RecordKey> = []
    private var seenOwn: Set<Touched.Own> = []
    private var seenNamed: Set<RecordKey> = []
    private var seenLinking: Set<Touched.Linking> = []

    mutating func add(_ touched: Touched) {
        keys += touched.keys.filter { seen.insert($0).inserted }
        own += touched.own.filter { seenOwn.insert($0).inserted }
        onScreen += touched.onScreen.filter { seenOnScreen.insert($0).inserted }
        named += touched.named.filter { seenNamed.insert($0).inserted }
        linking += touched.linking.filter { seenLinking.insert($0).inserted }
        onScreen.removeAll { seen.contains($0) }
    }
}
