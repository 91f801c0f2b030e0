/// Decides when a silent peer is pinged and when it is gone; a value without clock or socket.
struct Heartbeat {
    enum Action: Equatable { case rest, ping, gone }

    private var lastHeard: ContinuousClock.Instant
    private var isPinged = false

    init(now: ContinuousClock.Instant) { lastHeard = now }

    mutating func heard(at now: ContinuousClock.Instant) {
        lastHeard = now
        isPinged = false
    }

    mutating func beat(at now: ContinuousClock.Instant, ping: Duration, gone: Duration) -> Action {
        let silence = now - lastHeard
        if silence >= gone { return .gone }
        guard silence >= ping, !isPinged else { return .rest }
        isPinged = true
        return .ping
    }
}
