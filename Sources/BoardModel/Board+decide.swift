extension Board {
    /// What would happen if `actor` asked for `command` now: the events, none when nothing would change.
    ///
    /// Every rule of `Rules.md` stands behind this function; it changes nothing.
    public func decide(
        _ command: BoardCommand, by actor: Actor, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        guard Permission.allows(actor.role, command) else { throw .notAllowed }
        if state == .closed, !isAllowedWhenClosed(command, actor) { throw .boardIsClosed }
        if state == .reading, !isAllowedWhileReading(command, actor) { throw .boardIsLocked }
        try checkLead(command, actor)
        let events = try events(of: command, by: actor, at: time)
        return signature(of: events, command, by: actor) + events
    }

    /// [U8] [SE6] What a moderator does is remembered apart, and so is what the secretary of a group does.
    private func signature(
        of events: [BoardEvent], _ command: BoardCommand, by actor: Actor
    ) -> [BoardEvent] {
        if events.isEmpty { return [] }
        if actor.role == .moderator { return [.moderatorActed(events: events.count)] }
        return group(arrangedBy: command, of: actor).map {
            [.secretaryActed($0, events: events.count)]
        } ?? []
    }

    private func events(
        of command: BoardCommand, by actor: Actor, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        switch command {
        case .chooseGroup(let group, let takesNotes):
            return try chooseGroup(group, takesNotes: takesNotes, by: actor)
        case .openGroup, .closeGroup, .addGroup, .renameGroup, .mergeGroups, .splitGroup,
            .placeRest:
            return try decideGroups(command)
        case .claimSecretary, .releaseSecretary, .setGroupStatus, .askForHelp, .answerHelp:
            return try decideSecretary(command, by: actor)
        case .postNote(let note, let column, let text, let marks):
            return try postNote(note, column, text, marks, by: actor, at: time)
        case .editNote(let note, let text, let revision):
            return try editNote(note, text, revision, by: actor)
        case .markNote(let note, let marks):
            return try markNote(note, marks, by: actor)
        case .withdrawNote(let note):
            return try withdrawNote(note, by: actor)
        case .mergeNotes(let note, let into):
            return try mergeNotes(note, into, by: actor)
        case .shareNote(let note):
            return try shareNote(note, by: actor)
        case .unshareNote(let note):
            return try unshareNote(note, by: actor)
        case .moderateNote(let note, let state, let revision):
            return try moderateNote(note, state, revision)
        case .moderateNotes(let notes, let state, let revisions):
            return try moderateNotes(notes, state, revisions, at: time)
        case .approveAll(let notes, let revisions):
            return try approveAll(notes, revisions, at: time)
        case .askForRewrite(let note, let revision):
            return try moderateNote(note, .returned, revision)
        case .blurNote(let note):
            return try existing(note).isBlurred ? [] : [.noteBlurred(note)]
        case .unblurNote(let note):
            return try existing(note).isBlurred ? [.noteUnblurred(note)] : []
        case .starNote(let note):
            try checkMayArrange([note], by: actor)
            return try starNote(note)
        case .unstarNote(let note):
            try checkMayArrange([note], by: actor)
            return try existing(note).isStarred ? [.noteUnstarred(note)] : []
        case .eraseNote(let note):
            return (parts(of: try existing(note).id) + [note]).map { .noteErased($0) }
        case .moveNote(let note, let from, let to, let before):
            try checkMayArrange([note], to: to, before: before, by: actor)
            return try moveNote(note, from, to, before)
        case .moveNotes(let notes, let from, let to, let before):
            try checkMayArrange(notes, to: to, before: before, by: actor)
            return try moveNotes(notes, from, to, before, at: time)
        case .takeOutOfTheme(let notes, let spot):
            return try takeOutOfTheme(notes, spot, at: time)
        case .makeTheme(let theme, let notes, let title):
            return try makeTheme(theme, notes, title)
        case .addToTheme(let theme, let notes, let before):
            return try addToTheme(theme, notes, before)
        case .renameTheme(let theme, let title):
            return try renameTheme(theme, title)
        case .mergeThemes(let theme, let into):
            return try mergeThemes(theme, into)
        case .dissolveTheme(let theme):
            return [.themeDissolved(try existing(theme).id)]
        case .eraseTheme(let theme):
            return [.themeErased(try existing(theme).id)]
        case .undo(let act):
            return try undo(act, by: actor, at: time)
        case .takeLead(let leader):
            return try takeLead(over: leader, by: actor)
        case .putCard(let card, let exercise, let column, let text, let revision):
            return try putCard(card, exercise, column, text, revision)
        case .moveCard(let card, let before):
            return try moveCard(card, before)
        case .removeCard(let card):
            return [.cardRemoved(try known(card, to: actor).id)]
        case .setCardState(let card, let state, let bullets, let revision):
            return try setCardState(try known(card, revision, to: actor), state, bullets)
        case .compare(let cards, let revisions):
            return try compare(cards, revisions, by: actor)
        case .putAction(let action, let text, let notes, let revision):
            return try putAction(action, text, notes, revision)
        case .setActionStatus(let action, let status):
            return try setActionStatus(action, status)
        case .moveAction(let action, let before):
            return try moveAction(action, before)
        case .removeAction(let action):
            return [.actionRemoved(try existing(action).id)]
        case .eraseAction(let action):
            return [.actionErased(try existing(action).id)]
        case .enterPhase(let phase):
            return try enterPhase(phase)
        case .revealColumn(let column):
            return try revealColumn(column)
        case .startVote(let vote, let terms):
            return try startVote(vote, terms)
        case .giveDot(let vote, let candidate):
            return try giveDot(vote, candidate, by: actor)
        case .takeDot(let vote, let candidate):
            return try takeDot(vote, candidate, by: actor)
        case .closeVote(let vote):
            return try closeVote(vote)
        case .reopenVote(let vote):
            return try reopenVote(vote)
        case .addHands(let vote, let candidate, let count):
            return try addHands(vote, candidate, count)
        case .orderShareBack(let order):
            return try orderShareBack(order)
        case .giveTurn(let group):
            return try giveTurn(group, at: time)
        case .walk(let round):
            return try walk(round, at: time)
        case .commentNote(let comment, let note, let text):
            return try commentNote(comment, note, text, by: actor, at: time)
        case .offerHelp(let offer, let note, let text):
            return try offerHelp(offer, note, text, by: actor)
        case .withdrawOffer(let offer):
            return try withdrawOffer(offer, by: actor)
        case .moderateOffer(let offer, let state):
            return try moderateOffer(offer, state)
        case .startCountdown, .extendCountdown, .giveExtraTime, .pauseCountdown, .resumeCountdown,
            .stopCountdown:
            return try decideCountdown(command, at: time)
        case .showOnScreen, .turnPage, .blankScreen, .unblankScreen:
            return try decideSpotlight(command, by: actor)
        case .lockBoard:
            return state == .open ? [.boardLocked] : []
        case .unlockBoard:
            return state == .locked ? [.boardUnlocked] : []
        case .reopenBoard(let toWrite):
            let isMeant = state == .closed || state == .reading && toWrite
            return isMeant ? [.boardReopened(toWrite: toWrite)] : []
        case .closeBoard:
            return (countdown == nil ? [] : [.countdownStopped])
                + (round.map { $0.isOpen ? closing($0) : [] } ?? []) + [.boardClosed]
                + settlement
        }
    }

    /// [B3] After the meeting a facilitator still tidies and shows, and a screen still blanks; nobody writes.
    private func isAllowedWhenClosed(_ command: BoardCommand, _ actor: Actor) -> Bool {
        guard actor.role == .facilitator || actor.role == .screen else { return false }
        return switch command {
        case .editNote, .markNote, .moderateNote, .moderateNotes, .approveAll, .blurNote,
            .unblurNote, .starNote, .unstarNote,
            .eraseNote, .moveNote, .moveNotes, .makeTheme,
            .addToTheme, .takeOutOfTheme, .renameTheme, .mergeThemes, .dissolveTheme, .eraseTheme,
            .putAction, .setActionStatus, .moveAction, .removeAction, .eraseAction,
            .undo, .enterPhase, .revealColumn, .removeCard, .setCardState, .compare, .showOnScreen,
            .withdrawOffer, .moderateOffer,
            .turnPage,
            .blankScreen, .unblankScreen, .reopenBoard:
            true
        case .orderShareBack, .giveTurn, .walk, .offerHelp, .commentNote, .shareNote, .unshareNote,
            .takeLead, .startVote, .giveDot, .takeDot, .closeVote, .reopenVote, .addHands,
            .chooseGroup, .openGroup, .closeGroup, .addGroup, .renameGroup, .mergeGroups,
            .splitGroup, .placeRest, .claimSecretary, .releaseSecretary, .setGroupStatus,
            .askForHelp, .answerHelp, .mergeNotes, .postNote, .withdrawNote, .askForRewrite,
            .putCard, .moveCard,
            .startCountdown,
            .extendCountdown, .giveExtraTime,
            .pauseCountdown, .resumeCountdown, .stopCountdown, .lockBoard, .unlockBoard,
            .closeBoard:
            false
        }
    }

    /// [B7] Opened to be read, a board takes what it takes after the meeting; people come in too, and somebody leads.
    private func isAllowedWhileReading(_ command: BoardCommand, _ actor: Actor) -> Bool {
        switch command {
        case .takeLead, .chooseGroup, .closeBoard: true
        default: isAllowedWhenClosed(command, actor)
        }
    }

    func existing(_ note: NoteID) throws(CommandRejection) -> Note {
        guard let note = notes[note] else { throw .unknownNote }
        return note
    }

    /// [W10] The note as whoever asks has read it.
    func existing(_ id: NoteID, _ revision: Int?) throws(CommandRejection) -> Note {
        let note = try existing(id)
        guard revision == nil || revision == note.revision else { throw .noteHasChanged }
        return note
    }
}
