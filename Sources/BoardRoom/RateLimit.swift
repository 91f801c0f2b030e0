import BoardModel

/// How often each participant or moderator may ask: so many at once, then one in each interval.
struct RateLimit {
    /// What people write and choose.
    static let wishes = RateLimit(burst: 5, interval: .seconds(1))
    /// As many dots as anybody has, at once.
    static let dots = RateLimit(burst: Limits.dots.upperBound, interval: .milliseconds(500))
    /// What a moderator tidies, note by note and by key.
    static let moderation = RateLimit(burst: 20, interval: .milliseconds(200))

    private let burst: Int
    private let interval: Duration
    /// Times as seconds until the bucket is full again, which needs no refilling.
    private var fullAgain: [ActorID: ContinuousClock.Instant] = [:]

    private init(burst: Int, interval: Duration) {
        self.burst = burst
        self.interval = interval
    }

    /// Takes one of a session's chances; otherwise says when the next one comes.
    mutating func take(_ actor: ActorID, at now: ContinuousClock.Instant) -> Duration? {
        let full = max(fullAgain[actor] ?? now, now)
        let next = full + interval
        let excess = next - now - interval * burst
        guard excess <= .zero else { return excess }
        fullAgain[actor] = next
        return nil
    }

    /// Forgets those whose chances are all back.
    mutating func forget(at now: ContinuousClock.Instant) {
        guard !fullAgain.isEmpty else { return }
        fullAgain = fullAgain.filter { $0.value > now }
    }
}
