import BoardModel

/// The last frames an audience was sent, for those who come back shortly.
struct RecentChanges {
    private var frames: [(head: SequenceNumber, frame: [UInt8])] = []
    /// Nothing after this head is missing.
    private var start: SequenceNumber
    private var bytes = 0

    /// More than this and a whole view is shorter.
    private static let limit = 128 * 1024

    init(from head: SequenceNumber) { start = head }

    mutating func add(_ frame: [UInt8], head: SequenceNumber) {
        frames.append((head, frame))
        bytes += frame.count
        guard bytes > Self.limit else { return }
        // Half goes at once, so that the cost of moving the rest is shared by many.
        while bytes > Self.limit / 2, let first = frames.first {
            frames.removeFirst()
            bytes -= first.frame.count
            start = first.head
        }
    }

    /// Where the last of them leads.
    var end: SequenceNumber { frames.last?.head ?? start }

    func frames(after head: SequenceNumber) -> [[UInt8]]? {
        guard head >= start else { return nil }
        return frames.filter { $0.head > head }.map(\.frame)
    }
}
