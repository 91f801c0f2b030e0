import BoardModel
import BoardTesting
import Testing

@testable import EventLog

/// A change behind the log's back, and what the log says of it.
struct Tampering: Sendable, CustomTestStringConvertible {
    let sql: String
    let sequence: SequenceNumber?
    let what: String

    var testDescription: String { sql }

    init(_ sql: String, _ sequence: SequenceNumber?, _ what: String) {
        self.sql = sql
        self.sequence = sequence
        self.what = what
    }
}

@Suite struct DamageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let changedRows: [Tampering] = [
        "at = at + 1", "kind = 'noteErased'", "body = x'7b7d'", "part = 1", "command_id = 'other'",
        "chain = zeroblob(16)", "chain = x'00'",
        "actor_salt = NULL, actor_digest = NULL, actor = NULL",
    ].map { Tampering("\($0) WHERE sequence = 3", 3, "the checksum does not fit the chain") }

    static let changedContents: [Tampering] = [
        Tampering("text = 'b thought' WHERE sequence = 3", 3, "the text does not match its digest"),
        Tampering("text = NULL WHERE sequence = 3", 3, "the text does not match its digest"),
        Tampering(
            "text_salt = zeroblob(16) WHERE sequence = 3", 3, "the text does not match its digest"),
        Tampering("actor = 'else' WHERE sequence = 3", 3, "the actor does not match its digest"),
        Tampering(
            "actor_digest = NULL WHERE sequence = 3", 3, "the actor does not match its digest"),
    ]

    static let changedOrder: [Tampering] = [
        Tampering("sequence = 9 WHERE sequence = 5", nil, "its head is not its last event"),
        Tampering("sequence = 0 WHERE sequence = 3", 3, "it is missing"),
        Tampering(
            "sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END WHERE sequence IN (2, 3)", 2,
            "it is missing"),
        Tampering("chain = zeroblob(16) WHERE sequence = 5", 5, "the head has another checksum"),
    ]

    private func damagedLog(_ change: String) async throws -> SQLiteEventLog {
        let log = try SQLiteEventLog(serving: folder.database)
        try await log.newBoard("whole", with: (1...5).map { .sample($0) })
        try await log.newBoard("hurt", with: (1...5).map { .sample($0) })
        await log.close()
        let hand = try SQLiteConnection(folder.database, .readingAndWriting, disk: nil)
        try hand.execute(change, "tampering")
        return try SQLiteEventLog(serving: folder.database)
    }

    @Test(
        "[L38] a check names the first row that does not fit",
        arguments: changedRows + changedContents + changedOrder)
    func check(_ tampering: Tampering) async throws {
        let log = try await damagedLog("UPDATE event SET \(tampering.sql) AND board = 'hurt'")
        let damage = Damage(
            board: BoardID(rawValue: "hurt"), sequence: tampering.sequence, what: tampering.what)
        #expect(try await log.check().damage == [damage])
    }

    @Test("[L38] a check names a row that is gone", arguments: [2, 5] as [SequenceNumber])
    func deletedRow(_ sequence: SequenceNumber) async throws {
        let log = try await damagedLog(
            "DELETE FROM event WHERE board = 'hurt' AND sequence = \(sequence)")
        let board = BoardID(rawValue: "hurt")
        let damage =
            sequence == 5
            ? Damage(board: board, sequence: nil, what: "its head is not its last event")
            : Damage(board: board, sequence: sequence, what: "it is missing")
        #expect(try await log.check().damage == [damage])
    }

    @Test("[L38] a check of a whole log finds nothing and counts everything")
    func whole() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        try await log.newBoard("a", with: (1...300).map { .sample($0) })
        let board = try await log.newBoard("b", with: (1...5).map { .sample($0) })
        try await log.redact(board, [2, 4])
        try await log.redactActors(board)
        let erased = try await log.newBoard("c", with: [.sample(1)])
        try await log.erase(erased, at: .sample)
        #expect(try await log.check() == LogReport(boards: 3, events: 305, damage: []))
    }

    @Test("[L39] a damaged event is never served, the board is refused, others go on")
    func neverServed() async throws {
        let log = try await damagedLog(
            "UPDATE event SET text = 'forged' WHERE board = 'hurt' AND sequence = 3")
        let (hurt, whole) = (BoardID(rawValue: "hurt"), BoardID(rawValue: "whole"))
        let damage = Damage(board: hurt, sequence: 3, what: "the text does not match its digest")
        await #expect(throws: EventLogError.damaged(damage)) {
            try await log.read(hurt, after: 0, limit: .max)
        }
        await #expect(throws: EventLogError.damaged(damage)) {
            try await log.resolve(hurt, after: 2)
        }
        #expect(try await log.read(hurt, after: 0, limit: 2) == [.sample(1), .sample(2)])
        #expect(try await log.read(whole, after: 0, limit: .max).count == 5)
    }

    @Test("[L40] a log whose head does not fit its last event is not appended to")
    func damagedHead() async throws {
        let log = try await damagedLog("UPDATE head SET sequence = 4 WHERE board = 'hurt'")
        let hurt = BoardID(rawValue: "hurt")
        let damage = Damage(board: hurt, sequence: nil, what: "its head is not its last event")
        let result = await log.append(
            hurt, expecting: 4, [.sample(5, command: CommandID(rawValue: "new"))])
        #expect(result == .notWritten(.damaged(damage)))
        let other = BoardID(rawValue: "whole")
        #expect(await log.append(other, expecting: 5, [.sample(6)]) == .durable(head: 6))
    }

    @Test("[L48] a damaged board can still be redacted and erased")
    func erasable() async throws {
        let log = try await damagedLog("UPDATE head SET sequence = 4 WHERE board = 'hurt'")
        let hurt = BoardID(rawValue: "hurt")
        try await log.redact(hurt, [1])
        try await log.redactActors(hurt)
        try await log.erase(hurt, at: .sample)
        #expect(try await log.check() == LogReport(boards: 2, events: 5, damage: []))
    }

    @Test("[L41] a damaged file is told apart from a damaged board")
    func damagedFile() async throws {
        let log = try await damagedLog("DELETE FROM head WHERE board = 'hurt'")
        let damage = try await log.check().damage
        #expect(
            damage == [Damage(board: BoardID(rawValue: "hurt"), sequence: nil, what: "no head")])
    }

    @Test("[L41] rows that belong to no board are found")
    func orphans() async throws {
        let log = try await damagedLog("DELETE FROM board WHERE id = 'hurt'")
        #expect(
            try await log.check().damage.map(\.description)
                == ["the database: a row of event belongs to no board"])
    }
}
