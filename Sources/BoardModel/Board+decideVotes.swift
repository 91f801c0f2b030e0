extension Board {
    func startVote(
        _ id: VoteID, _ terms: VotingRound.Terms
    ) throws(CommandRejection) -> [BoardEvent] {
        guard !rounds.contains(where: { $0.id == id }) else { throw .voteIdIsTaken }
        if round?.isOpen == true { throw .voteIsOpen }
        guard rounds.count < Limits.votesPerBoard else { throw .tooManyVotes }
        guard Limits.dots.contains(terms.dots) else { throw .dotsAreOutOfRange }
        for column in terms.columns {
            guard let found = index.columns[column] else { throw .unknownColumn }
            if found.isPrivate == true { throw .columnIsPrivate }
            if isHidden(column) { throw .columnIsHidden }
        }
        let new = VotingRound(id: id, terms: terms)
        guard notes.values.contains(where: { !columns(of: $0, in: new).isEmpty }) else {
            throw .nothingToVoteOn
        }
        return [.voteStarted(id, terms), .spotlightTurned(.vote)]
    }

    func giveDot(
        _ id: VoteID, _ candidate: CandidateID, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        let (round, person) = try openRound(id, actor)
        // [DT14] It may have become part of another a moment ago.
        let candidate = heir(of: candidate, in: round)
        guard isCandidate(candidate, in: round) else { throw .notUpForVote }
        let dots = dots(of: person, in: round)
        if !round.terms.severalOnOne, dots.contains(candidate) { throw .oneDotEach }
        guard dots.count < round.terms.dots else { throw .noDotsLeft }
        return [.dotGiven(id, on: candidate, by: person)]
    }

    func takeDot(
        _ id: VoteID, _ candidate: CandidateID, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        let (round, person) = try openRound(id, actor)
        let candidate = heir(of: candidate, in: round)
        guard dots(of: person, in: round).contains(candidate) else { return [] }
        let put = (round.given[person] ?? []).filter { heir(of: $0, in: round) == candidate }
        // Where one on each is allowed, all that became one go together: else another would take its place.
        let taken = round.terms.severalOnOne ? put.suffix(1) : put[...]
        return taken.map { .dotTaken(id, on: $0, by: person) }
    }

    private func openRound(
        _ id: VoteID, _ actor: Actor
    ) throws(CommandRejection) -> (VotingRound, ActorID) {
        let round = try existing(id)
        guard let person = actor.id else { throw .notAllowed }
        if state == .locked { throw .boardIsLocked }
        guard round.isOpen else { throw .voteIsClosed }
        return (round, person)
    }

    func closeVote(_ id: VoteID) throws(CommandRejection) -> [BoardEvent] {
        let round = try existing(id)
        return round.isOpen ? closing(round) : []
    }

    /// [DT10] A round that got nothing is gone, and the screen does not fall back on the one before.
    func closing(_ round: VotingRound) -> [BoardEvent] {
        let result = result(of: round)
        let isEmpty = result.isEmpty && round.hands.isEmpty
        return [.voteClosed(round.id, result)]
            + (isEmpty && spotlight.content == .vote
                ? [.spotlightTurned(defaultContent(of: phase, isVoting: false))] : [])
    }

    func reopenVote(_ id: VoteID) throws(CommandRejection) -> [BoardEvent] {
        let found = try existing(id)
        guard found.id == round?.id, !found.isOfEarlierMeeting else { throw .voteIsClosed }
        return found.isOpen ? [] : [.voteReopened(id)]
    }

    func addHands(
        _ id: VoteID, _ candidate: CandidateID, _ count: Int
    ) throws(CommandRejection) -> [BoardEvent] {
        let round = try existing(id)
        guard Limits.hands.contains(count) else { throw .handsAreOutOfRange }
        let candidate = heir(of: candidate, in: round)
        guard mayBeRaised(candidate, in: round) else { throw .notUpForVote }
        if inherited(round.hands, in: round)[candidate] ?? 0 == count { return [] }
        return [.handsCounted(id, on: candidate, count: count)]
    }

    private func existing(_ vote: VoteID) throws(CommandRejection) -> VotingRound {
        guard let round = rounds.first(where: { $0.id == vote }) else { throw .unknownVote }
        return round
    }
}
