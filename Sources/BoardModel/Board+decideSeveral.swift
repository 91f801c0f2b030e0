/// Wishes about several notes at once: one act, which undo takes back as one.
extension Board {
    func moderateNotes(
        _ ids: [NoteID], _ state: NoteState, _ revisions: [Int]?, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        guard revisions.map({ $0.count == ids.count }) ?? true else { throw .noteHasChanged }
        let read = revisions.map { Dictionary(zip(ids, $0)) { $1 } } ?? [:]
        return try asOneAct(.moderateNotes, ids, at: time) { board, id throws(CommandRejection) in
            try board.moderateNote(id, state, read[id])
        }
    }

    /// [M9] A note that was changed, moderated or taken away since it was read is no reason to refuse the rest.
    func approveAll(
        _ ids: [NoteID], _ revisions: [Int], at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        guard revisions.count == ids.count else { throw .noteHasChanged }
        let read = zip(ids, revisions).filter { id, revision in
            notes[id]?.state == .pending && notes[id]?.revision == revision
        }
        let isDone = ids.allSatisfy { notes[$0]?.state == .approved }
        if read.isEmpty, !isDone { throw .noteHasChanged }
        return try asOneAct(.approveAll, read.map(\.0), at: time) {
            board, id throws(CommandRejection) in try board.moderateNote(id, .approved, nil)
        }
    }

    func moveNotes(
        _ ids: [NoteID], _ from: ColumnID?, _ to: ColumnID, _ before: NoteID?, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        var order = ColumnOrder(of: to, on: self)
        return try asOneAct(.moveNotes, ids, at: time) { board, id throws(CommandRejection) in
            let first = try board.existing(id).placements[0].column
            return try board.moving(id, from ?? first, before, in: &order)
        }
    }

    func takeOutOfTheme(
        _ ids: [NoteID], _ spot: Spot?, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let spot else {
            return try asOneAct(.takeOutOfTheme, ids, at: time) {
                board, id throws(CommandRejection) in
                try board.existing(id).theme == nil ? [] : [.notesTakenOutOfTheme([id])]
            }
        }
        var order = ColumnOrder(of: spot.column, on: self)
        return try asOneAct(.takeOutOfTheme, ids, at: time) { board, id throws(CommandRejection) in
            let note = try board.existing(id)
            guard note.theme != nil else { return [] }
            let columns = note.placements.map(\.column)
            let from = columns.contains(spot.column) ? spot.column : columns[0]
            let moves = try board.moving(id, from, spot.before, in: &order)
            return moves.contains(.notesTakenOutOfTheme([id]))
                ? moves : [.notesTakenOutOfTheme([id])] + moves
        }
    }

    /// What one wish makes of each note, decided on the board as those before leave it.
    private func asOneAct(
        _ act: Act, _ ids: [NoteID], at time: Timestamp,
        _ decide: (Board, NoteID) throws(CommandRejection) -> [BoardEvent]
    ) throws(CommandRejection) -> [BoardEvent] {
        var board = self
        var events: [BoardEvent] = []
        for id in ids.eachOnce {
            let new = try decide(board, id)
            for event in new { board.evolve(event, at: time) }
            events += new
        }
        return events.isEmpty ? [] : [.actBegan(act, events: events.count)] + events
    }
}
