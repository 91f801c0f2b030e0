import CLibwebsockets
import Glibc

/// One client's HTTP/1.1 connection; the library says when its socket is ready, and no more.
final class HTTPConnection {
    private enum Phase {
        /// A request is awaited.
        case reading
        /// The handler has a request and will answer.
        case answering
        /// An answer is going out.
        case writing
        /// All is said; what the client still sends is thrown away until it has read the answer,
        /// since closing over unread bytes would reset the connection and lose it.
        case lingering
        /// The socket was handed on or is about to be closed.
        case done
    }

    /// Where it stands in the server's list.
    var slot = 0
    /// Whether it is one too many: told so, and closed.
    let isExcess: Bool

    private let socket: Int32
    private unowned let server: WebServer
    private var wsi: OpaquePointer?
    private var phase = Phase.reading
    private var isServing = false
    private var reader: RequestReader
    private var output = HTTPOutput()
    private var current: HTTPRequest?
    private var deadline: ContinuousClock.Instant

    init(socket: Int32, server: WebServer, isExcess: Bool) {
        self.socket = socket
        self.server = server
        self.isExcess = isExcess
        reader = RequestReader(limits: server.limits)
        deadline = server.now + server.limits.arrival
    }

    /// False when the library did not take the socket.
    func start(on loop: EventLoop) -> Bool {
        wsi = loop.adopt(file: socket, as: ProtocolTable.request, for: self)
        return wsi != nil
    }

    /// Sends the answer to the request that is being answered.
    func respond(_ response: HTTPResponse) {
        guard phase == .answering, let request = current else { return }
        send(response, to: request, keepAlive: !request.wantsClose && !server.isStopping)
        // A request sent ahead is served at the loop's next turn, not inside the handler's call.
        if !isServing, reader.waiting > 0, let wsi { lws_callback_on_writable(wsi) }
    }

    /// Closes at the deadline of the phase it is in.
    func tick(_ now: ContinuousClock.Instant) {
        guard phase != .done, now > deadline else { return }
        if phase == .reading, reader.waiting > 0 {
            refuse(HTTPRefusal(.requestTimeout, "The request did not arrive in time."))
        } else {
            close()
        }
    }

    /// Closes it unless a request is being answered.
    func closeIfIdle() { if phase == .reading { close() } }

    /// Closes it as it is.
    func close() {
        guard phase != .done, let wsi else { return }
        phase = .done
        lws_set_timeout(wsi, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC)
    }
}

// What the library tells.
extension HTTPConnection {
    func becameReadable() {
        let isFirst = reader.waiting == 0
        guard phase != .done, receive() else { return close() }
        if isFirst, phase == .reading { deadline = server.now + server.limits.arrival }
        serve()
    }

    func becameWritable() {
        if phase == .writing { flush() }
        serve()
    }

    func wasClosed() {
        phase = .done
        wsi = nil
        server.remove(self)
    }
}

// Reading and serving.
extension HTTPConnection {
    /// Takes what is there; false when the client has closed or sends more than one request ahead.
    private func receive() -> Bool {
        let count = recv(socket, server.scratch.baseAddress, server.scratch.count, 0)
        if count < 0 { return errno == EAGAIN || errno == EINTR }
        guard count > 0 else { return false }
        if phase == .lingering { return true }
        reader.append(UnsafeRawBufferPointer(rebasing: server.scratch[..<count]))
        return reader.waiting <= server.limits.requestHead + server.limits.requestBody + count
    }

    /// Serves what is whole; the requests of one client are answered one after the other.
    private func serve() {
        isServing = true
        defer { isServing = false }
        while phase == .reading {
            do throws(HTTPRefusal) {
                guard let request = try reader.next() else { return sendContinue() }
                try handle(request)
            } catch {
                refuse(error)
            }
        }
    }

    private func handle(_ request: HTTPRequest) throws(HTTPRefusal) {
        guard !isExcess else {
            throw HTTPRefusal(.serviceUnavailable, "Too many are here; try again.")
        }
        try HTTPCheck.check(request, allowsHost: server.allowsHost)
        current = request
        if UpgradeCheck.isUpgrade(request) { return try upgrade(request) }
        phase = .answering
        deadline = server.now + server.limits.answer
        server.answer(request, through: self)
    }

    private func upgrade(_ request: HTTPRequest) throws(HTTPRefusal) {
        let key = try UpgradeCheck.key(of: request, subprotocol: server.subprotocol)
        phase = .answering
        if let refusal = server.refusal(of: request) {
            return send(refusal, to: request, keepAlive: false)
        }
        // The library closes the descriptor it watches for us, so it gets another of the socket.
        let duplicate = fcntl(socket, F_DUPFD_CLOEXEC, 0)
        close()
        guard duplicate >= 0 else { return }
        server.open(socket: duplicate, path: request.path, key: key, rest: reader.takeRest())
    }

    private func sendContinue() {
        guard reader.expectsContinue else { return }
        reader.didSendContinue()
        let line = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
        _ = Glibc.send(socket, line, line.count, Int32(MSG_NOSIGNAL))
    }
}

// Answering.
extension HTTPConnection {
    private func refuse(_ refusal: HTTPRefusal) {
        send(refusal.response, to: current, keepAlive: false)
    }

    private func send(_ response: HTTPResponse, to request: HTTPRequest?, keepAlive: Bool) {
        phase = .writing
        deadline = server.now + server.limits.answer
        let head = response.head(host: request?.host ?? "", keepAlive: keepAlive)
        let hasBody = request?.method != .head && !response.body.isEmpty
        output = HTTPOutput(head: head, body: hasBody ? response.body : [], thenCloses: !keepAlive)
        flush()
    }

    private func flush() {
        switch output.write(to: socket) {
        case .failed: close()
        case .blocked: if let wsi { lws_callback_on_writable(wsi) }
        case .finished: finish()
        }
    }

    private func finish() {
        let thenCloses = output.thenCloses
        output = HTTPOutput()
        current = nil
        if thenCloses {
            phase = .lingering
            deadline = server.now + .seconds(2)
            shutdown(socket, Int32(SHUT_WR))
        } else {
            phase = .reading
            deadline = server.now + server.limits.keepAlive
        }
    }
}
