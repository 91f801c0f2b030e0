/// What the secretary of a group may, within the group and nowhere else.
extension Board {
    func isSecretary(_ actor: Actor, of group: GroupID) -> Bool {
        guard let person = actor.id else { return false }
        return secretaries[group] == person
    }

    /// [SE1] [SE2] [SE7] [SE8]
    func decideSecretary(
        _ command: BoardCommand, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        switch command {
        case .claimSecretary(let id):
            guard let person = actor.id, groups[id] != nil else { throw .unknownGroup }
            guard standing(of: person).values.contains(id) else { throw .groupIsMissing }
            return secretaries[id] == person ? [] : [.secretaryClaimed(id, by: person)]
        case .releaseSecretary(let id):
            return [.secretaryReleased(try led(id, by: actor).id)]
        case .setGroupStatus(let id, let status):
            return try led(id, by: actor).status == status ? [] : [.groupStatusSet(id, status)]
        case .askForHelp(let id):
            return try led(id, by: actor).wantsHelp ? [] : [.helpAsked(id)]
        case .answerHelp(let id):
            guard let group = groups[id] else { throw .unknownGroup }
            if actor.id != nil { _ = try led(id, by: actor) }
            return group.wantsHelp ? [.helpAnswered(id)] : []
        default:
            return []
        }
    }

    private func led(_ id: GroupID, by actor: Actor) throws(CommandRejection) -> BoardGroup {
        guard let group = groups[id] else { throw .unknownGroup }
        guard isSecretary(actor, of: id) else { throw .notTheSecretary }
        return group
    }

    /// [W5] [MK3] [SE3] As whom somebody changes a note.
    func editor(of note: Note, _ actor: Actor) throws(CommandRejection) -> EditedBy {
        guard let person = actor.id else { return .facilitator }
        // Two people's wordings are nobody's own.
        if note.author == person, parts(of: note.id).isEmpty { return .author }
        try checkIsLed(note, by: actor)
        return .secretary
    }

    /// [SE4] [SE5] Whether somebody may move, star or unstar notes: who takes part only as the secretary of the group
    /// that they are all with, and within its columns.
    func checkMayArrange(
        _ ids: [NoteID], to column: ColumnID? = nil, before: NoteID? = nil, by actor: Actor
    ) throws(CommandRejection) {
        guard actor.id != nil else { return }
        try checkIsUnlocked(for: actor)
        for id in ids + (before.map { [$0] } ?? []) {
            let note = try existing(id)
            try checkIsLed(note, by: actor)
            guard note.group == notes[ids.first ?? id]?.group else { throw .notYourNote }
        }
        guard let column else { return }
        let set = ids.first.flatMap { notes[$0]?.group }.flatMap { groups[$0]?.set }
        guard index.columns[column]?.scope == .group, index.writingSets[column] ?? set == set
        else { throw .unknownColumn }
    }

    /// Whether a note is one that the secretary of its group reads, in the columns of groups.
    private func checkIsLed(_ note: Note, by actor: Actor) throws(CommandRejection) {
        guard let group = note.group, isSecretary(actor, of: group), !note.isBlurred,
            note.placements.allSatisfy({ !index.isRoom($0.column) }),
            sees(note.id, viewer(for: actor))
        else { throw .notYourNote }
    }

    /// The group in whose name somebody arranges notes; nil for those who review.
    func group(arrangedBy command: BoardCommand, of actor: Actor) -> GroupID? {
        guard actor.id != nil else { return nil }
        let note: NoteID? =
            switch command {
            case .starNote(let note), .unstarNote(let note), .moveNote(let note, _, _, _): note
            case .moveNotes(let notes, _, _, _): notes.first
            case .mergeNotes(let note, _): note
            default: nil
            }
        return note.flatMap { notes[$0]?.group }
    }

    /// [U8] [SE6] Whose acts somebody takes back.
    func doers(of actor: Actor) -> Set<Doer> {
        switch actor {
        case .facilitator, .screen, .preview, .rehearsal: [.leaders]
        case .moderator: [.moderators]
        case .participant(let person), .coreGroup(let person):
            Set(secretaries.filter { $0.value == person }.map { .group($0.key) })
        }
    }
}
