extension Board {
    mutating func start(
        _ id: VoteID, _ terms: VotingRound.Terms, at time: Timestamp
    ) -> Touched {
        guard !rounds.contains(where: { $0.id == id }) else { return [] }
        let screen = Inverse.dropVote(id, showing: spotlight.content, column: spotlight.column)
        history.remember(screen, of: .startVote, at: time)
        let before = touched(round)
        rounds.append(VotingRound(id: id, terms: terms))
        return before + touched(round) + [.undo]
    }

    mutating func close(
        _ id: VoteID, _ result: VoteResult, at time: Timestamp
    ) -> Touched {
        guard let before = rounds.first(where: { $0.id == id }) else { return [] }
        let touched = turn(id) { $0.state = .closed(result) }
        if result.isEmpty, before.hands.isEmpty {
            history.forget(id)
            return touched + drop(id) + [.undo]
        }
        if before.isOpen { history.remember(.reopenVote(id), of: .closeVote, at: time) }
        return touched + [.undo]
    }

    mutating func reopen(_ id: VoteID, at time: Timestamp) -> Touched {
        guard let place = rounds.firstIndex(where: { $0.id == id }),
            case .closed(let result) = rounds[place].state
        else { return [] }
        // Only the last round is opened again. Logs are older than the rule that one whose dots all dropped out stays:
        // when they were written, those after it were gone.
        let gone = rounds[(place + 1)...].map(\.id).map { drop($0) }.reduce(Touched(), +)
        history.remember(.closeVote(id, result), of: .reopenVote, at: time)
        return gone + turn(id) { $0.state = .open } + [.undo]
    }

    private mutating func drop(_ id: VoteID) -> Touched {
        let before = touched(round)
        rounds.removeAll { $0.id == id }
        return before + touched(round)
    }

    /// One person put or took a dot: the round itself looks the same. Nobody did as far as the log tells once the
    /// meeting has ended; the result stands there.
    mutating func change(
        _ id: VoteID, of person: ActorID?, _ change: (inout VotingRound, ActorID) -> Void
    ) -> Touched {
        guard let person, let place = rounds.firstIndex(where: { $0.id == id }) else { return [] }
        change(&rounds[place], person)
        let touched = Touched([.turnout(id)]).owned(own(rounds[place], by: [person]))
        // [DT12] Since somebody has voted, the round is not as it was when it began.
        return history.forgetRounds() ? touched + [.undo] : touched
    }

    private mutating func turn(_ id: VoteID, _ change: (inout VotingRound) -> Void) -> Touched {
        guard let place = rounds.firstIndex(where: { $0.id == id }) else { return [] }
        let before = touched(rounds[place])
        change(&rounds[place])
        return before + touched(rounds[place])
    }

    /// In place of all that was counted for what is one candidate by now.
    mutating func countHands(
        _ id: VoteID, _ candidate: CandidateID, _ count: Int, at time: Timestamp
    ) -> Touched {
        guard let round = rounds.first(where: { $0.id == id }) else { return [] }
        let others = round.hands.keys.filter { heir(of: $0, in: round) == candidate }
        let counted = Set(others).union([candidate]).sorted()
        history.remember(
            counted.map { .countHands(id, on: $0, count: round.hands[$0] ?? 0) }, of: .addHands,
            at: time)
        let touched = counted.map { setHands(id, $0, $0 == candidate ? count : 0) }
        return touched.reduce([.undo], +)
    }

    mutating func setHands(_ id: VoteID, _ candidate: CandidateID, _ count: Int) -> Touched {
        guard let place = rounds.firstIndex(where: { $0.id == id }) else { return [] }
        let before = touchedNotes(of: candidate, in: rounds[place])
        rounds[place].count(count, for: candidate)
        return [.vote(id)] + before + touchedNotes(of: candidate, in: rounds[place])
    }
}

/// [DT12] Undo, of what happened to the last round.
extension Board {
    mutating func takeBackStart(
        of id: VoteID, showing content: Spotlight.Content, _ column: ColumnID?
    ) -> Touched {
        guard let round, round.id == id, round.given.isEmpty else { return [] }
        let screen = spotlight.content == .vote ? turn(to: content, column, nil) : []
        return screen + drop(id)
    }

    mutating func takeBackClosing(of id: VoteID) -> Touched {
        round?.id == id ? turn(id) { $0.state = .open } : []
    }

    mutating func takeBackReopening(of id: VoteID, _ result: VoteResult) -> Touched {
        round?.id == id ? turn(id) { $0.state = .closed(result) } : []
    }
}
