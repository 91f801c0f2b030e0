/// A wish: what somebody asks of a board. The wire carries the same names and fields
/// (`BoardProtocol.docc/Protocol.md`).
public enum BoardCommand: Hashable, Sendable {
    /// Changes group; with one's own notes of the group before, or without.
    case chooseGroup(GroupID, takesNotes: Bool = false)

    /// Lets a group be chosen.
    case openGroup(GroupID)
    /// Lets nobody choose a group any longer; who is in it stays.
    case closeGroup(GroupID)
    /// Adds a group to a set; `group` is made by the client.
    case addGroup(GroupID, set: GroupSetID, title: String, within: GroupID?)
    case renameGroup(GroupID, title: String)
    /// Takes the members and the notes of `group` to `into`.
    case mergeGroups(GroupID, into: GroupID)
    /// Adds a group beside another, for those of its members who change into it.
    case splitGroup(GroupID, new: GroupID, title: String)
    /// Spreads those of `people` who have no group of the set over these; the room says who is there.
    case placeRest(GroupSetID, among: [GroupID], people: [ActorID] = [])

    /// Becomes the secretary of one's own group, in place of who was; the server has compared the table's code.
    case claimSecretary(GroupID)
    case releaseSecretary(GroupID)
    /// How far the group has come, as its secretary says.
    case setGroupStatus(GroupID, GroupStatus)
    /// Asks the facilitators for help, without anybody else hearing of it.
    case askForHelp(GroupID)
    /// A facilitator comes, or the group needs no help any longer.
    case answerHelp(GroupID)

    case postNote(NoteID, column: ColumnID, text: String, marks: NoteMarks = NoteMarks())
    /// `revision`: the text that was changed; refused when the note has had another since.
    case editNote(NoteID, text: String, revision: Int? = nil)
    /// Gives a note these marks instead of those it has.
    case markNote(NoteID, marks: NoteMarks)
    case withdrawNote(NoteID)
    /// Puts two notes of a group's question together, both wordings one after the other, in the place of `into`.
    case mergeNotes(NoteID, into: NoteID)
    /// Lets a note of a private column be seen outside its group.
    case shareNote(NoteID)
    case unshareNote(NoteID)

    /// Approves, holds, hides or puts back in the queue. `revision`: the text that was read; refused when the
    /// note has had another since.
    case moderateNote(NoteID, state: NoteState, revision: Int? = nil)
    /// All of them or none. `revisions`: the texts that were read, in the order of the notes.
    case moderateNotes([NoteID], state: NoteState, revisions: [Int]? = nil)
    /// Approves those of the notes that wait with the text that was read; `revisions` in the order of the notes.
    case approveAll([NoteID], revisions: [Int])
    /// Shows the note no longer and asks its author to write it anew; `revision` as above.
    case askForRewrite(NoteID, revision: Int? = nil)
    /// Lets others see the note's shape, not its text.
    case blurNote(NoteID)
    case unblurNote(NoteID)
    /// Says that a note is among those that matter most; ``Limits/starsPerColumn`` of a group in a column.
    case starNote(NoteID)
    case unstarNote(NoteID)
    case eraseNote(NoteID)
    /// Moves the placement in `from` to `to`, before the note `before`, or last when nil.
    case moveNote(NoteID, from: ColumnID, to: ColumnID, before: NoteID?)
    /// Moves notes to `to`, in this order, before the note `before`, or last when nil: the placement in `from`, or
    /// the first one when nil.
    case moveNotes([NoteID], from: ColumnID?, to: ColumnID, before: NoteID? = nil)

    /// Puts notes together, in this order; `theme` is made by the client.
    case makeTheme(ThemeID, notes: [NoteID], title: String?)
    /// Puts notes before the note `before` of the theme, or last when nil.
    case addToTheme(ThemeID, notes: [NoteID], before: NoteID?)
    /// Leaves notes on their own, where they stand, or moved as ``moveNotes(_:from:to:before:)`` does.
    case takeOutOfTheme([NoteID], to: Spot? = nil)
    case renameTheme(ThemeID, title: String)
    /// Puts the notes of `theme` after those of `into`, and unites the headings.
    case mergeThemes(ThemeID, into: ThemeID)
    /// Leaves the notes on their own; undo brings the theme back.
    case dissolveTheme(ThemeID)
    /// Leaves the notes on their own; the heading is overwritten for good.
    case eraseTheme(ThemeID)

