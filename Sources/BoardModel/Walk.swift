/// A gallery walk: all visit one another's tables at once, in teams of people from different groups, and comment.
public struct Walk: Hashable, Sendable {
    /// The tables, in the order in which every team goes from one to the next; those of groups that are merged stay two.
    public let tables: [GroupID]
    /// From 1; in each, every team is at another table. Nil once the walk has ended.
    public internal(set) var round: Int? = 1
    /// From 0; there are as many teams as tables.
    var teams: [ActorID: Int]
    /// When people last left the tables.
    var leftAt: Timestamp?

    init(tables: [GroupID], teams: [ActorID: Int]) {
        self.tables = tables
        self.teams = teams
    }

    /// Where the teams are now, the first team's table first.
    public var stations: [GroupID] {
        tables.indices.map { tables[($0 + (round ?? 1) - 1) % tables.count] }
    }

    var rounds: ClosedRange<Int> { 1...tables.count }

    /// Somebody goes with the team that has the fewest people.
    mutating func join(_ person: ActorID) {
        var sizes = tables.map { _ in 0 }
        for team in teams.values { sizes[team] += 1 }
        teams[person] = sizes.firstIndex(of: sizes.min() ?? 0) ?? 0
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
    public var walk: Walk? {
        guard phase.kind == .shareBack, let walk = shareBacks[phase.id]?.walks.last else {
            return nil
        }
        return walk.round == nil ? nil : walk
    }

    /// [GW2] The people of the phase's groups, dealt one by one and group by group, so that each team has people from
    /// as many groups as can be and none is larger than another by more than one.
    func dealt(over tables: Int) -> [ActorID: Int] {
        let order = Dictionary(groupsInOrder.enumerated().map { ($1.id, $0) }) { first, _ in first }
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
    func team(of person: ActorID) -> Int? { walk?.teams[person].map { $0 + 1 } }

    /// [GW4] Whether others see a note since it hangs at a table that is visited.
    func isHung(_ note: Note, in column: ColumnID) -> Bool {
        guard phase.kind == .shareBack, mayLeaveGroup(note, in: column, phase), let walk else {
            return false
        }
        return isOf(walk, note)
    }

    private func isOf(_ walk: Walk, _ note: Note) -> Bool {
        guard let group = note.group else { return false }
        return walk.tables.contains(group) || walk.tables.contains { merged($0) == group }
    }

    /// [GW5] Whether a comment comes in time: it was begun while the note hung there.
    func hangsOrHung(_ note: Note, at time: Timestamp) -> Bool {
        note.placements.contains { place in
            isHung(note, in: place.column)
                || shareBacks.contains { id, shareBack in
                    guard let phase = index.phases[id] else { return false }
                    return mayLeaveGroup(note, in: place.column, phase)
                        && shareBack.walks.contains { walk in
                            walk.leftAt.map { time - $0 <= Limits.lateWindow } == true
                                && isOf(walk, note)
                        }
                }
        }
    }

    /// What comes to others when the walk begins, and leaves them when it ends, with the links to it.
    func hanging(at tables: [GroupID], in phase: Phase) -> Touched {
        let tables = Set(tables.map(merged))
        let hung = notes.values.filter { note in
            note.group.map(tables.contains) == true
                && note.placements.contains { phase.columns.contains($0.column) }
        }
        let keys =
            hung.map(\.id).sorted().map(RecordKey.note)
            + Set(hung.compactMap(\.theme)).sorted().map(RecordKey.theme)
        return Touched(keys) + linked(with: keys)
    }
}
