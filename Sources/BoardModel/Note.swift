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
    /// What the text looks like that ought not to be read by everybody.
    public internal(set) var findings: [PersonalData.Kind] = []
    /// Whether the brake on personal data put it aside, not a facilitator; holds while it is ``NoteState/held``.
    var isHeldByBrake = false
    /// Others see its shape, not its text.
    public internal(set) var isBlurred = false
    /// Its author lets it be seen outside its group, though it stands in a column that is private to that.
    public internal(set) var isShared = false
    /// It is among those that matter most.
    public internal(set) var isStarred = false
    /// Its author has changed it and it is to be reviewed again.
    public internal(set) var isRewritten = false
    /// At least one; the first is where the note was written or moved to.
    public internal(set) var placements: [Placement]
    /// The meeting it was written in, from 1.
    public internal(set) var meeting = 1
    /// The theme it is put in, if any.
    public internal(set) var theme: ThemeID?
    public internal(set) var marks = NoteMarks()
}

/// Where a note is on its way from a phone to the screen.
public enum NoteState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for review.
    case pending
    /// May be shown.
    case approved
    /// Put aside, by the facilitator or by the brake on personal data.
    case held
    /// Gone from every screen, kept until retention.
    case hidden
    /// Not shown; its author is asked to write it anew.
    case returned

    /// Whether it is one of "so many notes", seen or not.
    var isCounted: Bool { self != .hidden && self != .returned }

    /// Whether its group works with it.
    var isInUse: Bool { self == .pending || self == .approved }
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

extension Note {
    /// How many lines the text looks like, 1...5: all that is told of a blurred one.
    var lines: Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = lines.reduce(0) { $0 + max(1, ($1.count + 55) / 56) }
        return min(5, max(1, rows))
    }
}
