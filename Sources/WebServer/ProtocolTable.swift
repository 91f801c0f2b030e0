import CLibwebsockets
import Glibc

/// The library's table of protocols: which callback serves which kind of socket.
enum ProtocolTable {
    /// Names by which sockets are adopted; never on the wire, since upgrades name one subprotocol.
    static let listener = "listener"
    static let request = "request"

    /// The rows; the library keeps the names for as long as a context lives, which is for good.
    static func rows(subprotocol: String) -> [lws_protocols] {
        [
            row("upgrade", wakeCallback), row(listener, listenerCallback),
            row(request, requestCallback), row(subprotocol, messageCallback),
        ]
    }

    private static func row(_ name: String, _ callback: LibraryCallback) -> lws_protocols {
        var row = lws_protocols()
        row.name = UnsafePointer(strdup(name))
        row.callback = callback
        // Per connection and kept while idle; longer messages arrive in pieces.
        row.rx_buffer_size = 512
        // The most that one write hands to the kernel; the rest would be copied and sent later.
        row.tx_packet_size = 16 << 20
        return row
    }
}

typealias LibraryCallback =
    @convention(c) (
        OpaquePointer?, lws_callback_reasons, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?,
        Int
    ) -> Int32

/// The object that a socket was adopted for; it outlives the socket, see `WebServer`.
private func subject<T: AnyObject>(_ wsi: OpaquePointer, as type: T.Type) -> T? {
    lws_get_opaque_user_data(wsi).map { Unmanaged<T>.fromOpaque($0).takeUnretainedValue() }
}

private func wakeCallback(
    _ wsi: OpaquePointer?, _ reason: lws_callback_reasons, _ user: UnsafeMutableRawPointer?,
    _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int32 {
    guard let wsi, reason == LWS_CALLBACK_EVENT_WAIT_CANCELLED else { return 0 }
    EventLoop.of(wsi)?.woken()
    return 0
}

private func listenerCallback(
    _ wsi: OpaquePointer?, _ reason: lws_callback_reasons, _ user: UnsafeMutableRawPointer?,
    _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int32 {
    guard let wsi, reason == LWS_CALLBACK_RAW_RX_FILE else { return 0 }
    subject(wsi, as: Listener.self)?.accept()
    return 0
}

private func requestCallback(
    _ wsi: OpaquePointer?, _ reason: lws_callback_reasons, _ user: UnsafeMutableRawPointer?,
    _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int32 {
    guard let wsi, let connection = subject(wsi, as: HTTPConnection.self) else { return 0 }
    switch reason {
    case LWS_CALLBACK_RAW_RX_FILE: connection.becameReadable()
    case LWS_CALLBACK_RAW_WRITEABLE_FILE: connection.becameWritable()
    case LWS_CALLBACK_RAW_CLOSE_FILE: connection.wasClosed()
    default: break
    }
    return 0
}

private func messageCallback(
    _ wsi: OpaquePointer?, _ reason: lws_callback_reasons, _ user: UnsafeMutableRawPointer?,
    _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int32 {
    guard let wsi else { return 0 }
    if reason == LWS_CALLBACK_ESTABLISHED {
        guard let connection = EventLoop.of(wsi)?.handover else { return -1 }
        lws_set_opaque_user_data(wsi, Unmanaged.passUnretained(connection).toOpaque())
        connection.wasEstablished(wsi)
        return 0
    }
    guard let connection = subject(wsi, as: Connection.self) else { return 0 }
    switch reason {
    case LWS_CALLBACK_RECEIVE:
        connection.receive(
            UnsafeRawBufferPointer(start: bytes, count: count),
            isText: lws_frame_is_binary(wsi) == 0, isLast: lws_is_final_fragment(wsi) != 0)
    case LWS_CALLBACK_RECEIVE_PONG: connection.heard()
    case LWS_CALLBACK_SERVER_WRITEABLE: connection.drain()
    // Nonzero drops the socket without an echo, when our own close frame went out before.
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE: return connection.peerCloses() ? 0 : -1
    case LWS_CALLBACK_CLOSED: connection.wasClosed()
    default: break
    }
    return 0
}
