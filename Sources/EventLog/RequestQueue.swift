import Glibc

/// Requests on their way to the writer's thread.
///
/// `@unchecked Sendable`: `waiting` and `isOpen` are touched only while `mutex` is held, and the two pthread
/// objects live as long as the queue, at addresses that do not change.
final class RequestQueue<Request: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var waiting: [Request] = []
    private var isOpen = true

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    /// Adds a request at the end; false when the queue is closed.
    func post(_ request: Request) -> Bool {
        locked {
            if isOpen { waiting.append(request) }
            return isOpen
        }
    }

    /// Lets what is waiting be the last.
    func close() {
        locked { isOpen = false }
    }

    /// Waits until there is something and takes all of it; nil when the queue is closed and empty.
    func takeAll() -> [Request]? {
        locked {
            while waiting.isEmpty, isOpen { pthread_cond_wait(changed, mutex) }
            defer { waiting = [] }
            return waiting.isEmpty ? nil : waiting
        }
    }

    private func locked<Value>(_ use: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer {
            pthread_cond_signal(changed)
            pthread_mutex_unlock(mutex)
        }
        return use()
    }
}

/// Starts a thread that runs `body` once.
package func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    let context = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let code = pthread_create(
        &thread, nil,
        { context in
            if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, context.toOpaque())
    precondition(code == 0, "the writer's thread could not be started")
    pthread_detach(thread)
}
