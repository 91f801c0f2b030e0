import BoardModel

/// How often each participant may ask: a burst of five, then one a second.
struct RateLimit {
    /// Times as seconds until the bucket is full again, which needs no refilling.
    private var fullAgain: [ActorID: ContinuousClock.Instant] = [:]

    private static let burst = 5
    private static let interval = Duration.seconds(1)

    /// Takes one of `actor`'s chances; otherwise says when the next one comes.
    mutating func take(_ actor: ActorID, at now: ContinuousClock.Instant) -> Duration? {
        let full = max(fullAgain[actor] ?? now, now)
        let next = full + Self.interval
        let excess = next - now - Self.interval * Self.burst
        guard excess <= .zero else { return excess }
        fullAgain[actor] = next
        return nil
    }

    /// Forgets those whose chances are all back.
    mutating func forget(at now: ContinuousClock.Instant) {
        fullAgain = fullAgain.filter { $0.value > now }
    }
}
