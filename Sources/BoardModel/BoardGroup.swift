/// A group as it stands on a board: one of the template's, or one that was added.
public struct BoardGroup: Hashable, Sendable {
    public let id: GroupID
    public let set: GroupSetID
    /// From 1, in the order in which the groups of the set are offered.
    public let number: Int
    public let letter: String
    /// The group of another set that this one belongs to.
    public let within: GroupID?
    /// The group it was split off from.
    public let from: GroupID?
    /// The template's; nil for a group that was added.
    let given: LocalizedText?
    /// What the facilitator calls it; nil for the template's title.
    public internal(set) var name: String?
    public internal(set) var isOpen: Bool
    /// Where its members and notes are since it was merged.
    public internal(set) var into: GroupID?
    /// How many are in it; after the meeting, how many were.
    public internal(set) var members = 0

    /// How far it has come in the phase, as its secretary says.
    public internal(set) var status = GroupStatus.working
    /// Its secretary has asked for help, and no facilitator has answered.
    public internal(set) var wantsHelp = false

    static func all(of template: Template) -> [GroupID: BoardGroup] {
        var all: [GroupID: BoardGroup] = [:]
        for set in template.groupSets {
            for (place, group) in set.groups.enumerated() {
                all[group.id] = BoardGroup(
                    id: group.id, set: set.id, number: place + 1, letter: group.letter,
                    within: group.within, from: nil, given: group.title,
                    isOpen: group.offByDefault != true)
            }
        }
        return all
    }
}

/// How far a group has come.
public enum GroupStatus: String, Hashable, Sendable, Codable, CaseIterable {
    case working
    case done
    /// Wants to go on when the time is up.
    case more
}

/// A group that is added to a set.
public struct GroupAdded: Hashable, Sendable {
    public var group: GroupID
    public var set: GroupSetID
    public var number: Int
    public var letter: String
    public var within: GroupID?
    /// The group it is split off from.
    public var from: GroupID?
    public var title: String?

    public init(
        group: GroupID, set: GroupSetID, number: Int, letter: String, within: GroupID?,
        from: GroupID?, title: String?
    ) {
        self.group = group
        self.set = set
        self.number = number
        self.letter = letter
        self.within = within
        self.from = from
        self.title = title
    }
}

/// How the groups stood when the meeting ended: how many were in each, and which notes are with which. All of them, so
/// that nothing tells which ones came together.
public struct GroupSettlement: Hashable, Sendable {
    public var members: [GroupID: Int]
    public var notes: [GroupID: [NoteID]]
    /// The notes of each theme that has any, in order, since notes that changed group left some; nil where none is with
    /// a group, and in older logs.
    public var themes: [ThemeID: [NoteID]]?
    /// What each note points at that points at anything, since links between groups fell away; nil as above.
    public var links: [NoteID: [NoteLink]]?
    /// In which order groups share back, which those who have written come into by themselves; nil as above.
    public var orders: [PhaseID: [GroupID]]?

    public init(
        members: [GroupID: Int], notes: [GroupID: [NoteID]], themes: [ThemeID: [NoteID]]? = nil,
        links: [NoteID: [NoteLink]]? = nil, orders: [PhaseID: [GroupID]]? = nil
    ) {
        self.members = members
        self.notes = notes
        self.themes = themes
        self.links = links
        self.orders = orders
    }
}
