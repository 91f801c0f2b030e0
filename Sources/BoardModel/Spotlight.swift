/// What the projector shows.
public struct Spotlight: Hashable, Sendable {
    public internal(set) var content: Content = .join
    /// Which one, where the content is about one column; nil: the first of the phase.
    public internal(set) var column: ColumnID?
    /// The one that was chosen last, also while the content is about none.
    public internal(set) var group: GroupID?
    /// The page of a content that does not fit on one, from 0.
    public internal(set) var page = 0
    /// The screen is neutral whatever the content; where somebody made it so.
    public internal(set) var blankedBy: Blanker?

    /// Whether the screen is neutral.
    public var isBlank: Bool { blankedBy != nil }

    /// Who made the screen neutral.
    public enum Blanker: String, Hashable, Sendable, Codable, CaseIterable {
        case facilitator
        /// Somebody at the screen itself, with its key.
        case screen
    }

    /// The pictures there are.
    public enum Content: String, Hashable, Sendable, Codable, CaseIterable {
        /// QR, address, code, how many are in.
        case join
        /// The rules of writing, and whom to call.
        case info
        /// One question of the current phase in large, the time left, a count.
        case question
        /// The notes of one column of the current phase.
        case column
        /// The notes of the columns of the current phase.
        case columns
        /// The themes of the notes that stand in the columns of the current phase, or in one of them.
        case clusters
        /// What to do now, the time left, activity without text.
        case instruction
        /// Coffee, and when it goes on.
        case pause
        /// The core group's cards, one at a time.
        case present
        /// The room's notes, and beside them the core group's cards on the same questions.
        case compare
        /// What is voted on, and once the round is closed its result.
        case vote
        /// What one group has written, column beside column.
        case group
        /// The same in rows: what belongs together by links stands side by side.
        case rows
        /// The action plan.
        case actions
        /// What stands in the way and nothing gets past, of all groups.
        case withoutTool
        /// What earlier boards decided, and the obstacles that still have no tool.
        case since
        /// How many notes each group has in each column.
        case matrix
        /// The same by what the groups lie in.
        case sectors

        /// Whether it shows one column, chosen by the facilitator.
        var isAboutOneColumn: Bool { self == .question || self == .column }

        /// Whether it may show one column of those of the phase, when the facilitator chooses.
        var mayBeAboutOneColumn: Bool { isAboutOneColumn || self == .clusters }

        /// Whether it shows one group, chosen by the facilitator.
        var isAboutOneGroup: Bool { self == .group || self == .rows }
    }
}
