import CLibwebsockets
import Glibc

/// The listening socket. It is opened here and not by the library, which would only print why it
/// could not, and would take clients without a limit.
final class Listener {
    let port: UInt16
    /// Called with each accepted socket, now the callee's.
    var accepted: (Int32) -> Void = { close($0) }

    private let socket: Int32
    private var wsi: OpaquePointer?
    /// Given up to take and drop a client when the process has no descriptor left; otherwise the
    /// loop would turn around a waiting client for ever.
    private var spare = open("/dev/null", O_RDONLY | O_CLOEXEC)

    init(address: String?, port: UInt16) throws(ListenError) {
        let candidates = try ListenAddress.candidates(address, port: port)
        var result = Result<Int32, ListenError>.failure(.failed("no address family is available"))
        for candidate in candidates {
            result = candidate.listen()
            // Without IPv6 in the kernel "all" means all of IPv4.
            if case .failure(.failed) = result { continue }
            break
        }
        socket = try result.get()
        self.port = ListenAddress.port(of: socket)
    }

    deinit {
        close(spare)
        if wsi == nil { close(socket) }
    }

    /// Lets the loop say when clients wait; the library closes the socket from now on.
    func start(on loop: EventLoop) {
        wsi = loop.adopt(file: socket, as: ProtocolTable.listener, for: self)
    }

    /// Takes no more clients.
    func stop() {
        guard let wsi else { return }
        lws_set_timeout(wsi, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC)
    }

    /// Clients wait: takes as many as come at once, but lets others have a turn.
    func accept() {
        for _ in 0..<64 {
            let client = Glibc.accept(socket, nil, nil)
            if client >= 0 {
                accepted(client)
            } else if errno == EMFILE || errno == ENFILE {
                dropOne()
            } else if errno != EINTR && errno != ECONNABORTED {
                return
            }
        }
    }

    private func dropOne() {
        close(spare)
        let client = Glibc.accept(socket, nil, nil)
        if client >= 0 { close(client) }
        spare = open("/dev/null", O_RDONLY | O_CLOEXEC)
    }
}
