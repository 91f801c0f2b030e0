import BoardModel
import Synchronization

/// The contract without a disk, for tests: answers come at once or when the test says so, and faults can be
/// injected.
public final class InMemoryEventLog: EventLog {
    /// When requests are carried out and answered.
    public enum Pace: Sendable {
        /// Inside the call that posts them.
        case atOnce
        /// When the test calls ``InMemoryEventLog/release(_:)``; until then they are on no disk.
        case whenReleased
    }

    typealias Request = @Sendable (inout InMemoryState) -> @Sendable () -> Void

    private let pace: Pace
    private let state = Mutex(InMemoryState())

    /// An empty log.
    public init(_ pace: Pace) { self.pace = pace }

    /// How many requests wait to be released.
    public var waiting: Int { state.withLock { $0.waiting.count } }

    /// Carries out and answers the requests that wait, in order, at most `limit` of them. Answers may post
    /// new requests; these wait for the next call.
    public func release(_ limit: Int = .max) {
        for _ in 0..<min(limit, waiting) {
            let answer = state.withLock { state in state.waiting.removeFirst()(&state) }
            answer()
        }
    }

    /// Lets the next append end in `fault`. Several wait in line.
    public func inject(_ fault: AppendFault) {
        state.withLock { $0.appendFaults.append(fault) }
    }

    /// Lets the next request that is not an append fail with `error`. Several wait in line.
    public func inject(_ error: EventLogError) {
        state.withLock { $0.requestFaults.append(error) }
    }

    private func post(_ request: @escaping Request) {
        let answer: (@Sendable () -> Void)? = state.withLock { state in
            switch pace {
            case .atOnce: return request(&state)
            case .whenReleased:
                state.waiting.append(request)
                return nil
            }
        }
        answer?()
    }

    private func post<Value: Sendable>(
        _ answer: @escaping Answer<Result<Value, EventLogError>>,
        _ work: @escaping @Sendable (inout InMemoryState) throws(EventLogError) -> Value
    ) {
        post { state in
            let result: Result<Value, EventLogError>
            do throws(EventLogError) {
                try state.failIfInjected()
                result = .success(try work(&state))
            } catch {
                result = .failure(error)
            }
            return { answer(result) }
        }
    }
}

extension InMemoryEventLog {
    public func append(
        _ board: BoardID, expecting head: SequenceNumber, _ events: [RecordedEvent],
        answer: @escaping Answer<AppendResult>
    ) {
        post { state in
            let result = state.append(board, expecting: head, events)
            return { answer(result) }
        }
    }

    public func resolve(
        _ board: BoardID, after head: SequenceNumber,
        answer: @escaping Answer<Result<[RecordedEvent], EventLogError>>
    ) {
        read(board, after: head, limit: .max, answer: answer)
    }

    public func read(
        _ board: BoardID, after sequence: SequenceNumber, limit: Int,
        answer: @escaping Answer<Result<[RecordedEvent], EventLogError>>
    ) {
        post(answer) { state throws(EventLogError) in
            Array(try state.events(of: board).drop { $0.sequence <= sequence }.prefix(limit))
        }
    }

    public func redact(
        _ board: BoardID, _ sequences: [SequenceNumber],
        answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { state throws(EventLogError) in try state.redact(board, Set(sequences)) }
    }

    public func redactActors(
        _ board: BoardID, answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { state throws(EventLogError) in
            let events = try state.events(of: board)
            state.boards[board]?.events = events.map { $0.withoutActor().withoutDigest() }
        }
    }

    public func create(
        _ board: NewBoard, events: [RecordedEvent],
        answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { state throws(EventLogError) in try state.create(board, events) }
    }

    public func boards(answer: @escaping Answer<Result<[BoardEntry], EventLogError>>) {
        post(answer) { state throws(EventLogError) in
            state.order.compactMap { state.boards[$0]?.entry }
        }
    }

    public func erase(
        _ board: BoardID, at time: Timestamp,
        answer: @escaping Answer<Result<Void, EventLogError>>
    ) {
        post(answer) { state throws(EventLogError) in
            _ = try state.events(of: board)
            state.boards[board]?.events = []
            state.boards[board]?.erasedAt = time
        }
    }
}
