/// What one viewer sees of one thing. The wire carries the same names and fields.
public enum RecordView: Hashable, Sendable {
    case board(BoardView)
    case phase(PhaseView)
    case column(ColumnView)
    case group(GroupView)
    case note(NoteView)
    case ownNote(OwnNoteView)
    case theme(ThemeView)
    case membership(MembershipView)
    case tally(TallyView)
    case countdown(CountdownView)
    case spotlight(SpotlightView)
    case leader(LeaderView)
    case vote(VoteView)
    case turnout(TurnoutView)
    case ownVote(OwnVoteView)
    case undo(UndoView)
    case card(CardView)
    case material(MaterialView)
    case action(ActionView)
    case shareBack(ShareBackView)
    case offer(OfferView)
    case earlier(EarlierView)
    case matrix(MatrixView)
}

/// The board itself.
public struct BoardView: Hashable, Sendable {
    public var title: String
    public var templateTitle: LocalizedText
    public var profile: Template.Profile
    public var state: BoardState
    /// The language the board was created in.
    public var language: Language
    public var languages: [Language]
    /// When each meeting after the first began.
    public var laterMeetings: [Timestamp] = []
}

/// A phase of the agenda with the exercise it belongs to.
public struct PhaseView: Hashable, Sendable {
    public var id: PhaseID
    /// From 1, in the order of the template.
    public var number: Int
    public var exercise: ExerciseView
    public var kind: Phase.Kind
    public var title: LocalizedText
    public var instruction: LocalizedText?
    public var minutes: Int?
    /// In display order.
    public var columns: [ColumnID]
    public var groupSet: GroupSetID?
    /// The columns of groups that hang together by links here, in display order; what `group` and `rows` show.
    public var analysis: [ColumnID] = []
    public var isCurrent: Bool
}

/// The heading a phase stands under.
public struct ExerciseView: Hashable, Sendable {
    public var id: ExerciseID
    /// From 1, in the order of the template; nil for a welcome, a break, an end.
    public var number: Int?
    public var title: LocalizedText
    public var intro: LocalizedText?
    /// What the core group does in it; nil where there is none.
    public var coreGroup: Exercise.CoreGroupPart?
}

/// A column and whether it takes notes now.
public struct ColumnView: Hashable, Sendable {
    public var id: ColumnID
    /// From 1, in the order of the template.
    public var number: Int
    public var question: LocalizedText
    public var title: LocalizedText?
    public var help: LocalizedText?
    public var example: LocalizedText?
    public var stem: LocalizedText?
    public var kinds: [NoteKind]?
    public var tagAxes: [TagAxis]?
    public var forGroups: GroupSetID?
    public var links: [LinkRule]?
    public var scope: Column.Scope
    public var meaning: Column.Meaning?
    /// The notes of that column stand here too.
    public var carriedFrom: ColumnID?
    public var isPrivate: Bool
    /// Everyone sees only own notes until it is revealed.
    public var isHidden: Bool
    public var isOpen: Bool
    /// Told to members of the core group: others write here while they listen.
    public var coreGroupListens: Bool
}

/// A note as those see it who did not write it.
public struct NoteView: Hashable, Sendable {
    public var id: NoteID
    /// Empty where the note is blurred for the viewer.
    public var text: String
    public var revision: Int
    public var state: NoteState
    public var placements: [Placement]
    public var group: GroupID?
    public var isBlurred = false
    public var isStarred = false
    public var isShared = false
    /// How many lines a text looks like that is not shown, 1...5.
    public var lines: Int?
    /// What the text looks like; only for those who review.
    public var findings: [PersonalData.Kind] = []
    /// Its author has changed it, and it waits to be seen again; only for those who review.
    public var isRewritten = false
    /// The meeting it was written in, where that is not the first.
    public var meeting: Int?
    /// Of the links, those to notes that this viewer sees.
    public var marks = NoteMarks()
}

/// A note as its author sees it.
public struct OwnNoteView: Hashable, Sendable {
    public var id: NoteID
    public var text: String
    public var revision: Int
    public var state: State
    public var column: ColumnID
    public var group: GroupID?
    public var isStarred = false
    public var isShared = false
    /// What a text that is held looks like.
    public var findings: [PersonalData.Kind] = []
    /// Of the links, those to notes that the author sees.
    public var marks = NoteMarks()

    /// What the author is told; a held note still "is reviewed".
    public enum State: String, Hashable, Sendable, Codable {
        case review, shown, notShown
        /// Others see its shape only.
        case blurred
        /// Not shown, and the facilitator asks for another text.
        case rewrite
    }
}

