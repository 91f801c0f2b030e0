import BoardTesting
import Testing
import WebServer

/// What a request must look like to become a WebSocket connection; sent byte by byte as written.
@Suite struct UpgradeTests {
    /// The lines of a request that is granted, to be spoiled one at a time.
    private static func request(
        _ line: String = "GET /b/1/ws HTTP/1.1", host: String? = "Host: HOST",
        upgrade: String? = "Upgrade: websocket", connection: String? = "Connection: Upgrade",
        version: String? = "Sec-WebSocket-Version: 13",
        key: String? = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        subprotocol: String? = "Sec-WebSocket-Protocol: tavla.1", more: String...
    ) -> String {
        let lines = [line, host, upgrade, connection, version, key, subprotocol].compactMap(\.self)
        return (lines + more).joined(separator: "\r\n") + "\r\n\r\n"
    }

    private static func status(_ request: String) throws -> Int {
        let server = try TestServer()
        let client = try server.client()
        client.send(request.replacing("HOST", with: client.host))
        return try client.response().status
    }

    static let granted: [(String, String)] = [
        ("as browsers send it", request(more: "Origin: http://HOST")),
        ("behind a TLS proxy", request(more: "Origin: https://HOST")),
        ("without an origin, since only browsers hold credentials", request()),
        ("as Firefox sends it", request(connection: "Connection: keep-alive, Upgrade")),
        (
            "in other letter case",
            request(upgrade: "UPGRADE: WebSocket", connection: "connection: upgrade")
        ),
        (
            "offering several subprotocols",
            request(subprotocol: "Sec-WebSocket-Protocol: other, tavla.1")
        ),
        ("offering several in two lines", request(more: "Sec-WebSocket-Protocol: other")),
        ("offering extensions", request(more: "Sec-WebSocket-Extensions: permessage-deflate")),
        (
            "with a header whose name begins one the library knows",
            request(more: "A: 1", "X-Auth: 2")
        ),
    ]

    @Test("RFC 6455 §4.2: an upgrade is granted", arguments: granted)
    func grant(_ example: (name: String, request: String)) throws {
        #expect(try Self.status(example.request) == 101, "\(example.name)")
    }

    static let refused: [(String, Int, String)] = [
        ("a foreign origin", 403, request(more: "Origin: http://evil.example")),
        ("another port's origin", 403, request(more: "Origin: http://127.0.0.1:1")),
        ("a null origin", 403, request(more: "Origin: null")),
        ("an empty origin", 403, request(more: "Origin:")),
        ("two origins", 403, request(more: "Origin: http://HOST", "Origin: http://HOST")),
        ("two origins in one line", 403, request(more: "Origin: http://HOST, http://HOST")),
        ("a foreign host", 421, request(host: "Host: evil.example")),
        ("a host with another port", 421, request(host: "Host: 127.0.0.1:1")),
        ("no host", 400, request(host: nil)),
        ("two hosts", 400, request(more: "Host: HOST")),
        ("a path without a socket", 404, request("GET /other HTTP/1.1")),
        ("no subprotocol", 400, request(subprotocol: nil)),
        ("an unknown subprotocol", 400, request(subprotocol: "Sec-WebSocket-Protocol: tavla.2")),
        ("a longer subprotocol", 400, request(subprotocol: "Sec-WebSocket-Protocol: tavla.11")),
        ("POST", 400, request("POST /b/1/ws HTTP/1.1", more: "Content-Length: 0")),
        ("a body", 400, request(more: "Content-Length: 2") + "hi"),
        ("HTTP/1.0", 400, request("GET /b/1/ws HTTP/1.0")),
        ("HTTP/2.0", 505, request("GET /b/1/ws HTTP/2.0")),
        ("WebSocket version 8", 426, request(version: "Sec-WebSocket-Version: 8")),
        ("no WebSocket version", 426, request(version: nil)),
        ("two versions", 426, request(more: "Sec-WebSocket-Version: 13")),
        ("a short key", 400, request(key: "Sec-WebSocket-Key: c2hvcnQ=")),
        ("a key of 16 letters", 400, request(key: "Sec-WebSocket-Key: abcdefghijklmnop")),
        (
            "a key that is not base64", 400,
            request(key: "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25j*Q==")
        ),
        ("no key", 400, request(key: nil)),
        ("two keys", 400, request(more: "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")),
        (
            "h2c", 400,
            request(upgrade: "Upgrade: h2c", more: "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA")
        ),
        ("websocket and h2c", 400, request(upgrade: "Upgrade: websocket, h2c")),
        ("two Upgrade headers", 400, request(more: "Upgrade: h2c")),
        ("a longer word (CVE-2025-11677)", 400, request(upgrade: "Upgrade: websocketx")),
        ("a shorter word (CVE-2025-11677)", 400, request(upgrade: "Upgrade: w")),
        ("an empty Upgrade (CVE-2025-11677)", 400, request(upgrade: "Upgrade:")),
        ("no Upgrade", 400, request(upgrade: nil)),
        ("no Connection: Upgrade", 400, request(connection: nil)),
    ]

    @Test("an upgrade is refused before the handler opens anything", arguments: refused)
    func refuse(_ example: (name: String, status: Int, request: String)) throws {
        #expect(try Self.status(example.request) == example.status, "\(example.name)")
    }

    @Test("RFC 6455 §4.2.2: the answer proves that the key was read, and names the subprotocol")
    func answer() throws {
        let response = try TestServer().client().upgrade("/b/1/ws")
        #expect(response["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        #expect(response["sec-websocket-protocol"] == "tavla.1")
        #expect(response["sec-websocket-extensions"] == nil)
    }

    @Test("a refused upgrade ends the connection, and opened is never called")
    func refusalCloses() throws {
        let server = try TestServer()
        let client = try server.client()
        client.send(Self.request(version: nil).replacing("HOST", with: client.host))
        #expect(try client.response()["sec-websocket-version"] == "13")
        #expect(try client.readToEnd().isEmpty)
        #expect(server.journal.all == [])
    }

    @Test("frames that come together with the upgrade request are heard")
    func eagerClient() throws {
        let server = try TestServer()
        let client = try server.client()
        let frame = SocketClient.frame(.text, Array("early".utf8))
        client.send(Array(Self.request().replacing("HOST", with: client.host).utf8) + frame)
        #expect(try client.response().status == 101)
        #expect(try client.nextText() == "early")
    }

    @Test("an upgrade may follow requests on the same connection")
    func afterRequests() throws {
        let server = try TestServer()
        let client = try server.client()
        #expect(try client.get("/hello").status == 200)
        #expect(try client.upgrade("/b/1/ws").status == 101)
        client.sendText("hej")
        #expect(try client.nextText() == "hej")
    }
}
