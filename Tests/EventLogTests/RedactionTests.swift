import BoardModel
import BoardTesting
import FoundationEssentials
import Testing

@testable import EventLog

/// Erasure, looked at with no SQLite in between: byte for byte in every file of the folder.
@Suite struct RedactionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// How many times each word, as ``word(_:)`` makes them, stands in the files.
    private func copies() throws -> [String: Int] {
        var found: [String: Int] = [:]
        for bytes in try folder.contents() {
            for start in bytes.indices where bytes[start] == UInt8(ascii: "#") {
                let word = String(decoding: bytes[start...].prefix(8), as: UTF8.self)
                if Int(word.dropFirst().dropLast()) != nil, word.hasSuffix("#") {
                    found[word, default: 0] += 1
                }
            }
        }
        return found
    }

    private func word(_ number: Int) -> String { "#\(100_000 + number)#" }

    @Test("[L42] a redacted text stands in no file, the others stand there once")
    func redactedText() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        // Boards grow in turns and texts differ in length, so that SQLite has reason to move rows.
        let boards = try await grow(log, boards: 6, rounds: 40)
        let all = (0..<boards.count * 200).map(word)
        #expect(try Set(copies().keys) == Set(all))

        var left = Set(all)
        for (index, board) in boards.enumerated() {
            let sequences = (1...200 as ClosedRange<SequenceNumber>).filter { $0 % 7 > index }
            try await log.redact(board, sequences)
            left.subtract(sequences.map { word(number(index, $0)) })
        }
        #expect(try copies() == Dictionary(uniqueKeysWithValues: left.map { ($0, 1) }))
        #expect(try await log.check().damage == [])
    }

    @Test("[L43] an erased board's texts, actors, bodies and title stand in no file")
    func erasedBoard() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        let event = RecordedEvent.sample(
            1, text: word(1), body: Array(#"{"in":"\#(word(2))"}"#.utf8),
            actor: ActorID(rawValue: word(3)))
        let kept = try await log.newBoard("kept", with: [event])
        let board = NewBoard(
            board: BoardID(rawValue: "gone"), template: TemplateID(rawValue: "retro"),
            title: word(4), createdAt: .sample, epoch: 1)
        try await log.create(board, events: [event])
        #expect(try Set(copies().keys) == Set((1...4).map(word)))
        try await log.erase(board.board, at: .sample)
        #expect(try copies() == [word(1): 1, word(2): 1, word(3): 1])
        #expect(try await log.read(kept, after: 0, limit: .max) == [event])
    }

    @Test("[L44] after the meeting's end its actors stand in no file")
    func redactedActors() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        let events = (1...50).map { number in
            RecordedEvent.sample(number, actor: ActorID(rawValue: word(Int(number) % 5)))
        }
        let board = try await log.newBoard(with: events)
        try await log.redactActors(board)
        #expect(try copies() == [:])
        #expect(try await log.check().damage == [])
    }

    @Test("[L45] redaction fails while another process holds an old state, and can be repeated")
    func heldByReader() async throws {
        let log = try SQLiteEventLog(serving: folder.database)
        let board = try await log.newBoard(with: [.sample(1, text: word(1))])
        let reader = try SQLiteConnection(folder.database, .reading, disk: nil)
        try reader.execute("BEGIN; SELECT count(*) FROM event", "reading")
        await #expect(throws: EventLogError.copiesRemain) { try await log.redact(board, [1]) }
        try reader.execute("COMMIT", "reading no more")
        try await log.redact(board, [1])
        #expect(try copies() == [:])
    }

    private func number(_ board: Int, _ sequence: SequenceNumber) -> Int {
        board * 200 + Int(sequence) - 1
    }

    /// Fills boards with 200 events each, five at a time in turns.
    private func grow(
        _ log: SQLiteEventLog, boards count: Int, rounds: Int
    ) async throws -> [BoardID] {
        var boards: [BoardID] = []
        for index in 0..<count { boards.append(try await log.newBoard("board-\(index)")) }
        for round in 0..<rounds {
            for (index, board) in boards.enumerated() {
                let head = SequenceNumber(round * 5)
                let events = (1...5 as ClosedRange<SequenceNumber>).map { step in
                    let sequence = head + step
                    let padding = String(repeating: "x", count: number(index, sequence) * 37 % 900)
                    return RecordedEvent.sample(
                        sequence, text: word(number(index, sequence)) + padding)
                }
                #expect(
                    await log.append(board, expecting: head, events) == .durable(head: head + 5))
            }
        }
        return boards
    }
}
