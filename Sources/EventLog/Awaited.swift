import Glibc
import Synchronization

/// A value one thread waits for and another gives, once.
package final class Awaited<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    // A POSIX semaphore may be used from any thread; it lives as long as this object.
    private nonisolated(unsafe) let given = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    package init() { sem_init(given, 0, 0) }

    deinit {
        sem_destroy(given)
        given.deallocate()
    }

    package func give(_ value: Value) {
        self.value.withLock { $0 = value }
        sem_post(given)
    }

    /// Waits until it was given.
    package func take() -> Value {
        while true {
            while sem_wait(given) != 0 {}
            if let value = value.withLock({ $0 }) { return value }
        }
    }
}
