/// Frames that wait for one connection; the frames are shared with all others.
struct FrameQueue {
    private var frames: [Frame] = []
    private var first = 0
    /// Bytes of all that waits.
    private(set) var bytes = 0

    var isEmpty: Bool { first == frames.count }

    mutating func append(_ frame: Frame) {
        frames.append(frame)
        bytes += frame.count
    }

    mutating func popFirst() -> Frame? {
        guard first < frames.count else { return nil }
        let frame = frames[first]
        first += 1
        bytes -= frame.count
        // Whoever caught up gives the memory back.
        if first == frames.count { self = FrameQueue() }
        return frame
    }
}
