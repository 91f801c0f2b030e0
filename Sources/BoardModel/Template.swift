/// The script a board is created from: exercises, phases, columns, group sets. Data, versioned; the whole
/// template stands in the board's first event, so that a board outlives changes to the file.
///
/// The file format is described in `Data/README.md` and checked by the target `TemplateFile`.
public struct Template: Hashable, Sendable, Codable {
    /// The format this program reads; a file says the same in `format`.
    public static let format = 1

    public var format: Int
    public var id: TemplateID
    public var version: Int
    public var profile: Profile
    /// BCP 47 tags; every text of the template has each of them, the first is the default.
    public var languages: [Language]
    public var title: LocalizedText
    public var purpose: LocalizedText
    public var groupSets: [GroupSet]
    public var columns: [Column]
    public var exercises: [Exercise]

    /// How notes are treated before others see them.
    public enum Profile: String, Sendable, Codable, CaseIterable {
        /// Notes are shown at once.
        case open
        /// Notes wait for the facilitator's approval before anyone outside the group sees them.
        case sensitive
    }
}

/// A language tag such as `sv` or `en`.
public typealias Language = String

/// One text in every language of its template: `{"sv": "Fråga", "en": "Question"}`.
public struct LocalizedText: Hashable, Sendable, Codable {
    public var texts: [Language: String]

    public init(_ texts: [Language: String]) { self.texts = texts }

    public init(from decoder: any Decoder) throws {
        texts = try decoder.singleValueContainer().decode([Language: String].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }
}

/// A part of the template with one purpose.
public struct Exercise: Hashable, Sendable, Codable {
    public var id: ExerciseID
    public var title: LocalizedText
    public var intro: LocalizedText?
    /// Stands outside the numbering: a welcome, a break, the end.
    public var notCounted: Bool?
    public var coreGroup: CoreGroupPart?
    public var phases: [Phase]
    /// Every column of the phases, in the order in which the screen and the printed sheet show them, when it
    /// is not the order in which the room works with them.
    public var displayOrder: [ColumnID]?

    /// What the core group does while the room works.
    public enum CoreGroupPart: String, Sendable, Codable, CaseIterable {
        case listens, presents, takesPart
    }
}

/// What is open now, with its timer.
public struct Phase: Hashable, Sendable, Codable {
    public var id: PhaseID
    public var kind: Kind
    public var title: LocalizedText
    public var instruction: LocalizedText?
    /// Suggested length, 1...240; in ``Kind/shareBack`` of each group's turn.
    public var minutes: Int?
    /// The columns that take notes in ``Kind/write``, or that the phase is about.
    public var columns: [ColumnID]
    /// Everybody works in a group of this set, or the groups of this set are shown.
    public var groupSet: GroupSetID?

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

/// A named place for notes; often a question.
public struct Column: Hashable, Sendable, Codable {
    public var id: ColumnID
    public var question: LocalizedText
    /// A short name for menus and headings, such as "Hinder".
    public var title: LocalizedText?
    public var help: LocalizedText?
    /// One example in grey, shown while the column is empty.
    public var example: LocalizedText?
    /// The beginning of a sentence that the note completes.
    public var stem: LocalizedText?
    public var scope: Scope
    /// Notes never leave the group unless the group shares them.
    public var isPrivate: Bool?
    /// Everyone sees only own notes, the screen a count, until the facilitator reveals the column.
    public var hiddenUntilReveal: Bool?
    public var meaning: Meaning?
    public var kinds: [NoteKind]?
    public var tagAxes: [TagAxis]?
    /// Notes may be tagged with groups of this set ("För vem?").
    public var forGroups: GroupSetID?
    public var links: [LinkRule]?
    /// The notes of that column stand here too, as second placements.
    public var carriedFrom: ColumnID?
    /// Core group members are not asked.
    public var notForCoreGroup: Bool?
    /// The notes are candidates for the action plan.
    public var feedsActionPlan: Bool?

    /// Who writes together in a column.
    public enum Scope: String, Sendable, Codable, CaseIterable { case room, group }

    /// What the colour and the icon of a column say.
    public enum Meaning: String, Sendable, Codable, CaseIterable {
        case tool, contribution, obstacle
    }
}

/// One kind a note can be of, such as "slutsats" or "lucka".
public struct NoteKind: Hashable, Sendable, Codable {
    public var id: String
    public var title: LocalizedText
}

/// One optional question about a note with a few fixed answers.
public struct TagAxis: Hashable, Sendable, Codable {
    public var id: String
    public var title: LocalizedText
    public var values: [NoteKind]
}

/// Which notes a note of this column may point at.
public struct LinkRule: Hashable, Sendable, Codable {
    public var type: LinkType
    public var to: ColumnID
    /// A note without such a link concerns every note of ``to``.
    public var noneMeansAll: Bool?

    public enum LinkType: String, Sendable, Codable, CaseIterable {
        case about, derivedFrom, hinders, enables, overcomes
    }
}

/// One division of the room into groups.
public struct GroupSet: Hashable, Sendable, Codable {
    public var id: GroupSetID
    public var title: LocalizedText
    public var groups: [Group]
}

/// People who work together.
public struct Group: Hashable, Sendable, Codable {
    public var id: GroupID
    public var title: LocalizedText
    /// One capital letter; the badge's shape and colour follow from it.
    public var letter: String
    /// The group of another set that this one belongs to, such as a field's sector.
    public var within: GroupID?
    /// Cannot be chosen until the facilitator opens it.
    public var offByDefault: Bool?
}
