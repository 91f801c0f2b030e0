import CLibwebsockets
import Synchronization

/// Wakes the loop from another thread, for as long as it runs.
final class Waker: Sendable {
    // An address, since pointers are not Sendable. lws_cancel_service is the one function of the
    // library that other threads may call; the lock keeps the context alive meanwhile.
    private let context = Mutex<UInt>(0)

    func attach(_ pointer: OpaquePointer) { context.withLock { $0 = UInt(bitPattern: pointer) } }

    func detach() { context.withLock { $0 = 0 } }

    func wake() {
        context.withLock { address in
            guard let pointer = OpaquePointer(bitPattern: address) else { return }
            lws_cancel_service(pointer)
        }
    }
}
