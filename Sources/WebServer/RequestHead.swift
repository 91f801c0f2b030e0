/// Request line and headers, strictly as RFC 9112 §3 and §5 write them.
///
/// Whatever two parsers could read differently is refused: bare line ends, folded lines, spaces
/// before a colon, control characters.
struct RequestHead {
    let request: HTTPRequest

    private static let most = 64

    init(_ bytes: ArraySlice<UInt8>) throws(HTTPRefusal) {
        var lines = try Self.lines(bytes)
        let (method, target, isHTTP10) = try Self.requestLine(lines.removeFirst())
        guard lines.count <= Self.most else {
            throw HTTPRefusal(.requestHeaderFieldsTooLarge, "The request has too many headers.")
        }
        var headers: [HTTPRequest.Header] = []
        for line in lines { headers.append(try Self.header(line)) }
        let parts = target.split(
            separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        request = HTTPRequest(
            method: method, path: try PercentCoding.decode(parts[0]),
            query: parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil,
            headers: headers, isHTTP10: isHTTP10)
    }

    /// The lines without their ends and without the empty last one.
    private static func lines(_ bytes: ArraySlice<UInt8>) throws(HTTPRefusal) -> [ArraySlice<UInt8>]
    {
        var lines: [ArraySlice<UInt8>] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let body = line.dropLast()
            guard line.last == UInt8(ascii: "\r") || line.isEmpty, body.allSatisfy(isText) else {
                throw HTTPRefusal(.badRequest, "The request holds a stray control character.")
            }
            if !body.isEmpty { lines.append(body) }
        }
        guard !lines.isEmpty else { throw HTTPRefusal(.badRequest, "The request is empty.") }
        return lines
    }

    private static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || byte == 9 }

    private static func requestLine(
        _ line: ArraySlice<UInt8>
    ) throws(HTTPRefusal) -> (HTTPRequest.Method, ArraySlice<UInt8>, Bool) {
        let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3 else {
            throw HTTPRefusal(.badRequest, "The first line is not a request line.")
        }
        let isHTTP10 = try version(words[2])
        let target = words[1]
        let isPath = target.first == UInt8(ascii: "/")
        guard isPath, target.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
        else { throw HTTPRefusal(.badRequest, "The address is not a path.") }
        return (try method(words[0]), target, isHTTP10)
    }

    private static func version(_ word: ArraySlice<UInt8>) throws(HTTPRefusal) -> Bool {
        switch String(decoding: word, as: UTF8.self) {
        case "HTTP/1.1": return false
        case "HTTP/1.0": return true
        default: throw HTTPRefusal(.httpVersionNotSupported, "This server speaks HTTP/1.1.")
        }
    }

    private static func method(_ word: ArraySlice<UInt8>) throws(HTTPRefusal) -> HTTPRequest.Method
    {
        let name = String(decoding: word, as: UTF8.self)
        if let method = HTTPRequest.Method(rawValue: name) { return method }
        let known = ["PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "TRACE"]
        throw known.contains(name)
            ? HTTPRefusal(.methodNotAllowed, "Only GET, HEAD and POST are served.")
            : HTTPRefusal(.badRequest, "The method is unknown.")
    }

    private static func header(_ line: ArraySlice<UInt8>) throws(HTTPRefusal) -> HTTPRequest.Header
    {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(isToken)
        else { throw HTTPRefusal(.badRequest, "A header line is malformed.") }
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces()
        return HTTPRequest.Header(
            name: String(decoding: line[..<colon], as: UTF8.self).lowercased(),
            value: String(value))
    }

    /// RFC 9110 §5.6.2.
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
