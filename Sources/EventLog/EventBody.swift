import BoardModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The fields of all events, as JSON; each kind has some of them.
struct EventBody: Codable {
    var template: Template?
    var language: Language?
    var note: NoteID?
    var column: ColumnID?
    var notes: [NoteID]?
    var from: ColumnID?
    var to: Placement?
    /// Where a note that is moved back stands besides; absent when nowhere.
    var carried: [Placement]?
    var group: GroupID?
    var state: NoteState?
    var by: EditedBy?
    /// What a text looks like; absent when like nothing.
    var findings: [PersonalData.Kind]?
    /// The step an undo took back.
    var act: Inverse.Kind?
    var theme: ThemeID?
    /// The theme notes come to, and the note they stand before, or the place from 0.
    var into: ThemeID?
    var before: NoteID?
    var place: Int?
    /// The act that begins, and how many events it has.
    var began: Act?
    var events: Int?
    var phase: PhaseID?
    /// Milliseconds.
    var duration: Int64?
    var endsAt: Timestamp?
    var content: Spotlight.Content?
    var page: Int?
    var marks: NoteMarks?
    var vote: VoteBody?
    var action: ActionBody?
    var shareBack: ShareBackBody?
    var basis: Basis?
    /// Whether a board was opened again as another meeting, not only to be read.
    var toWrite: Bool?
    var card: CardID?
    var exercise: ExerciseID?
    /// The card before which another was put.
    var beforeCard: CardID?
    var cardState: CardState?
    /// How many lines of a card are shown.
    var bullets: Int?
    /// Absent when it was the facilitator, as in older logs.
    var blankedBy: Spotlight.Blanker?
    /// Who chose a group took their notes along.
    var takesNotes: Bool?
    var groups: GroupBody?

    var json: [UInt8] { isNewNote ? newNoteJSON : codedJSON }

    private var codedJSON: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        do {
            return Array(try encoder.encode(self))
        } catch {
            preconditionFailure("strings and integers always encode: \(error)")
        }
    }

    /// Nil when the bytes are not such an object.
    init?(json: [UInt8]) {
        // The caller reports which event it was; the decoder's own words add nothing an operator can use.
        guard let body = try? JSONDecoder().decode(EventBody.self, from: Data(json)) else {
            return nil
        }
        self = body
    }

    init(
        template: Template? = nil, language: Language? = nil, note: NoteID? = nil,
        column: ColumnID? = nil, notes: [NoteID]? = nil, from: ColumnID? = nil,
        to: Placement? = nil, group: GroupID? = nil, state: NoteState? = nil, by: EditedBy? = nil,
        findings: [PersonalData.Kind] = [],
        theme: ThemeID? = nil, into: ThemeID? = nil, before: NoteID? = nil,
        phase: PhaseID? = nil, duration: Int64? = nil, endsAt: Timestamp? = nil,
        content: Spotlight.Content? = nil, page: Int? = nil, marks: NoteMarks? = nil,
        card: CardID? = nil,
        exercise: ExerciseID? = nil, beforeCard: CardID? = nil, cardState: CardState? = nil,
        bullets: Int? = nil
    ) {
        self.template = template
        self.language = language
        self.note = note
        self.column = column
        self.notes = notes
        self.from = from
        self.to = to
        self.group = group
        self.state = state
        self.by = by
        self.findings = findings.isEmpty ? nil : findings
        self.theme = theme
        self.into = into
        self.before = before
        self.phase = phase
        self.duration = duration
        self.endsAt = endsAt
        self.content = content
        self.page = page
        self.marks = marks
        self.card = card
        self.exercise = exercise
        self.beforeCard = beforeCard
        self.cardState = cardState
        self.bullets = bullets
    }

    init(_ groups: GroupBody) {
        self.init()
        self.groups = groups
    }

    init(_ vote: VoteBody) {
        self.init()
        self.vote = vote
    }

    init(_ shareBack: ShareBackBody) {
        self.init()
        self.shareBack = shareBack
    }

    init(blankedBy blanker: Spotlight.Blanker) {
        self.init()
        blankedBy = blanker == .facilitator ? nil : blanker
    }

    init(_ group: GroupID, takesNotes: Bool? = nil, _ groups: GroupBody? = nil) {
        self.init()
        self.group = group
        self.takesNotes = takesNotes
        self.groups = groups
    }

    init(_ basis: Basis) {
        self.init()
        self.basis = basis
    }

    init(reopenedToWrite toWrite: Bool) {
        self.init()
        self.toWrite = toWrite
    }

    init(eventsOfOne count: Int) {
        self.init()
        events = count
    }

    init(beginning act: Act, events: Int) {
        self.init()
        began = act
        self.events = events
    }

    init(undoing inverse: Inverse) {
        if case .plan(let step) = inverse {
            self.init(undoing: step)
            return
        }
        self.init()
        act = inverse.kind
        switch inverse {
        case .moderateNote(let note, let state):
            self.note = note
            self.state = state
        case .blurNote(let note), .unblurNote(let note), .starNote(let note),
            .unstarNote(let note):
            self.note = note
        case .moveNote(let note, let from, let to, let marks, let carried):
            self.note = note
            self.from = from
            self.to = to
            self.marks = marks
            self.carried = carried.isEmpty ? nil : carried
        case .markNote(let note, let marks):
            self.note = note
            self.marks = marks
        case .enterPhase(let phase, let content, let column, let group):
            self.phase = phase
            self.content = content
            self.column = column
            self.group = group
        case .placeInTheme(let note, let from, let to):
            self.note = note
            theme = from
            into = to?.theme
            place = to?.index
        case .renameTheme(let theme, _):
            self.theme = theme
        case .setCardState(let card, let state, let bullets):
            self.card = card
            cardState = state
            self.bullets = bullets
        case .dropVote(let id, let content, let column):
            vote = VoteBody(id)
            self.content = content
            self.column = column
        case .reopenVote(let id):
            vote = VoteBody(id)
        case .closeVote(let id, let result):
            vote = VoteBody(id, result)
        case .countHands(let id, let candidate, let count):
            vote = VoteBody(id, on: candidate, count: count)
        case .plan: break
        case .openGroup(let group), .closeGroup(let group), .renameGroup(let group, _):
            self.group = group
        case .partNotes(let note, let from, _, let state, let findings):
            notes = [note, from]
            self.state = state
            self.findings = findings.isEmpty ? nil : findings
        case .partGroup(let group, let notes):
            self.group = group
            self.notes = notes
        case .setGroupStatus(let group, let status):
            self.group = group
            groups = GroupBody(status: status)
        case .takeExtraTime(let group, let amount):
            self.group = group
            duration = amount
        case .orderShareBack(let order):
            shareBack = ShareBackBody(order: order)
        case .giveTurn(let turn, let isFirst, let content, let column, let group):
            shareBack = ShareBackBody(turn: turn, isFirst: isFirst)
            self.content = content
            self.column = column
            self.group = group
        case .walk(let round):
            shareBack = ShareBackBody(round: round)
        case .dropWalk(let content, let column, let group):
            self.content = content
            self.column = column
            self.group = group
        case .moderateOffer(let offer, let state):
            shareBack = ShareBackBody(offer, state: state)
        }
    }
}
