/// A group of the room.
public struct GroupView: Hashable, Sendable {
    public var id: GroupID
    public var set: GroupSetID
    /// From 1, in the order of the template.
    public var number: Int
    public var title: LocalizedText
    public var letter: String
    public var within: GroupID?
    /// Whether it can be chosen.
    public var isOpen: Bool
    /// The group its members and notes are in since it was merged.
    public var into: GroupID?
    /// The group it was split off from.
    public var from: GroupID?
    /// How many are in it; for facilitators, and of three or more for the screen.
    public var members: Int?
    /// So few that others can tell who wrote; for those in it and facilitators.
    public var isSmall = false
    /// For those in it and facilitators.
    public var status: GroupStatus?
    /// Somebody is its secretary; for those in it and facilitators.
    public var hasSecretary = false
    /// It wants help; for facilitators.
    public var help = false
}
