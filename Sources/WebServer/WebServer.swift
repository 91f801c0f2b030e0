import CLibwebsockets

/// Bytes in, bytes out: HTTP and WebSocket on one port, on the thread that calls ``run(_:)``.
///
/// ```
/// Listener → HTTPConnection → RequestReader → HTTPCheck ─┬→ Assets or WebHandler.answer → HTTPOutput
///                                                        └→ UpgradeCheck → Handover → Connection
/// ```
/// Nothing here is Sendable but ``Mailbox`` and ``StopSwitch``: make the server, attach mailboxes
/// and run it on one thread.
public final class WebServer {
    /// The port listened on.
    public let port: UInt16
    /// Stops the server from any thread.
    public let stopSwitch = StopSwitch()

    let limits: Limits
    let subprotocol: String
    /// What sockets are read into, one after the other.
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 * 1024, alignment: 16)
    /// Not empty: the library keeps an empty pong to itself.
    let ping = Frame(.ping, [0])
    /// Set while the server runs; the caller of `run` keeps the handler.
    private(set) weak var handler: (any WebHandler)?
    private(set) var isStopping = false

    private let settings: ServerSettings
    private let loop: EventLoop
    private let listener: Listener
    private var drains: [() -> Void] = []
    private var connections = SlotList<Connection>(slot: \.slot)
    private var requests = SlotList<HTTPConnection>(slot: \.slot)
    /// One too many, taken only to be told so; they do not count.
    private var excess = SlotList<HTTPConnection>(slot: \.slot)
    private var opened: UInt64 = 0
    private var stopDeadline: ContinuousClock.Instant?

    /// Listens; clients are served from ``run(_:)`` on.
    public init(_ settings: ServerSettings) throws(ListenError) {
        self.settings = settings
        limits = settings.limits
        subprotocol = settings.subprotocol
        FileLimit.raise(to: limits.connections)
        listener = try Listener(address: settings.address, port: settings.port)
        port = listener.port
        loop = try EventLoop(subprotocol: subprotocol, interval: limits.tick)
        deliver(stopSwitch.mailbox) { [unowned self] in stop($0.code, $0.reason) }
    }

    deinit { scratch.deallocate() }

    /// The time of the last tick.
    var now: ContinuousClock.Instant { loop.now }

    /// How many WebSocket connections there are.
    public var connectionCount: Int { connections.count }

    /// Hands what is posted to `mailbox` to `receive`, on the loop thread.
    public func deliver<Message>(
        _ mailbox: Mailbox<Message>, to receive: @escaping (Message) -> Void
    ) {
        drains.append { mailbox.take().forEach(receive) }
        mailbox.connect(to: loop.waker)
    }

    /// Serves until stopped.
    public func run(_ handler: some WebHandler) {
        self.handler = handler
        loop.ticked = { [unowned self] in tick() }
        loop.woken = { [unowned self] in for drain in drains { drain() } }
        listener.accepted = { [unowned self] in accept($0) }
        listener.start(on: loop)
        loop.run()
        self.handler = nil
    }

    /// Closes every connection with this code and ends ``run(_:)`` within two seconds.
    public func stop(_ code: CloseCode, _ reason: String) {
        guard !isStopping else { return }
        isStopping = true
        stopDeadline = .now + .milliseconds(1500)
        listener.stop()
        for connection in connections.all { connection.close(code, reason) }
        for request in requests.all + excess.all { request.closeIfIdle() }
    }

    private func tick() {
        for request in requests.all + excess.all { request.tick(now) }
        for connection in connections.turn() { connection.tick(now) }
        handler?.ticked()
        if let stopDeadline { finishStopping(stopDeadline) }
    }

    /// Cuts off who has not gone by the deadline; the loop ends when all sockets are closed.
    private func finishStopping(_ deadline: ContinuousClock.Instant) {
        if connections.count + requests.count + excess.count == 0 { return loop.stop() }
        guard now > deadline else { return }
        for connection in connections.all { connection.cutOff() }
        for request in requests.all + excess.all { request.close() }
    }
}

// What connections ask of the server.
extension WebServer {
    func allowsHost(_ host: String) -> Bool { settings.allowsHost(host, port) }

    func answer(_ request: HTTPRequest, through connection: HTTPConnection) {
        guard let asset = settings.assets.asset(at: request.path) else {
            handler?.answer(request, with: Responder(connection))
            return
        }
        guard request.method != .post else {
            var response = HTTPResponse.text(
                .methodNotAllowed, "Only GET and HEAD are served here.")
            response.headers.append((name: "Allow", value: "GET, HEAD"))
            return connection.respond(response)
        }
        connection.respond(asset.response(to: request))
    }

    func refusal(of upgrade: HTTPRequest) -> HTTPResponse? {
        guard let handler, !isStopping else { return .text(.serviceUnavailable, "Stopping.") }
        return handler.refusal(of: upgrade)
    }

    /// Makes the socket a WebSocket connection.
    func open(socket: Int32, path: String, key: String, rest: [UInt8]) {
        opened += 1
        let connection = Connection(number: opened, path: path, server: self)
        connections.add(connection)
        let request = Handover.request(key: key, subprotocol: subprotocol, rest: rest)
        loop.adopt(socket: socket, request: request, for: connection)
        if !connection.wasOpen { remove(connection) }
    }

    func wasEstablished(_ connection: Connection) { handler?.opened(connection) }

    func received(_ message: UnsafeRawBufferPointer, from connection: Connection) {
        handler?.received(message, from: connection)
    }

    func remove(_ connection: Connection) {
        guard connections.remove(connection) else { return }
        connection.broadcast?.remove(connection)
        if connection.wasOpen { handler?.closed(connection) }
    }

    func remove(_ connection: HTTPConnection) {
        _ = connection.isExcess ? excess.remove(connection) : requests.remove(connection)
    }

    private func accept(_ socket: Int32) {
        SocketOption.prepare(socket)
        let isExcess = connections.count + requests.count >= limits.connections
        let connection = HTTPConnection(socket: socket, server: self, isExcess: isExcess)
        guard !isExcess || excess.count < 64, connection.start(on: loop) else {
            return SocketOption.close(socket)
        }
        if isExcess { excess.add(connection) } else { requests.add(connection) }
    }
}
