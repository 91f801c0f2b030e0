/// One step back: what takes one fact of a facilitator's act back. An act has one for each thing it changed.
public enum Inverse: Hashable, Sendable {
    case moderateNote(NoteID, state: NoteState)
    /// Shows the text that was blurred.
    case blurNote(NoteID)
    /// Blurs the text that was shown again.
    case unblurNote(NoteID)
    /// Takes the star away again.
    case starNote(NoteID)
    /// Gives the star back.
    case unstarNote(NoteID)
    /// Takes the placement in `from` back to where it stood; `marks`: those it had, when some fell away; `carried`:
    /// where it stood besides, when it leaves its home.
    case moveNote(
        NoteID, from: ColumnID, to: Placement, marks: NoteMarks? = nil, carried: [Placement] = [])
    case markNote(NoteID, marks: NoteMarks)
    /// `column`: the one the screen was about, where one was chosen.
    case enterPhase(
        PhaseID, showing: Spotlight.Content, column: ColumnID? = nil, group: GroupID? = nil)
    /// Takes the note back from a theme, or from none, to its place in another, or to none.
    case placeInTheme(NoteID, from: ThemeID?, to: ThemePlace?)
    case renameTheme(ThemeID, title: String?)
    case setCardState(CardID, CardState, bullets: Int?)
    /// Takes a round away that nobody has put a dot in; `showing`, `column`: what the screen showed before it.
    case dropVote(VoteID, showing: Spotlight.Content, column: ColumnID?)
    case reopenVote(VoteID)
    /// Closes it again with the result it had.
    case closeVote(VoteID, VoteResult)
    case countHands(VoteID, on: CandidateID, count: Int)
    case plan(PlanStep)
    case openGroup(GroupID)
    case closeGroup(GroupID)
    /// `title`: nil for the template's.
    case renameGroup(GroupID, title: String?)
    /// Takes apart what was merged: the members, and those of the notes that are still with the other group.
    case partGroup(GroupID, notes: [NoteID])
    /// Says again how far a group had come.
    case setGroupStatus(GroupID, GroupStatus)
    /// Takes so many milliseconds from a group again.
    case takeExtraTime(GroupID, by: Int64)
    case orderShareBack([GroupID])
    /// Gives the turn back. `isFirst`: the group that had it after that had none before; `showing`, `column`, `group`:
    /// what the screen showed.
    case giveTurn(
        GroupID?, isFirst: Bool, showing: Spotlight.Content, column: ColumnID?, group: GroupID?)
    /// Goes back to another round of the walk, or to none.
    case walk(round: Int?)
    /// Takes the walk away; `showing`, `column`, `group`: what the screen showed.
    case dropWalk(showing: Spotlight.Content, column: ColumnID?, group: GroupID?)
    case moderateOffer(OfferID, state: Offer.State)

    /// Takes apart what was put together: the note comes back, and the other has the text it had.
    case partNotes(
        NoteID, from: NoteID, text: String?, state: NoteState, findings: [PersonalData.Kind])

    /// The name of the step in the log; never renamed, since old logs hold it.
    public enum Kind: String, Hashable, Sendable, Codable {
        case moderateNote, blurNote, unblurNote, starNote, unstarNote, moveNote, markNote,
            enterPhase, placeInTheme,
            renameTheme, setCardState, dropVote, reopenVote, closeVote, countHands,
            takeExtraTime
        case removeAction, restoreAction, changeAction, setActionStatus, moveAction
        case openGroup, closeGroup, renameGroup, partGroup, partNotes, setGroupStatus
        case orderShareBack, giveTurn, walk, dropWalk, moderateOffer
    }

    public var kind: Kind {
        switch self {
        case .moderateNote: .moderateNote
        case .blurNote: .blurNote
        case .unblurNote: .unblurNote
        case .starNote: .starNote
        case .unstarNote: .unstarNote
        case .moveNote: .moveNote
        case .markNote: .markNote
        case .enterPhase: .enterPhase
        case .placeInTheme: .placeInTheme
        case .renameTheme: .renameTheme
        case .setCardState: .setCardState
        case .dropVote: .dropVote
        case .reopenVote: .reopenVote
        case .closeVote: .closeVote
        case .countHands: .countHands
        case .plan(let step): step.kind
        case .openGroup: .openGroup
        case .closeGroup: .closeGroup
        case .renameGroup: .renameGroup
        case .partGroup: .partGroup
        case .partNotes: .partNotes
        case .setGroupStatus: .setGroupStatus
        case .takeExtraTime: .takeExtraTime
        case .orderShareBack: .orderShareBack
        case .giveTurn: .giveTurn
        case .walk: .walk
        case .dropWalk: .dropWalk
        case .moderateOffer: .moderateOffer
        }
    }

