import Synchronization

/// Takes values from any thread to the loop thread, in the order they were posted.
public final class Mailbox<Message: Sendable>: Sendable {
    private struct State {
        var messages: [Message] = []
        var waker: Waker?
    }

    private let state = Mutex(State())

    /// An empty mailbox, not yet tied to a loop; what is posted waits.
    public init() {}

    /// Puts `message` last and wakes the loop.
    public func post(_ message: Message) {
        let waker = state.withLock { state in
            state.messages.append(message)
            // A loop that was already woken takes this message along.
            return state.messages.count == 1 ? state.waker : nil
        }
        waker?.wake()
    }

    /// Ties the mailbox to a loop, and wakes it when something waits already.
    func connect(to waker: Waker) {
        let hasMail = state.withLock { state in
            state.waker = waker
            return !state.messages.isEmpty
        }
        if hasMail { waker.wake() }
    }

    /// All that waits, oldest first.
    func take() -> [Message] {
        state.withLock { state in
            defer { state.messages = [] }
            return state.messages
        }
    }
}
