import BoardModel

extension EventBody {
    /// The event these fields make; nil when one is missing.
    func event(_ kind: EventKind, text: String?, actor: ActorID?) -> BoardEvent? {
        switch kind {
        case .boardCreated: created(title: text)
        case .boardBasedOn: basis.map { .boardBasedOn($0, programme: text) }
        case .groupChosen:
            group.map { .groupChosen($0, by: actor, takesNotes: takesNotes == true) }
        case .groupGiven: group.map { .groupGiven($0, to: actor) }
        case .groupOpened: group.map { .groupOpened($0) }
        case .groupClosed: group.map { .groupClosed($0) }
        case .groupAdded: both(group, groups).flatMap { $1.added($0, title: text) }
        case .groupRenamed: group.map { .groupRenamed($0, title: text) }
        case .groupsMerged: both(group, groups?.into).map { .groupsMerged($0, into: $1) }
        case .groupsSettled: groups?.settlement
        case .secretaryClaimed: group.map { .secretaryClaimed($0, by: actor) }
        case .secretaryReleased: group.map { .secretaryReleased($0) }
        case .groupStatusSet: both(group, groups?.status).map { .groupStatusSet($0, $1) }
        case .helpAsked: group.map { .helpAsked($0) }
        case .helpAnswered: group.map { .helpAnswered($0) }
        case .secretaryActed:
            // Older logs keep the group in the body.
            events.map {
                .secretaryActed(
                    group ?? actor.map { GroupID(rawValue: $0.rawValue) }, events: $0)
            }
        case .notePosted: posted(text: text, author: actor)
        case .noteEdited: edited(text: text)
        case .notesMerged:
            both(pair, state).map {
                .notesMerged(
                    $0.0, into: $0.1, text: text, state: $1, findings: findings ?? [])
            }
        case .noteMarked: both(note, both(marks, by)).map { .noteMarked($0, marks: $1.0, by: $1.1) }
        case .noteWithdrawn: note.map { .noteWithdrawn($0) }
        case .noteModerated: both(note, state).map { .noteModerated($0, state: $1) }
        case .noteBlurred: note.map { .noteBlurred($0) }
        case .noteUnblurred: note.map { .noteUnblurred($0) }
        case .noteShared: note.map { .noteShared($0) }
        case .noteUnshared: note.map { .noteUnshared($0) }
        case .noteStarred: note.map { .noteStarred($0) }
        case .noteUnstarred: note.map { .noteUnstarred($0) }
        case .noteErased: note.map { .noteErased($0) }
        case .noteMoved:
            both(note, both(from, to)).map {
                .noteMoved($0, from: $1.0, to: $1.1, marks: marks)
            }
        case .columnReordered: both(column, notes).map { .columnReordered($0, notes: $1) }
        case .themeMade: both(theme, notes).map { .themeMade($0, notes: $1, title: text) }
        case .notesPutInTheme:
            both(theme, notes).map { .notesPutInTheme($0, notes: $1, before: before) }
        case .notesTakenOutOfTheme: notes.map { .notesTakenOutOfTheme($0) }
        case .themeRenamed: theme.map { .themeRenamed($0, title: text) }
        case .themesMerged: both(theme, into).map { .themesMerged($0, into: $1, title: text) }
        case .themeDissolved: theme.map { .themeDissolved($0) }
        case .themeErased: theme.map { .themeErased($0) }
        case .moderatorActed: events.map { .moderatorActed(events: $0) }
        case .actBegan: both(began, events).map { .actBegan($0, events: $1) }
        case .actUndone: inverse(text: text).map { .actUndone($0) }
        case .leadTaken: .leadTaken(by: actor)
        case .cardPut: put(text: text)
        case .cardMoved: card.map { .cardMoved($0, before: beforeCard) }
        case .cardRemoved: card.map { .cardRemoved($0) }
        case .cardStateSet:
            both(card, cardState).map { .cardStateSet($0, $1, bullets: bullets) }
        case .actionPut, .actionStatusSet, .actionMoved, .actionRemoved, .actionErased:
            actionEvent(kind, text: text)
        case .phaseEntered: phase.map { .phaseEntered($0) }
        case .columnRevealed: column.map { .columnRevealed($0) }
        case .voteStarted: vote?.started
        case .dotGiven: vote?.given(by: actor)
        case .dotTaken: vote?.taken(by: actor)
        case .voteClosed: vote?.closed
        case .voteReopened: (vote?.id).map { .voteReopened($0) }
        case .handsCounted: vote?.handsCounted
        case .shareBackOrdered: (shareBack?.order).map { .shareBackOrdered($0) }
        case .turnGiven: .turnGiven(shareBack?.group)
        case .walkBegan: (shareBack?.tables).map { .walkBegan($0) }
        case .roundBegan: (shareBack?.round).map { .roundBegan($0) }
        case .walkEnded: .walkEnded
        case .offerMade: shareBack?.made(text: text)
        case .offerWithdrawn: (shareBack?.offer).map { .offerWithdrawn($0) }
        case .offerModerated: shareBack?.moderated
        case .countdownStarted:
            both(duration, endsAt).map { .countdownStarted(duration: $0, endsAt: $1) }
        case .countdownExtended: duration.map { .countdownExtended(by: $0) }
        case .extraTimeGiven: both(group, duration).map { .extraTimeGiven($0, by: $1) }
        case .countdownPaused: duration.map { .countdownPaused(remaining: $0) }
        case .countdownResumed: endsAt.map { .countdownResumed(endsAt: $0) }
        case .countdownStopped: .countdownStopped
        case .spotlightTurned:
            content.map { .spotlightTurned($0, column: column, group: group) }
        case .pageTurned: page.map { .pageTurned($0) }
        case .screenBlanked: .screenBlanked(by: blankedBy ?? .facilitator)
        case .screenUnblanked: .screenUnblanked
        case .boardLocked: .boardLocked
        case .boardUnlocked: .boardUnlocked
        case .boardClosed: .boardClosed
        case .boardReopened: toWrite.map { .boardReopened(toWrite: $0) }
        }
    }

