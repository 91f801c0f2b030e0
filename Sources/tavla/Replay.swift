import ArgumentParser
import BoardModel
import BoardProtocol
import EventLog

/// `tavla replay BOARD`
struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a board as it stood at a sequence.",
        discussion: "One record a line, as a facilitator saw it. The server may be running.")

    @Argument(help: "The board's id, as `tavla export` lists it.")
    var board: String

    @Option(name: .customLong("at"), help: "The sequence; the last one when left out.")
    var sequence: Int64?

    @OptionGroup var data: DataFolder

    func run() throws {
        guard let id = BoardID(checking: board) else {
            fail("\(board) is not the id of a board.", code: 64)
        }
        let events = reading(data.databasePath) { log throws(EventLogError) in
            try await log.read(id, after: 0, limit: .max)
        }
        let last = events.last?.sequence ?? 0
        if let sequence, sequence < 1 || sequence > last {
            fail("The board ends at \(last); there is no \(sequence).", code: 64)
        }
        let shown = events.prefix { $0.sequence <= sequence ?? .max }
        for view in replayed(Array(shown)).views(for: .facilitator) {
            print(String(decoding: RecordEncoding.encode(view), as: UTF8.self))
        }
    }

    private func replayed(_ events: [RecordedEvent]) -> Board {
        guard let first = events.first.flatMap({ BoardEvent($0) }), var board = Board(from: first)
        else { fail("Board \(self.board) has no event there.", code: 65) }
        for event in events.dropFirst() {
            guard let fact = BoardEvent(event) else {
                fail("Event \(event.sequence) cannot be read.", code: 65)
            }
            board.evolve(fact, at: event.at)
        }
        return board
    }
}