    /// Takes back the last act of the facilitators; `at`: when that was, as they know it.
    case undo(at: Timestamp? = nil)

    /// Makes a card of the core group's material; with the revision that was read, changes it.
    case putCard(CardID, ExerciseID, column: ColumnID?, text: CardText, revision: Int?)
    /// Puts a card before another of its exercise, or last when nil.
    case moveCard(CardID, before: CardID?)
    /// Takes a card away for good; its text is overwritten.
    case removeCard(CardID)
    /// Says who sees a card; when shown, so many of its lines, or all when nil.
    case setCardState(CardID, CardState, bullets: Int?, revision: Int?)
    /// Shows these cards beside the room's notes. `revisions`: the texts that were read, in the order of the cards;
    /// refused when one of them has had another since.
    case compare([CardID], revisions: [Int])

    /// Makes a row of the action plan; with the revision that was read, changes it. Without a text of its own it says
    /// what its notes say.
    case putAction(ActionID, text: ActionText, notes: [NoteID], revision: Int? = nil)
    case setActionStatus(ActionID, ActionStatus)
    /// Puts a row before another, or last when nil.
    case moveAction(ActionID, before: ActionID?)
    /// Takes a row out of the plan; undo brings it back.
    case removeAction(ActionID)
    /// Takes a row away for good; its texts are overwritten.
    case eraseAction(ActionID)

    /// Leads from now on, in place of the device that leads; `over` is that device as the asker knows it, nil
    /// when nobody leads.
    case takeLead(over: ActorID?)
    case enterPhase(PhaseID)
    case revealColumn(ColumnID)

    /// Puts the approved notes of some columns, or the themes they are in, up for voting.
    case startVote(VoteID, VotingRound.Terms)
    case giveDot(VoteID, on: CandidateID)
    case takeDot(VoteID, on: CandidateID)
    case closeVote(VoteID)
    case reopenVote(VoteID)
    /// How many raised a hand for one candidate, in place of what was counted before.
    case addHands(VoteID, on: CandidateID, count: Int)

    /// In which order groups tell one another.
    case orderShareBack([GroupID])
    /// Lets a group tell, in place of the one that does now; nil: nobody.
    case giveTurn(GroupID?)
    /// Has people walk from table to table, in teams; `round`: from 1, nil ends the walk.
    case walk(round: Int?)
    /// Says that one's group can help with a note of another, and how.
    case offerHelp(OfferID, on: NoteID, text: String?)
    /// Says something about a note at a table that is visited.
    case commentNote(OfferID, on: NoteID, text: String)
    /// Takes an offer away; its text is overwritten.
    case withdrawOffer(OfferID)
    /// Says who reads the text of an offer.
    case moderateOffer(OfferID, state: Offer.State)

    case startCountdown(seconds: Int)
    case extendCountdown(seconds: Int)
    /// More time for one group alone.
    case giveExtraTime(GroupID, seconds: Int)
    case pauseCountdown
    case resumeCountdown
    case stopCountdown

    /// `column`: which one, where the content is about one; nil: the first of the phase. `group`: whose notes,
    /// where it is about one group's; nil: the one chosen before.
    case showOnScreen(Spotlight.Content, column: ColumnID? = nil, group: GroupID? = nil)
    case turnPage(Int)
    case blankScreen
    case unblankScreen

    case lockBoard
    case unlockBoard
    /// Ends the meeting: nobody can write, the link between note and author is destroyed.
    case closeBoard
    /// Opens the board again after the meeting: to be read, or as the next meeting.
    case reopenBoard(toWrite: Bool)
}

/// Where in a column notes are put down.
public struct Spot: Hashable, Sendable {
    public var column: ColumnID
    /// The note they stand before; last when nil.
    public var before: NoteID?

    public init(column: ColumnID, before: NoteID?) {
        self.column = column
        self.before = before
    }
}
