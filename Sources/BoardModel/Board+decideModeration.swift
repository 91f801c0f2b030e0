extension Board {
    func moderateNote(
        _ id: NoteID, _ state: NoteState, _ revision: Int?
    ) throws(CommandRejection) -> [BoardEvent] {
        let note = try existing(id, revision)
        if state == .returned, note.author == nil { throw .noteHasNoAuthor }
        return note.state == state ? [] : [.noteModerated(id, state: state)]
    }

    func moveNote(
        _ id: NoteID, _ from: ColumnID, _ to: ColumnID, _ before: NoteID?
    ) throws(CommandRejection) -> [BoardEvent] {
        var order = ColumnOrder(of: to, on: self)
        let events = try moving(id, from, before, in: &order)
        let isAlone = events.first != .notesTakenOutOfTheme([id])
        return isAlone ? events : [.actBegan(.moveNote, events: events.count)] + events
    }

    /// The events of a move, without what makes them one act; `order` is that of the column it goes to.
    func moving(
        _ id: NoteID, _ from: ColumnID, _ before: NoteID?, in order: inout ColumnOrder
    ) throws(CommandRejection) -> [BoardEvent] {
        let note = try existing(id)
        let to = order.column
        guard let target = index.columns[to],
            note.placements.contains(where: { $0.column == from })
        else { throw .unknownColumn }
        let from = movedPlacement(of: note, from: from, to: to)
        if isPrivate(note, in: from), from != to { throw .columnIsPrivate }
        if target.scope == .group, note.group == nil { throw .columnNeedsGroup }
        let events = try place(note, from: from, before: before, in: order)
        order.follow(events)
        let leaves = !events.isEmpty && leavesTheme(note, from: from, to: to)
        return (leaves ? [.notesTakenOutOfTheme([id])] : []) + events
    }

    private func place(
        _ note: Note, from: ColumnID, before: NoteID?, in column: ColumnOrder
    ) throws(CommandRejection) -> [BoardEvent] {
        let (id, to, order) = (note.id, column.column, column.places)
        let others = order.filter { $0.note != id }
        var place = others.endIndex
        if let before {
            guard let found = others.firstIndex(where: { $0.note == before }) else {
                throw .unknownNote
            }
            place = found
        }
        // [B5] It stands there already.
        if from == to, order.firstIndex(where: { $0.note == id }) == place { return [] }
        let marks = marksKept(by: note, from: from, to: to)
        let lower = place > 0 ? others[place - 1].rank : nil
        let upper = place < others.endIndex ? others[place].rank : nil
        if let rank = Rank.between(lower, upper) {
            let placement = Placement(column: to, rank: rank)
            return [.noteMoved(id, from: from, to: placement, marks: marks)]
        }
        // All are numbered anew, also the one that moves: undo takes it back to its place among them.
        let next = order.firstIndex { place < others.endIndex && $0.note == others[place].note }
        let placement = Placement(column: to, rank: Rank.after(next ?? order.endIndex))
        return [
            .columnReordered(to, notes: order.map(\.note)),
            .noteMoved(id, from: from, to: placement, marks: marks),
        ]
    }

    /// [U1]-[U8] The steps of the last act, from its end.
    func undo(
        _ act: Timestamp?, by actor: Actor, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        try checkIsUnlocked(for: actor)
        let doers = doers(of: actor)
        guard !doers.isEmpty, let last = history.last(of: doers),
            time - last.at <= Limits.undoWindow
        else { throw .nothingToUndo }
        guard act == nil || act == last.at else { throw .notTheLastAct }
        if last.steps.isEmpty { throw .cannotBeUnseen }
        let stops = countdown != nil && last.steps.contains(where: \.stopsCountdown)
        return last.steps.reversed().map { .actUndone($0) } + (stops ? [.countdownStopped] : [])
    }
}
