/// A gallery walk: all visit one another's tables at once, in teams of people from different groups, and comment.
public struct Walk: Hashable, Sendable {
    /// The tables, in the order in which every team goes from one to the next.
    public internal(set) var tables: [GroupID]
    /// From 1; in each, every team is at another table. Nil once the walk has ended.
    public internal(set) var round: Int?
    /// From 0; there are as many teams as there were tables when the walk began.
    var teams: [ActorID: Int]
    /// When people last left the tables.
    var leftAt: Timestamp?

    /// Where the teams are now, the first team's table first.
    public var stations: [GroupID] {
        tables.indices.map { tables[($0 + (round ?? 1) - 1) % tables.count] }
    }

    /// The one with the fewest people, for somebody who comes late.
    var smallestTeam: Int {
        var sizes = tables.map { _ in 0 }
        for team in teams.values { sizes[team % tables.count] += 1 }
        return sizes.firstIndex(of: sizes.min() ?? 0) ?? 0
    }
}

/// A gallery walk, as all see it while it lasts.
public struct WalkView: Hashable, Sendable {
    /// From 1.
    public var round: Int
    /// The table each team is at, the first team's first; there are as many rounds.
    public var stations: [GroupID]

    public init(round: Int, stations: [GroupID]) {
        self.round = round
        self.stations = stations
    }
}

extension Board {
    /// The one that goes on now.
    public var walk: Walk? { shareBack?.walk.flatMap { $0.round == nil ? nil : $0 } }

    /// [GW2] The people of the phase's groups, dealt one by one and group by group, so that each team has people from
    /// as many groups as can be and none is larger than another by more than one.
    func dealt(over tables: Int) -> [ActorID: Int] {
        let order = Dictionary(
            uniqueKeysWithValues: groupsInOrder.enumerated().map { ($1.id, $0) })
        let people = memberships.keys.compactMap { person in
            groupInPhase(of: person).map { (place: order[$0] ?? 0, person: person) }
        }.sorted { ($0.place, $0.person) < ($1.place, $1.person) }
        return Dictionary(
            uniqueKeysWithValues: people.enumerated().map { ($1.person, $0 % tables) })
    }

    /// The one of the set that the phase is about.
    func groupInPhase(of person: ActorID) -> GroupID? {
        phase.groupSet.flatMap { standing(of: person)[$0] }
    }

    /// [GW3] The team of somebody while the walk goes on, from 1.
    func team(of person: ActorID) -> Int? {
        guard let walk, let team = walk.teams[person] else { return nil }
        return team % walk.tables.count + 1
    }

    /// [GW4] Whether others see a note since it hangs at a table that is visited.
    func isHung(_ note: Note, in column: ColumnID) -> Bool {
        guard let walk, let group = note.group, walk.tables.contains(group) else { return false }
        return mayLeaveGroup(note, in: column, phase)
    }

    /// [GW5] Whether a comment comes in time: it was begun while the note hung there.
    func hangsOrHung(_ note: Note, at time: Timestamp) -> Bool {
        note.placements.contains { place in
            isHung(note, in: place.column)
                || shareBacks.contains { id, shareBack in
                    guard let walk = shareBack.walk, let left = walk.leftAt,
                        time - left <= Limits.lateWindow, let phase = index.phases[id],
                        let group = note.group
                    else { return false }
                    return walk.tables.map(merged).contains(group)
                        && mayLeaveGroup(note, in: place.column, phase)
                }
        }
    }

    /// What comes to others when the walk begins, and leaves them when it ends.
    func hung(at tables: Set<GroupID>, in phase: Phase) -> [RecordKey] {
        let hung = notes.values.filter { note in
            note.group.map(tables.contains) == true
                && note.placements.contains { phase.columns.contains($0.column) }
        }
        return hung.map(\.id).sorted().map(RecordKey.note)
            + Set(hung.compactMap(\.theme)).sorted().map(RecordKey.theme)
    }
}
