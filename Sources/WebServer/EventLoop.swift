import CLibwebsockets
import Synchronization

/// libuv's loop with libwebsockets on it: one context, one thread, one timer.
///
/// Confined to the thread that calls ``run()``; only ``waker`` is for others.
///
/// The loop is ours ("foreign" to the library), so that no signal handlers are installed and
/// `uv_stop` ends it. The context is left to the process: `lws_context_destroy` of 4.1.6 closes
/// the descriptor of its event pipe twice under libuv, in `lws_destroy_event_pipe` and again in
/// the handle's close callback, and in between another thread may have opened a file, such as a
/// database, under that number. All sockets are closed before the loop ends.
final class EventLoop {
    let waker = Waker()
    let context: OpaquePointer
    let vhost: OpaquePointer
    /// The time of the last tick; fine enough for timeouts, and free to read.
    private(set) var now = ContinuousClock.now
    /// Called at every interval.
    var ticked: () -> Void = {}
    /// Called when ``waker`` was used, at least once after its last use.
    var woken: () -> Void = {}
    /// The connection whose upgrade the library is performing.
    var handover: Connection?

    private let interval: Duration
    /// What the library points to; it lives as long as the context, for good.
    private let memory: LoopMemory

    init(subprotocol: String, interval: Duration) throws(ListenError) {
        LibraryLog.install()
        memory = LoopMemory(protocols: ProtocolTable.rows(subprotocol: subprotocol))
        guard let context = Self.makeContext(memory),
            let vhost = lws_get_vhost_by_name(context, "default")
        else { throw .failed("libwebsockets could not start on libuv") }
        self.context = context
        self.vhost = vhost
        self.interval = interval
        memory.timer.pointee.loop = self
        waker.attach(context)
    }

    deinit {
        waker.detach()
        memory.timer.pointee.loop = nil
    }

    /// Serves until ``stop()``.
    func run() {
        scheduleTick()
        uv_run(memory.loop, UV_RUN_DEFAULT)
        lws_sul_cancel(memory.sul)
        waker.detach()
    }

    /// Ends the loop after this turn.
    func stop() { uv_stop(memory.loop) }

    fileprivate func tick() {
        now = .now
        scheduleTick()
        ticked()
    }

    private func scheduleTick() {
        let microseconds = lws_usec_t(interval / .microseconds(1))
        lws_sul_schedule(context, 0, memory.sul, loopTimerFired, microseconds)
    }

    /// The loop that `wsi` belongs to.
    static func of(_ wsi: OpaquePointer) -> EventLoop? {
        lws_context_user(lws_get_context(wsi))?.assumingMemoryBound(to: LoopTimer.self).pointee.loop
    }

    // Making a context loads plugins and initialises global tables of the library.
    private static let making = Mutex(())

    private static func makeContext(_ memory: LoopMemory) -> OpaquePointer? {
        var info = lws_context_creation_info()
        info.port = CONTEXT_PORT_NO_LISTEN_SERVER
        info.protocols = UnsafePointer(memory.protocols)
        info.options = UInt64(LWS_SERVER_OPTION_LIBUV)
        info.pt_serv_buf_size = 32 * 1024
        // The upgrade requests it parses are written by `Handover`, and short.
        info.max_http_header_data = 1024
        info.user = UnsafeMutableRawPointer(memory.timer)
        info.retry_and_idle_policy = UnsafePointer(memory.noPolicy)
        var loops: [UnsafeMutableRawPointer?] = [UnsafeMutableRawPointer(memory.loop)]
        return loops.withUnsafeMutableBufferPointer { loops in
            info.foreign_loops = loops.baseAddress
            return making.withLock { _ in UInt(bitPattern: lws_create_context(&info)) }
        }.pointer
    }
}

extension UInt {
    /// Addresses leave a lock as numbers, since pointers are not Sendable.
    fileprivate var pointer: OpaquePointer? { OpaquePointer(bitPattern: self) }
}

/// Memory that is never freed, since the context that points to it is not.
private struct LoopMemory {
    let loop = UnsafeMutablePointer<uv_loop_t>.allocate(capacity: 1)
    let timer = UnsafeMutablePointer<LoopTimer>.allocate(capacity: 1)
    let protocols: UnsafeMutablePointer<lws_protocols>
    /// The library's own pings would need a timer in a linked list for every client.
    let noPolicy = UnsafeMutablePointer<lws_retry_bo_t>.allocate(capacity: 1)

    init(protocols rows: [lws_protocols]) {
        uv_loop_init(loop)
        timer.initialize(to: LoopTimer())
        noPolicy.initialize(to: lws_retry_bo_t())
        protocols = .allocate(capacity: rows.count + 1)
        protocols.initialize(repeating: lws_protocols(), count: rows.count + 1)
        protocols.update(from: rows, count: rows.count)
    }

    var sul: UnsafeMutablePointer<lws_sorted_usec_list_t> {
        UnsafeMutableRawPointer(timer).assumingMemoryBound(to: lws_sorted_usec_list_t.self)
    }
}

/// The library's timer and, behind it in memory, whose it is.
private struct LoopTimer {
    var sul = lws_sorted_usec_list_t()
    weak var loop: EventLoop?
}

/// `sul` is the first member of `LoopTimer`, so both have one address.
private func loopTimerFired(_ sul: UnsafeMutablePointer<lws_sorted_usec_list_t>?) {
    guard let sul else { return }
    UnsafeMutableRawPointer(sul).assumingMemoryBound(to: LoopTimer.self).pointee.loop?.tick()
}
