import CLibwebsockets

/// One text message, ready for any number of connections.
///
/// libwebsockets writes the WebSocket header into the `LWS_PRE` bytes before the payload. For a
/// server the header depends on opcode and length alone (RFC 6455 §5.1: a server does not mask),
/// so every write leaves the same bytes there, and one buffer serves all connections in turn.
public final class Frame {
    let payload: UnsafeMutablePointer<UInt8>
    /// Bytes of payload.
    public let count: Int
    private let storage: UnsafeMutablePointer<UInt8>

    /// A frame holding a copy of `text`, which must be UTF-8.
    public init(_ text: some Collection<UInt8>) {
        let pre = Int(lws_shim_pre)
        count = text.count
        storage = .allocate(capacity: pre + count)
        storage.initialize(repeating: 0, count: pre)
        payload = storage + pre
        _ = UnsafeMutableBufferPointer(start: payload, count: count).initialize(from: text)
    }

    /// A frame holding `text`.
    public convenience init(_ text: String) { self.init(text.utf8) }

    deinit { storage.deallocate() }
}
