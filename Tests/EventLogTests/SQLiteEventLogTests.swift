import BoardModel
import BoardTesting
import EventLog
import Testing

@Suite struct SQLiteEventLogTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("the SQLite log meets the contract", arguments: EventLogContract.all)
    func contract(_ part: EventLogContract) async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        try await part.run(on: log)
        #expect(try await log.check().damage == [])
    }
}
