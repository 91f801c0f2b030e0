extension Board {
    func chooseGroup(
        _ id: GroupID, takesNotes: Bool, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let group = groups[id], let person = actor.id else { throw .unknownGroup }
        guard group.isOpen else { throw .groupIsClosed }
        let takes = takesNotes && !notesLeftBehind(by: person, goingTo: group).isEmpty
        if takes { try checkIsUnlocked(for: actor) }
        let isThere = standing(of: person)[group.set] == id && placed[person]?.contains(id) != true
        return isThere && !takes ? [] : [.groupChosen(id, by: person, takesNotes: takes)]
    }

    /// [G6] A person's notes that are with another group of the set.
    func notesLeftBehind(by person: ActorID, goingTo group: BoardGroup) -> [NoteID] {
        notes.values.filter { note in
            // [SE10] What holds another's words too stays.
            guard note.author == person, parts(of: note.id).isEmpty, let its = note.group,
                its != group.id
            else { return false }
            return groups[its]?.set == group.set
        }.map(\.id).sorted()
    }

    func decideGroups(_ command: BoardCommand) throws(CommandRejection) -> [BoardEvent] {
        switch command {
        case .openGroup(let id):
            let group = try apart(id)
            return group.isOpen ? [] : [.groupOpened(id)]
        case .closeGroup(let id):
            return try apart(id).isOpen ? [.groupClosed(id)] : []
        case .addGroup(let id, let set, let title, let within):
            return try addGroup(id, to: set, title, within: within, from: nil)
        case .renameGroup(let id, let title):
            let group = try known(id)
            let name = try Self.groupTitle(title)
            return name == group.name ? [] : [.groupRenamed(id, title: name)]
        case .mergeGroups(let id, let into):
            let (group, other) = (try apart(id), try apart(into))
            guard group.set == other.set else { throw .groupIsOfAnotherSet }
            return id == into ? [] : [.groupsMerged(id, into: into)]
        case .splitGroup(let id, let new, let title):
            let group = try apart(id)
            return try addGroup(new, to: group.set, title, within: group.within, from: id)
        case .placeRest(let set, let groups, let people):
            return try place(people, in: set, among: groups)
        default:
            return []
        }
    }

    private func known(_ id: GroupID) throws(CommandRejection) -> BoardGroup {
        guard let group = groups[id] else { throw .unknownGroup }
        return group
    }

    /// A group that stands on its own: one that was merged only comes back by undo.
    private func apart(_ id: GroupID) throws(CommandRejection) -> BoardGroup {
        let group = try known(id)
        guard group.into == nil else { throw .groupIsClosed }
        return group
    }

    private static func groupTitle(_ title: String) throws(CommandRejection) -> String {
        try TextRules.line(
            title, graphemes: Limits.groupTitleGraphemes, bytes: Limits.groupTitleBytes)
    }

    private func addGroup(
        _ id: GroupID, to set: GroupSetID, _ title: String, within: GroupID?, from: GroupID?
    ) throws(CommandRejection) -> [BoardEvent] {
        guard groups[id] == nil else { throw .groupIdIsTaken }
        guard template.groupSets.contains(where: { $0.id == set }) else { throw .unknownGroup }
        if let within {
            let outer = try known(within)
            guard outer.set != set, outer.within == nil else { throw .groupIsOfAnotherSet }
        }
        let others = groups.values.filter { $0.set == set }
        guard groups.count < Limits.groupsPerBoard, let letter = freeLetter(beside: others) else {
            throw .tooManyGroups
        }
        return [
            .groupAdded(
                GroupAdded(
                    group: id, set: set, number: 1 + (others.map(\.number).max() ?? 0),
                    letter: letter, within: within, from: from,
                    title: try Self.groupTitle(title)))
        ]
    }

    /// The first that no group of the board has, or else none of the set; without I and O, which look like figures.
    private func freeLetter(beside others: [BoardGroup]) -> String? {
        let free = { (taken: Set<String>) in
            "ABCDEFGHJKLMNPQRSTUVWXYZÅÄÖ".map(String.init).first { !taken.contains($0) }
        }
        return free(Set(groups.values.map(\.letter))) ?? free(Set(others.map(\.letter)))
    }

    /// [G8] One after the other, each to the group with the fewest by then; who comes first, their ids say, which
    /// nobody knows.
    private func place(
        _ people: [ActorID], in set: GroupSetID, among ids: [GroupID]
    ) throws(CommandRejection) -> [BoardEvent] {
        var counts: [(group: GroupID, members: Int)] = []
        for id in ids where !counts.contains(where: { $0.group == id }) {
            let group = try apart(id)
            guard group.set == set else { throw .groupIsOfAnotherSet }
            guard group.isOpen else { throw .groupIsClosed }
            counts.append((id, group.members))
        }
        let rest = Set(people).filter { standing(of: $0)[set] == nil }.sorted()
        return rest.compactMap { person in
            guard let least = counts.indices.min(by: { counts[$0].members < counts[$1].members })
            else { return nil }
            counts[least].members += 1
            return .groupGiven(counts[least].group, to: person)
        }
    }

    /// [G12] What must be known of the groups when nobody knows any longer who was where.
    var settlement: [BoardEvent] {
        let members = groups.mapValues(\.members).filter { $0.value > 0 }
        var placed: [GroupID: [NoteID]] = [:]
        for note in notes.values.sorted(by: { $0.id < $1.id }) {
            if let group = note.group { placed[group, default: []].append(note.id) }
        }
        if members.isEmpty, placed.isEmpty { return [] }
        var settlement = GroupSettlement(members: members, notes: placed)
        if !placed.isEmpty {
            settlement.orders = shareBacks.mapValues(\.order)
            settlement.themes = themes.mapValues(\.notes).filter { !$0.value.isEmpty }
            settlement.links = notes.mapValues { $0.marks.links.sorted() }
                .filter { !$0.value.isEmpty }
        }
        return [.groupsSettled(settlement)]
    }
}
