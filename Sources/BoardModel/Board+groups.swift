/// Who is where.
extension Board {
    /// By set, then number.
    public var groupsInOrder: [BoardGroup] {
        template.groupSets.map(\.id).flatMap { set in
            groups.values.filter { $0.set == set }.sorted { $0.number < $1.number }
        }
    }

    /// The groups a participant belongs to, sorted; empty before one was chosen.
    public func groups(of actor: ActorID) -> [GroupID] { standing(of: actor).values.sorted() }

    /// The group of a participant in each set.
    func standing(of actor: ActorID) -> [GroupSetID: GroupID] {
        var standing = (memberships[actor] ?? [:]).mapValues(merged)
        // A group that was merged may have come to lie in another.
        for group in standing.values.sorted() {
            guard let outer = outer(of: group), let set = groups[outer]?.set else { continue }
            standing[set] = outer
        }
        return standing
    }

    /// The group that those of `group` are in now.
    func merged(_ group: GroupID) -> GroupID {
        var now = group
        for _ in groups {
            guard let next = groups[now]?.into else { break }
            now = next
        }
        return now
    }

    /// The group that a group lies in, such as a field's sector.
    func outer(of group: GroupID) -> GroupID? { groups[group]?.within.map(merged) }

    /// [G3] Whether `group` can be chosen beside `other` of `set`: it lies in it, or in none of that set.
    func lies(_ group: GroupID, within other: GroupID, of set: GroupSetID) -> Bool {
        guard let outer = outer(of: merged(group)), groups[outer]?.set == set else { return true }
        return outer == other
    }

    /// [G10] Whether others can tell who wrote.
    func isSmall(_ group: GroupID) -> Bool { (groups[group]?.members ?? 0) < Limits.smallGroup }

    /// [G11] What a note of `group` is marked with for those who are not in it: the group, or what it lies in where
    /// it is small; nil where that is small too.
    func badge(of group: GroupID) -> GroupID? {
        if !isSmall(group) { return group }
        return outer(of: group).flatMap { isSmall($0) ? nil : $0 }
    }
}

/// What is seen of groups.
extension Board {
    /// [V17] Whether a note is with the group that the screen is about, or with one that lies in it.
    func isOfSpotlitGroup(_ note: Note) -> Bool {
        guard let group = note.group, let shown = spotlitGroup else { return false }
        return group == shown || outer(of: group) == shown
    }

    func badge(of note: Note, for viewer: Viewer) -> GroupID? {
        guard let group = note.group else { return nil }
        return switch viewer {
        case .facilitator, .moderator: group
        case .participant(let own), .coreGroup(let own):
            // [SB4] Who has told the others is known to them.
            own.contains(group) || note.placements.contains { isShownByGroup(note, in: $0.column) }
                ? group : badge(of: group)
        // The screen that shows one group, since the facilitator chose it, says which.
        case .screen: group == spotlitGroup ? group : badge(of: group)
        case .author: badge(of: group)
        }
    }

    func groupView(_ group: BoardGroup, for viewer: Viewer) -> GroupView {
        let isTold = isTold(viewer, of: group.id)
        let isOnScreen = viewer == .screen && !isSmall(group.id)
        let isCounted = viewer == .facilitator || isOnScreen
        return GroupView(
            id: group.id, set: group.set, number: group.number, title: title(of: group),
            letter: group.letter, within: outer(of: group.id), isOpen: group.isOpen,
            into: group.into, from: group.from, members: isCounted ? group.members : nil,
            isSmall: group.members > 0 && isSmall(group.id) && isTold,
            status: isTold || isOnScreen ? group.status : nil,
            hasSecretary: isTold && secretaries[group.id] != nil,
            help: viewer == .facilitator && group.wantsHelp && group.into == nil)
    }

    /// Whether a viewer is told how a group is doing: that it is small, how far it has come.
    private func isTold(_ viewer: Viewer, of group: GroupID) -> Bool {
        switch viewer {
        case .facilitator: true
        case .participant(let own), .coreGroup(let own): own.contains(group)
        case .moderator, .screen, .author: false
        }
    }

    /// What a group is called; nil when there is none.
    public func title(of group: GroupID) -> LocalizedText? { groups[group].map(title) }

    private func title(of group: BoardGroup) -> LocalizedText {
        if let name = group.name {
            // A log from elsewhere may name a language twice.
            return LocalizedText(
                Dictionary(template.languages.map { ($0, name) }, uniquingKeysWith: { $1 }))
        }
        return group.given ?? LocalizedText([language: group.letter])
    }

    func membershipView(of actor: ActorID) -> MembershipView {
        let groups = groups(of: actor)
        let placed = placed[actor] ?? []
        let own = groups.filter { secretaries[$0] == actor }
        return MembershipView(
            groups: groups, placed: groups.filter(placed.contains), secretaryOf: own,
            waitsForHelp: own.filter { self.groups[$0]?.wantsHelp == true }, team: team(of: actor))
    }
}
