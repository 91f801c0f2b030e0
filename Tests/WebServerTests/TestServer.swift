import BoardTesting
import Foundation
import Testing
import WebServer

/// A server on a thread of its own and a free port, stopped when the test is done with it.
final class TestServer: Sendable {
    /// What a test has the handler do on the loop thread.
    enum Order: Sendable {
        case broadcast(String)
        case close(CloseCode, String)
        case raiseMessageLimit(Int)
    }

    let port: UInt16
    let orders = Mailbox<Order>()
    let journal = Journal()
    let stopSwitch: StopSwitch
    private let ended: DispatchSemaphore

    init(assets: [Asset] = [], limits: Limits = .quick, port: UInt16 = 0) throws {
        let settings = ServerSettings(
            subprotocol: "tavla.1", address: "127.0.0.1", port: port, assets: Assets(assets),
            limits: limits
        ) { host, port in host == "127.0.0.1:\(port)" }
        let start = Promise<Result<(UInt16, StopSwitch), ListenError>>()
        let (orders, journal, ended) = (orders, journal, DispatchSemaphore(value: 0))
        self.ended = ended
        Thread.detachNewThread {
            serve(settings, orders: orders, journal: journal, start: start)
            ended.signal()
        }
        (self.port, stopSwitch) = try start.wait().get()
    }

    deinit { stopSwitch.stop() }

    /// Whether `run` returns in time.
    func hasEnded(within time: TimeInterval) -> Bool {
        ended.wait(timeout: .now() + time) == .success
    }

    /// A client with an open WebSocket; it keeps this server running.
    func webSocket(_ path: String = "/b/1/ws", receiveBuffer: Int32? = nil) throws -> SocketClient {
        let client = try client(receiveBuffer: receiveBuffer)
        #expect(try client.upgrade(path).status == 101)
        return client
    }

    /// A client that has sent nothing yet; it keeps this server running.
    func client(receiveBuffer: Int32? = nil) throws -> SocketClient {
        let client = try SocketClient(port: port, receiveBuffer: receiveBuffer)
        client.companion = self
        return client
    }
}

/// The whole life of a server, on the thread that is its loop's.
private func serve(
    _ settings: ServerSettings, orders: Mailbox<TestServer.Order>, journal: Journal,
    start: Promise<Result<(UInt16, StopSwitch), ListenError>>
) {
    do throws(ListenError) {
        let server = try WebServer(settings)
        let handler = EchoHandler(journal: journal)
        server.deliver(orders) { handler.follow($0) }
        start.fulfil(.success((server.port, server.stopSwitch)))
        server.run(handler)
    } catch {
        start.fulfil(.failure(error))
    }
}

extension Limits {
    /// The product's limits with times that a test can wait for.
    static var quick: Limits {
        var limits = Limits()
        limits.tick = .milliseconds(20)
        return limits
    }
}
