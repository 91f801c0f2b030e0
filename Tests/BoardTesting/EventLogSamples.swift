import BoardModel
import EventLog

extension RecordedEvent {
    /// An event that differs from others only by its sequence, unless said otherwise.
    public static func sample(
        _ sequence: SequenceNumber, command: CommandID? = nil, part: Int = 0,
        text: String? = "a thought", body: [UInt8] = Array(#"{"note":"n"}"#.utf8),
        actor: ActorID? = ActorID(rawValue: "someone")
    ) -> RecordedEvent {
        let command = command ?? CommandID(rawValue: "command-\(sequence)")
        return RecordedEvent(
            sequence: sequence, commandID: command, part: part,
            commandDigest: CommandDigest(of: Array(command.rawValue.utf8)), at: .sample,
            kind: "notePosted", body: body, text: text, actor: actor)
    }
}

extension Timestamp {
    /// A moment in 2025.
    public static let sample = Timestamp(milliseconds: 1_750_000_000_000)
}

extension NewBoard {
    /// A board to create; its epoch follows from its name.
    public static func sample(_ name: String, at milliseconds: Int64 = 0) -> NewBoard {
        NewBoard(
            board: BoardID(rawValue: name), template: TemplateID(rawValue: "retro"),
            title: "Board \(name)", createdAt: Timestamp(milliseconds: milliseconds),
            epoch: name.utf8.reduce(1) { ($0 * 31 + Int64($1)) % 1_000_003 })
    }
}

extension EventLog {
    /// Creates a board with these events.
    @discardableResult
    public func newBoard(
        _ name: String = "board", with events: [RecordedEvent] = [], at milliseconds: Int64 = 0
    ) async throws(EventLogError) -> BoardID {
        let board = NewBoard.sample(name, at: milliseconds)
        try await create(board, events: events)
        return board.board
    }

    /// The head of a board, as the list of boards tells it.
    public func head(of board: BoardID) async throws(EventLogError) -> SequenceNumber? {
        try await boards().first { $0.board == board }?.head
    }
}
