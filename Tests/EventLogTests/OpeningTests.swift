import BoardModel
import BoardTesting
import FoundationEssentials
import Testing

@testable import EventLog

@Suite struct OpeningTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("[L27] a log that was opened again goes on where it ended")
    func reopened() async throws {
        let first = try SQLiteEventLog(serving: folder.database)
        let board = try await first.newBoard(with: [.sample(1)])
        await first.close()
        let second = try SQLiteEventLog(serving: folder.database)
        #expect(await second.append(board, expecting: 1, [.sample(2)]) == .durable(head: 2))
        #expect(try await second.read(board, after: 0, limit: .max) == [.sample(1), .sample(2)])
    }

    @Test("[L28] what was acknowledged is in the files, though nothing was closed")
    func survivesTheProcess() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        let board = try await log.newBoard()
        #expect(await log.append(board, expecting: 0, [.sample(1)]) == .durable(head: 1))
        let copy = try TemporaryFolder()
        for name in ["tavla.sqlite", "tavla.sqlite-wal"] {
            let (from, to) = (folder.path + "/" + name, copy.path + "/" + name)
            try FileManager.default.copyItem(atPath: from, toPath: to)
        }
        let survivor = try SQLiteEventLog(serving: copy.database)
        #expect(try await survivor.read(board, after: 0, limit: .max) == [.sample(1)])
    }

    @Test(
        "[L29] the settings that durability and erasure rest on are read back",
        arguments: [
            ("journal_mode", "wal"), ("synchronous", "2"), ("secure_delete", "1"),
            ("wal_autocheckpoint", "1000"), ("foreign_keys", "1"), ("temp_store", "2"),
        ])
    func settings(name: String, value: String) throws {
        let file = DatabaseFile(path: folder.database, mode: .readingAndWriting, disk: nil)
        let connection = try LogStore(file).connection
        #expect(try connection.value("PRAGMA \(name)", "reading") == value)
    }

    @Test("[L29] a setting that SQLite does not take stops the opening")
    func refusedSetting() throws {
        let connection = try SQLiteConnection(folder.database, .readingAndWriting, disk: nil)
        let error = EventLogError.settingRefused(name: "synchronous", wanted: "99", found: "3")
        #expect(throws: error) { try connection.apply([.init(name: "synchronous", value: "99")]) }
    }

    @Test("[L30] two servers never run on one database")
    func lock() async throws {
        let first = try SQLiteEventLog(serving: folder.database)
        let error = EventLogError.inUse(path: folder.database)
        #expect(throws: error) { try SQLiteEventLog(serving: folder.database) }
        await first.close()
        await (try SQLiteEventLog(serving: folder.database)).close()
    }

    @Test("[L31] a log opened for reading follows the server and cannot write")
    func reading() async throws {
        let server = try SQLiteEventLog(serving: folder.database)
        let board = try await server.newBoard(with: [.sample(1)])
        let reader = try SQLiteEventLog(reading: folder.database)
        #expect(try await reader.read(board, after: 0, limit: .max) == [.sample(1)])
        #expect(await server.append(board, expecting: 1, [.sample(2)]) == .durable(head: 2))
        #expect(try await reader.read(board, after: 1, limit: .max) == [.sample(2)])
        #expect(try await reader.check() == LogReport(boards: 1, events: 2, damage: []))
        let result = await reader.append(board, expecting: 2, [.sample(3)])
        #expect(result == .notWritten(.readOnly(path: folder.database)))
    }

    @Test("[L32] what was posted before the close is done, what comes later is refused")
    func closing() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        let board = try await log.newBoard()
        async let before = withCheckedContinuation { waiting in
            log.append(board, expecting: 0, [.sample(1)]) { waiting.resume(returning: $0) }
            log.close {}
        }
        #expect(await before == .durable(head: 1))
        #expect(await log.append(board, expecting: 1, [.sample(2)]) == .notWritten(.closed))
        await #expect(throws: EventLogError.closed) { try await log.boards() }
        await log.close()
    }
}
