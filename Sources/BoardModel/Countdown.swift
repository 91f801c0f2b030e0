/// The timer everybody sees. Its end never closes, cuts off or deletes anything.
public struct Countdown: Hashable, Sendable {
    /// Milliseconds in all, extensions included.
    public internal(set) var duration: Int64
    public internal(set) var state: State
    /// Milliseconds that groups have besides, each above 0.
    public internal(set) var extra: [GroupID: Int64] = [:]

    init(duration: Int64, state: State) {
        self.duration = duration
        self.state = state
    }

    /// Whether it runs.
    public enum State: Hashable, Sendable {
        case running(endsAt: Timestamp)
        /// Milliseconds left; negative when time was already up.
        case paused(remaining: Int64)
    }
}

extension Countdown {
    /// As those in some groups see it: with the time that one of them has besides, the most where there are several.
    func seen(in groups: some Sequence<GroupID>) -> Countdown {
        var own = later(by: groups.compactMap { extra[$0] }.max() ?? 0)
        own.extra = [:]
        return own
    }

    /// [C3] [C5] More time for everybody: a group whose own time goes on has so much more than that; of time that was up
    /// with the room's, nothing is left to add to.
    func extended(by amount: Int64, at time: Timestamp) -> Countdown {
        let left = remaining(at: time)
        var longer = later(by: amount)
        longer.extra = extra.mapValues { max(0, left.adding($0)) - max(0, left) }
            .filter { $0.value > 0 }
        return longer
    }

    /// With so much more, or less, for one group alone.
    func giving(_ amount: Int64, to group: GroupID) -> Countdown {
        var changed = self
        let extra = (extra[group] ?? 0).adding(amount)
        changed.extra[group] = extra > 0 ? extra : nil
        return changed
    }

    func remaining(at time: Timestamp) -> Int64 {
        switch state {
        case .running(let endsAt): endsAt - time
        case .paused(let remaining): remaining
        }
    }

    private func later(by amount: Int64) -> Countdown {
        var longer = self
        longer.duration = duration.adding(amount)
        switch state {
        case .running(let endsAt): longer.state = .running(endsAt: endsAt + amount)
        case .paused(let remaining): longer.state = .paused(remaining: remaining.adding(amount))
        }
        return longer
    }
}
