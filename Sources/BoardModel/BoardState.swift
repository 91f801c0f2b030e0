/// Whether a board takes notes at all.
public enum BoardState: String, Hashable, Sendable, Codable {
    case open
    /// Participants cannot write for now.
    case locked
    /// The meeting is over.
    case closed
}