    private func created(title: String?) -> BoardEvent? {
        both(template, language).map {
            .boardCreated(template: $0, title: title ?? "", language: $1)
        }
    }

    private func posted(text: String?, author: ActorID?) -> BoardEvent? {
        let logged = LoggedAuthor(author)
        return both(note, both(to, state)).map {
            .notePosted(
                NotePosted(
                    note: $0, placement: $1.0, group: group ?? logged.group, state: $1.1,
                    text: text, author: logged.author, findings: findings ?? [],
                    marks: marks ?? NoteMarks()))
        }
    }

    private func edited(text: String?) -> BoardEvent? {
        both(note, both(by, state)).map {
            .noteEdited($0, text: text, by: $1.0, state: $1.1, findings: findings ?? [])
        }
    }

    private func put(text: String?) -> BoardEvent? {
        both(card, both(exercise, cardState)).map {
            .cardPut(
                CardPut(
                    card: $0, exercise: $1.0, column: column, state: $1.1,
                    text: text.map(CardText.init(lines:))))
        }
    }

    private func inverse(text: String?) -> Inverse? {
        switch act {
        case .moderateNote: both(note, state).map { .moderateNote($0, state: $1) }
        case .blurNote: note.map { .blurNote($0) }
        case .unblurNote: note.map { .unblurNote($0) }
        case .starNote: note.map { .starNote($0) }
        case .unstarNote: note.map { .unstarNote($0) }
        case .moveNote:
            both(note, both(from, to)).map {
                .moveNote($0, from: $1.0, to: $1.1, marks: marks, carried: carried ?? [])
            }
        case .markNote: both(note, marks).map { .markNote($0, marks: $1) }
        case .enterPhase:
            both(phase, content).map {
                .enterPhase($0, showing: $1, column: column, group: group)
            }
        case .placeInTheme: note.map { .placeInTheme($0, from: theme, to: themePlace) }
        case .renameTheme: theme.map { .renameTheme($0, title: text) }
        case .setCardState:
            both(card, cardState).map { .setCardState($0, $1, bullets: bullets) }
        case .dropVote:
            both(vote, content).map { .dropVote($0.id, showing: $1, column: column) }
        case .reopenVote: (vote?.id).map { .reopenVote($0) }
        case .closeVote: both(vote, vote?.result).map { .closeVote($0.id, $1) }
        case .countHands:
            both(vote, vote?.hands).map { .countHands($0.id, on: $1.on, count: $1.count) }
        case .removeAction, .restoreAction, .changeAction, .setActionStatus, .moveAction:
            planStep(text: text).map { .plan($0) }
        case .openGroup: group.map { .openGroup($0) }
        case .closeGroup: group.map { .closeGroup($0) }
        case .renameGroup: group.map { .renameGroup($0, title: text) }
        case .partGroup: both(group, notes).map { .partGroup($0, notes: $1) }
        case .partNotes:
            both(pair, state).map {
                .partNotes($0.0, from: $0.1, text: text, state: $1, findings: findings ?? [])
            }
        case .setGroupStatus: both(group, groups?.status).map { .setGroupStatus($0, $1) }
        case .takeExtraTime: both(group, duration).map { .takeExtraTime($0, by: $1) }
        case .orderShareBack: (shareBack?.order).map { .orderShareBack($0) }
        case .giveTurn:
            both(content, shareBack?.isFirst).map {
                .giveTurn(
                    shareBack?.group, isFirst: $1, showing: $0, column: column, group: group)
            }
        case .walk: .walk(round: shareBack?.round)
        case .dropWalk:
            content.map { .dropWalk(showing: $0, column: column, group: group) }
        case .moderateOffer: shareBack?.moderationBack
        case nil: nil
        }
    }

    /// A note, and the one it was put together with.
    private var pair: (NoteID, NoteID)? {
        guard let notes, notes.count == 2 else { return nil }
        return (notes[0], notes[1])
    }

    private var themePlace: ThemePlace? {
        both(into, place).map { ThemePlace(theme: $0, index: $1) }
    }

    private func both<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
        guard let a, let b else { return nil }
        return (a, b)
    }
}
