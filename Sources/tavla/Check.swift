import ArgumentParser
import EventLog

/// `tavla check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read every event and say whether all is whole.",
        discussion: "Exit code 0 when it is, 65 when something is damaged. The server may be running.")

    @OptionGroup var data: DataFolder

    func run() async throws {
        let report = await reading(data.databasePath) { log throws(EventLogError) in
            try await log.check()
        }
        for damage in report.damage { print(damage) }
        guard report.damage.isEmpty else { throw ExitCode(65) }
        print("\(report.boards) boards, \(report.events) events: all is whole.")
    }
}

/// Opens the log to read it; a failure ends the command with one sentence.
func reading<Value>(
    _ path: String, _ body: (SQLiteEventLog) async throws(EventLogError) -> Value
) async -> Value {
    do throws(EventLogError) {
        return try await body(try SQLiteEventLog(reading: path))
    } catch {
        fail("\(error).", code: 74)
    }
}
