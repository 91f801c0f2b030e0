/// Bytes of one connection, cut into requests; a value without sockets.
struct RequestReader {
    private let limits: Limits
    private var input: [UInt8] = []
    private var scanned = 0
    private var awaited: (request: HTTPRequest, length: Int)?

    init(limits: Limits) { self.limits = limits }

    /// Bytes that no request has taken yet.
    var waiting: Int { input.count }

    /// Whether a client waits for `100 Continue` before it sends the body.
    private(set) var expectsContinue = false

    mutating func append(_ bytes: UnsafeRawBufferPointer) { input.append(contentsOf: bytes) }

    /// The next whole request, or nil until more bytes are here.
    mutating func next() throws(HTTPRefusal) -> HTTPRequest? {
        if awaited == nil { try readHead() }
        guard let (request, length) = awaited, input.count >= length else { return nil }
        awaited = nil
        expectsContinue = false
        var whole = request
        whole.body = Array(input[..<length])
        input.removeFirst(length)
        return whole
    }

    /// What came after the last request: the first frames of an eager WebSocket client.
    mutating func takeRest() -> [UInt8] {
        defer { input = [] }
        return input
    }

    mutating func didSendContinue() { expectsContinue = false }

    private mutating func readHead() throws(HTTPRefusal) {
        guard let end = endOfHead() else {
            if let refusal = tooLong(input.count, line: firstLine()) { throw refusal }
            return
        }
        if let refusal = tooLong(end, line: firstLine()) { throw refusal }
        let head = try RequestHead(input[..<end])
        let length = try BodyLength.of(head.request, limit: limits.requestBody)
        input.removeFirst(end)
        scanned = 0
        awaited = (head.request, length)
        expectsContinue =
            length > input.count && head.request.list("expect").contains("100-continue")
    }

    private func tooLong(_ head: Int, line: Int) -> HTTPRefusal? {
        if line > limits.requestLine {
            HTTPRefusal(.uriTooLong, "The address is too long.")
        } else if head > limits.requestHead {
            HTTPRefusal(.requestHeaderFieldsTooLarge, "The request's headers are too long.")
        } else {
            nil
        }
    }

    private func firstLine() -> Int { input.firstIndex(of: UInt8(ascii: "\n")) ?? input.count }

    /// The index after the empty line; each byte is looked at once, however slowly they come.
    private mutating func endOfHead() -> Int? {
        let lineFeed = UInt8(ascii: "\n")
        var index = max(scanned, 2)
        while index < input.count {
            // One before, too: a head with bare line ends is whole, and refused for them.
            if input[index] == lineFeed,
                input[index - 1] == lineFeed || input[index - 2] == lineFeed
            {
                return index + 1
            }
            index += 1
        }
        scanned = input.count
        return nil
    }
}
