import EventLog

/// Opens the log to read it and waits for what `body` finds; a failure ends the command with one sentence.
func reading<Value: Sendable>(
    _ path: String,
    _ body: @escaping @Sendable (SQLiteEventLog) async throws(EventLogError) -> Value
) -> Value {
    opening({ () throws(EventLogError) in try SQLiteEventLog(reading: path) }, body)
}

/// The same for a log that is written to, which no server may have open meanwhile.
func writing<Value: Sendable>(
    _ path: String,
    _ body: @escaping @Sendable (SQLiteEventLog) async throws(EventLogError) -> Value
) -> Value {
    opening({ () throws(EventLogError) in try SQLiteEventLog(serving: path) }, body)
}

/// Commands are not `async` themselves: then `serve` would run beside threads that take its signals.
private func opening<Value: Sendable>(
    _ open: @escaping @Sendable () throws(EventLogError) -> SQLiteEventLog,
    _ body: @escaping @Sendable (SQLiteEventLog) async throws(EventLogError) -> Value
) -> Value {
    let outcome = Awaited<Result<Value, EventLogError>>()
    Task {
        do throws(EventLogError) {
            outcome.give(.success(try await body(try open())))
        } catch {
            outcome.give(.failure(error))
        }
    }
    switch outcome.take() {
    case .success(let value): return value
    case .failure(let error): fail("\(error).", code: 74)
    }
}
