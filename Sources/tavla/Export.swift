import ArgumentParser
import BoardModel
import EventLog

/// `tavla export BOARD --json`
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a whole board to standard output.",
        discussion: """
            The document holds every event and can be read by `tavla import`. Without BOARD the boards \
            are listed. The server may be running.
            """)

    @Argument(help: "The board's id, as `tavla export` lists it.")
    var board: String?

    @Flag(help: "As JSON: complete, to be imported again.")
    var json = false

    @OptionGroup var data: DataFolder

    func validate() throws {
        if board != nil, !json {
            throw ValidationError("Say in which format: --json.")
        }
    }

    func run() throws {
        let entries = reading(data.databasePath) { log throws(EventLogError) in
            try await log.boards()
        }
        guard let board else { return list(entries) }
        guard let entry = entries.first(where: { $0.board.rawValue == board }) else {
            fail("There is no board \(board); `tavla export` lists them.", code: 66)
        }
        let events = reading(data.databasePath) { log throws(EventLogError) in
            try await log.read(entry.board, after: 0, limit: .max)
        }
        print(String(decoding: BoardArchive(entry, events).json, as: UTF8.self))
    }

    private func list(_ entries: [BoardEntry]) {
        for entry in entries where entry.erasedAt == nil {
            print("\(entry.board)  \(entry.template)  \(entry.head) events  \(entry.title)")
        }
    }
}
