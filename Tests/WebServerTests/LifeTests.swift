import BoardTesting
import Foundation
import Testing

@testable import WebServer

/// How a server starts, is told things by other threads, is full, and stops.
@Suite struct LifeTests {
    private func settings(address: String?, port: UInt16 = 0) -> ServerSettings {
        ServerSettings(subprotocol: "tavla.1", address: address, port: port) { _, _ in true }
    }

    @Test("a port in use is one clear sentence")
    func portInUse() throws {
        let server = try TestServer()
        let error = try #require(throws: ListenError.self) {
            try WebServer(settings(address: "127.0.0.1", port: server.port))
        }
        #expect(error == .portInUse(server.port))
        #expect("\(error)".hasPrefix("Port \(server.port) is already in use"))
        #expect(try server.client().get("/hello").status == 200)
    }

    @Test("an address of another machine, and one that is none, are told apart")
    func badAddress() {
        #expect(throws: ListenError.addressNotAvailable("192.0.2.1")) {
            try WebServer(settings(address: "192.0.2.1"))
        }
        #expect(throws: ListenError.notAnAddress("localhost!")) {
            try WebServer(settings(address: "localhost!"))
        }
    }

    @Test("a server that never runs gives its port back")
    func neverRun() throws {
        let port = try WebServer(settings(address: "127.0.0.1")).port
        #expect(try WebServer(settings(address: "127.0.0.1", port: port)).port == port)
    }

    @Test("stop closes everyone with 1012 and ends the loop within two seconds")
    func stop() throws {
        let server = try TestServer()
        let clients = try (1...3).map { _ in try server.webSocket() }
        let idle = try server.client()
        #expect(try idle.get("/hello").status == 200)
        server.stopSwitch.stop()
        for client in clients {
            #expect(try client.nextFrame() == .close(code: 1012, reason: "restarting"))
        }
        #expect(try idle.readToEnd().isEmpty)
        #expect(server.hasEnded(within: 2))
        #expect(server.journal.shows("closed /b/1/ws", times: 3))
        #expect(throws: SocketClient.Failure.notConnected(errno: 111)) { try server.client() }
    }

    @Test("an application may name its own code and reason for the restart")
    func stopWithCode() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        server.stopSwitch.stop(CloseCode(rawValue: 4012), "back soon")
        #expect(try client.nextFrame() == .close(code: 4012, reason: "back soon"))
        client.sendFrame(.close, [0x0F, 0xAC])
        #expect(server.hasEnded(within: 2))
    }

    @Test("a request under way is answered before the server ends")
    func stopWhileAnswering() throws {
        var limits = Limits.quick
        limits.tick = .milliseconds(200)
        let server = try TestServer(limits: limits)
        let client = try server.client()
        client.send("GET /later HTTP/1.1\r\nHost: \(client.host)\r\n\r\n")
        #expect(server.journal.shows("asked"))
        server.stopSwitch.stop()
        #expect(try client.response().text == "later\n")
        #expect(server.hasEnded(within: 2))
    }

    @Test("a server that was stopped lets its successor have the port")
    func restart() throws {
        let first = try TestServer()
        let client = try first.webSocket()
        first.stopSwitch.stop()
        #expect(try client.closeCode() == 1012)
        #expect(first.hasEnded(within: 3))
        let second = try TestServer(port: first.port)
        #expect(try second.client().get("/hello").status == 200)
    }

    @Test("messages from many threads all arrive, each thread's in order")
    func mailbox() throws {
        let server = try TestServer()
        let client = try server.webSocket()
        #expect(server.journal.shows("opened /b/1/ws"))
        for thread in 0..<4 {
            Thread.detachNewThread {
                for number in 0..<100 { server.orders.post(.broadcast("\(thread) \(number)")) }
            }
        }
        var next = [0, 0, 0, 0]
        for _ in 0..<400 {
            let parts = try #require(try client.nextText()).split(separator: " ").compactMap {
                Int($0)
            }
            #expect(next[parts[0]] == parts[1])
            next[parts[0]] += 1
        }
    }

    @Test("one connection too many is told 503, and the next is served when another leaves")
    func full() throws {
        var limits = Limits.quick
        limits.connections = 3
        let server = try TestServer(limits: limits)
        var clients = try (1...3).map { _ in try server.webSocket() }
        #expect(server.journal.shows("opened /b/1/ws", times: 3))
        let excess = try server.client()
        #expect(try excess.get("/hello").status == 503)
        #expect(try excess.readToEnd().isEmpty)
        clients.removeLast()
        #expect(server.journal.shows("closed /b/1/ws"))
        #expect(try server.client().get("/hello").status == 200)
    }

    @Test("a thousand connections are held at once")
    func many() throws {
        let server = try TestServer()
        let clients = try (1...1000).map { _ in try server.webSocket() }
        #expect(server.journal.shows("opened /b/1/ws", times: 1000))
        server.orders.post(.broadcast("all"))
        for client in clients { #expect(try client.nextText() == "all") }
    }
}
