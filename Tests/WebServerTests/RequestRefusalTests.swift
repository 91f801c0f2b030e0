import BoardTesting
import Testing
import WebServer

/// Requests that are not served, sent as written; each ends its connection.
@Suite struct RequestRefusalTests {
    private static let get = "GET /hello HTTP/1.1\r\nHost: HOST\r\n"
    private static let post = "POST /echo HTTP/1.1\r\nHost: HOST\r\n"

    static let examples: [(String, Int, String)] = [
        ("a foreign host", 421, "GET /hello HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
        ("no host", 400, "GET /hello HTTP/1.1\r\n\r\n"),
        ("two hosts", 400, get + "Host: HOST\r\n\r\n"),
        (
            "a host that would break the policy", 400,
            "GET / HTTP/1.1\r\nHost: a; script-src *\r\n\r\n"
        ),
        ("a lower-case method", 400, "get /hello HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("an unknown method", 400, "BREW /hello HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("a method not served", 405, "DELETE /hello HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("an absolute address", 400, "GET http://HOST/hello HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("no version", 400, "GET /hello\r\n\r\n"),
        ("two spaces", 400, "GET  /hello HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("HTTP/1.2", 505, "GET /hello HTTP/1.2\r\nHost: HOST\r\n\r\n"),
        ("the preface of HTTP/2", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("NUL in the path", 400, "GET /hel\0lo HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("an encoded NUL in the path", 400, "GET /%00 HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("half an escape", 400, "GET /%a HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("an escape that is not hexadecimal", 400, "GET /%zz HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("a path that is not UTF-8", 400, "GET /%ff HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("an encoded line end", 400, "GET /%0d%0a HTTP/1.1\r\nHost: HOST\r\n\r\n"),
        ("NUL in a header", 400, get + "X-A: \0\r\n\r\n"),
        ("bare line feeds", 400, "GET /hello HTTP/1.1\nHost: HOST\n\n"),
        ("a bare carriage return", 400, get + "X-A: a\rb\r\n\r\n"),
        ("a folded header", 400, get + "X-A: a\r\n b\r\n\r\n"),
        ("a space before the colon", 400, get + "X-A : a\r\n\r\n"),
        ("a header without a name", 400, get + ": a\r\n\r\n"),
        ("a header without a colon", 400, get + "X-A\r\n\r\n"),
        ("two lengths", 400, post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx"),
        (
            "a length and a coding", 400,
            post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        ),
        (
            "a coding on a GET with a length", 400,
            get + "Content-Length: 1\r\nTransfer-Encoding: x\r\n\r\nx"
        ),
        ("a signed length", 400, post + "Content-Length: +1\r\n\r\nx"),
        ("a negative length", 400, post + "Content-Length: -1\r\n\r\n"),
        ("a list of lengths", 400, post + "Content-Length: 1, 1\r\n\r\nx"),
        ("an absurd length", 413, post + "Content-Length: 99999999999999999999999\r\n\r\n"),
        ("a body beyond 64 KiB", 413, post + "Content-Length: 65537\r\n\r\n"),
        ("a chunked body", 411, post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("a POST without a length", 411, post + "\r\n"),
        ("a long request line", 414, "GET /" + String(repeating: "a", count: 5000)),
        ("long headers", 431, get + "X-A: " + String(repeating: "a", count: 17_000)),
        ("many headers", 431, get + String(repeating: "X-A: b\r\n", count: 65) + "\r\n"),
        ("an empty request", 400, "\r\n\r\n"),
        ("another protocol", 400, "\u{16}\u{03}\u{01}hello\n\n"),
    ]

    @Test("RFC 9112: a malformed or foreign request is refused", arguments: examples)
    func refuse(_ example: (name: String, status: Int, request: String)) throws {
        let server = try TestServer()
        let client = try server.client()
        client.send(example.request.replacing("HOST", with: client.host))
        let response = try client.response()
        #expect(response.status == example.status, "\(example.name)")
        #expect(response["connection"] == "close")
        #expect(try client.readToEnd().isEmpty)
        #expect(server.journal.all == [], "the handler saw nothing")
    }

    @Test("a request that does not arrive in time is answered 408")
    func slowRequest() throws {
        var limits = Limits.quick
        limits.arrival = .milliseconds(100)
        let server = try TestServer(limits: limits)
        let client = try server.client()
        client.send("GET /hello HTT")
        #expect(try client.response().status == 408)
    }

    @Test("a connection that sends nothing is closed")
    func silence() throws {
        var limits = Limits.quick
        limits.arrival = .milliseconds(100)
        let server = try TestServer(limits: limits)
        #expect(try server.client().readToEnd().isEmpty)
    }

    @Test("a handler that never answers does not hold the connection for ever")
    func noAnswer() throws {
        var limits = Limits.quick
        limits.answer = .milliseconds(100)
        let server = try TestServer(limits: limits)
        let client = try server.client()
        #expect(throws: SocketClient.Failure.closed) { try client.get("/never") }
    }
}
