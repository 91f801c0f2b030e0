import BoardModel
import EventLog
import Testing

/// What every ``EventLog`` must do, whatever it is made of. A store meets it by running each of these against
/// a new, empty log; the rules are those of `Rules.md`.
public struct EventLogContract: Sendable, CustomTestStringConvertible {
    /// The deed under test, with the rule's id.
    public let testDescription: String
    let body: @Sendable (any EventLog) async throws -> Void

    /// Runs the deed against an empty log.
    public func run(on log: some EventLog) async throws { try await body(log) }

    /// All parts of the contract.
    public static let all = appending + reading + redacting + boards

    init(_ description: String, _ body: @escaping @Sendable (any EventLog) async throws -> Void) {
        testDescription = description
        self.body = body
    }
}

extension EventLogContract {
    static let appending = [
        EventLogContract("[L1] appended events are read back equal and in order") { log in
            let board = try await log.newBoard()
            let events = [
                RecordedEvent.sample(1, text: "Buss 4 går för sällan 🚌"),
                .sample(2, text: "", actor: nil),
                .sample(3, text: nil, body: []),
            ]
            #expect(await log.append(board, expecting: 0, events) == .durable(head: 3))
            #expect(try await log.read(board, after: 0, limit: .max) == events)
        },
        EventLogContract("[L2] an append that expects another head writes nothing") { log in
            let board = try await log.newBoard(with: [.sample(1), .sample(2)])
            #expect(await log.append(board, expecting: 1, [.sample(2)]) == .conflict(head: 2))
            #expect(await log.append(board, expecting: 5, [.sample(6)]) == .conflict(head: 2))
            #expect(try await log.head(of: board) == 2)
        },
        EventLogContract("[L3] an append with a repeated command writes none of its events") {
            log in
            let board = try await log.newBoard(with: [.sample(1)])
            let repeated = RecordedEvent.sample(3, command: RecordedEvent.sample(1).commandID)
            let result = await log.append(board, expecting: 1, [.sample(2), repeated])
            #expect(result == .notWritten(.repeatedCommand(repeated.commandID)))
            #expect(try await log.head(of: board) == 1)
            #expect(await log.append(board, expecting: 1, [.sample(2)]) == .durable(head: 2))
        },
        EventLogContract("[L4] one command may make several events") { log in
            let command = CommandID(rawValue: "one-for-two")
            let events = [
                RecordedEvent.sample(1, command: command),
                .sample(2, command: command, part: 1),
            ]
            let board = try await log.newBoard(with: events)
            #expect(try await log.read(board, after: 0, limit: .max) == events)
        },
        EventLogContract("[L5] a conflict on one board does not hinder another") { log in
            let first = try await log.newBoard("first")
            let second = try await log.newBoard("second")
            async let one = log.append(first, expecting: 7, [.sample(8)])
            async let two = log.append(second, expecting: 0, [.sample(1)])
            #expect(await one == .conflict(head: 0))
            #expect(await two == .durable(head: 1))
        },
        EventLogContract("[L6] an append to an unknown or erased board is refused") { log in
            let nowhere = BoardID(rawValue: "nowhere")
            let unknown = await log.append(nowhere, expecting: 0, [.sample(1)])
            #expect(unknown == .notWritten(.unknownBoard(nowhere)))
            let board = try await log.newBoard()
            try await log.erase(board, at: .sample)
            let erased = await log.append(board, expecting: 0, [.sample(1)])
            #expect(erased == .notWritten(.boardErased(board)))
        },
    ]

    static let reading = [
        EventLogContract("[L7] a read gives at most its limit, after the sequence") { log in
            let board = try await log.newBoard(with: (1...5).map { .sample($0) })
            #expect(try await log.read(board, after: 1, limit: 2) == [.sample(2), .sample(3)])
            #expect(try await log.read(board, after: 5, limit: 2) == [])
            #expect(try await log.read(board, after: 0, limit: 0) == [])
        },
        EventLogContract("[L8] resolve tells all that was posted before it") { log in
            let board = try await log.newBoard(with: [.sample(1)])
            log.append(board, expecting: 1, [.sample(2), .sample(3)]) { _ in }
            #expect(try await log.resolve(board, after: 1) == [.sample(2), .sample(3)])
            #expect(try await log.resolve(board, after: 3) == [])
        },
        EventLogContract("[L9] what is read of an unknown or erased board is an error") { log in
            let nowhere = BoardID(rawValue: "nowhere")
            await #expect(throws: EventLogError.unknownBoard(nowhere)) {
                try await log.read(nowhere, after: 0, limit: 1)
            }
            let board = try await log.newBoard()
            try await log.erase(board, at: .sample)
            await #expect(throws: EventLogError.boardErased(board)) {
                try await log.resolve(board, after: 0)
            }
        },
    ]
}
