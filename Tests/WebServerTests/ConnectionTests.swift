import BoardTesting
import Testing
import WebServer

/// What a WebSocket client may send, and how it is answered when it sends something else.
@Suite struct ConnectionTests {
    @Test("RFC 6455 §5.6: a text message reaches the handler, and its answer the client")
    func echo() throws {
        let client = try TestServer().webSocket()
        client.sendText("hej åäö 🙂")
        #expect(try client.nextText() == "hej åäö 🙂")
    }

    @Test("RFC 6455 §5.4: the fragments of a message are joined, with a ping between them")
    func fragments() throws {
        let client = try TestServer().webSocket()
        client.sendFrame(.text, Array("one ".utf8), isLast: false)
        client.sendFrame(.ping, Array("?".utf8))
        client.sendFrame(.continuation, Array("two ".utf8), isLast: false)
        client.sendFrame(.continuation, [], isLast: false)
        client.sendFrame(.continuation, Array("three".utf8))
        let answers = try [client.nextFrame(), client.nextFrame()]
        #expect(answers.contains(.pong(Array("?".utf8))))
        #expect(answers.contains(.text("one two three")))
    }

    @Test("a character may be cut between two fragments")
    func cutCharacter() throws {
        let client = try TestServer().webSocket()
        let bytes = Array("å".utf8)
        client.sendFrame(.text, [bytes[0]], isLast: false)
        client.sendFrame(.continuation, [bytes[1]])
        #expect(try client.nextText() == "å")
    }

    @Test("an empty message is a message")
    func emptyMessage() throws {
        let client = try TestServer().webSocket()
        client.sendText("")
        client.sendText("next")
        #expect(try client.nextText() == "")
        #expect(try client.nextText() == "next")
    }

    @Test("messages that arrive together are told apart")
    func together() throws {
        let client = try TestServer().webSocket()
        client.send((1...50).flatMap { SocketClient.frame(.text, Array("message \($0)".utf8)) })
        for number in 1...50 { #expect(try client.nextText() == "message \(number)") }
    }

    @Test("a message of 1 KiB is taken, one byte more is 1009", arguments: [true, false])
    func firstLimit(_ inOneFrame: Bool) throws {
        let client = try TestServer().webSocket()
        client.sendText(String(repeating: "a", count: 1024))
        #expect(try client.nextText()?.utf8.count == 1024)
        if inOneFrame {
            client.sendText(String(repeating: "a", count: 1025))
        } else {
            client.sendFrame(.text, [UInt8](repeating: 0x61, count: 1000), isLast: false)
            client.sendFrame(.continuation, [UInt8](repeating: 0x61, count: 25), isLast: false)
        }
        #expect(try client.closeCode() == 1009)
    }

    @Test("a handler that raises the limit gets longer messages, up to that")
    func raisedLimit() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        server.orders.post(.raiseMessageLimit(16 * 1024))
        server.orders.post(.broadcast("raised"))
        #expect(try client.nextText() == "raised")
        client.sendText(String(repeating: "ä", count: 8 * 1024))
        #expect(try client.nextText()?.count == 8 * 1024)
        client.sendText(String(repeating: "a", count: 16 * 1024 + 1))
        #expect(try client.closeCode() == 1009)
    }

    @Test("RFC 6455 §7.4.1: a binary message is 1003")
    func binary() throws {
        let client = try TestServer().webSocket()
        client.sendFrame(.binary, [1, 2, 3])
        #expect(try client.closeCode() == 1003)
    }

    @Test(
        "RFC 6455 §8.1: text that is not UTF-8 is 1007",
        arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
    func badText(_ bytes: [UInt8]) throws {
        let server = try TestServer()
        let client = try server.webSocket()
        client.sendFrame(.text, bytes)
        #expect(try client.closeCode() == 1007)
        client.sendFrame(.close, [0x03, 0xEF])
        #expect(server.journal.shows("closed /b/1/ws"))
        #expect(!server.journal.all.contains { $0.hasPrefix("received") })
    }

    @Test("a message that is begun and never ended is 1008")
    func unfinishedMessage() throws {
        var limits = Limits.quick
        limits.arrival = .milliseconds(100)
        let client = try TestServer(limits: limits).webSocket()
        client.sendFrame(.text, Array("to be".utf8), isLast: false)
        #expect(try client.closeCode() == 1008)
    }

    @Test(
        "RFC 6455 §5.2: a reserved bit or opcode is a protocol error",
        arguments: [0xC1, 0x83, 0x8B])
    func reserved(_ first: UInt8) throws {
        let server = try TestServer()
        let client = try server.webSocket()
        client.send([first] + SocketClient.frame(.text, Array("hi".utf8)).dropFirst())
        #expect(try client.closeCode() == 1002)
        #expect(!server.journal.all.contains("received hi"))
    }

    @Test("RFC 6455 §5.5.2: a ping is answered with its own bytes")
    func ping() throws {
        let client = try TestServer().webSocket()
        client.sendFrame(.ping, [1, 2, 3])
        #expect(try client.nextFrame() == .pong([1, 2, 3]))
    }
}
