import BoardTesting
import Testing
import WebServer

/// What a WebSocket client may do, and what it gets for it.
@Suite struct ConnectionTests {
    @Test("RFC 6455 §5.6: a text message reaches the handler, and its answer the client")
    func echo() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        client.sendText("hej åäö")
        #expect(try client.nextText() == "hej åäö")
    }
}
