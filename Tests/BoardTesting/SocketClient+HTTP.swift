extension SocketClient {
    /// An HTTP response as received.
    public struct Response: Sendable {
        public let status: Int
        /// Names in lower case, in order.
        public let headers: [(name: String, value: String)]
        public let body: [UInt8]

        /// The value of the only header of this name; nil when there is none or more than one.
        public subscript(_ name: String) -> String? {
            let values = headers.filter { $0.name == name }.map(\.value)
            return values.count == 1 ? values[0] : nil
        }

        public var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// The `Host` of the server connected to.
    public var host: String { "127.0.0.1:\(port)" }

    /// Sends a GET and waits for the response.
    public func get(_ path: String, _ headers: [String: String] = [:]) throws(Failure) -> Response {
        send(head("GET", path, headers))
        return try response()
    }

    /// Sends a HEAD and waits for the response, which has no body.
    public func head(_ path: String, _ headers: [String: String] = [:]) throws(Failure) -> Response
    {
        send(head("HEAD", path, headers))
        return try response(hasBody: false)
    }

    /// Sends a POST and waits for the response.
    public func post(
        _ path: String, _ body: String, _ headers: [String: String] = [:]
    ) throws(Failure) -> Response {
        let length = ["Content-Length": String(body.utf8.count)]
        send(head("POST", path, headers.merging(length) { given, _ in given }) + body)
        return try response()
    }

    /// Waits for one response.
    public func response(
        hasBody: Bool = true, within time: Duration = .seconds(5)
    ) throws(Failure) -> Response {
        let deadline = ContinuousClock.now + time
        let lines = try headLines(until: deadline)
        guard let word = lines.first?.split(separator: " ").dropFirst().first,
            let status = Int(word)
        else { throw .malformed("status line") }
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (
                name: parts[0].lowercased(),
                value: parts.count > 1 ? String(parts[1].dropFirst()) : ""
            )
        }
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        let body = hasBody ? try read(length, until: deadline) : []
        return Response(status: status, headers: headers, body: body)
    }

    private func head(_ method: String, _ path: String, _ headers: [String: String]) -> String {
        let given = headers.map { "\($0.key): \($0.value)\r\n" }.sorted().joined()
        let host = headers["Host"] == nil ? "Host: \(host)\r\n" : ""
        return "\(method) \(path) HTTP/1.1\r\n\(host)\(given)\r\n"
    }

    private func headLines(until deadline: ContinuousClock.Instant) throws(Failure) -> [String] {
        var head: [UInt8] = []
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            head += try read(1, until: deadline)
        }
        return String(decoding: head, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }
}
