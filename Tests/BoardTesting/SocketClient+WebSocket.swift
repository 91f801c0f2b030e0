extension SocketClient {
    /// One WebSocket frame as received; servers here never fragment.
    public enum Frame: Equatable, Sendable {
        case text(String)
        case ping([UInt8])
        case pong([UInt8])
        case close(code: Int, reason: String)
        case other(opcode: UInt8)
    }

    /// The opcodes of RFC 6455 §5.2.
    public enum Opcode: UInt8, Sendable {
        case continuation, text, binary
        case close = 8
        case ping, pong
    }

    /// A client that has opened a WebSocket at `path`.
    public static func webSocket(
        port: UInt16, path: String, subprotocol: String = "tavla.1", receiveBuffer: Int32? = nil
    ) throws(Failure) -> SocketClient {
        let client = try SocketClient(port: port, receiveBuffer: receiveBuffer)
        let response = try client.upgrade(path, subprotocol: subprotocol)
        guard response.status == 101 else { throw .malformed("upgrade: \(response.status)") }
        return client
    }

    /// Asks for an upgrade; 101 when it was granted.
    public func upgrade(_ path: String, subprotocol: String = "tavla.1") throws(Failure) -> Response
    {
        try get(
            path,
            [
                "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
                "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Protocol": subprotocol,
            ])
    }

    /// Sends a text message in one frame.
    @discardableResult
    public func sendText(_ text: String) -> Bool { sendFrame(.text, Array(text.utf8)) }

    /// Sends one masked frame.
    @discardableResult
    public func sendFrame(_ opcode: Opcode, _ payload: [UInt8], isLast: Bool = true) -> Bool {
        send(Self.frame(opcode, payload, isLast: isLast))
    }

    /// The bytes of one masked frame.
    public static func frame(_ opcode: Opcode, _ payload: [UInt8], isLast: Bool = true) -> [UInt8] {
        let count = payload.count
        let length: [UInt8] =
            switch count {
            case ..<126: [0x80 | UInt8(count)]
            case ..<65536: [0x80 | 126] + (0..<2).reversed().map { UInt8(count >> ($0 * 8) & 0xFF) }
            default: [0x80 | 127] + (0..<8).reversed().map { UInt8(count >> ($0 * 8) & 0xFF) }
            }
        let mask: [UInt8] = [0x1B, 0x2C, 0x3D, 0x4E]
        let masked = payload.enumerated().map { $1 ^ mask[$0 % 4] }
        return [(isLast ? 0x80 : 0) | opcode.rawValue] + length + mask + masked
    }

    /// Waits for the next frame of any kind.
    public func nextFrame(within time: Duration = .seconds(5)) throws(Failure) -> Frame {
        let deadline = ContinuousClock.now + time
        let start = try read(2, until: deadline)
        guard start[0] & 0x80 != 0, start[1] & 0x80 == 0 else { throw .malformed("frame head") }
        let long = start[1] == 127 ? 8 : start[1] == 126 ? 2 : 0
        let count = try read(long, until: deadline).reduce(0) { $0 << 8 | Int($1) }
        let payload = try read(long == 0 ? Int(start[1]) : count, until: deadline)
        return switch Opcode(rawValue: start[0] & 0x0F) {
        case .text: .text(String(decoding: payload, as: UTF8.self))
        case .ping: .ping(payload)
        case .pong: .pong(payload)
        case .close:
            .close(
                code: payload.prefix(2).reduce(0) { $0 << 8 | Int($1) },
                reason: String(decoding: payload.dropFirst(2), as: UTF8.self))
        default: .other(opcode: start[0] & 0x0F)
        }
    }

    /// Waits for the next text message, answering pings meanwhile; nil when the server closes.
    public func nextText(within time: Duration = .seconds(5)) throws(Failure) -> String? {
        let deadline = ContinuousClock.now + time
        while true {
            switch try nextFrame(within: deadline - .now) {
            case .text(let text): return text
            case .ping(let payload): sendFrame(.pong, payload)
            case .close: return nil
            case .pong, .other: break
            }
        }
    }

    /// Waits for the close frame, skipping what was sent before it.
    public func closeCode(within time: Duration = .seconds(5)) throws(Failure) -> Int {
        let deadline = ContinuousClock.now + time
        while true {
            if case .close(let code, _) = try nextFrame(within: deadline - .now) { return code }
        }
    }
}
