import Foundation

/// What a handler saw, in order, for tests on other threads to wait for.
final class Journal: @unchecked Sendable {
    // The condition guards every access.
    private let condition = NSCondition()
    private var entries: [String] = []

    func write(_ entry: String) {
        condition.withLock {
            entries.append(entry)
            condition.broadcast()
        }
    }

    /// Whether `entry` is written, `count` times in all, before the deadline.
    func shows(_ entry: String, times count: Int = 1, within time: TimeInterval = 5) -> Bool {
        let deadline = Date(timeIntervalSinceNow: time)
        return condition.withLock {
            while entries.count(where: { $0 == entry }) < count {
                guard condition.wait(until: deadline) else { return false }
            }
            return true
        }
    }

    /// What has been written until now.
    var all: [String] { condition.withLock { entries } }
}

/// A value that one thread waits for and another gives.
final class Promise<Value>: @unchecked Sendable {
    // Written once before `signal`, read once after `wait`.
    private var value: Value?
    private let isFulfilled = DispatchSemaphore(value: 0)

    func fulfil(_ value: sending Value) {
        self.value = value
        isFulfilled.signal()
    }

    func wait() -> Value {
        isFulfilled.wait()
        return value!
    }
}