    /// The note it is about, if any.
    public var note: NoteID? {
        switch self {
        case .moderateNote(let note, _), .blurNote(let note), .unblurNote(let note),
            .starNote(let note), .unstarNote(let note),
            .moveNote(let note, _, _, _, _), .markNote(let note, _), .placeInTheme(let note, _, _),
            .partNotes(_, let note, _, _, _):
            note
        case .enterPhase, .renameTheme, .setCardState, .dropVote, .reopenVote, .closeVote,
            .countHands, .plan, .openGroup, .closeGroup, .renameGroup, .partGroup, .setGroupStatus,
            .takeExtraTime,
            .orderShareBack, .giveTurn, .walk, .dropWalk, .moderateOffer:
            nil
        }
    }

    /// The heading or the text it brings back, if any.
    public var title: String? {
        switch self {
        case .renameTheme(_, let title), .renameGroup(_, let title): title
        case .partNotes(_, _, let text, _, _): text
        default: nil
        }
    }

    /// Whether it changes what `other` changes too.
    func isAboutTheSame(as other: Inverse) -> Bool {
        if let note, note == other.note { return true }
        if let offer, offer == other.offer { return true }
        if let action, action == other.action { return true }
        guard case .renameTheme(let theme, _) = self, case .renameTheme(let renamed, _) = other
        else { return false }
        return theme == renamed
    }

    /// Whether `logged` is this step; older logs do not tell the column of a phase, nor where a note was carried to.
    func isMeant(by logged: Inverse) -> Bool {
        switch self {
        case .enterPhase(let phase, let content, _, _):
            self == logged || logged == .enterPhase(phase, showing: content)
        case .moveNote(let note, let from, let to, let marks, _):
            self == logged || logged == .moveNote(note, from: from, to: to, marks: marks)
        case .moderateNote, .blurNote, .unblurNote, .starNote, .unstarNote, .markNote,
            .placeInTheme, .renameTheme,
            .setCardState, .dropVote, .reopenVote, .closeVote, .countHands, .plan,
            .openGroup, .closeGroup, .renameGroup, .partGroup, .partNotes, .setGroupStatus,
            .takeExtraTime,
            .orderShareBack, .giveTurn, .walk, .dropWalk, .moderateOffer:
            self == logged
        }
    }

    /// The themes it has to do with.
    var themes: [ThemeID] {
        switch self {
        case .placeInTheme(_, let from, let to): [from, to?.theme].compactMap { $0 }
        case .renameTheme(let theme, _): [theme]
        case .moderateNote, .blurNote, .unblurNote, .starNote, .unstarNote, .moveNote,
            .markNote, .enterPhase,
            .setCardState, .dropVote, .reopenVote, .closeVote, .countHands, .plan,
            .openGroup, .closeGroup, .renameGroup, .partGroup, .partNotes, .setGroupStatus,
            .takeExtraTime,
            .orderShareBack, .giveTurn, .walk, .dropWalk, .moderateOffer:
            []
        }
    }

    /// The round it is about, if any.
    public var vote: VoteID? {
        switch self {
        case .dropVote(let vote, _, _), .reopenVote(let vote), .closeVote(let vote, _),
            .countHands(let vote, _, _):
            vote
        case .moderateNote, .blurNote, .unblurNote, .starNote, .unstarNote, .moveNote,
            .markNote, .enterPhase,
            .placeInTheme, .renameTheme, .setCardState, .plan,
            .openGroup, .closeGroup, .renameGroup, .partGroup, .partNotes, .setGroupStatus,
            .takeExtraTime,
            .orderShareBack, .giveTurn, .walk, .dropWalk, .moderateOffer:
            nil
        }
    }

    /// The offer it is about, if any.
    public var offer: OfferID? {
        guard case .moderateOffer(let offer, _) = self else { return nil }
        return offer
    }

    /// Whether the time that runs belongs to what it takes back.
    var stopsCountdown: Bool { [.enterPhase, .giveTurn, .dropWalk].contains(kind) }

    /// The card it is about, if any.
    public var card: CardID? {
        guard case .setCardState(let card, _, _) = self else { return nil }
        return card
    }
}
