/// The gallery walk, and what people comment on it.
extension Board {
    /// [GW1] [GW3] Begins it, goes on to another round, or ends it.
    func walk(_ round: Int?, at time: Timestamp) throws(CommandRejection) -> [BoardEvent] {
        guard let shareBack else { throw .noShareBack }
        if round == walk?.round { return [] }
        guard let round else { return [.walkEnded] + endOfTime }
        if let walk {
            // A page that does not know how far they are does not send them back to the beginning.
            guard walk.rounds.contains(round), abs(round - (walk.round ?? 0)) == 1 else {
                throw .roundIsOutOfRange
            }
            return [.roundBegan(round)] + turnTime(at: time)
        }
        guard round == 1 else { throw .roundIsOutOfRange }
        let tables = shareBack.order.filter { shares($0) && hangsSomething($0) }
        guard tables.count > 1 else { throw .tooFewTables }
        let begun =
            [BoardEvent.walkBegan(tables)] + turnTime(at: time)
            + [.spotlightTurned(.instruction)]
        return shareBack.turn == nil
            ? begun : [.actBegan(.walk, events: begun.count + 1), .turnGiven(nil)] + begun
    }

    /// What ends the walk where a group is to tell instead.
    func endingWalk(before events: [BoardEvent]) -> [BoardEvent] {
        walk == nil
            ? events : [.actBegan(.giveTurn, events: events.count + 1), .walkEnded] + events
    }

    private func hangsSomething(_ group: GroupID) -> Bool {
        notes.values.contains { note in
            note.group == group
                && note.placements.contains { mayLeaveGroup(note, in: $0.column, phase) }
        }
    }

    /// [GW5] On what hangs at another group's table; which of the tables somebody is at is not asked, since a phone may
    /// be a round behind.
    func commentNote(
        _ id: OfferID, _ noteID: NoteID, _ text: String, by actor: Actor, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        try checkIsUnlocked(for: actor)
        guard let note = notes[noteID], hangsOrHung(note, at: time) else { throw .unknownNote }
        return try offer(id, .comment, on: note, text, by: actor)
    }
}
