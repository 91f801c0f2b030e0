import BoardTesting
import Testing
import WebServer

/// One frame, many sockets.
@Suite struct BroadcastTests {
    /// Numbered texts of `bytes` bytes or a little more.
    private static func text(_ number: Int, bytes: Int) -> String {
        "\(number) " + String(repeating: "x", count: bytes)
    }

    @Test("a frame reaches every member, in the order sent")
    func everyone() throws {
        let server = try TestServer()
        let clients = try (1...20).map { _ in try server.webSocket() }
        #expect(server.journal.shows("opened /b/1/ws", times: 20))
        for number in 1...5 { server.orders.post(.broadcast("note \(number)")) }
        for client in clients {
            for number in 1...5 { #expect(try client.nextText() == "note \(number)") }
        }
    }

    @Test("who has left gets nothing, and the others still do")
    func leaving() throws {
        let server = try TestServer()
        let staying = try [server.webSocket(), server.webSocket()]
        do { _ = try server.webSocket("/b/leaving/ws") }
        #expect(server.journal.shows("closed /b/leaving/ws"))
        server.orders.post(.broadcast("still here"))
        for client in staying { #expect(try client.nextText() == "still here") }
    }

    @Test(
        "every size of header carries its payload",
        arguments: [0, 125, 126, 65_535, 65_536, 300_000])
    func sizes(_ count: Int) throws {
        let server = try TestServer()
        let client = try server.webSocket()
        #expect(server.journal.shows("opened /b/1/ws"))
        let text = String(repeating: "x", count: count)
        server.orders.post(.broadcast(text))
        #expect(try client.nextText() == text)
    }

    @Test("a slow reader gets everything whole and in order, with pings in between")
    func partialWrites() throws {
        var limits = Limits.quick
        limits.ping = .milliseconds(40)
        limits.behind = 64 << 20
        let server = try TestServer(limits: limits)
        let client = try server.webSocket(receiveBuffer: 2048)
        #expect(server.journal.shows("opened /b/1/ws"))
        for number in 1...200 { server.orders.post(.broadcast(Self.text(number, bytes: 50_000))) }
        var pings = 0
        var number = 0
        while number < 200 {
            switch try client.nextFrame() {
            case .text(let text):
                number += 1
                #expect(text == Self.text(number, bytes: 50_000))
            case .ping(let payload):
                pings += 1
                client.sendFrame(.pong, payload)
                client.sendFrame(.ping, [UInt8(truncatingIfNeeded: pings)])
            case .pong: break
            case let other: Issue.record("\(other)")
            }
        }
        #expect(pings > 0)
    }

    @Test("who falls more than 256 KiB behind is closed with 4008, and nobody waits for it")
    func slowConsumer() throws {
        let server = try TestServer()
        let slow = try server.webSocket("/b/slow/ws", receiveBuffer: 2048)
        let quick = try server.webSocket("/b/quick/ws")
        #expect(server.journal.shows("opened /b/quick/ws"))
        // More than the kernel keeps for a socket, and 256 KiB on top.
        for number in 1...400 {
            server.orders.post(.broadcast(Self.text(number, bytes: 30_000)))
            #expect(try quick.nextText() == Self.text(number, bytes: 30_000))
        }
        #expect(server.journal.shows("closed /b/slow/ws"))
        // It reads what was on its way, to the close frame or to where it was cut off.
        var last = 0
        while case .text(let text)? = try? slow.nextFrame() {
            last += 1
            #expect(text == Self.text(last, bytes: 30_000))
        }
        #expect((1..<400).contains(last))
    }

    @Test("the slow one that reads on is told why")
    func slowConsumerIsTold() throws {
        let server = try TestServer()
        let slow = try server.webSocket("/b/slow/ws", receiveBuffer: 2048)
        #expect(server.journal.shows("opened /b/slow/ws"))
        for number in 1...400 { server.orders.post(.broadcast(Self.text(number, bytes: 30_000))) }
        #expect(try slow.closeCode() == 4008)
    }
}
