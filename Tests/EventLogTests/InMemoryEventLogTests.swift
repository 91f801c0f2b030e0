import BoardModel
import BoardTesting
import EventLog
import Synchronization
import Testing

@Suite struct InMemoryEventLogTests {
    @Test("the in-memory log meets the contract", arguments: EventLogContract.all)
    func contract(_ part: EventLogContract) async throws {
        try await part.run(on: InMemoryEventLog(.atOnce))
    }

    @Test("[L18] a request is carried out and answered only when released, in order")
    func release() async throws {
        let log = InMemoryEventLog(.whenReleased)
        let answers = Mutex<[AppendResult]>([])
        let board = NewBoard.sample("board")
        log.create(board, events: []) { _ in }
        for sequence in 1...2 as ClosedRange<SequenceNumber> {
            log.append(board.board, expecting: sequence - 1, [.sample(sequence)]) { result in
                answers.withLock { $0.append(result) }
            }
        }
        log.release(2)
        #expect(answers.withLock(\.self) == [.durable(head: 1)])
        #expect(log.waiting == 1)
        log.release()
        #expect(answers.withLock(\.self) == [.durable(head: 1), .durable(head: 2)])
    }

    @Test("[L19] an injected conflict writes the other node's events first")
    func conflict() async throws {
        let log = InMemoryEventLog(.atOnce)
        let board = try await log.newBoard()
        let foreign = RecordedEvent.sample(1, command: CommandID(rawValue: "foreign"))
        log.inject(.conflict(with: [foreign]))
        #expect(await log.append(board, expecting: 0, [.sample(1)]) == .conflict(head: 1))
        #expect(try await log.read(board, after: 0, limit: .max) == [foreign])
    }

    @Test("[L20] after an unknown append the log holds all of it or nothing")
    func unknown() async throws {
        let log = InMemoryEventLog(.atOnce)
        let board = try await log.newBoard()
        log.inject(.unknownAndLost)
        #expect(await log.append(board, expecting: 0, [.sample(1)]) == .unknown)
        #expect(try await log.resolve(board, after: 0) == [])
        log.inject(.unknownButWritten)
        #expect(await log.append(board, expecting: 0, [.sample(1), .sample(2)]) == .unknown)
        #expect(try await log.resolve(board, after: 0) == [.sample(1), .sample(2)])
    }

    @Test("[L21] an injected failure refuses one request and no more")
    func failure() async throws {
        let log = InMemoryEventLog(.atOnce)
        let board = try await log.newBoard()
        log.inject(.notWritten(.diskFull))
        #expect(await log.append(board, expecting: 0, [.sample(1)]) == .notWritten(.diskFull))
        #expect(await log.append(board, expecting: 0, [.sample(1)]) == .durable(head: 1))
        log.inject(EventLogError.copiesRemain)
        await #expect(throws: EventLogError.copiesRemain) { try await log.redact(board, [1]) }
        try await log.redact(board, [1])
    }
}
