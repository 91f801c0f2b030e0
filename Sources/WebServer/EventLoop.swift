import CLibwebsockets
import Glibc

/// The library's event loop: one context, one service thread, one timer.
///
/// Confined to the thread that calls ``run()``; only ``waker`` is for others.
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

    private let protocols: ProtocolTable
    private let timer: UnsafeMutablePointer<LoopTimer>
    private let interval: Duration
    private var phase = Phase.running

    private enum Phase { case running, stopping, destroying }

    init(subprotocol: String, interval: Duration) throws(ListenError) {
        LibraryLog.install()
        // Read by libuv when the loop starts: without it a busy loop blocks two fault signals.
        setenv("UV_NO_SIGSEGV_SIGFPE_SPIN", "1", 0)
        protocols = ProtocolTable(subprotocol: subprotocol)
        // What `user` points to must outlive the context: freed in `deinit`, after `run`.
        timer = .allocate(capacity: 1)
        timer.initialize(to: LoopTimer())
        var info = lws_context_creation_info()
        info.port = CONTEXT_PORT_NO_LISTEN_SERVER
        info.protocols = UnsafePointer(protocols.pointer)
        info.options = UInt64(LWS_SERVER_OPTION_LIBUV)
        info.pt_serv_buf_size = 32 * 1024
        // The upgrade requests it parses are written by `Handover`, and short.
        info.max_http_header_data = 1024
        info.user = UnsafeMutableRawPointer(timer)
        guard let context = lws_create_context(&info),
            let vhost = lws_get_vhost_by_name(context, "default")
        else {
            timer.deallocate()
            throw .failed("libwebsockets could not start its libuv loop")
        }
        self.context = context
        self.vhost = vhost
        self.interval = interval
        timer.pointee.loop = self
        waker.attach(context)
    }

    deinit {
        waker.detach()
        if phase != .destroying { destroyUnrun() }
        timer.deinitialize(count: 1)
        timer.deallocate()
    }

    /// Serves until ``stop()``; afterwards the library's memory is freed.
    func run() {
        scheduleTick()
        lws_service(context, 0)
        // The loop has ended and its handles are closed: the second call frees what is left.
        lws_context_destroy(context)
    }

    /// Ends the loop at its next turn.
    func stop() {
        guard phase == .running else { return }
        phase = .stopping
        waker.wake()
    }

    /// The timer fired.
    fileprivate func tick() {
        guard phase == .running else { return }
        now = .now
        scheduleTick()
        ticked()
    }

    /// The waker was used. The library stops its loop only when destroyed from inside, and here,
    /// in the callback of its own event pipe, it does not touch the timer afterwards.
    func wake() {
        switch phase {
        case .running: woken()
        case .stopping: destroy()
        case .destroying: break
        }
    }

    private func destroy() {
        phase = .destroying
        waker.detach()
        lws_sul_cancel(&timer.pointee.sul)
        lws_context_destroy(context)
    }

    /// A loop that never ran closes its handles in the one turn it gets now.
    private func destroyUnrun() {
        phase = .stopping
        lws_cancel_service(context)
        run()
    }

    private func scheduleTick() {
        let microseconds = interval / .microseconds(1)
        lws_sul_schedule(context, 0, &timer.pointee.sul, loopTimerFired, lws_usec_t(microseconds))
    }

    /// The loop that owns the context of `wsi`.
    static func of(_ wsi: OpaquePointer) -> EventLoop? {
        lws_context_user(lws_get_context(wsi))?.assumingMemoryBound(to: LoopTimer.self).pointee.loop
    }
}

/// The library's timer and, behind it in memory, whose it is.
private struct LoopTimer {
    var sul = lws_sorted_usec_list_t()
    unowned(unsafe) var loop: EventLoop?
}

/// `sul` is the first member of `LoopTimer`, so both have one address.
private func loopTimerFired(_ sul: UnsafeMutablePointer<lws_sorted_usec_list_t>?) {
    guard let sul else { return }
    UnsafeMutableRawPointer(sul).assumingMemoryBound(to: LoopTimer.self).pointee.loop?.tick()
}
