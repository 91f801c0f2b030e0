/// The pieces of one message; holds memory only between the first piece and the last.
struct MessageAssembly {
    enum Outcome { case incomplete, whole, tooLarge, notUTF8 }

    private var pieces: [UInt8] = []
    /// When the first piece of the message that is under way came.
    private(set) var started: ContinuousClock.Instant?

    /// Takes the next piece; after `whole`, ``take()`` it.
    mutating func add(
        _ piece: UnsafeRawBufferPointer, isLast: Bool, limit: Int, now: ContinuousClock.Instant
    ) -> Outcome {
        guard piece.count <= limit - pieces.count else { return .tooLarge }
        if isLast, pieces.isEmpty { return Self.isUTF8(piece) ? .whole : .notUTF8 }
        pieces.append(contentsOf: piece)
        guard isLast else {
            started = started ?? now
            return .incomplete
        }
        return pieces.withUnsafeBytes(Self.isUTF8) ? .whole : .notUTF8
    }

    /// The pieces joined, and begins anew; empty when the message came in one piece.
    mutating func take() -> [UInt8] {
        defer { self = MessageAssembly() }
        return pieces
    }

    private static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        // Where the text breaks the rules of UTF-8 helps nobody: the connection ends with 1007 either way.
        (try? UTF8Span(validating: bytes.assumingMemoryBound(to: UInt8.self).span)) != nil
    }
}
