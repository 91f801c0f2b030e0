extension Board {
    mutating func evolveVote(_ event: BoardEvent) -> Touched {
        switch event {
        case .voteStarted(let id, let terms): return start(id, terms)
        case .dotGiven(let id, let candidate, let person?):
            return change(id, of: person) { $0.give(candidate, by: person) }
        case .dotTaken(let id, let candidate, let person?):
            return change(id, of: person) { $0.take(candidate, by: person) }
        case .voteClosed(let id, let result): return close(id, result)
        case .voteReopened(let id):
            return turn(id) { $0.state = .open }
        case .handsCounted(let id, let candidate, let count):
            return turn(id) { $0.count(count, for: candidate) }
        default:
            // Who put the dot was overwritten when the meeting ended; the result stands in the log.
            return []
        }
    }

    private mutating func start(_ id: VoteID, _ terms: VotingRound.Terms) -> Touched {
        guard !rounds.contains(where: { $0.id == id }) else { return [] }
        let before = touched(round)
        rounds.append(VotingRound(id: id, terms: terms))
        return before + touched(round)
    }

    private mutating func close(_ id: VoteID, _ result: VoteResult) -> Touched {
        let touched = turn(id) { $0.state = .closed(result) }
        guard let place = rounds.firstIndex(where: { $0.id == id }), result.dots.isEmpty,
            rounds[place].hands.isEmpty
        else { return touched }
        rounds.remove(at: place)
        return touched + self.touched(round)
    }

    /// One person put or took a dot: the round itself looks the same.
    private mutating func change(
        _ id: VoteID, of person: ActorID, _ change: (inout VotingRound) -> Void
    ) -> Touched {
        guard let place = rounds.firstIndex(where: { $0.id == id }) else { return [] }
        change(&rounds[place])
        return Touched([.turnout(id)]).owned(own(rounds[place], by: [person]))
    }

    private mutating func turn(_ id: VoteID, _ change: (inout VotingRound) -> Void) -> Touched {
        guard let place = rounds.firstIndex(where: { $0.id == id }) else { return [] }
        let before = touched(rounds[place])
        change(&rounds[place])
        return before + touched(rounds[place])
    }
}
