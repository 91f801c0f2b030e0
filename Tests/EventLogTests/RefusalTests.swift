import BoardModel
import BoardTesting
import FoundationEssentials
import Testing

@testable import EventLog

/// Databases that cannot be opened: one clear sentence each.
@Suite struct RefusalTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func refusal(of path: String) -> String? {
        do throws(EventLogError) {
            _ = try SQLiteEventLog(serving: path)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("[L33] a missing folder is named")
    func missingFolder() {
        let path = folder.path + "/nowhere/tavla.sqlite"
        #expect(refusal(of: path) == "the data folder \(folder.path)/nowhere does not exist")
    }

    @Test("[L34] a place that cannot be written to is named")
    func readOnlyFolder() {
        // Not even root creates files in this folder of the kernel's.
        let path = "/sys/tavla.sqlite"
        #expect(refusal(of: path) == "\(path) cannot be written to")
    }

    @Test("[L35] a file that is no database is left as it is")
    func garbage() throws {
        let bytes = Data("Dear diary, this is not a database, but a text of some length.".utf8)
        try bytes.write(to: URL(filePath: folder.database))
        #expect(refusal(of: folder.database) == "\(folder.database) is not a Tavla database")
        #expect(try Data(contentsOf: URL(filePath: folder.database)) == bytes)
        #expect(refusal(of: folder.path) == "\(folder.path) is not a Tavla database")
    }

    @Test("[L35] another program's database is left as it is")
    func foreignDatabase() throws {
        let other = try SQLiteConnection(folder.database, .readingAndWriting, disk: nil)
        try other.execute("CREATE TABLE recipe (name TEXT)", "making another's table")
        #expect(refusal(of: folder.database) == "\(folder.database) is not a Tavla database")
        #expect(try other.value("PRAGMA journal_mode", "reading") == "delete")
    }

    @Test("[L36] a database of a later version is left as it is")
    func newerSchema() async throws {
        await (try SQLiteEventLog(serving: folder.database)).close()
        let later = try SQLiteConnection(folder.database, .readingAndWriting, disk: nil)
        try later.execute("PRAGMA user_version = 99", "pretending")
        #expect(
            refusal(of: folder.database)
                == "the database has version 99, this program knows versions up to 1")
    }

    @Test("[L37] reading makes no database where there is none")
    func nothingToRead() throws {
        #expect(throws: EventLogError.missing(path: folder.database)) {
            try SQLiteEventLog(reading: folder.database)
        }
        #expect(try folder.contents().isEmpty)
    }
}
