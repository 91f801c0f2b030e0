import ArgumentParser
import BoardModel
import BoardServer
import EventLog

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `tavla import FILE`
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in a board that was exported.",
        discussion: """
            The board gets a new id and with it new codes and links. Stop the server first: only one \
            program writes to the database.
            """)

    @Argument(help: "The file that `tavla export --json` wrote.", completion: .file())
    var file: String

    @OptionGroup var data: DataFolder

    func run() throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            fail("\(file) cannot be read.", code: 66)
        }
        let (archive, events) = read(Array(bytes))
        let board = NewBoard(
            board: RandomNames.board(), template: archive.template, title: archive.title,
            createdAt: archive.createdAt, epoch: RandomNames.epoch())
        let isFirst = !FileManager.default.fileExists(atPath: data.databasePath)
        write(board, events)
        // Boards without a key look like a copy of which half is missing.
        if isFirst { makeKey() }
        print("Imported as board \(board.board): \(events.count) events.")
    }

    private func read(_ bytes: [UInt8]) -> (BoardArchive, [RecordedEvent]) {
        do throws(ArchiveError) {
            let archive = try BoardArchive(json: bytes)
            return (archive, try archive.recordedEvents())
        } catch {
            fail("\(file): \(error).", code: 65)
        }
    }

    private func makeKey() {
        do throws(StartError) {
            try ServerKey.prepare(data.path)
        } catch {
            fail(error.description, code: error.exitCode)
        }
    }

    private func write(_ board: NewBoard, _ events: [RecordedEvent]) {
        writing(data.databasePath) { log throws(EventLogError) in
            try await log.create(board, events: events)
        }
    }
}
