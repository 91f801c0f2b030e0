/// What takes a facilitator's act back.
public enum Inverse: Hashable, Sendable {
    case moderateNote(NoteID, state: NoteState)
    /// Takes the placement in `from` back to where it stood.
    case moveNote(NoteID, from: ColumnID, to: Placement)
    case enterPhase(PhaseID, showing: Spotlight.Content)

    /// Which kind of act it takes back, named as the command.
    public enum Act: String, Hashable, Sendable, Codable {
        case moderateNote, moveNote, enterPhase
    }

    public var act: Act {
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
