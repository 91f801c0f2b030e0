import BoardModel
import BoardRoom
import BoardTesting
import Testing

@testable import EventLog

/// The log of one board in memory, answering when the test says so, and every board it ever made.
struct FaultyLog {
    private var state = InMemoryState()
    private let new = NewBoard.sample("board")
    /// The boards after each event: `boards[head]`.
    private(set) var boards: [Board?] = [nil]

    init(_ events: [RecordedEvent]) throws {
        try state.create(new, [])
        _ = try append(expecting: 0, events, nil)
    }

    var events: [RecordedEvent] { state.boards[new.board]?.events ?? [] }
    var commands: [CommandID] { events.map(\.commandID) }
    /// The board as all events make it.
    var board: Board? { boards[boards.count - 1] }

    mutating func append(
        expecting head: SequenceNumber, _ events: [RecordedEvent], _ fault: AppendFault?
    ) throws -> AppendResult {
        if let fault { state.appendFaults = [fault] }
        let result = state.append(new.board, expecting: head, events)
        for event in self.events.dropFirst(boards.count - 1) { try follow(event) }
        return result
    }

    private mutating func follow(_ row: RecordedEvent) throws {
        let event = try #require(BoardEvent(row))
        var board = board ?? Board(from: event)
        board?.evolve(event, at: row.at)
        boards.append(board)
    }

    mutating func overwrite(_ what: Overwriting) throws {
        switch what {
        case .texts(let sequences): try state.redact(new.board, Set(sequences))
        case .actors:
            let events = events.map { $0.withoutActor() }
            state.boards[new.board]?.events = events
        }
    }

    func events(after head: SequenceNumber) -> [RecordedEvent] {
        Array(events.drop { $0.sequence <= head })
    }

    /// Whether a word of a note, or of a theme's heading, is still on disk.
    func holdsText(of note: NoteID) -> Bool { holdsText { $0.isText(of: note) } }
    func holdsText(of theme: ThemeID) -> Bool { holdsText { $0.isText(of: theme) } }

    private func holdsText(_ isIt: (BoardEvent) -> Bool) -> Bool {
        events.contains { $0.text != nil && BoardEvent($0).map(isIt) == true }
    }

    func holdsText(of card: CardID) -> Bool {
        events.contains { event in
            guard event.text != nil, case .cardPut(let put) = BoardEvent(event) else {
                return false
            }
            return put.card == card
        }
    }
}

extension BoardEvent {
    fileprivate func isText(of note: NoteID) -> Bool {
        switch self {
        case .notePosted(let posted): posted.note == note
        case .noteEdited(let edited, _, _, _, _): edited == note
        default: false
        }
    }

    fileprivate func isText(of theme: ThemeID) -> Bool {
        switch self {
        case .themeMade(theme, _, _), .themeRenamed(theme, _), .themesMerged(_, theme, _),
            .actUndone(.renameTheme(theme, _)):
            true
        default: false
        }
    }
}
