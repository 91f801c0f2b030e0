import BoardModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A `BoardEvent` as the log keeps it: what was written and who wrote it apart from what it did.
public struct EncodedEvent: Sendable, Equatable {
    public let kind: String
    public let body: [UInt8]
    public let text: String?
    public let actor: ActorID?
}

extension BoardEvent {
    /// The event for the log.
    public func encoded() -> EncodedEvent {
        let (kind, body, text, actor) = parts
        return EncodedEvent(kind: kind.rawValue, body: body.json, text: text, actor: actor)
    }

    /// The event as it stands in the log; nil when this program does not know its kind or its form.
    public init?(_ recorded: RecordedEvent) {
        guard let kind = EventKind(rawValue: recorded.kind),
            let body = EventBody(json: recorded.body),
            let event = body.event(kind, text: recorded.text, actor: recorded.actor)
        else { return nil }
        self = event
    }

    private var parts: (EventKind, EventBody, text: String?, actor: ActorID?) {
        switch self {
        case .boardCreated(let template, let title, let language):
            (.boardCreated, EventBody(template: template, language: language), title, nil)
        case .boardBasedOn(let basis, let programme):
            (.boardBasedOn, EventBody(basis), programme, nil)
        case .groupChosen(let group, let actor, let takesNotes):
            (.groupChosen, EventBody(group, takesNotes: takesNotes ? true : nil), nil, actor)
        case .groupGiven(let group, let actor):
            (.groupGiven, EventBody(group: group), nil, actor)
        case .groupOpened(let group): (.groupOpened, EventBody(group: group), nil, nil)
        case .groupClosed(let group): (.groupClosed, EventBody(group: group), nil, nil)
        case .groupAdded(let added):
            (.groupAdded, EventBody(added.group, GroupBody(added)), added.title, nil)
        case .groupRenamed(let group, let title):
            (.groupRenamed, EventBody(group: group), title, nil)
        case .groupsMerged(let group, let into):
            (.groupsMerged, EventBody(group, GroupBody(into: into)), nil, nil)
        case .groupsSettled(let settlement):
            (.groupsSettled, EventBody(GroupBody(settlement)), nil, nil)
        case .secretaryClaimed(let group, let actor):
            (.secretaryClaimed, EventBody(group: group), nil, actor)
        case .secretaryReleased(let group):
            (.secretaryReleased, EventBody(group: group), nil, nil)
        case .groupStatusSet(let group, let status):
            (.groupStatusSet, EventBody(group, GroupBody(status: status)), nil, nil)
        case .helpAsked(let group): (.helpAsked, EventBody(group: group), nil, nil)
        case .helpAnswered(let group): (.helpAnswered, EventBody(group: group), nil, nil)
        case .secretaryActed(let group, let events):
            (
                .secretaryActed, EventBody(eventsOfOne: events), nil,
                group.map { ActorID(rawValue: $0.rawValue) }
            )
        case .notePosted(let posted):
            (
                .notePosted,
                EventBody(
                    note: posted.note, to: posted.placement,
                    group: posted.author == nil ? posted.group : nil,
                    state: posted.state, findings: posted.findings,
                    marks: posted.marks.isEmpty ? nil : posted.marks), posted.text,
                posted.author.flatMap { LoggedAuthor($0, posted.group).actor }
            )
        case .noteEdited(let note, let text, let editor, let state, let findings):
            (
                .noteEdited,
                EventBody(note: note, state: state, by: editor, findings: findings), text, nil
            )
        case .noteMarked(let note, let marks, let editor):
            (.noteMarked, EventBody(note: note, by: editor, marks: marks), nil, nil)
        case .notesMerged(let note, let into, let text, let state, let findings):
            (
                .notesMerged, EventBody(notes: [note, into], state: state, findings: findings),
                text, nil
            )
        case .noteWithdrawn(let note): (.noteWithdrawn, EventBody(note: note), nil, nil)
        case .noteModerated(let note, let state):
            (.noteModerated, EventBody(note: note, state: state), nil, nil)
        case .noteBlurred(let note): (.noteBlurred, EventBody(note: note), nil, nil)
        case .noteUnblurred(let note): (.noteUnblurred, EventBody(note: note), nil, nil)
        case .noteShared(let note): (.noteShared, EventBody(note: note), nil, nil)
        case .noteUnshared(let note): (.noteUnshared, EventBody(note: note), nil, nil)
        case .noteStarred(let note): (.noteStarred, EventBody(note: note), nil, nil)
        case .noteUnstarred(let note): (.noteUnstarred, EventBody(note: note), nil, nil)
        case .noteErased(let note): (.noteErased, EventBody(note: note), nil, nil)
        case .noteMoved(let note, let from, let to, let marks):
            (.noteMoved, EventBody(note: note, from: from, to: to, marks: marks), nil, nil)
        case .columnReordered(let column, let notes):
            (.columnReordered, EventBody(column: column, notes: notes), nil, nil)
        case .actBegan(let act, let events):
            (.actBegan, EventBody(beginning: act, events: events), nil, nil)
        case .moderatorActed(let events):
            (.moderatorActed, EventBody(eventsOfOne: events), nil, nil)
        case .themeMade(let theme, let notes, let title):
            (.themeMade, EventBody(notes: notes, theme: theme), title, nil)
        case .notesPutInTheme(let theme, let notes, let before):
            (.notesPutInTheme, EventBody(notes: notes, theme: theme, before: before), nil, nil)
        case .notesTakenOutOfTheme(let notes):
            (.notesTakenOutOfTheme, EventBody(notes: notes), nil, nil)
        case .themeRenamed(let theme, let title):
            (.themeRenamed, EventBody(theme: theme), title, nil)
        case .themesMerged(let theme, let into, let title):
            (.themesMerged, EventBody(theme: theme, into: into), title, nil)
        case .themeDissolved(let theme): (.themeDissolved, EventBody(theme: theme), nil, nil)
        case .themeErased(let theme): (.themeErased, EventBody(theme: theme), nil, nil)
        case .actUndone(let inverse):
            (
                .actUndone, EventBody(undoing: inverse),
                inverse.title ?? inverse.actionText?.logged, nil
            )
        case .leadTaken(let device): (.leadTaken, EventBody(), nil, device)
        case .cardPut(let put):
            (
                .cardPut,
                EventBody(
                    column: put.column, card: put.card, exercise: put.exercise,
                    cardState: put.state), put.text?.lines, nil
            )
        case .cardMoved(let card, let before):
            (.cardMoved, EventBody(card: card, beforeCard: before), nil, nil)
        case .cardRemoved(let card): (.cardRemoved, EventBody(card: card), nil, nil)
        case .cardStateSet(let card, let state, let bullets):
            (.cardStateSet, EventBody(card: card, cardState: state, bullets: bullets), nil, nil)
        case .actionPut(let action, let text, let notes):
            (.actionPut, EventBody(ActionBody(action), notes: notes), text?.logged, nil)
        case .actionStatusSet(let action, let status):
            (.actionStatusSet, EventBody(ActionBody(action, status: status)), nil, nil)
        case .actionMoved(let action, let before):
            (.actionMoved, EventBody(ActionBody(action, before: before)), nil, nil)
        case .actionRemoved(let action): (.actionRemoved, EventBody(ActionBody(action)), nil, nil)
        case .actionErased(let action): (.actionErased, EventBody(ActionBody(action)), nil, nil)
        case .phaseEntered(let phase): (.phaseEntered, EventBody(phase: phase), nil, nil)
        case .columnRevealed(let column): (.columnRevealed, EventBody(column: column), nil, nil)
        case .voteStarted(let id, let terms):
            (.voteStarted, EventBody(VoteBody(id, terms)), nil, nil)
        case .dotGiven(let id, let candidate, let person):
            (.dotGiven, EventBody(VoteBody(id, on: candidate)), nil, person)
        case .dotTaken(let id, let candidate, let person):
            (.dotTaken, EventBody(VoteBody(id, on: candidate)), nil, person)
        case .voteClosed(let id, let result):
            (.voteClosed, EventBody(VoteBody(id, result)), nil, nil)
        case .voteReopened(let id): (.voteReopened, EventBody(VoteBody(id)), nil, nil)
        case .handsCounted(let id, let candidate, let count):
            (.handsCounted, EventBody(VoteBody(id, on: candidate, count: count)), nil, nil)
        case .shareBackOrdered(let order):
            (.shareBackOrdered, EventBody(ShareBackBody(order: order)), nil, nil)
        case .turnGiven(let group): (.turnGiven, EventBody(ShareBackBody(turn: group)), nil, nil)
        case .walkBegan(let tables):
            (.walkBegan, EventBody(ShareBackBody(tables: tables)), nil, nil)
        case .roundBegan(let round):
            (.roundBegan, EventBody(ShareBackBody(round: round)), nil, nil)
        case .walkEnded: (.walkEnded, EventBody(), nil, nil)
        case .offerMade(let made): (.offerMade, EventBody(ShareBackBody(made)), made.text, nil)
        case .offerWithdrawn(let offer):
            (.offerWithdrawn, EventBody(ShareBackBody(offer)), nil, nil)
        case .offerModerated(let offer, let state):
            (.offerModerated, EventBody(ShareBackBody(offer, state: state)), nil, nil)
        case .countdownStarted(let duration, let endsAt):
            (.countdownStarted, EventBody(duration: duration, endsAt: endsAt), nil, nil)
        case .countdownExtended(let amount):
            (.countdownExtended, EventBody(duration: amount), nil, nil)
        case .extraTimeGiven(let group, let amount):
            (.extraTimeGiven, EventBody(group: group, duration: amount), nil, nil)
        case .countdownPaused(let remaining):
            (.countdownPaused, EventBody(duration: remaining), nil, nil)
        case .countdownResumed(let endsAt):
            (.countdownResumed, EventBody(endsAt: endsAt), nil, nil)
        case .countdownStopped: (.countdownStopped, EventBody(), nil, nil)
        case .spotlightTurned(let content, let column, let group):
            (
                .spotlightTurned, EventBody(column: column, group: group, content: content), nil,
                nil
            )
        case .pageTurned(let page): (.pageTurned, EventBody(page: page), nil, nil)
        case .screenBlanked(let blanker):
            (.screenBlanked, EventBody(blankedBy: blanker), nil, nil)
        case .screenUnblanked: (.screenUnblanked, EventBody(), nil, nil)
        case .boardLocked: (.boardLocked, EventBody(), nil, nil)
        case .boardUnlocked: (.boardUnlocked, EventBody(), nil, nil)
        case .boardClosed: (.boardClosed, EventBody(), nil, nil)
        case .boardReopened(let toWrite):
            (.boardReopened, EventBody(reopenedToWrite: toWrite), nil, nil)
        }
    }
}

