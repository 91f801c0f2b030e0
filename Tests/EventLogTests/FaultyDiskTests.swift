import BoardModel
import BoardTesting
import Dispatch
import Testing

@testable import EventLog

/// What becomes of appends when the disk fails. One after the other, since they share the disk.
@Suite(.serialized) struct FaultyDiskTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        FaultyDisk.reset()
    }

    private func openLog() throws -> SQLiteEventLog {
        try SQLiteEventLog(serving: folder.database, disk: FaultyDisk.name)
    }

    @Test("[L22] every acknowledged append was synced before the acknowledgement")
    func syncBeforeAnswer() async throws {
        let log = try openLog()
        let board = try await log.newBoard()
        for sequence in 1...20 as ClosedRange<SequenceNumber> {
            let before = FaultyDisk.state.withLock(\.syncs)
            let syncs = await withCheckedContinuation { waiting in
                log.append(board, expecting: sequence - 1, [.sample(sequence)]) { result in
                    #expect(result == .durable(head: sequence))
                    waiting.resume(returning: FaultyDisk.state.withLock(\.syncs))
                }
            }
            #expect(syncs > before)
        }
    }

    @Test("[L23] appends that wait together cost one sync")
    func groupCommit() async throws {
        let log = try openLog()
        var boards: [BoardID] = []
        for number in 1...20 { boards.append(try await log.newBoard("board-\(number)")) }
        // The writer stands still in the answer to a first request until all appends wait.
        let gate = DispatchSemaphore(value: 0)
        await withCheckedContinuation { writerStands in
            log.boards { _ in
                writerStands.resume()
                gate.wait()
            }
        }
        let (answers, answer) = AsyncStream<AppendResult>.makeStream()
        for board in boards {
            log.append(board, expecting: 0, [.sample(1)]) { answer.yield($0) }
        }
        FaultyDisk.reset()
        gate.signal()
        for await result in answers.prefix(boards.count) { #expect(result == .durable(head: 1)) }
        #expect(FaultyDisk.state.withLock(\.syncs) == 1)
    }

    @Test("[L24] on a full disk nothing is written, and the log goes on when there is space")
    func diskFull() async throws {
        let log = try openLog()
        let board = try await log.newBoard(with: [.sample(1)])
        FaultyDisk.state.withLock { $0.isFull = true }
        #expect(await log.append(board, expecting: 1, [.sample(2)]) == .notWritten(.diskFull))
        #expect(try await log.resolve(board, after: 0) == [.sample(1)])
        FaultyDisk.state.withLock { $0.isFull = false }
        #expect(await log.append(board, expecting: 1, [.sample(2)]) == .durable(head: 2))
        #expect(try await log.check() == LogReport(boards: 1, events: 2, damage: []))
    }

    @Test("[L25] when a sync fails the append is unknown, and resolve reads what is on disk")
    func failedSync() async throws {
        let log = try openLog()
        let board = try await log.newBoard(with: [.sample(1)])
        FaultyDisk.state.withLock { $0.failingSyncs = 1 }
        #expect(await log.append(board, expecting: 1, [.sample(2)]) == .unknown)
        let present = try await log.resolve(board, after: 0)
        #expect([[.sample(1)], [.sample(1), .sample(2)]].contains(present))
        let head = SequenceNumber(present.count)
        let next = RecordedEvent.sample(head + 1, command: CommandID(rawValue: "next"))
        #expect(await log.append(board, expecting: head, [next]) == .durable(head: head + 1))
        #expect(try await log.check().damage == [])
    }

    @Test("[L26] while the disk stays broken nothing is acknowledged")
    func brokenDisk() async throws {
        let log = try openLog()
        let board = try await log.newBoard()
        FaultyDisk.state.withLock { $0.failingSyncs = .max }
        #expect(await log.append(board, expecting: 0, [.sample(1)]) == .unknown)
        for _ in 1...3 {
            guard case .notWritten(.storage) = await log.append(board, expecting: 0, [.sample(1)])
            else {
                Issue.record("acknowledged without a disk")
                return
            }
        }
        await #expect(throws: EventLogError.self) { try await log.resolve(board, after: 0) }
    }
}
