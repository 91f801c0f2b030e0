/// A named place for notes; often a question.
public struct Column: Hashable, Sendable, Codable {
    /// Named by the author: `e4.tools`.
    public var id: ColumnID
    /// What is asked, in full.
    public var question: LocalizedText
    /// A short name for menus and headings, such as "Hinder".
    public var title: LocalizedText?
    /// How to answer, in a sentence below the question.
    public var help: LocalizedText?
    /// One example in grey, shown while the column is empty.
    public var example: LocalizedText?
    /// The beginning of a sentence that the note completes.
    public var stem: LocalizedText?
    /// Who writes together.
    public var scope: Scope
    /// Notes never leave the group unless the group shares them.
    public var isPrivate: Bool?
    /// Everyone sees only own notes, the screen a count, until the facilitator reveals the column.
    public var hiddenUntilReveal: Bool?
    /// What its colour and icon say; nil for plain paper.
    public var meaning: Meaning?
    /// What a note can be marked as, one of them.
    public var kinds: [NoteKind]?
    /// What else a note may be marked with.
    public var tagAxes: [TagAxis]?
    /// Notes may be tagged with groups of this set ("För vem?").
    public var forGroups: GroupSetID?
    /// Which notes a note here may point at.
    public var links: [LinkRule]?
    /// The notes of that column stand here too, as second placements.
    public var carriedFrom: ColumnID?
    /// Core group members are not asked.
    public var notForCoreGroup: Bool?
    /// The notes are candidates for the action plan.
    public var feedsActionPlan: Bool?

    /// One with these values; what is left out, the file leaves out too.
    public init(
        id: ColumnID, question: LocalizedText, title: LocalizedText? = nil,
        help: LocalizedText? = nil, example: LocalizedText? = nil, stem: LocalizedText? = nil,
        scope: Scope, isPrivate: Bool? = nil, hiddenUntilReveal: Bool? = nil,
        meaning: Meaning? = nil, kinds: [NoteKind]? = nil, tagAxes: [TagAxis]? = nil,
        forGroups: GroupSetID? = nil, links: [LinkRule]? = nil, carriedFrom: ColumnID? = nil,
        notForCoreGroup: Bool? = nil, feedsActionPlan: Bool? = nil
    ) {
        self.id = id
        self.question = question
        self.title = title
        self.help = help
        self.example = example
        self.stem = stem
        self.scope = scope
        self.isPrivate = isPrivate
        self.hiddenUntilReveal = hiddenUntilReveal
        self.meaning = meaning
        self.kinds = kinds
        self.tagAxes = tagAxes
        self.forGroups = forGroups
        self.links = links
        self.carriedFrom = carriedFrom
        self.notForCoreGroup = notForCoreGroup
        self.feedsActionPlan = feedsActionPlan
    }

    /// Who writes together in a column.
    public enum Scope: String, Sendable, Codable, CaseIterable {
        /// Everybody.
        case room
        /// Each group of the phase's set by itself.
        case group
    }

    /// What the colour and the icon of a column say.
    public enum Meaning: String, Sendable, Codable, CaseIterable {
        /// What makes a contribution possible.
        case tool
        /// What we can do.
        case contribution
        /// What stands in the way.
        case obstacle
    }
}

/// One kind a note can be of, such as "slutsats" or "lucka".
public struct NoteKind: Hashable, Sendable, Codable {
    /// Named by the author: `lucka`.
    public var id: KindID
    /// The word on the note.
    public var title: LocalizedText

    /// One with these values.
    public init(id: KindID, title: LocalizedText) {
        self.id = id
        self.title = title
    }
}

/// One optional question about a note with a few fixed answers.
public struct TagAxis: Hashable, Sendable, Codable {
    /// Named by the author: `vetskap`.
    public var id: AxisID
    /// What is asked about the note.
    public var title: LocalizedText
    /// The answers to choose from.
    public var values: [NoteKind]

    /// One with these values.
    public init(id: AxisID, title: LocalizedText, values: [NoteKind]) {
        self.id = id
        self.title = title
        self.values = values
    }
}

/// Which notes a note of this column may point at.
public struct LinkRule: Hashable, Sendable, Codable {
    /// What the link says.
    public var type: LinkType
    /// The column of the notes it points at.
    public var to: ColumnID
    /// A note without such a link concerns every note of ``to``.
    public var noneMeansAll: Bool?

    /// One with these values; what is left out, the file leaves out too.
    public init(type: LinkType, to: ColumnID, noneMeansAll: Bool? = nil) {
        self.type = type
        self.to = to
        self.noneMeansAll = noneMeansAll
    }

    /// What a link says of two notes.
    public enum LinkType: String, Sendable, Codable, CaseIterable {
        /// The note is about that one: a cause of a problem.
        case about
        /// The note grew out of that one.
        case derivedFrom
        /// The note stands in the way of that one.
        case hinders
        /// The note makes that one possible.
        case enables
        /// The note gets past that one.
        case overcomes
    }
}
