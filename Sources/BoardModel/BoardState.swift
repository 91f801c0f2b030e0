/// Whether a board takes notes at all.
public enum BoardState: String, Hashable, Sendable, Codable, CaseIterable {
    case open
    /// Participants cannot write for now.
    case locked
    /// The meeting is over.
    case closed
    /// Opened again after the meeting: people may come in and read, nobody writes.
    case reading
}

extension BoardState {
    /// Whether what is open takes notes, from facilitators at least.
    var isRunning: Bool { self == .open || self == .locked }
}