extension CardText {
    /// The heading and each bullet on a line of its own, as the log keeps what a person wrote; no line holds a
    /// line break.
    fileprivate var lines: String { ([heading] + bullets).joined(separator: "\n") }

    init(lines: String) {
        let lines = lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        self.init(heading: lines.first ?? "", bullets: Array(lines.dropFirst()))
    }
}

/// The names of the events in the log; never renamed, since old logs hold them.
enum EventKind: String, CaseIterable {
    case boardCreated, boardBasedOn, groupChosen, groupGiven
    case groupOpened, groupClosed, groupAdded, groupRenamed, groupsMerged, groupsSettled
    case secretaryClaimed, secretaryReleased, groupStatusSet, helpAsked, helpAnswered
    case secretaryActed
    case notePosted, noteEdited, noteMarked, noteWithdrawn, noteModerated, noteErased, noteMoved
    case notesMerged
    case noteBlurred, noteUnblurred, noteStarred, noteUnstarred
    case noteShared, noteUnshared
    case themeMade, notesPutInTheme, notesTakenOutOfTheme, themeRenamed, themesMerged
    case themeDissolved, themeErased
    case columnReordered, actBegan, moderatorActed, actUndone, leadTaken, phaseEntered,
        columnRevealed
    case voteStarted, dotGiven, dotTaken, voteClosed, voteReopened, handsCounted
    case shareBackOrdered, turnGiven, walkBegan, roundBegan, walkEnded, offerMade, offerWithdrawn,
        offerModerated
    case cardPut, cardMoved, cardRemoved, cardStateSet
    case actionPut, actionStatusSet, actionMoved, actionRemoved, actionErased
    case countdownStarted, countdownExtended, countdownPaused, countdownResumed, countdownStopped
    case extraTimeGiven
    case spotlightTurned, pageTurned, screenBlanked, screenUnblanked
    case boardLocked, boardUnlocked, boardClosed, boardReopened
}
