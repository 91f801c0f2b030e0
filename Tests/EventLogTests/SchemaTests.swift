import BoardModel
import BoardTesting
import FoundationEssentials
import Testing

@testable import EventLog

@Suite struct SchemaTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("[L46] a database of any earlier version opens, whole and ready to go on", arguments: [1])
    func earlierVersion(_ version: Int) async throws {
        try FileManager.default.copyItem(
            atPath: fixture(version), toPath: folder.database)
        let log = try SQLiteEventLog(serving: folder.database)
        #expect(try await log.boards().map(\.board.rawValue) == ["open", "redacted", "erased"])
        #expect(try await log.check() == LogReport(boards: 3, events: 6, damage: []))
        let board = BoardID(rawValue: "open")
        #expect(
            try await log.read(board, after: 0, limit: .max) == [
                .sample(1), .sample(2), .sample(3),
            ])
        #expect(await log.append(board, expecting: 3, [.sample(4)]) == .durable(head: 4))
    }

    @Test("[L46] every version of the schema has its database among the fixtures")
    func everyVersion() {
        for version in 1...Schema.migrations.count {
            #expect(FileManager.default.fileExists(atPath: fixture(version)))
        }
    }

    private func fixture(_ version: Int) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/logs/v\(version).sqlite").path
    }
}