/// A theme, with those of its notes that the viewer sees.
public struct ThemeView: Hashable, Sendable {
    public var id: ThemeID
    public var title: String?
    /// In order. None on a screen that shows only a note about the theme.
    public var notes: [NoteID]
    /// How many notes it has: all but the hidden and returned ones where tallies are seen, else those in `notes`.
    public var count: Int
}

/// The groups one participant has chosen, and those that follow from them.
public struct MembershipView: Hashable, Sendable {
    /// In the order of the ids.
    public var groups: [GroupID]
    /// Those of them that the facilitator chose, not the participant.
    public var placed: [GroupID] = []
    /// Those whose secretary this person is.
    public var secretaryOf: [GroupID] = []
    /// Those of these that wait for help.
    public var waitsForHelp: [GroupID] = []
    /// From 1, while people walk from table to table.
    public var team: Int?
}

/// How many notes stand in a column, of one group where the column is written in groups. Without text.
public struct TallyView: Hashable, Sendable {
    public var column: ColumnID
    public var group: GroupID?
    public var notes: Int
    /// Those that wait for review; facilitators only.
    public var pending: Int?
    /// Those that may be shown and wait for the next reveal; nil where there is none.
    public var waiting: Int?
}

/// The timer.
public struct CountdownView: Hashable, Sendable {
    public var countdown: Countdown
}

/// What the projector shows.
public struct SpotlightView: Hashable, Sendable {
    public var spotlight: Spotlight
    /// The column it is about, where it is about one.
    public var column: ColumnID?
    /// The group it is about, where it is about one.
    public var group: GroupID?
}

/// The device that leads.
public struct LeaderView: Hashable, Sendable {
    public var device: ActorID
    /// When it took the lead.
    public var since: Timestamp
}

/// A round of dots.
public struct VoteView: Hashable, Sendable {
    public var id: VoteID
    /// From 1, in the order in which they were started.
    public var number: Int
    public var terms: VotingRound.Terms
    public var isOpen: Bool
    /// Raised hands counted so far; facilitators only.
    public var hands: [VoteCount]?
    /// Once it is closed.
    public var results: [RankedCandidate]?
}

/// How many for one.
public struct VoteCount: Hashable, Sendable {
    public var on: CandidateID
    public var count: Int
}

/// What one got in a round that is closed.
public struct RankedCandidate: Hashable, Sendable {
    public var on: CandidateID
    /// From 1; equals share it.
    public var place: Int
    public var dots: Int
    public var hands: Int
    /// How many notes a theme has that everybody reads; nil for a note.
    public var notes: Int?
}

/// How many take part in a round.
public struct TurnoutView: Hashable, Sendable {
    public var vote: VoteID
    public var voters: Int
    /// Given in all.
    public var dots: Int
}

/// One person's dots in a round.
public struct OwnVoteView: Hashable, Sendable {
    public var vote: VoteID
    public var dots: [VoteCount]
    public var left: Int
}

/// A card of the core group's material.
public struct CardView: Hashable, Sendable {
    public var id: CardID
    public var exercise: ExerciseID
    public var column: ColumnID?
    /// From 1, among the cards of the exercise that the viewer sees.
    public var number: Int
    /// For the room only the lines that are shown.
    public var text: CardText
    public var state: CardState
    /// How many lines the room sees; nil for all, and for the room itself.
    public var shownBullets: Int?
    /// What a change must name; for those who may change or show it.
    public var revision: Int?
}

/// How much there is of the core group's material that facilitators do not see.
public struct MaterialView: Hashable, Sendable {
    public var exercise: ExerciseID
    public var secret: Int
}

/// Which record: the key of a ``RecordView``, `type/id` on the wire.
public enum RecordKey: Hashable, Sendable {
    case board
    case phase(PhaseID)
    case column(ColumnID)
    case group(GroupID)
    case note(NoteID)
    case ownNote(NoteID)
    case theme(ThemeID)
    case membership(ActorID)
    case tally(ColumnID, GroupID?)
    case countdown
    case spotlight
    case leader
    case vote(VoteID)
    case turnout(VoteID)
    case ownVote(VoteID)
    case undo
    case card(CardID)
    case material(ExerciseID)
    case action(ActionID)
    case shareBack
    case offer(OfferID)
    case earlier(BoardID)
    case matrix(Matrix.Kind)
}
