/// What follows when people and notes change group.
extension Board {
    /// Changes who is where. Touched are those who find themselves in another group, the groups with another number
    /// of members, and the notes that others see under another badge.
    mutating func changeMembers(_ change: (inout Board) -> Void) -> Touched {
        let before = groups
        let standings = memberships.keys.sorted().map { ($0, groups(of: $0)) }
        let badges = groups.keys.map { ($0, badge(of: $0)) }
        let outers = groups.keys.map { ($0, outer(of: $0)) }
        let told = touched(tallies.keys)
        change(&self)
        if state.isRunning { countMembers() }
        let released = releaseSecretaries()
        let moved = standings.filter { groups(of: $0.0) != $0.1 }.map(\.0)
        let lying = Set(outers.filter { outer(of: $0.0) != $0.1 }.map(\.0))
        let counted = groups.keys.sorted().filter {
            before[$0]?.members != groups[$0]?.members || lying.contains($0)
                || released.contains($0)
        }
        let marked = Set(badges.filter { badge(of: $0.0) != $0.1 }.map(\.0))
        // Numbers that come to stand under another name; where nothing is counted anew, none.
        let numbers =
            marked.isEmpty ? [] : told + touched(tallies.keys).filter { !told.contains($0) }
        let shown = marked.union(lying)
        let seen = notes.values.filter { $0.group.map(shown.contains) ?? false }.map(\.id)
        return Touched(
            moved.map(RecordKey.membership) + counted.map(RecordKey.group) + numbers
                + seen.sorted().map(RecordKey.note)
        ).owned(notes.values.filter { $0.author.map(moved.contains) ?? false }.flatMap(\.own))
    }

    private mutating func countMembers() {
        var counts: [GroupID: Int] = [:]
        for person in memberships.keys {
            for group in groups(of: person) { counts[group, default: 0] += 1 }
        }
        for id in groups.keys { groups[id]?.members = counts[id] ?? 0 }
    }

    /// Takes notes to another group. What they may no longer be put together with they leave, and links between
    /// groups fall away.
    mutating func regroup(_ ids: [NoteID], to group: GroupID) -> Touched {
        let going = ids.filter { id in
            notes[id].map { $0.group != nil && $0.group != group } ?? false
        }
        var touched: Touched = []
        for id in going {
            touched = touched + touchedNote(id)
            count(id, by: -1)
            notes[id]?.group = group
            count(id, by: 1)
            touched = touched + touchedNote(id)
        }
        for id in going where isAmongStrangers(id) { touched = touched + move(id, to: nil).touched }
        for id in going { touched = touched + dropForeignLinks(of: id) }
        return touched
    }

    /// [TH7] Whether a note is in a theme with notes that it may not be together with.
    private func isAmongStrangers(_ id: NoteID) -> Bool {
        guard let theme = notes[id]?.theme, let all = themes[theme]?.notes else { return false }
        let circles = all.compactMap { notes[$0] }.map { note in
            circle(of: note, in: note.placements.map(\.column))
        }
        return Set(circles).count > 1
    }

    /// [G7] Links from a note and to it, where both stand in columns of groups and are with different ones.
    private mutating func dropForeignLinks(of id: NoteID) -> Touched {
        guard let note = notes[id] else { return [] }
        let targets = note.marks.targets.sorted().filter { isForeign($0, to: note) }
        let pointing = (pointing[.note(id)] ?? []).sorted()
            .filter { notes[$0].map { isForeign(.note(id), to: $0) } ?? false }
        let pairs = targets.map { (id, $0) } + pointing.map { ($0, LinkTarget.note(id)) }
        var touched: Touched = []
        for (from, target) in pairs {
            guard var marks = notes[from]?.marks else { continue }
            marks.links = marks.links.filter { $0.target != target }
            touched = touched + mark(from, marks)
        }
        if !pairs.isEmpty { history.forgetLinks(to: id) }
        for case .note(let target) in targets { history.forgetLinks(to: target) }
        return touched
    }

    private func isForeign(_ target: LinkTarget, to note: Note) -> Bool {
        guard case .note(let id) = target, let other = notes[id] else { return false }
        let isOfGroups = { [index] (note: Note) in
            !note.placements.contains { index.isRoom($0.column) }
        }
        return note.group != other.group && isOfGroups(note) && isOfGroups(other)
    }
}
