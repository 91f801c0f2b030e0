/// What may be done with the action plan.
extension Board {
    func putAction(
        _ id: ActionID, _ text: ActionText, _ notes: [NoteID], _ revision: Int?
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let revision else {
            guard actions[id] == nil, !goneActions.contains(id) else { throw .actionIdIsTaken }
            guard plan.count < Limits.actionsPerBoard else { throw .tooManyActions }
            return [try put(id, text, notes, besides: [])]
        }
        let action = try existing(id)
        guard action.revision == revision else { throw .actionHasChanged }
        let event = try put(id, text, notes, besides: action.notes)
        // [B5] It says so already.
        return event == .actionPut(id, text: action.text, notes: action.notes) ? [] : [event]
    }

    /// [AP2] Either a text of its own or notes that say it.
    private func put(
        _ id: ActionID, _ text: ActionText, _ notes: [NoteID], besides known: [NoteID]
    ) throws(CommandRejection) -> BoardEvent {
        let notes = notes.eachOnce
        guard notes.count <= Limits.notesPerAction else { throw .tooManyLinks }
        for note in notes {
            let note = try existing(note)
            // [AP3] What never leaves the group is not built on in front of the room.
            if !known.contains(note.id), isPrivate(note) { throw .noteIsPrivate }
        }
        let text = try text.cleaned()
        if text.what.isEmpty, notes.isEmpty { throw .textIsEmpty }
        return .actionPut(id, text: text, notes: notes)
    }

    func setActionStatus(
        _ id: ActionID, _ status: ActionStatus
    ) throws(CommandRejection) -> [BoardEvent] {
        try existing(id).status == status ? [] : [.actionStatusSet(id, status)]
    }

    func moveAction(
        _ id: ActionID, _ before: ActionID?
    ) throws(CommandRejection) -> [BoardEvent] {
        _ = try existing(id)
        if let before {
            guard before != id else { throw .unknownAction }
            _ = try existing(before)
        }
        return follower(of: id) == before ? [] : [.actionMoved(id, before: before)]
    }

    func existing(_ id: ActionID) throws(CommandRejection) -> PlannedAction {
        guard let action = actions[id], !action.isRemoved else { throw .unknownAction }
        return action
    }

    func isPrivate(_ note: Note) -> Bool {
        note.placements.contains { isPrivate(note, in: $0.column) }
    }
}

extension Board {
    /// The rows of the action plan, in order.
    public var plan: [PlannedAction] {
        actionOrder.compactMap { actions[$0] }.filter { !$0.isRemoved }
    }

    /// The row that stands after another.
    func follower(of id: ActionID) -> ActionID? {
        plan.drop { $0.id != id }.dropFirst().first?.id
    }
}
