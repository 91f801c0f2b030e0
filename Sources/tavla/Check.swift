import ArgumentParser
import EventLog

/// `tavla check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read every event and say whether all is whole.",
        discussion:
            "Exit code 0 when it is, 65 when something is damaged. The server may be running.")

    @OptionGroup var data: DataFolder

    func run() throws {
        let report = reading(data.databasePath) { log throws(EventLogError) in
            try await log.check()
        }
        for damage in report.damage { print(damage) }
        guard report.damage.isEmpty else { throw ExitCode(65) }
        let boards = report.boards == 1 ? "1 board" : "\(report.boards) boards"
        print("\(boards), \(report.events) events: all is whole.")
    }
}
