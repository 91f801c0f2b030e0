extension Board {
    func postNote(
        _ id: NoteID, _ columnID: ColumnID, _ text: String, _ marks: NoteMarks, by actor: Actor,
        at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let column = index.columns[columnID] else { throw .unknownColumn }
        try checkIsUnlocked(for: actor)
        if actor.role == .coreGroup, coreGroupListens(columnID) { throw .notForCoreGroup }
        guard isOpen(columnID) || isOpenLate(columnID, at: time) else { throw .columnIsClosed }
        guard !isNote(id), !isTheme(ThemeID(rawValue: id.rawValue))
        else { throw .noteIdIsTaken }
        try checkNoteCount(of: actor)
        let group = try writingGroup(of: actor, in: column)
        let text = try TextRules.clean(text)
        let findings = PersonalData.kinds(in: text, words: hostWords)
        let posted = NotePosted(
            note: id, placement: Placement(column: columnID, rank: lastRank(of: id, in: columnID)),
            group: group, state: firstState(for: actor, findings), text: text, author: actor.id,
            findings: findings,
            marks: try checked(marks, on: .new(group, in: column), by: actor))
        return [.notePosted(posted)]
    }

    func editNote(
        _ id: NoteID, _ text: String, _ revision: Int?, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        let note = try existing(id)
        let editor = try editor(of: note, actor)
        let text = try TextRules.clean(text)
        try checkIsUnlocked(for: actor)
        // [B5] The same text is no other text, whoever wrote it first.
        if text == note.text { return [] }
        _ = try existing(id, revision)
        let findings = PersonalData.kinds(in: text, words: hostWords)
        return [
            .noteEdited(
                id, text: text, by: editor,
                state: editor == .facilitator ? note.state : stateAfterEdit(of: note, findings),
                findings: findings)
        ]
    }

    func withdrawNote(_ id: NoteID, by actor: Actor) throws(CommandRejection) -> [BoardEvent] {
        guard try existing(id).author == actor.id else { throw .notYourNote }
        return [.noteWithdrawn(id)]
    }

    func checkIsUnlocked(for actor: Actor) throws(CommandRejection) {
        if state == .locked, actor.id != nil { throw .boardIsLocked }
    }

    private func checkNoteCount(of actor: Actor) throws(CommandRejection) {
        let own = actor.id.flatMap { noteCounts[$0] } ?? 0
        guard notes.count < Limits.notesPerBoard, own < Limits.notesPerAuthor else {
            throw .tooManyNotes
        }
    }

    /// [W4] A facilitator's own note needs no review; [PD2] one that looks like personal data always does.
    private func firstState(for actor: Actor, _ findings: [PersonalData.Kind]) -> NoteState {
        guard actor.id != nil else { return .approved }
        if !findings.isEmpty { return .held }
        return template.profile == .sensitive ? .pending : .approved
    }

    /// [W7] What was approved or hidden is reviewed again once its author changed it, [PD2] and so is what the
    /// brake has held; what a facilitator put aside stays there.
    private func stateAfterEdit(of note: Note, _ findings: [PersonalData.Kind]) -> NoteState {
        if !findings.isEmpty { return .held }
        return switch note.state {
        case .pending, .hidden, .returned: .pending
        case .held: note.isHeldByBrake ? .pending : .held
        case .approved: template.profile == .sensitive || note.isBlurred ? .pending : .approved
        }
    }

    private func writingGroup(
        of actor: Actor, in column: Column
    ) throws(CommandRejection) -> GroupID? {
        guard column.scope == .group else { return nil }
        guard let actor = actor.id else { throw .columnNeedsGroup }
        guard let set = writingSet(of: column.id), let group = standing(of: actor)[set] else {
            throw .groupIsMissing
        }
        return group
    }

    /// The division of the room by which a column is written in now, or was.
    private func writingSet(of column: ColumnID) -> GroupSetID? {
        isOpen(column) ? phase.groupSet : index.writingSets[column]
    }
}
