import BoardModel
import EventLog

/// Where in the log the texts of each note stand, so that they can be overwritten when it is gone.
struct TextTrail {
    struct Step { let sequence: SequenceNumber, command: CommandID }

    private var steps: [NoteID: [Step]] = [:]

    mutating func follow(_ fact: BoardEvent, _ event: RecordedEvent) {
        guard event.text != nil, let note = fact.writtenNote else { return }
        steps[note, default: []].append(Step(sequence: event.sequence, command: event.commandID))
    }

    /// The steps of a note that is gone; given once.
    mutating func take(_ note: NoteID) -> [Step] { steps.removeValue(forKey: note) ?? [] }
}

extension BoardEvent {
    /// The note whose text the event carries.
    var writtenNote: NoteID? {
        switch self {
        case .notePosted(let posted): posted.note
        case .noteEdited(let note, _, _, _): note
        default: nil
        }
    }

    /// The note whose texts must not outlive the event.
    var goneNote: NoteID? {
        switch self {
        case .noteErased(let note), .noteWithdrawn(let note): note
        default: nil
        }
    }
}
