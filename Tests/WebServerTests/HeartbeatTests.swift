import BoardTesting
import Testing

@testable import WebServer

/// Pings, and the end of peers that do not answer.
@Suite struct HeartbeatTests {
    @Test("a silent peer is pinged once, and is gone when it stays silent")
    func schedule() {
        let start = ContinuousClock.now
        var heartbeat = Heartbeat(now: start)
        func beat(_ seconds: Int) -> Heartbeat.Action {
            heartbeat.beat(at: start + .seconds(seconds), ping: .seconds(10), gone: .seconds(25))
        }
        #expect(beat(9) == .rest)
        #expect(beat(10) == .ping)
        #expect(beat(11) == .rest)
        heartbeat.heard(at: start + .seconds(12))
        #expect(beat(21) == .rest)
        #expect(beat(22) == .ping)
        #expect(beat(36) == .rest)
        #expect(beat(37) == .gone)
    }

    @Test("who answers pings stays, who does not is closed")
    func overTheWire() throws {
        var limits = Limits.quick
        limits.ping = .milliseconds(200)
        limits.gone = .milliseconds(1500)
        let server = try TestServer(limits: limits)
        let mute = try server.webSocket("/b/mute/ws")
        let alive = try server.webSocket("/b/alive/ws")
        while !server.journal.all.contains("closed /b/mute/ws") {
            guard case .ping(let payload) = try alive.nextFrame() else { break }
            alive.sendFrame(.pong, payload)
        }
        alive.sendText("still here")
        #expect(try alive.nextText() == "still here")
        #expect(try mute.nextFrame() == .ping([0]))
        #expect(try mute.readToEnd().isEmpty)
    }
}
