/// A part of the template with one purpose.
public struct Exercise: Hashable, Sendable, Codable {
    /// Named by the author: `e4`.
    public var id: ExerciseID
    /// The heading on the screen.
    public var title: LocalizedText
    /// What it is about, in a few sentences.
    public var intro: LocalizedText?
    /// Stands outside the numbering: a welcome, a break, the end.
    public var notCounted: Bool?
    /// What the core group does meanwhile; nil where there is none.
    public var coreGroup: CoreGroupPart?
    /// In order, at least one.
    public var phases: [Phase]
    /// Every column of the phases, in the order in which the screen and the printed sheet show them, when it
    /// is not the order in which the room works with them.
    public var displayOrder: [ColumnID]?

    /// One with these values; what is left out, the file leaves out too.
    public init(
        id: ExerciseID, title: LocalizedText, intro: LocalizedText? = nil,
        notCounted: Bool? = nil, coreGroup: CoreGroupPart? = nil, phases: [Phase],
        displayOrder: [ColumnID]? = nil
    ) {
        self.id = id
        self.title = title
        self.intro = intro
        self.notCounted = notCounted
        self.coreGroup = coreGroup
        self.phases = phases
        self.displayOrder = displayOrder
    }

    /// What the core group does while the room works.
    public enum CoreGroupPart: String, Sendable, Codable, CaseIterable {
        /// It listens; its own answers stay secret until they are compared.
        case listens
        /// It shows its material.
        case presents
        /// It works like everybody else.
        case takesPart
    }
}

/// What is open now, with its timer.
public struct Phase: Hashable, Sendable, Codable {
    /// Named by the author: `e4.tool`.
    public var id: PhaseID
    /// What happens.
    public var kind: Kind
    /// The name in the agenda.
    public var title: LocalizedText
    /// What to do now, for the screen and the phones.
    public var instruction: LocalizedText?
    /// Suggested length, 1...240; in ``Kind/shareBack`` of each group's turn.
    public var minutes: Int?
    /// The columns that take notes in ``Kind/write``, or that the phase is about.
    public var columns: [ColumnID]
    /// Everybody works in a group of this set, or the groups of this set are shown.
    public var groupSet: GroupSetID?

    /// One with these values; what is left out, the file leaves out too.
    public init(
        id: PhaseID, kind: Kind, title: LocalizedText, instruction: LocalizedText? = nil,
        minutes: Int? = nil, columns: [ColumnID], groupSet: GroupSetID? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.instruction = instruction
        self.minutes = minutes
        self.columns = columns
        self.groupSet = groupSet
    }

    /// What happens in a phase.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// People come in; the screen shows how.
        case join
        /// Something is told, such as the rules; the instruction stands on the screen.
        case info
        /// Everybody chooses a group of ``Phase/groupSet``.
        case chooseGroup
        /// Notes are written in ``Phase/columns``.
        case write
        /// The core group shows its material.
        case present
        /// Notes are put together in themes.
        case themes
        /// The room talks.
        case discuss
        /// The core group's own picture beside the room's.
        case compare
        /// Each group marks what matters most.
        case star
        /// Groups tell one another, one at a time.
        case shareBack
        /// All groups side by side.
        case matrix
        /// Dots are given.
        case vote
        /// Actions are agreed.
        case plan
        /// Coffee.
        case pause
        /// The end of the meeting.
        case closing
    }
}
