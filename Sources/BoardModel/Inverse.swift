/// One step back: what takes one fact of a facilitator's act back. An act has one for each thing it changed.
public enum Inverse: Hashable, Sendable {
    case moderateNote(NoteID, state: NoteState)
    /// Takes the placement in `from` back to where it stood.
    case moveNote(NoteID, from: ColumnID, to: Placement)
    case enterPhase(PhaseID, showing: Spotlight.Content)

    /// The name of the step in the log; never renamed, since old logs hold it.
    public enum Kind: String, Hashable, Sendable, Codable {
        case moderateNote, moveNote, enterPhase
    }

    public var kind: Kind {
        switch self {
        case .moderateNote: .moderateNote
        case .moveNote: .moveNote
        case .enterPhase: .enterPhase
        }
    }

    /// The note it is about, if any.
    public var note: NoteID? {
        switch self {
        case .moderateNote(let note, _), .moveNote(let note, _, _): note
        case .enterPhase: nil
        }
    }
}
