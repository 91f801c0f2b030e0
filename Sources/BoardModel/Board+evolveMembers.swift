/// What follows when people and notes change group.
extension Board {
    /// Changes who is where. Touched are those who find themselves in another group, the groups with another number
    /// of members, and the notes that others see under another badge.
    /// `person`: the only one whose place changes, where groups and how they lie do not.
    mutating func changeMembers(
        of person: ActorID? = nil, _ change: (inout Board) -> Void
    ) -> Touched {
        let before = groups
        let people = person.map { [$0] } ?? memberships.keys.sorted()
        let standings = people.map { ($0, groups(of: $0)) }
        let badges = groups.keys.map { ($0, badge(of: $0)) }
        let outers = groups.keys.map { ($0, outer(of: $0)) }
        change(&self)
        if state.isRunning { countMembers(person == nil ? nil : standings) }
        let released = releaseSecretaries()
        let moved = standings.filter { groups(of: $0.0) != $0.1 }.map(\.0)
        let lying = Set(outers.filter { outer(of: $0.0) != $0.1 }.map(\.0))
        let counted = groups.keys.sorted().filter {
            before[$0]?.members != groups[$0]?.members || lying.contains($0)
                || released.contains($0)
        }
        let marked = Set(badges.filter { badge(of: $0.0) != $0.1 }.map(\.0))
        let numbers = marked.isEmpty ? [] : renamed(from: Dictionary(uniqueKeysWithValues: badges))
        let (seen, own) = notes(of: marked.union(lying), by: Set(moved))
        return Touched(
            moved.map(RecordKey.membership) + counted.map(RecordKey.group) + numbers
                + seen.sorted().map(RecordKey.note)
        ).owned(own)
    }

    /// `before`: the only ones whose place has changed, with the groups they were in; nil: everybody.
    private mutating func countMembers(_ before: [(ActorID, [GroupID])]?) {
        for (person, old) in before ?? [] {
            for group in old { groups[group]?.members -= 1 }
            for group in groups(of: person) { groups[group]?.members += 1 }
        }
        if before != nil { return }
        for id in groups.keys { groups[id]?.members = 0 }
        for person in memberships.keys {
            for group in groups(of: person) { groups[group]?.members += 1 }
        }
    }

    /// Numbers that come to stand under another name than these badges.
    private func renamed(from badges: [GroupID: GroupID?]) -> [RecordKey] {
        let before = tallies.keys.map { key in
            TallyKey(column: key.column, group: key.group.flatMap { badges[$0] ?? nil })
        }
        return Set(before).union(talliesToTell).sorted().map { .tally($0.column, $0.group) }
    }

    /// The notes of some groups, and those that some people wrote.
    private func notes(
        of groups: Set<GroupID>, by people: Set<ActorID>
    ) -> ([NoteID], [Touched.Own]) {
        if groups.isEmpty, people.isEmpty { return ([], []) }
        return (
            notes.values.filter { $0.group.map(groups.contains) ?? false }.map(\.id),
            notes.values.filter { $0.author.map(people.contains) ?? false }.flatMap(\.own)
        )
    }

    /// Takes notes to another group. What they may no longer be put together with they leave, and links between
    /// groups fall away. `alone`: without the rest of their group, whose private themes they leave in any case, since
    /// the headings are about the others' notes too.
    mutating func regroup(_ ids: [NoteID], to group: GroupID, alone: Bool = false) -> Touched {
        let going = ids.filter { id in notes[id].map { $0.group != group } ?? false }
        var touched: Touched = []
        for id in going {
            touched.add(touchedNote(id))
            count(id, by: -1)
            notes[id]?.group = group
            count(id, by: 1)
            touched.add(touchedNote(id))
        }
        let themes = Set(going.compactMap { notes[$0]?.theme })
        touched.add(leaveThemes(going, alone: alone))
        touched.add(dropForeignLinks(of: Set(going), themes))
        return touched
    }

    /// [TH7] Notes that changed group leave the themes in which they are with others' private notes.
    private mutating func leaveThemes(_ going: [NoteID], alone: Bool) -> Touched {
        let mixed = Set(going.compactMap { notes[$0]?.theme }).filter { theme in
            let circles = circles(of: themes[theme]?.notes ?? [])
            return circles.count > 1 || alone && circles != [.everybody]
        }
        var touched: Touched = []
        for id in going where notes[id]?.theme.map(mixed.contains) == true {
            touched.add(move(id, to: nil).touched)
        }
        return touched
    }

    /// [G7] Links from notes that changed group and to them, or to the themes they were in, where those at both ends
    /// stand in columns of groups and are with different ones; also those that undo could have brought back.
    private mutating func dropForeignLinks(
        of going: Set<NoteID>, _ themes: Set<ThemeID>
    ) -> Touched {
        let ends = going.map(LinkTarget.note) + themes.map(LinkTarget.theme)
        let ids = going.union(ends.flatMap { pointing[$0] ?? [] })
        var touched: Touched = []
        for id in ids.sorted() {
            guard let note = notes[id] else { continue }
            var marks = note.marks
            marks.links = marks.links.filter { !isForeign($0.target, to: note) }
            if marks != note.marks { touched.add(mark(id, marks)) }
        }
        history.forgetLinks { [self] id, target in
            notes[id].map { isForeign(target, to: $0) } ?? false
        }
        return touched
    }

    /// Of a theme, whether each of its notes is: one that undo may bring back is, too.
    func isForeign(_ target: LinkTarget, to note: Note) -> Bool {
        switch target {
        case .note(let id): notes[id].map { isForeign($0, to: note) } ?? false
        case .theme(let id):
            isOfGroups(note)
                && themes[id]?.notes.allSatisfy { isForeign(.note($0), to: note) } ?? false
        }
    }

    private func isForeign(_ other: Note, to note: Note) -> Bool {
        note.group != other.group && isOfGroups(note) && isOfGroups(other)
    }

    private func isOfGroups(_ note: Note) -> Bool {
        !note.placements.contains { index.isRoom($0.column) }
    }
}
