/// A place where a file stops being JSON.
struct JSONSyntaxError: Error {
    let offset: Int
    let expected: String
}

/// Reads JSON as RFC 8259 has it into nodes that know their place. The library's decoder would stop at the
/// first type that does not fit and does not say where; a template's author wants all of it.
struct JSONReader {
    /// Lists and objects inside one another; a template needs 7. The reader calls itself once a level.
    static let depth = 32

    let bytes: [UInt8]
    var index = 0

    /// Reads one value that fills `bytes`, which are UTF-8.
    static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
        var reader = JSONReader(bytes: bytes)
        // RFC 8259 §8.1 lets a reader ignore a byte order mark; some editors write one.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        let node = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.next == nil else { throw reader.error("the end of the file") }
        return node
    }

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    func error(_ expected: String) -> JSONSyntaxError {
        JSONSyntaxError(offset: index, expected: expected)
    }

    /// Steps over `byte` if it is next.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    mutating func skipSpace() {
        while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { index += 1 }
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
        skipSpace()
        guard depth < Self.depth else { throw error("at most \(Self.depth) levels") }
        let start = index
        let value: JSONValue =
            switch next {
            case UInt8(ascii: "{"): try object(depth: depth)
            case UInt8(ascii: "["): try array(depth: depth)
            case UInt8(ascii: "\""): .string(try string())
            case let byte? where byte.isDigit || byte == UInt8(ascii: "-"): .number(try number())
            default: try word()
            }
        return JSONNode(value: value, offset: start)
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        index += 1
        var members: [JSONMember] = []
        skipSpace()
        if skip(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw error("a key in quotes") }
            let key = try string()
            skipSpace()
            guard skip(UInt8(ascii: ":")) else { throw error("a colon after the key") }
            members.append(JSONMember(key: key, node: try value(depth: depth + 1)))
            skipSpace()
        } while skip(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "}")) else { throw error("a comma or a closing brace }") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        index += 1
        var elements: [JSONNode] = []
        skipSpace()
        if skip(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while skip(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "]")) else { throw error("a comma or a closing bracket ]") }
        return .array(elements)
    }

    private mutating func word() throws(JSONSyntaxError) -> JSONValue {
        let words: [(String, JSONValue)] = [
            ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
        ]
        for (word, value) in words where bytes[index...].starts(with: word.utf8) {
            index += word.utf8.count
            return value
        }
        throw error("a value: text in quotes, a number, true, false, a list or an object")
    }
}
