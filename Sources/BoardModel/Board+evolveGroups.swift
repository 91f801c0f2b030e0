extension Board {
    mutating func evolveGroups(_ event: BoardEvent, at time: Timestamp) -> Touched {
        switch event {
        case .groupChosen(let group, let actor, let takesNotes):
            evolveChosen(group, actor, takesNotes: takesNotes)
        case .groupGiven(let group, let actor):
            evolveGiven(group, actor)
        case .groupOpened(let id):
            evolveOpen(id, true, step: .closeGroup(id), as: .openGroup, at: time)
        case .groupClosed(let id):
            evolveOpen(id, false, step: .openGroup(id), as: .closeGroup, at: time)
        case .groupAdded(let added):
            evolveAdded(added, at: time)
        case .groupRenamed(let id, let title):
            evolveRenamed(id, title, at: time)
        case .groupsMerged(let id, let into):
            evolveMerged(id, into, at: time)
        case .groupsSettled(let settlement):
            evolveSettled(settlement, at: time)
        default:
            []
        }
    }

    private mutating func evolveChosen(
        _ id: GroupID, _ actor: ActorID?, takesNotes: Bool
    ) -> Touched {
        guard let actor, let group = groups[id] else { return [] }
        let changed = changeMembers(of: actor) { board in
            board.put(actor, in: group)
            board.placed[actor]?.remove(id)
        }
        joinWalk(actor)
        let touched = changed + touchedMember(actor)
        guard takesNotes else { return touched }
        let taken = notesLeftBehind(by: actor, goingTo: group)
        for note in taken { history.forget(note) }
        return touched + regroup(taken, to: id, alone: true) + [.undo]
    }

    private mutating func evolveGiven(_ id: GroupID, _ actor: ActorID?) -> Touched {
        guard let actor, let group = groups[id] else { return [] }
        let changed = changeMembers(of: actor) { board in
            board.put(actor, in: group)
            board.placed[actor, default: []].insert(id)
        }
        joinWalk(actor)
        return changed + touchedMember(actor)
    }

    /// The sector of a field first: a sector lets go of the fields that lie in another.
    private mutating func put(_ actor: ActorID, in group: BoardGroup) {
        var chosen = memberships[actor] ?? [:]
        for id in [outer(of: group.id), group.id] {
            guard let id, let set = groups[id]?.set else { continue }
            chosen = chosen.filter { lies($0.value, within: id, of: set) }
            chosen[set] = id
        }
        memberships[actor] = chosen
    }

    /// Who looks through another group's eyes may see other links on their own notes.
    private func touchedMember(_ actor: ActorID) -> Touched {
        let linking = notes.values.filter { $0.author == actor && !$0.marks.links.isEmpty }
        let own = Touched.Own(key: .membership(actor), author: actor)
        return Touched([.membership(actor)]).owned([own] + linking.flatMap(\.own))
    }

    private mutating func evolveOpen(
        _ id: GroupID, _ isOpen: Bool, step: Inverse, as act: Act, at time: Timestamp
    ) -> Touched {
        guard groups[id] != nil else { return [] }
        history.remember(step, of: act, at: time)
        return setOpen(id, isOpen) + [.undo]
    }

    mutating func setOpen(_ id: GroupID, _ isOpen: Bool) -> Touched {
        guard let group = groups[id] else { return [] }
        groups[id]?.isOpen = isOpen && group.into == nil
        return [.group(id)]
    }

    private mutating func evolveAdded(_ added: GroupAdded, at time: Timestamp) -> Touched {
        guard groups[added.group] == nil else { return [] }
        groups[added.group] = BoardGroup(
            id: added.group, set: added.set, number: added.number, letter: added.letter,
            within: added.within, from: added.from, given: nil, name: added.title, isOpen: true)
        // Somebody may be in it by then, so undo closes it.
        history.remember(
            .closeGroup(added.group), of: added.from == nil ? .addGroup : .splitGroup, at: time)
        return [.group(added.group), .undo]
    }

    private mutating func evolveRenamed(
        _ id: GroupID, _ title: String?, at time: Timestamp
    ) -> Touched {
        guard let group = groups[id] else { return [] }
        history.remember(.renameGroup(id, title: group.name), of: .renameGroup, at: time)
        return rename(id, title) + [.undo]
    }

    mutating func rename(_ id: GroupID, _ title: String?) -> Touched {
        groups[id]?.name = title
        return [.group(id)]
    }

    private mutating func evolveMerged(
        _ id: GroupID, _ into: GroupID, at time: Timestamp
    ) -> Touched {
        guard let group = groups[id], group.into == nil, groups[into] != nil, merged(into) != id
        else { return [] }
        let taken = notes.values.filter { $0.group == id }.map(\.id).sorted()
        let (extra, later) = bringExtraTime(of: id, to: into)
        var steps = later + [.partGroup(id, notes: taken)]
        if group.isOpen { steps.insert(.openGroup(id), at: 0) }
        history.remember(steps, of: .mergeGroups, at: time)
        return changeMembers { board in
            board.groups[id]?.into = into
            board.groups[id]?.isOpen = false
        } + regroup(taken, to: into) + toldBack(of: [id, into]) + extra
            + [.group(id), .group(into), .undo]
    }

    /// [C5] Those who come and those who were there have the longer of their times; also told: what takes that back.
    private mutating func bringExtraTime(
        of id: GroupID, to other: GroupID
    ) -> (Touched, [Inverse]) {
        guard let extra = countdown?.extra, let brought = extra[id] else { return ([], []) }
        let more = max(0, brought - (extra[other] ?? 0))
        countdown = countdown?.giving(brought.negated, to: id).giving(more, to: other)
        return (
            [.countdown],
            [
                .takeExtraTime(id, by: brought.negated), .takeExtraTime(other, by: more),
            ]
        )
    }

    /// Undo of a merge.
    mutating func part(_ id: GroupID, _ ids: [NoteID]) -> Touched {
        guard let into = groups[id]?.into else { return [] }
        let back = ids.filter { notes[$0]?.group == into }
        for note in back { history.forgetOthers(note) }
        return changeMembers { $0.groups[id]?.into = nil } + regroup(back, to: id)
            + toldBack(of: [id, into]) + [.group(id), .group(into)]
    }

    private mutating func evolveSettled(
        _ settlement: GroupSettlement, at time: Timestamp
    ) -> Touched {
        var touched = changeMembers { board in
            for (id, count) in settlement.members { board.groups[id]?.members = count }
        }
        for (id, ids) in settlement.notes.sorted(by: { $0.key < $1.key }) where groups[id] != nil {
            touched.add(regroup(ids, to: id))
        }
        forgetGrouplessTallies()
        if let themes = settlement.themes { touched.add(settle(themes)) }
        if let links = settlement.links { touched.add(settle(links)) }
        for (phase, order) in settlement.orders ?? [:] { shareBacks[phase]?.order = order }
        return touched + forgetEmptyThemes(at: time)
    }

    /// What was counted while nobody knew of which group a note was.
    private mutating func forgetGrouplessTallies() {
        tallies = tallies.filter { key, tally in
            index.isRoom(key.column) || key.group != nil || tally != Tally()
        }
    }

    private mutating func settle(_ heaps: [ThemeID: [NoteID]]) -> Touched {
        var touched: Touched = []
        let wrong = themes.keys.sorted().filter { themes[$0]?.notes != heaps[$0] ?? [] }
        for note in wrong.flatMap({ themes[$0]?.notes ?? [] }) {
            touched.add(move(note, to: nil).touched)
        }
        for theme in wrong {
            for note in heaps[theme] ?? [] where notes[note]?.theme == nil {
                let place = ThemePlace(theme: theme, index: themes[theme]?.notes.count ?? 0)
                touched.add(move(note, to: place).touched)
            }
        }
        return touched
    }

    private mutating func settle(_ links: [NoteID: [NoteLink]]) -> Touched {
        var touched: Touched = []
        for id in notes.keys.sorted() {
            guard var marks = notes[id]?.marks, marks.links != Set(links[id] ?? []) else {
                continue
            }
            marks.links = Set(links[id] ?? [])
            touched.add(mark(id, marks))
        }
        return touched
    }
}
