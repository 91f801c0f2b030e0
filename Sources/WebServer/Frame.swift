/// One message or sign of life with its header, ready for any number of connections.
///
/// A server does not mask (RFC 6455 §5.1), so that the same bytes serve all of them.
public final class Frame {
    /// What a frame is (RFC 6455 §5.2).
    enum Opcode: UInt8 {
        case text = 0x1
        case close = 0x8
        case ping = 0x9
    }

    /// Header and payload.
    let bytes: UnsafeMutablePointer<UInt8>
    /// How many bytes that are.
    public let count: Int

    /// A frame holding a copy of `text`, which must be UTF-8.
    public convenience init(_ text: some Collection<UInt8>) { self.init(.text, text) }

    /// A frame holding `text`.
    public convenience init(_ text: String) { self.init(text.utf8) }

    init(_ opcode: Opcode, _ payload: some Collection<UInt8>) {
        let header = Self.header(opcode, payload.count)
        count = header.count + payload.count
        bytes = .allocate(capacity: count)
        let all = UnsafeMutableBufferPointer(start: bytes, count: count)
        let start = all.initialize(fromContentsOf: header)
        _ = all[start...].initialize(from: payload)
    }

    deinit { bytes.deallocate() }

    /// Whole in one, and as short as its length allows.
    private static func header(_ opcode: Opcode, _ count: Int) -> [UInt8] {
        let first = 0x80 | opcode.rawValue
        func lowBytes(_ number: Int) -> [UInt8] {
            (1...number).map { UInt8(truncatingIfNeeded: count >> (8 * (number - $0))) }
        }
        return switch count {
        case ...125: [first, UInt8(count)]
        case ...0xFFFF: [first, 126] + lowBytes(2)
        default: [first, 127] + lowBytes(8)
        }
    }
}
