/// The timer everybody sees. Its end never closes, cuts off or deletes anything.
public struct Countdown: Hashable, Sendable {
    /// Milliseconds in all, extensions included.
    public internal(set) var duration: Int64
    public internal(set) var state: State

    /// Whether it runs.
    public enum State: Hashable, Sendable {
        case running(endsAt: Timestamp)
        /// Milliseconds left; negative when time was already up.
        case paused(remaining: Int64)
    }
}

extension Countdown {
    func extended(by amount: Int64) -> Countdown {
        let longer = duration.adding(amount)
        return switch state {
        case .running(let endsAt):
            Countdown(duration: longer, state: .running(endsAt: endsAt + amount))
        case .paused(let remaining):
            Countdown(duration: longer, state: .paused(remaining: remaining.adding(amount)))
        }
    }
}
