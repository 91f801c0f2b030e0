import BoardModel
import EventLog

/// Where in the log the texts of each note, theme, card, offer and row of the plan stand, so that they can be overwritten
/// when it is gone.
struct TextTrail {
    struct Step { let sequence: SequenceNumber, command: CommandID }

    private var notes: [NoteID: [Step]] = [:]
    private var themes: [ThemeID: [Step]] = [:]
    private var cards: [CardID: [Step]] = [:]
    private var actions: [ActionID: [Step]] = [:]
    private var offers: [OfferID: (note: NoteID, step: Step)] = [:]
    /// The headings that were made of two, by the theme that went into the other.
    private var merges: [ThemeID: [Merge]] = [:]

    private struct Merge { let into: ThemeID, title: String, step: Step }

    /// `board`: as it is after the event.
    mutating func follow(_ fact: BoardEvent, _ event: RecordedEvent, on board: Board) {
        guard let text = event.text else { return }
        let step = Step(sequence: event.sequence, command: event.commandID)
        switch fact {
        case .notePosted(let posted): notes[posted.note, default: []].append(step)
        // The wordings of all that is part of it stand there.
        case .noteEdited(let note, _, _, _, _), .notesMerged(_, let note, _, _, _),
            .actUndone(.partNotes(_, let note, _, _, _)):
            for note in board.parts(of: note) + [note] { notes[note, default: []].append(step) }
        case .themeMade(let theme, _, _), .themeRenamed(let theme, _),
            .themesMerged(_, let theme, _), .actUndone(.renameTheme(let theme, _)):
            themes[theme, default: []].append(step)
            if case .themesMerged(let gone, let into, _) = fact {
                merges[gone, default: []].append(Merge(into: into, title: text, step: step))
            }
        case .actionPut(let action, _, _), .actUndone(.plan(.changeAction(let action, _, _))):
            actions[action, default: []].append(step)
        case .offerMade(let made): offers[made.offer] = (made.note, step)
        case .cardPut(let put): cards[put.card, default: []].append(step)
        default: break
        }
    }

    /// The steps of what an event took away for good, in order; given once. `left`: the board afterwards.
    mutating func takeGone(with fact: BoardEvent, left: Board) -> [Step] {
        let note: NoteID?
        switch fact {
        case .noteErased(let gone), .noteWithdrawn(let gone): note = gone
        case .themeErased, .actionErased: note = nil
        case .offerWithdrawn(let gone):
            return (offers.removeValue(forKey: gone)?.step).map { [$0] } ?? []
        case .cardRemoved(let card): return cards.removeValue(forKey: card) ?? []
        default: return []
        }
        var steps = note.flatMap { notes.removeValue(forKey: $0) } ?? []
        for (offer, made) in offers where made.note == note {
            steps.append(made.step)
            offers[offer] = nil
        }
        for action in actions.keys where left.actions[action] == nil {
            steps += actions.removeValue(forKey: action) ?? []
        }
        for theme in themes.keys where left.themes[theme] == nil {
            steps += themes.removeValue(forKey: theme) ?? []
            // A heading it was part of, unless that is what the other is called now.
            steps += (merges.removeValue(forKey: theme) ?? [])
                .filter { left.themes[$0.into]?.title != $0.title }.map(\.step)
        }
        // A heading made of two themes that are both gone stands in the trail of each.
        var seen: Set<SequenceNumber> = []
        return steps.sorted { $0.sequence < $1.sequence }
            .filter { seen.insert($0.sequence).inserted }
    }
}
