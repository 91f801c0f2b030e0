/// One thought, at most ``Limits/noteGraphemes`` characters.
public struct Note: Hashable, Sendable {
    public let id: NoteID
    /// The session that may edit it; nil for facilitators' notes and after the meeting.
    public internal(set) var author: ActorID?
    public internal(set) var group: GroupID?
    public internal(set) var text: String
    /// Counts the texts it has had, from 1, so that nobody approves or overwrites one they have not read.
    public internal(set) var revision = 1
    public internal(set) var state: NoteState
    /// At least one; the first is where the note was written or moved to.
    public internal(set) var placements: [Placement]
    /// The theme it is put in, if any.
    public internal(set) var theme: ThemeID?
}

/// Where a note is on its way from a phone to the screen.
public enum NoteState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for review.
    case pending
    /// May be shown.
    case approved
    /// Put aside by the facilitator for now.
    case held
    /// Gone from every screen, kept until retention.
    case hidden
}

/// That a note stands in a column, and where in it.
public struct Placement: Hashable, Sendable, Codable {
    public var column: ColumnID
    /// Smaller is earlier. ``Rank/step`` lies between neighbours at first.
    public var rank: Int64

    public init(column: ColumnID, rank: Int64) {
        self.column = column
        self.rank = rank
    }
}
