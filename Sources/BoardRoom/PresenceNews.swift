/// When everybody is told how many are in: at once, then at most once a second.
struct PresenceNews {
    private var isStale = false
    private var told: ContinuousClock.Instant?

    mutating func changed() { isStale = true }

    /// Whether it is time; if so, it counts as told.
    mutating func isDue(at now: ContinuousClock.Instant) -> Bool {
        guard isStale else { return false }
        if let told, now - told < .seconds(1) { return false }
        isStale = false
        told = now
        return true
    }
}
