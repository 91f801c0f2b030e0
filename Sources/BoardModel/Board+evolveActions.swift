extension Board {
    mutating func evolveActionPut(
        _ id: ActionID, _ text: ActionText?, _ notes: [NoteID], at time: Timestamp
    ) -> Touched {
        guard !goneActions.contains(id) else { return [] }
        guard let before = actions[id] else {
            forgetRemovedActions(at: time)
            actions[id] = PlannedAction(
                id: id, text: text ?? ActionText(), notes: standing(notes), meeting: meeting)
            actionOrder.append(id)
            history.remember(.plan(.removeAction(id)), of: .putAction, at: time)
            return touchedPlan + [.undo]
        }
        history.remember(
            .plan(.changeAction(id, text: before.text, notes: before.notes)), of: .putAction,
            at: time)
        return change(id, text, notes) + [.undo]
    }

    mutating func evolveActionStatus(
        _ id: ActionID, _ status: ActionStatus, at time: Timestamp
    ) -> Touched {
        guard let before = actions[id]?.status else { return [] }
        history.remember(.plan(.setActionStatus(id, before)), of: .setActionStatus, at: time)
        return setStatus(of: id, status) + [.undo]
    }

    mutating func evolveActionMoved(
        _ id: ActionID, _ before: ActionID?, at time: Timestamp
    ) -> Touched {
        guard actions[id] != nil, id != before else { return [] }
        // Also before one that undo may bring back.
        let next = actionOrder.drop { $0 != id }.dropFirst().first
        history.remember(.plan(.moveAction(id, before: next)), of: .moveAction, at: time)
        return move(id, before: before) + [.undo]
    }

    mutating func evolveActionRemoved(_ id: ActionID, at time: Timestamp) -> Touched {
        guard actions[id]?.isRemoved == false else { return [] }
        history.remember(.plan(.restoreAction(id)), of: .removeAction, at: time)
        return remove(id) + [.undo]
    }

    /// Gone for good, and with it those that undo could have brought back.
    mutating func evolveActionErased(_ id: ActionID) -> Touched {
        guard actions[id] != nil else { return [] }
        let touched = touchedPlan
        forget(id)
        return touched + forgetRemovedActions() + [.undo]
    }

    /// Undo.
    mutating func takeBack(_ step: PlanStep) -> Touched {
        guard actions[step.action] != nil else { return [] }
        return switch step {
        case .removeAction(let id): remove(id)
        case .restoreAction(let id): restore(id)
        case .changeAction(let id, let text, let notes): change(id, text, notes)
        case .setActionStatus(let id, let status): setStatus(of: id, status)
        case .moveAction(let id, let before): move(id, before: before)
        }
    }

    private mutating func change(_ id: ActionID, _ text: ActionText?, _ notes: [NoteID]) -> Touched
    {
        actions[id]?.text = text ?? ActionText()
        let built = standing(notes)
        actions[id]?.notes = built
        actions[id]?.revision += 1
        return [.action(id)]
    }

    private mutating func setStatus(of id: ActionID, _ status: ActionStatus) -> Touched {
        actions[id]?.status = status
        return [.action(id)]
    }

    private mutating func move(_ id: ActionID, before: ActionID?) -> Touched {
        guard actions[id] != nil, id != before else { return [] }
        actionOrder.removeAll { $0 == id }
        let place = before.flatMap { actionOrder.firstIndex(of: $0) }
        actionOrder.insert(id, at: place ?? actionOrder.endIndex)
        return touchedPlan
    }

    private mutating func remove(_ id: ActionID) -> Touched {
        let touched = touchedPlan
        actions[id]?.isRemoved = true
        return touched
    }

    private mutating func restore(_ id: ActionID) -> Touched {
        actions[id]?.isRemoved = false
        return touchedPlan
    }

    /// What no undo can bring back is forgotten.
    private mutating func forgetRemovedActions(at time: Timestamp) {
        let remembered = history.actions(at: time)
        for action in actions.values where action.isRemoved && !remembered.contains(action.id) {
            forget(action.id)
        }
    }

    /// [AP7] What undo could have brought back is gone for good.
    @discardableResult
    mutating func forgetRemovedActions() -> Touched {
        for action in actions.values where action.isRemoved { forget(action.id) }
        return [.undo]
    }

    private mutating func forget(_ id: ActionID) {
        let followers = Array(actionOrder.drop { $0 != id }.dropFirst())
        actions[id] = nil
        actionOrder.removeAll { $0 == id }
        goneActions.insert(id)
        history.forget(id, before: followers)
    }

    /// [AP4] Takes a note that goes out of the plan.
    mutating func unbuild(on note: NoteID) -> Touched {
        let built = actions.values.filter { $0.notes.contains(note) }.map(\.id).sorted()
        for id in built { actions[id]?.notes.removeAll { $0 == note } }
        return Touched(built.map(RecordKey.action))
    }

    /// The rows that say what the notes say of which some may look otherwise now.
    func touchedActions(by touched: Touched) -> Touched {
        if actions.isEmpty { return [] }
        let notes = Set(touched.keys)
        return Touched(
            plan.filter { $0.notes.contains { notes.contains(.note($0)) } }.map { .action($0.id) })
    }

    /// All rows, since each has its number.
    var touchedPlan: Touched { Touched(actionOrder.map(RecordKey.action)) }

    /// Those of the notes that are there, or what they are part of by now.
    private func standing(_ ids: [NoteID]) -> [NoteID] {
        ids.map(whole(of:)).filter { notes[$0] != nil }.eachOnce
    }
}
