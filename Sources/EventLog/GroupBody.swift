import BoardModel

/// The fields of the events about groups.
struct GroupBody: Codable {
    var set: GroupSetID?
    var number: Int?
    var letter: String?
    var within: GroupID?
    var from: GroupID?
    var into: GroupID?
    var status: GroupStatus?
    /// In the order of the ids.
    var settled: [Settled]?
    var heaps: [Heap]?
    var links: [Linked]?
    var orders: [Ordered]?

    struct Ordered: Codable {
        let phase: PhaseID
        let groups: [GroupID]
    }

    struct Heap: Codable {
        let theme: ThemeID
        let notes: [NoteID]
    }

    struct Linked: Codable {
        let note: NoteID
        let links: [NoteLink]
    }

    struct Settled: Codable {
        let group: GroupID
        let members: Int
        let notes: [NoteID]?
    }

    init(_ added: GroupAdded) {
        set = added.set
        number = added.number
        letter = added.letter
        within = added.within
        from = added.from
    }

    init(into: GroupID) { self.into = into }

    init(status: GroupStatus) { self.status = status }

    init(_ settlement: GroupSettlement) {
        let groups = Set(settlement.members.keys).union(settlement.notes.keys).sorted()
        settled = groups.map { group in
            Settled(
                group: group, members: settlement.members[group] ?? 0,
                notes: settlement.notes[group])
        }
        heaps = settlement.themes?.sorted { $0.key < $1.key }
            .map { Heap(theme: $0.key, notes: $0.value) }
        links = settlement.links?.sorted { $0.key < $1.key }
            .map { Linked(note: $0.key, links: $0.value) }
        orders = settlement.orders?.sorted { $0.key < $1.key }
            .map { Ordered(phase: $0.key, groups: $0.value) }
    }
}

/// What a file says is believed only as far as a room could have made it: a sum must not overflow.
extension GroupBody {
    private static let numbers = 0...1_000_000

    func added(_ group: GroupID, title: String?) -> BoardEvent? {
        guard let set, let number, let letter, Self.numbers.contains(number), letter.count == 1
        else { return nil }
        return .groupAdded(
            GroupAdded(
                group: group, set: set, number: number, letter: letter, within: within, from: from,
                title: title))
    }

    var settlement: BoardEvent? {
        guard let settled, settled.allSatisfy({ Self.numbers.contains($0.members) }) else {
            return nil
        }
        var settlement = GroupSettlement(members: [:], notes: [:])
        for group in settled {
            if group.members > 0 { settlement.members[group.group] = group.members }
            settlement.notes[group.group] = group.notes
        }
        settlement.themes = heaps.map {
            Dictionary($0.map { ($0.theme, $0.notes) }, uniquingKeysWith: { $1 })
        }
        settlement.links = links.map {
            Dictionary($0.map { ($0.note, $0.links) }, uniquingKeysWith: { $1 })
        }
        settlement.orders = orders.map {
            Dictionary($0.map { ($0.phase, $0.groups) }, uniquingKeysWith: { $1 })
        }
        return .groupsSettled(settlement)
    }
}
