import BoardTesting
import Testing
import WebServer

/// How connections end, and that the handler hears of it once.
@Suite struct ClosingTests {
    @Test("RFC 6455 §5.5.1: the handler's code and reason reach the client")
    func handlerCloses() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        #expect(server.journal.shows("opened /b/1/ws"))
        server.orders.post(.close(CloseCode(rawValue: 4501), "removed"))
        #expect(try client.nextFrame() == .close(code: 4501, reason: "removed"))
        client.sendFrame(.close, [0x11, 0x95])
        #expect(try client.readToEnd().isEmpty, "the code is not sent twice")
        #expect(server.journal.shows("closed /b/1/ws"))
    }

    @Test("a client that does not answer the close is cut off after two seconds")
    func unanswered() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        #expect(server.journal.shows("opened /b/1/ws"))
        server.orders.post(.close(.normal, ""))
        #expect(try client.closeCode() == 1000)
        #expect(try client.readToEnd(within: .seconds(4)).isEmpty)
    }

    @Test("a connection may be closed as soon as it is opened")
    func closedAtOnce() throws {
        let server = try TestServer()
        let client = try server.webSocket("/b/closed/ws")
        #expect(try client.nextFrame() == .close(code: 4500, reason: "unknown"))
        #expect(try client.readToEnd(within: .seconds(4)).isEmpty)
        #expect(server.journal.all == ["opened /b/closed/ws", "closed /b/closed/ws"])
    }

    @Test("a connection may be greeted as soon as it is opened")
    func greeting() throws {
        #expect(try TestServer().webSocket("/b/greeting/ws").nextText() == "welcome")
    }

    @Test("RFC 6455 §5.5.1: a client's close is echoed")
    func clientCloses() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        client.sendFrame(.close, [0x03, 0xE8])
        #expect(try client.closeCode() == 1000)
        #expect(try client.readToEnd().isEmpty)
        #expect(server.journal.shows("closed /b/1/ws"))
    }

    @Test("a client that vanishes is noticed")
    func vanished() throws {
        let server = try TestServer()
        do { _ = try server.webSocket() }
        #expect(server.journal.shows("closed /b/1/ws"))
        #expect(server.journal.all == ["opened /b/1/ws", "closed /b/1/ws"])
    }

    @Test("nothing sent after the close is heard")
    func deafAfterClose() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        #expect(server.journal.shows("opened /b/1/ws"))
        server.orders.post(.close(.normal, ""))
        #expect(try client.closeCode() == 1000)
        client.sendText("too late")
        client.finishSending()
        #expect(server.journal.shows("closed /b/1/ws"))
        #expect(!server.journal.all.contains("received too late"))
    }
}
