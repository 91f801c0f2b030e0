/// [DT4] [DT5] What is seen of a round. While it is open nobody is told what got how many.
extension Board {
    func voteView(_ id: VoteID, for viewer: Viewer) -> RecordView? {
        guard let found = rounds.first(where: { $0.id == id }), isShown(found, to: viewer),
            let number = rounds.firstIndex(where: { $0.id == id })
        else { return nil }
        return .vote(
            VoteView(
                id: id, number: number + 1, terms: found.terms, isOpen: found.isOpen,
                hands: found.isOpen && viewer == .facilitator ? countedHands(found) : nil,
                results: results(of: found)))
    }

    func turnoutView(_ id: VoteID, for viewer: Viewer) -> RecordView? {
        guard let round = rounds.first(where: { $0.id == id }), isShown(round, to: viewer) else {
            return nil
        }
        if case .closed(let result) = round.state {
            let dots = result.dots.values.reduce(0, +)
            return .turnout(TurnoutView(vote: id, voters: result.voters, dots: dots))
        }
        // Also what dropped out is counted: else hiding a note would tell how many dots it had.
        let dots = round.given.values.reduce(0) { $0 + min($1.count, round.terms.dots) }
        return .turnout(TurnoutView(vote: id, voters: round.given.count, dots: dots))
    }

    func ownVoteView(_ id: VoteID, of person: ActorID) -> RecordView? {
        guard let round, round.id == id, round.isOpen, round.given[person] != nil else {
            return nil
        }
        let dots = dots(of: person, in: round)
        let counted = dots.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return .ownVote(
            OwnVoteView(
                vote: id,
                dots: counted.sorted { $0.key < $1.key }.map { VoteCount(on: $0, count: $1) },
                left: round.terms.dots - dots.count))
    }

    private func isShown(_ round: VotingRound, to viewer: Viewer) -> Bool {
        switch viewer {
        case .facilitator: true
        case .screen: isUp(round) && spotlight.content == .vote
        case .participant, .coreGroup: isUp(round)
        case .moderator, .author: false
        }
    }

    private func countedHands(_ round: VotingRound) -> [VoteCount] {
        inherited(round.hands, in: round).filter { isCandidate($0.key, in: round) }
            .sorted { $0.key < $1.key }.map { VoteCount(on: $0.key, count: $0.value) }
    }

    /// The most first; equals share a place, and stand in an order that tells nothing.
    private func results(of round: VotingRound) -> [RankedCandidate]? {
        guard case .closed(let result) = round.state else { return nil }
        let dots = inherited(result.dots, in: round)
        let hands = inherited(round.hands, in: round)
        let ranked = Set(dots.keys).union(hands.keys).filter { isCandidate($0, in: round) }
            .map { (on: $0, dots: dots[$0] ?? 0, hands: hands[$0] ?? 0) }
            .sorted { ($1.dots + $1.hands, $0.on) < ($0.dots + $0.hands, $1.on) }
        var places: [Int: Int] = [:]
        return ranked.enumerated().map { number, candidate in
            let total = candidate.dots + candidate.hands
            let place = places[total] ?? number + 1
            places[total] = place
            return RankedCandidate(
                on: candidate.on, place: place, dots: candidate.dots, hands: candidate.hands,
                notes: shownNotes(of: candidate.on, in: round))
        }
    }

    /// How many notes everybody reads of a theme; nil for a note.
    private func shownNotes(of candidate: CandidateID, in round: VotingRound) -> Int? {
        guard themes[ThemeID(rawValue: candidate.rawValue)] != nil else { return nil }
        return notes(of: candidate, in: round).count { !columns(of: $0, in: round).isEmpty }
    }
}
