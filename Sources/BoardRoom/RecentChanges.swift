import BoardModel

/// Which records an audience was told of lately, for those who come back shortly.
///
/// Keys and not what was said: what was hidden, erased or rewritten meanwhile must not be said again.
struct RecentChanges {
    private var entries: [(head: SequenceNumber, keys: [RecordKey])] = []
    /// Nothing after this head is missing.
    private var start: SequenceNumber
    private var count = 0

    /// More keys than this and a whole view is shorter.
    private static let limit = 1_000

    init(from head: SequenceNumber) { start = head }

    mutating func add(_ keys: [RecordKey], head: SequenceNumber) {
        entries.append((head, keys))
        count += keys.count
        guard count > Self.limit else { return }
        // Half goes at once, so that the cost of moving the rest is shared by many.
        while count > Self.limit / 2, let first = entries.first {
            entries.removeFirst()
            count -= first.keys.count
            start = first.head
        }
    }

    /// Each record told of after `head`, once; nil when that is too long ago.
    func keys(after head: SequenceNumber) -> [RecordKey]? {
        guard head >= start else { return nil }
        var seen: Set<RecordKey> = []
        return entries.filter { $0.head > head }.flatMap(\.keys).filter { seen.insert($0).inserted }
    }
}
