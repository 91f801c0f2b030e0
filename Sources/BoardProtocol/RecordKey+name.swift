import BoardModel

/// The `type` of a record on the wire, named as the Swift case.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
    case board, phase, column, group
    case note, ownNote, theme, membership, tally
    case countdown, spotlight, leader, undo
    case vote, turnout, ownVote
    case card, material
    case action, earlier, matrix
    case shareBack, offer
}

extension RecordView {
    /// Which kind of thing it shows.
    public var kind: RecordKind {
        switch self {
        case .board: .board
        case .phase: .phase
        case .column: .column
        case .group: .group
        case .note: .note
        case .ownNote: .ownNote
        case .theme: .theme
        case .membership: .membership
        case .tally: .tally
        case .countdown: .countdown
        case .spotlight: .spotlight
        case .leader: .leader
        case .vote: .vote
        case .turnout: .turnout
        case .ownVote: .ownVote
        case .undo: .undo
        case .card: .card
        case .material: .material
        case .action: .action
        case .shareBack: .shareBack
        case .offer: .offer
        case .earlier: .earlier
        case .matrix: .matrix
        }
    }
}

extension RecordKey {
    /// The key on the wire: `type/id`, or just `type` where a viewer sees at most one.
    public var name: String {
        switch self {
        case .board: "board"
        case .phase(let id): "phase/" + id.rawValue
        case .column(let id): "column/" + id.rawValue
        case .group(let id): "group/" + id.rawValue
        case .note(let id): "note/" + id.rawValue
        case .ownNote(let id): "ownNote/" + id.rawValue
        case .theme(let id): "theme/" + id.rawValue
        case .membership: "membership"
        case .tally(let column, let group): "tally/" + tallyID(column, group)
        case .countdown: "countdown"
        case .spotlight: "spotlight"
        case .leader: "leader"
        case .vote(let id): "vote/" + id.rawValue
        case .turnout(let id): "turnout/" + id.rawValue
        case .ownVote(let id): "ownVote/" + id.rawValue
        case .undo: "undo"
        case .card(let id): "card/" + id.rawValue
        case .material(let exercise): "material/" + exercise.rawValue
        case .action(let id): "action/" + id.rawValue
        case .shareBack: "shareBack"
        case .offer(let id): "offer/" + id.rawValue
        case .earlier(let board): "earlier/" + board.rawValue
        case .matrix(let kind): "matrix/" + kind.rawValue
        }
    }
}

/// `column`, or `column:group` where the column is written in groups. No id holds a colon.
func tallyID(_ column: ColumnID, _ group: GroupID?) -> String {
    guard let group else { return column.rawValue }
    return column.rawValue + ":" + group.rawValue
}
