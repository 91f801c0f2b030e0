extension Board {
    /// Applies a fact. Holds no rule and cannot fail; a fact about something that is not there changes
    /// nothing. Returns the records it touched.
    @discardableResult
    public mutating func evolve(_ event: BoardEvent, at time: Timestamp) -> Touched {
        defer { history.follow(event) }
        var touched = apply(event, at: time)
        touched.add(touchedVotes(by: touched))
        touched.add(touchedActions(by: touched))
        touched.add(touchedOffers(by: touched))
        // What waits for review is in no table.
        if case .notePosted(let posted) = event, posted.state != .approved { return touched }
        touched.add(touchedMatrix(by: touched))
        return touched
    }

    private mutating func apply(_ event: BoardEvent, at time: Timestamp) -> Touched {
        switch event {
        case .boardCreated, .actBegan, .moderatorActed, .secretaryActed: []
        case .boardBasedOn(let basis, let programme): evolveBasis(basis, programme)
        case .groupChosen, .groupGiven, .groupOpened, .groupClosed, .groupAdded, .groupRenamed,
            .groupsMerged, .groupsSettled:
            evolveGroups(event, at: time)
        case .secretaryClaimed, .secretaryReleased, .groupStatusSet, .helpAsked, .helpAnswered:
            evolveSecretary(event)
        case .notePosted(let posted): evolvePosted(posted)
        case .noteEdited(let note, let text, let editor, let state, let findings):
            evolveEdited(note, text, editor, state, findings)
        case .noteMarked(let note, let marks, let editor):
            evolveMarked(note, marks, editor, at: time)
        case .notesMerged: evolveMerged(event, at: time)
        case .noteWithdrawn(let note): evolveGone(note)
        case .noteShared(let note): share(note, true)
        case .noteUnshared(let note): share(note, false)
        case .noteErased(let note): evolveGone(note) + forgetGoneThemes() + forgetRemovedActions()
        case .noteModerated(let note, let state): evolveModerated(note, state, at: time)
        case .noteBlurred(let note): evolveBlurred(note, true, at: time)
        case .noteUnblurred(let note): evolveBlurred(note, false, at: time)
        case .noteStarred(let note): evolveStarred(note, true, at: time)
        case .noteUnstarred(let note): evolveStarred(note, false, at: time)
        case .noteMoved(let note, let from, let to, let marks):
            evolveMoved(note, from, to, marks, at: time)
        case .columnReordered(let column, let notes): evolveReordered(column, notes)
        case .themeMade(let theme, let notes, let title):
            evolveThemeMade(theme, notes, title, at: time)
        case .notesPutInTheme(let theme, let notes, let before):
            put(notes, in: theme, before: before, as: .addToTheme, at: time)
        case .notesTakenOutOfTheme(let notes): takeOut(notes, as: .takeOutOfTheme, at: time)
        case .themeRenamed(let theme, let title): evolveThemeRenamed(theme, title, at: time)
        case .themesMerged(let theme, let into, let title): merge(theme, into, title, at: time)
        case .themeDissolved(let theme):
            takeOut(themes[theme]?.notes ?? [], as: .dissolveTheme, at: time)
        case .themeErased(let theme): evolveThemeErased(theme) + forgetRemovedActions()
        case .actUndone(let inverse): evolveUndone(inverse, at: time)
        case .leadTaken(let device): evolveLead(device, at: time)
        case .cardPut(let put): evolveCardPut(put)
        case .cardMoved(let card, let before): evolveCardMoved(card, before)
        case .cardRemoved(let card): evolveCardRemoved(card)
        case .cardStateSet(let card, let state, let bullets):
            evolveCardState(card, state, bullets, at: time)
        case .actionPut(let action, let text, let notes):
            evolveActionPut(action, text, notes, at: time)
        case .actionStatusSet(let action, let status):
            evolveActionStatus(action, status, at: time)
        case .actionMoved(let action, let before): evolveActionMoved(action, before, at: time)
        case .actionRemoved(let action): evolveActionRemoved(action, at: time)
        case .actionErased(let action): evolveActionErased(action)
        case .phaseEntered(let phase): evolvePhase(phase, at: time)
        case .columnRevealed(let column): evolveRevealed(column, at: time)
        case .voteStarted(let vote, let terms): start(vote, terms, at: time)
        case .dotGiven(let vote, let on, let person):
            change(vote, of: person) { $0.give(on, by: $1) }
        case .dotTaken(let vote, let on, let person):
            change(vote, of: person) { $0.take(on, by: $1) }
        case .voteClosed(let vote, let result): close(vote, result, at: time)
        case .voteReopened(let vote): reopen(vote, at: time)
        case .handsCounted(let vote, let on, let count): countHands(vote, on, count, at: time)
        case .shareBackOrdered(let order): evolveOrdered(order, at: time)
        case .turnGiven(let group): evolveTurn(group, at: time)
        case .walkBegan(let tables): evolveWalkBegan(tables, at: time)
        case .roundBegan(let round): evolveRoundBegan(round, at: time)
        case .walkEnded: evolveWalkEnded(at: time)
        case .offerMade(let made): evolveOffered(made)
        case .offerWithdrawn(let offer): evolveOfferGone(offer)
        case .offerModerated(let offer, let state): evolveOfferModerated(offer, state, at: time)
        case .countdownStarted, .countdownExtended, .extraTimeGiven, .countdownPaused,
            .countdownResumed, .countdownStopped:
            evolveCountdown(event, at: time)
        case .spotlightTurned, .pageTurned, .screenBlanked, .screenUnblanked:
            evolveSpotlight(event)
        case .boardLocked: evolveState(.locked)
        case .boardUnlocked: evolveState(.open)
        case .boardClosed: evolveClosed(at: time)
        case .boardReopened(let toWrite): evolveReopened(toWrite: toWrite, at: time)
        }
    }

    private mutating func evolveBasis(_ basis: Basis, _ programme: String?) -> Touched {
        self.basis = basis
        self.programme = programme
        return []
    }

    private mutating func evolveState(_ state: BoardState) -> Touched {
        guard self.state.isRunning else { return [] }
        self.state = state
        return [.board]
    }

    /// [B4] [H5] [SE9] [U9] Nothing remains that tells who wrote what, nor which device led, nor that needs either.
    private mutating func evolveClosed(at time: Timestamp) -> Touched {
        // [GP1] Who only read it again does not open the groups' pages anew.
        if state.isRunning { closedAt = time }
        let waiting = groups.keys.filter { groups[$0]?.wantsHelp == true }
        let touched = Touched(
            [.board, .leader, .undo] + phase.columns.map(RecordKey.column)
                + memberships.keys.map(RecordKey.membership)
                + Set(secretaries.keys).union(waiting).sorted().map(RecordKey.group)
        ).owned(notes.values.flatMap(\.own))
            .owned(rounds.flatMap { own($0, by: $0.given.keys) })
        state = .closed
        for id in notes.keys { notes[id]?.author = nil }
        for id in absorbed.keys { absorbed[id]?.note.author = nil }
        leader = nil
        memberships = [:]
        placed = [:]
        secretaries = [:]
        noteCounts = [:]
        for place in rounds.indices { rounds[place].forgetPeople() }
        let walked = endWalks()
        for id in waiting { groups[id]?.wantsHelp = false }
        history = History()
        return touched + walked + forgetEmptyThemes(at: time)
    }

    /// [B8] What is written from now on is of another meeting.
    private mutating func evolveReopened(toWrite: Bool, at time: Timestamp) -> Touched {
        guard !state.isRunning else { return [] }
        let touched = Touched([.board] + phase.columns.map(RecordKey.column))
        guard toWrite else {
            state = .reading
            return touched
        }
        laterMeetings.append(time)
        closedAt = nil
        // Those who are in the groups now, not those who were.
        return touched + changeMembers { $0.state = .open } + beginAnew()
    }
}
