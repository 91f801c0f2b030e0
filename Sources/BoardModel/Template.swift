/// The script a board is created from: exercises, phases, columns, group sets. Data, versioned; the whole
/// template stands in the board's first event, so that a board outlives changes to the file.
///
/// The file format is described in `Data/README.md` and checked by the target `TemplateFile`.
public struct Template: Hashable, Sendable, Codable {
    /// The format this program reads; a file says the same in `format`.
    public static let format = 1

    /// ``format``, of the file this was read from.
    public var format: Int
    /// What the file calls itself, the same in every version.
    public var id: TemplateID
    /// From 1; the author counts it up when the template changes.
    public var version: Int
    /// How notes are treated before others see them.
    public var profile: Profile
    /// BCP 47 tags; every text of the template has each of them, the first is the default.
    public var languages: [Language]
    /// What the host chooses it by.
    public var title: LocalizedText
    /// What it is for, in a sentence.
    public var purpose: LocalizedText
    /// The divisions of the room; empty where everybody works together.
    public var groupSets: [GroupSet]
    /// All columns, in the order in which the room works with them.
    public var columns: [Column]
    /// The agenda, in order.
    public var exercises: [Exercise]

    /// One with these values.
    public init(
        format: Int, id: TemplateID, version: Int, profile: Profile, languages: [Language],
        title: LocalizedText, purpose: LocalizedText, groupSets: [GroupSet], columns: [Column],
        exercises: [Exercise]
    ) {
        self.format = format
        self.id = id
        self.version = version
        self.profile = profile
        self.languages = languages
        self.title = title
        self.purpose = purpose
        self.groupSets = groupSets
        self.columns = columns
        self.exercises = exercises
    }

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
    /// The text by language.
    public var texts: [Language: String]

    /// A text from its languages.
    public init(_ texts: [Language: String]) { self.texts = texts }

    /// Reads the object of languages and texts.
    public init(from decoder: any Decoder) throws {
        texts = try decoder.singleValueContainer().decode([Language: String].self)
    }

    /// Writes the object of languages and texts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }
}
