import BoardModel

/// Which records an audience was told of lately, for those who come back shortly.
///
/// Keys and not what was said: what was hidden, erased or rewritten meanwhile must not be said again.
struct RecentChanges {
    /// A record that was told of, and whether the audience had not had it before.
    struct Told {
        let key: RecordKey
        let isNew: Bool
    }

    private var entries: [(head: SequenceNumber, told: [Told])] = []
    /// Nothing after this head is missing.
    private var start: SequenceNumber
    private var count = 0

    /// More keys than this and a whole view is shorter.
    private static let limit = 1_000

    init(from head: SequenceNumber) { start = head }

    mutating func add(_ told: [Told], head: SequenceNumber) {
        entries.append((head, told))
        count += told.count
        guard count > Self.limit else { return }
        // Half goes at once, so that the cost of moving the rest is shared by many.
        while count > Self.limit / 2, let first = entries.first {
            entries.removeFirst()
            count -= first.told.count
            start = first.head
        }
    }

    /// Each record told of after `head`, at its first mention; nil when that is too long ago.
    func told(after head: SequenceNumber) -> [Told]? {
        guard head >= start else { return nil }
        var seen: Set<RecordKey> = []
        return entries.filter { $0.head > head }.flatMap(\.told)
            .filter { seen.insert($0.key).inserted }
    }
}
