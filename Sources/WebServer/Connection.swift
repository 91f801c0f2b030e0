import CLibwebsockets
import Glibc

/// A WebSocket connection; confined to the loop thread.
public final class Connection {
    /// Tells connections of one server apart; never used again.
    public struct ID: Hashable, Sendable, CustomStringConvertible {
        let number: UInt64
        /// `#` and the number, for logs.
        public var description: String { "#\(number)" }
    }

    private enum State { case connecting, open, closing, gone }

    // What every delivery reads stands first and together: with thousands of connections it comes from memory
    // for each of them.
    private var wsi: OpaquePointer?
    private var socket: Int32 = -1
    private var state = State.connecting
    private var queue = FrameQueue()
    private var lastWritten = 0
    private var heartbeat: Heartbeat
    private var message = MessageAssembly()

    /// Which connection this is.
    public let id: ID
    /// The path it was opened at.
    public let path: String
    /// Bytes a message may have; a longer one ends the connection with 1009.
    public var messageLimit: Int

    /// Where it stands in the server's list.
    var slot = 0
    /// Where it stands in the broadcast it belongs to.
    var seat = 0
    weak var broadcast: Broadcast?

    /// Whether the handler knows of it.
    private(set) var wasOpen = false

    private unowned let server: WebServer

    init(number: UInt64, path: String, server: WebServer) {
        id = ID(number: number)
        self.path = path
        self.server = server
        messageLimit = server.limits.firstMessage
        heartbeat = Heartbeat(now: server.now)
    }

    /// Whether frames still go out.
    public var isOpen: Bool { state == .open }

    /// Bytes of frames that the kernel has not taken yet, at most.
    public var bytesBehind: Int {
        guard let wsi, state != .gone else { return 0 }
        return queue.bytes + (lws_partial_buffered(wsi) != 0 ? lastWritten : 0)
    }

    /// Sends `frame` now, or as soon as the peer takes it; after ``close(_:_:)`` nothing happens.
    ///
    /// A peer that is further behind than ``Limits/behind`` when a frame comes is closed as slow.
    public func send(_ frame: Frame) {
        guard state == .open, let wsi else { return }
        if queue.isEmpty, lws_partial_buffered(wsi) == 0 {
            write(frame, to: wsi)
        } else if bytesBehind > server.limits.behind {
            close(.slow, "slow, come back")
        } else {
            queue.append(frame)
        }
    }

    /// Ends the connection with a code and a reason of at most 123 bytes.
    public func close(_ code: CloseCode, _ reason: String) {
        guard state == .open, let wsi else { return }
        state = .closing
        queue = FrameQueue()
        message = MessageAssembly()
        // Written like a message, since the library's own close frame is lost under uv.
        let number = code.rawValue
        let payload = [UInt8(number >> 8), UInt8(number & 0xFF)] + reason.utf8.prefix(123)
        handOver(Frame(.close, payload), to: wsi)
        lws_set_timeout(wsi, PENDING_TIMEOUT_CLOSE_ACK, 2)
    }

    /// Ends the connection without waiting for the peer.
    func cutOff() {
        if let wsi { drop(wsi) }
    }

    /// Straight to the kernel, while the library holds nothing that must go before it: on its way through the
    /// library a frame costs more than all that Tavla does for it, most of it in memory that is far away.
    private func write(_ frame: Frame, to wsi: OpaquePointer) {
        lastWritten = frame.count
        let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
        let sent = Glibc.send(socket, frame.bytes, frame.count, flags)
        // What failed the library will meet again, and tell of.
        if sent < frame.count { handOver(frame, from: max(0, sent), to: wsi) }
    }

    /// Before the frames that wait, so that a slow reader is not taken for gone.
    private func ping(_ wsi: OpaquePointer) {
        if lws_partial_buffered(wsi) == 0 {
            write(server.ping, to: wsi)
        } else {
            handOver(server.ping, to: wsi)
        }
    }

    /// Lets the library write the rest of a frame as it is, after what it holds already, and keep what the kernel
    /// does not take.
    private func handOver(_ frame: Frame, from sent: Int = 0, to wsi: OpaquePointer) {
        if lws_write(wsi, frame.bytes + sent, frame.count - sent, .raw) < 0 { drop(wsi) }
    }

    /// The socket failed, or the peer is gone; the library tells when it has closed it.
    private func drop(_ wsi: OpaquePointer) {
        state = .closing
        queue = FrameQueue()
        lws_set_timeout(wsi, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC)
    }
}

extension Connection {
    /// A hint to the processor: lets the connection come from memory.
    static func fetch(_ connection: Unmanaged<Connection>) {
        lws_shim_prefetch(connection.toOpaque(), 128)
    }
}

// What the library tells.
extension Connection {
    func wasEstablished(_ wsi: OpaquePointer) {
        self.wsi = wsi
        socket = lws_get_socket_fd(wsi)
        state = .open
        wasOpen = true
        server.wasEstablished(self)
    }

    /// The socket takes bytes again and the library has sent its own rest.
    func drain() {
        guard state == .open, let wsi else { return }
        while state == .open, lws_partial_buffered(wsi) == 0, let frame = queue.popFirst() {
            write(frame, to: wsi)
        }
    }

    func heard() { heartbeat.heard(at: server.now) }

    func receive(_ bytes: UnsafeRawBufferPointer, isText: Bool, isLast: Bool) {
        guard state == .open else { return }
        heard()
        guard isText else { return close(.unsupportedData, "text only") }
        switch message.add(bytes, isLast: isLast, limit: messageLimit, now: server.now) {
        case .incomplete: break
        case .whole: deliver(message.take(), or: bytes)
        case .tooLarge: close(.tooLarge, "at most \(messageLimit) bytes")
        case .notUTF8: close(.invalidText, "not UTF-8")
        }
    }

    private func deliver(_ joined: [UInt8], or single: UnsafeRawBufferPointer) {
        guard !joined.isEmpty else { return server.received(single, from: self) }
        joined.withUnsafeBytes { server.received($0, from: self) }
    }

    /// Whether the library should echo the close frame.
    func peerCloses() -> Bool {
        defer { state = .closing }
        return state == .open
    }

    func wasClosed() {
        state = .gone
        if let wsi { lws_set_opaque_user_data(wsi, nil) }
        wsi = nil
        queue = FrameQueue()
        server.remove(self)
    }

    /// Pings a silent peer, drops a dead one, and ends a message that never ends.
    func tick(_ now: ContinuousClock.Instant) {
        guard state == .open, let wsi else { return }
        if let started = message.started, now - started > server.limits.arrival {
            return close(.policy, "the message did not end in time")
        }
        switch heartbeat.beat(at: now, ping: server.limits.ping, gone: server.limits.gone) {
        case .rest: break
        case .ping: ping(wsi)
        case .gone: drop(wsi)
        }
    }
}

extension lws_write_protocol {
    /// `LWS_WRITE_RAW`, another name that Swift does not import.
    fileprivate static var raw: lws_write_protocol { LWS_WRITE_HTTP }
}
