/// A value of RFC 8259, as far as messages need it.
enum JSONValue {
    case object(JSONObject)
    case array([JSONValue])
    case string(String)
    case integer(Int64)
    /// Any number that is no 64-bit integer; no field takes one.
    case otherNumber
    case bool(Bool)
    case null
}

/// Reads one JSON text (RFC 8259) and is stricter than it: no key twice, no NUL, no half surrogate
/// pair, nothing beyond ``MessageLimits``. Foundation's decoder lets the first two pass and takes
/// twice as long.
struct JSONReader {
    typealias Problem = MessageError.Problem

    let bytes: [UInt8]
    var index = 0
    private var depth = 0

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The object that `bytes` hold, with nothing but white space around it.
    static func object(in bytes: [UInt8]) throws(Problem) -> JSONObject {
        guard isUTF8(bytes) else { throw .notJSON }
        var reader = JSONReader(bytes: bytes)
        guard case .object(let object) = try reader.value() else { throw .notJSON }
        reader.skipSpace()
        guard reader.index == bytes.count else { throw .notJSON }
        return object
    }

    /// All at once, since that is much less work than text by text. The connection has checked the frame, but a
    /// replaced byte would change what somebody wrote.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        // Where it breaks the rules helps nobody: it is not JSON either way.
        (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// The byte at the reader's place; NUL, which begins nothing, after the last.
    var here: UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// Steps over `symbol` when it comes next.
    mutating func skip(_ symbol: Unicode.Scalar) -> Bool {
        guard here == UInt8(ascii: symbol) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while here == 0x20 || here == 0x0A || here == 0x0D || here == 0x09 { index += 1 }
    }

    private mutating func value() throws(Problem) -> JSONValue {
        skipSpace()
        switch here {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Problem) -> JSONValue {
        guard bytes[index...].starts(with: word.utf8) else { throw .notJSON }
        index += word.utf8.count
        return value
    }

    private mutating func object() throws(Problem) -> JSONObject {
        var object = JSONObject()
        // As many as a command has.
        object.members.reserveCapacity(4)
        try list(from: "{", to: "}", most: MessageLimits.members) { reader throws(Problem) in
            reader.skipSpace()
            let key = try reader.string()
            reader.skipSpace()
            guard reader.skip(":"), object[key] == nil else { throw .notJSON }
            object.members.append((key, try reader.value()))
        }
        return object
    }

    private mutating func array() throws(Problem) -> [JSONValue] {
        var array: [JSONValue] = []
        try list(from: "[", to: "]", most: MessageLimits.elements) { reader throws(Problem) in
            array.append(try reader.value())
        }
        return array
    }

    /// Items between two brackets with commas between them.
    private mutating func list(
        from opening: Unicode.Scalar, to closing: Unicode.Scalar, most: Int,
        item: (inout JSONReader) throws(Problem) -> Void
    ) throws(Problem) {
        guard skip(opening), depth < MessageLimits.depth else { throw .notJSON }
        depth += 1
        defer { depth -= 1 }
        skipSpace()
        if skip(closing) { return }
        for _ in 0..<most {
            try item(&self)
            skipSpace()
            if skip(closing) { return }
            guard skip(",") else { throw .notJSON }
        }
        throw .notJSON
    }
}
