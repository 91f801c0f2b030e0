/// What the projector shows.
public struct Spotlight: Hashable, Sendable {
    public internal(set) var content: Content = .join
    /// The page of a content that does not fit on one, from 0.
    public internal(set) var page = 0
    /// The screen is neutral whatever the content.
    public internal(set) var isBlank = false

    /// The pictures there are.
    public enum Content: String, Hashable, Sendable, Codable, CaseIterable {
        /// QR, address, code, how many are in.
        case join
        /// The notes of the columns of the current phase.
        case columns
        /// What to do now, the time left, activity without text.
        case instruction
    }
}
