/// A fact: what happened to a board. Applied by ``Board/evolve(_:at:)``, which cannot fail.
///
/// A text is nil once it was redacted, an author nil once the meeting ended (or when a facilitator wrote), and so is the
/// group of an author's note: ``groupsSettled(_:)`` says where it is then.
public enum BoardEvent: Hashable, Sendable {
    case boardCreated(template: Template, title: String, language: Language)

    /// What it builds on, and the series of meetings it belongs to.
    case boardBasedOn(Basis, programme: String?)

    case groupChosen(GroupID, by: ActorID?, takesNotes: Bool = false)
    /// The facilitator has put somebody in a group who had none.
    case groupGiven(GroupID, to: ActorID?)
    case groupOpened(GroupID)
    case groupClosed(GroupID)
    case groupAdded(GroupAdded)
    case groupRenamed(GroupID, title: String?)
    case groupsMerged(GroupID, into: GroupID)
    /// How the groups stand when the meeting ends, since who was where is overwritten then.
    case groupsSettled(GroupSettlement)

    case secretaryClaimed(GroupID, by: ActorID?)
    case secretaryReleased(GroupID)
    case groupStatusSet(GroupID, GroupStatus)
    case helpAsked(GroupID)
    case helpAnswered(GroupID)

    case notePosted(NotePosted)
    case noteEdited(
        NoteID, text: String?, by: EditedBy, state: NoteState, findings: [PersonalData.Kind] = [])
    case noteMarked(NoteID, marks: NoteMarks, by: EditedBy)
    case noteWithdrawn(NoteID)
    /// `text`: both wordings, as `into` says them from now on.
    case notesMerged(
        NoteID, into: NoteID, text: String?, state: NoteState, findings: [PersonalData.Kind] = [])
    case noteShared(NoteID)
    case noteUnshared(NoteID)

    case noteModerated(NoteID, state: NoteState)
    case noteBlurred(NoteID)
    case noteUnblurred(NoteID)
    case noteStarred(NoteID)
    case noteUnstarred(NoteID)
    case noteErased(NoteID)
    /// `marks`: those it keeps, when the new column does not allow all it had.
    case noteMoved(NoteID, from: ColumnID, to: Placement, marks: NoteMarks? = nil)
    /// The notes of a column numbered anew, in this order, when no room was left between two of them.
    case columnReordered(ColumnID, notes: [NoteID])

    /// A note that is put in a theme leaves the one it was in.
    case themeMade(ThemeID, notes: [NoteID], title: String?)
    case notesPutInTheme(ThemeID, notes: [NoteID], before: NoteID?)
    case notesTakenOutOfTheme([NoteID])
    case themeRenamed(ThemeID, title: String?)
    /// `title` is the heading that `into` has from now on.
    case themesMerged(ThemeID, into: ThemeID, title: String?)
    case themeDissolved(ThemeID)
    case themeErased(ThemeID)

    /// The next `events` events are one act of whoever leads or moderates, which undo takes back as one.
    case actBegan(Act, events: Int)
    /// The next `events` events are a moderator's.
    case moderatorActed(events: Int)
    /// The next `events` events are those of a group's secretary; of which, is forgotten when the meeting ends.
    case secretaryActed(GroupID?, events: Int)
    case actUndone(Inverse)

    case cardPut(CardPut)
    case cardMoved(CardID, before: CardID?)
    case cardRemoved(CardID)
    case cardStateSet(CardID, CardState, bullets: Int?)

    case actionPut(ActionID, text: ActionText?, notes: [NoteID])
    case actionStatusSet(ActionID, ActionStatus)
    case actionMoved(ActionID, before: ActionID?)
    case actionRemoved(ActionID)
    case actionErased(ActionID)

    case leadTaken(by: ActorID?)
    case phaseEntered(PhaseID)
    case columnRevealed(ColumnID)

    case voteStarted(VoteID, VotingRound.Terms)
    case dotGiven(VoteID, on: CandidateID, by: ActorID?)
    case dotTaken(VoteID, on: CandidateID, by: ActorID?)
    /// The result stands in the event, since who put which dot is overwritten when the meeting ends.
    case voteClosed(VoteID, VoteResult)
    case voteReopened(VoteID)
    case handsCounted(VoteID, on: CandidateID, count: Int)

    case shareBackOrdered([GroupID])
    case turnGiven(GroupID?)
    /// Teams of people from different groups go from table to table, in this order.
    case walkBegan([GroupID])
    case roundBegan(Int)
    case walkEnded
    /// Nobody is told, nor does the log keep, whose idea in the group it was.
    case offerMade(OfferMade)
    case offerWithdrawn(OfferID)
    case offerModerated(OfferID, state: Offer.State)

    case countdownStarted(duration: Int64, endsAt: Timestamp)
    case countdownExtended(by: Int64)
    case extraTimeGiven(GroupID, by: Int64)
    case countdownPaused(remaining: Int64)
    case countdownResumed(endsAt: Timestamp)
    case countdownStopped

    case spotlightTurned(Spotlight.Content, column: ColumnID? = nil, group: GroupID? = nil)
    case pageTurned(Int)
    case screenBlanked(by: Spotlight.Blanker)
    case screenUnblanked

    case boardLocked
    case boardUnlocked
    case boardClosed
    case boardReopened(toWrite: Bool)
}

/// Everything a new note brings.
public struct NotePosted: Hashable, Sendable {
    public var note: NoteID
    public var placement: Placement
    public var group: GroupID?
    public var state: NoteState
    public var text: String?
    public var author: ActorID?
    /// What the text looks like.
    public var findings: [PersonalData.Kind]
    public var marks: NoteMarks

    public init(
        note: NoteID, placement: Placement, group: GroupID?, state: NoteState, text: String?,
        author: ActorID?, findings: [PersonalData.Kind] = [], marks: NoteMarks = NoteMarks()
    ) {
        self.note = note
        self.placement = placement
        self.group = group
        self.state = state
        self.text = text
        self.author = author
        self.findings = findings
        self.marks = marks
    }
}

/// Who changed a text or marks.
public enum EditedBy: String, Hashable, Sendable, Codable {
    case author, facilitator
    /// Of the group the note is with.
    case secretary
}
