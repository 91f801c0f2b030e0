/// One division of the room into groups.
public struct GroupSet: Hashable, Sendable, Codable {
    /// Named by the author: `bransch`.
    public var id: GroupSetID
    /// What the division is by, such as "Bransch".
    public var title: LocalizedText
    /// In the order in which they are offered.
    public var groups: [Group]

    /// One with these values.
    public init(id: GroupSetID, title: LocalizedText, groups: [Group]) {
        self.id = id
        self.title = title
        self.groups = groups
    }
}

/// People who work together.
public struct Group: Hashable, Sendable, Codable {
    /// Named by the author: `polis`; no two groups of a template share it.
    public var id: GroupID
    /// What people know the group by.
    public var title: LocalizedText
    /// One capital letter; the badge's shape and colour follow from it.
    public var letter: String
    /// The group of another set that this one belongs to, such as a field's sector.
    public var within: GroupID?
    /// Cannot be chosen until the facilitator opens it.
    public var offByDefault: Bool?

    /// One with these values; what is left out, the file leaves out too.
    public init(
        id: GroupID, title: LocalizedText, letter: String, within: GroupID? = nil,
        offByDefault: Bool? = nil
    ) {
        self.id = id
        self.title = title
        self.letter = letter
        self.within = within
        self.offByDefault = offByDefault
    }
}
