import BoardModel
import EventLog

/// Where in the log the texts of each note, theme and card stand, so that they can be overwritten when it is gone.
struct TextTrail {
    struct Step { let sequence: SequenceNumber, command: CommandID }

    private var notes: [NoteID: [Step]] = [:]
    private var themes: [ThemeID: [Step]] = [:]
    private var cards: [CardID: [Step]] = [:]

    mutating func follow(_ fact: BoardEvent, _ event: RecordedEvent) {
        if event.text == nil { return }
        let step = Step(sequence: event.sequence, command: event.commandID)
        switch fact {
        case .notePosted(let posted): notes[posted.note, default: []].append(step)
        case .noteEdited(let note, _, _, _, _): notes[note, default: []].append(step)
        case .themeMade(let theme, _, _), .themeRenamed(let theme, _),
            .themesMerged(_, let theme, _), .actUndone(.renameTheme(let theme, _)):
            themes[theme, default: []].append(step)
        case .cardPut(let put): cards[put.card, default: []].append(step)
        default: break
        }
    }

    /// The steps of what an event took from `board` for good, in order; given once.
    mutating func takeGone(with fact: BoardEvent, from board: Board) -> [Step] {
        let note: NoteID?
        switch fact {
        case .noteErased(let gone), .noteWithdrawn(let gone): note = gone
        case .themeErased: note = nil
        case .cardRemoved(let card): return cards.removeValue(forKey: card) ?? []
        default: return []
        }
        var steps = note.flatMap { notes.removeValue(forKey: $0) } ?? []
        for theme in themes.keys where board.themes[theme] == nil {
            steps += themes.removeValue(forKey: theme) ?? []
        }
        return steps.sorted { $0.sequence < $1.sequence }
    }
}
