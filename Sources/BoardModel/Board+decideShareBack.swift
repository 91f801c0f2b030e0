/// Whose turn it is to tell, and who offers to help.
extension Board {
    /// [SB1] Groups of the phase's set, each once.
    func orderShareBack(_ order: [GroupID]) throws(CommandRejection) -> [BoardEvent] {
        guard let shareBack else { throw .noShareBack }
        for group in order where !shares(group) { throw .unknownGroup }
        let order = order.eachOnce
        return order == shareBack.order ? [] : [.shareBackOrdered(order)]
    }

    /// [SB2] [SB3] A turn begins with its time and with what the group has written, and neither ends it.
    func giveTurn(_ group: GroupID?, at time: Timestamp) throws(CommandRejection) -> [BoardEvent] {
        guard let shareBack else { throw .noShareBack }
        if group == shareBack.turn { return [] }
        guard let group else {
            return [.turnGiven(nil)] + endOfTime + [.spotlightTurned(.instruction)]
        }
        guard shares(group) else { throw .unknownGroup }
        return endingWalk(
            before: [.turnGiven(group)] + turnTime(at: time)
                + [.spotlightTurned(pictureOfGroup, group: group)])
    }

    /// The minutes a group has to tell in, or a team at a table.
    func turnTime(at time: Timestamp) -> [BoardEvent] {
        let duration = Int64(phase.minutes ?? Limits.turnMinutes) * 60_000
        return [.countdownStarted(duration: duration, endsAt: time + duration)]
    }

    var endOfTime: [BoardEvent] { countdown == nil ? [] : [.countdownStopped] }

    func shares(_ group: GroupID) -> Bool {
        guard let group = groups[group], group.into == nil else { return false }
        return group.set == phase.groupSet
    }

    /// [PV2] What is written for the group alone leaves it only when its author says so.
    func shareNote(_ id: NoteID, by actor: Actor) throws(CommandRejection) -> [BoardEvent] {
        let note = try mayBeShared(id, by: actor)
        return note.isShared ? [] : leavingTheme(note) + [.noteShared(id)]
    }

    /// [PV3] Either way it leaves the theme it is in: there it stands with what others do not see, or with theirs.
    func unshareNote(_ id: NoteID, by actor: Actor) throws(CommandRejection) -> [BoardEvent] {
        let note = try mayBeShared(id, by: actor)
        return note.isShared ? leavingTheme(note) + [.noteUnshared(id)] : []
    }

    private func leavingTheme(_ note: Note) -> [BoardEvent] {
        note.theme == nil ? [] : [.notesTakenOutOfTheme([note.id])]
    }

    private func mayBeShared(_ id: NoteID, by actor: Actor) throws(CommandRejection) -> Note {
        let note = try existing(id)
        _ = try editor(of: note, actor)
        try checkIsUnlocked(for: actor)
        guard note.placements.contains(where: { index.isPrivate($0.column) }) else {
            throw .noteIsNotPrivate
        }
        return note
    }

    /// [OF1] [OF2] An offer is from the group that somebody is in, to a note of another that was told of.
    func offerHelp(
        _ id: OfferID, _ noteID: NoteID, _ text: String?, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        try checkIsUnlocked(for: actor)
        guard let note = notes[noteID],
            note.placements.contains(where: { isToldBack(note, in: $0.column) })
        else { throw .unknownNote }
        return try offer(id, .help, on: note, text, by: actor)
    }

    /// [OF2] From the group that somebody is in, to another.
    func offer(
        _ id: OfferID, _ kind: Offer.Kind, on note: Note, _ text: String?, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let set = note.group.flatMap({ groups[$0]?.set }),
            let group = actor.id.flatMap({ standing(of: $0)[set] })
        else { throw .groupIsMissing }
        if note.group == group { throw .noteIsOfOwnGroup }
        guard offers[id] == nil, !goneOffers.contains(id) else { throw .offerIdIsTaken }
        let made = offers.values.filter { $0.kind == kind }
        let theirs = made.count { whole(of: $0.note) == note.id && merged($0.group) == group }
        if kind == .help, theirs > 0 { throw .offerIsMade }
        guard made.count < Limits.offersPerBoard, theirs < Limits.commentsPerNote else {
            throw .tooManyOffers
        }
        return [try offer(id, kind, on: note, text, of: group)]
    }

    private func offer(
        _ id: OfferID, _ kind: Offer.Kind, on note: Note, _ text: String?, of group: GroupID
    ) throws(CommandRejection) -> BoardEvent {
        var made = OfferMade(
            offer: id, kind: kind, note: note.id, group: group, text: nil, state: .approved)
        if let text {
            let text = try TextRules.line(text, graphemes: Limits.offerGraphemes)
            made.text = text
            made.findings = PersonalData.kinds(in: text, words: hostWords)
            made.state =
                template.profile == .sensitive || !made.findings.isEmpty ? .pending : .approved
        }
        return .offerMade(made)
    }

    /// [OF3] By anybody in the group that made it, or by those who review.
    func withdrawOffer(_ id: OfferID, by actor: Actor) throws(CommandRejection) -> [BoardEvent] {
        let offer = try existing(id)
        if let person = actor.id, !groups(of: person).contains(merged(offer.group)) {
            throw .notYourOffer
        }
        return [.offerWithdrawn(id)]
    }

    /// [OF4] Its text is shown to others, or not.
    func moderateOffer(
        _ id: OfferID, _ state: Offer.State
    ) throws(CommandRejection) -> [BoardEvent] {
        try existing(id).state == state ? [] : [.offerModerated(id, state: state)]
    }

    private func existing(_ id: OfferID) throws(CommandRejection) -> Offer {
        guard let offer = offers[id] else { throw .unknownOffer }
        return offer
    }
}
