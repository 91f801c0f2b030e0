import BoardModel

/// Rounds of dots.
extension RandomCommands {
    mutating func counting() -> BoardCommand {
        switch Int.random(in: 0..<8, using: &random) {
        case 0..<4:
            made += 1
            let dots = [0, 1, 2, 3, 3, 20, 21].randomElement(using: &random) ?? 0
            return .startVote(
                odd() ? vote() : VoteID(rawValue: "v\(made)"),
                VotingRound.Terms(
                    columns: [columnWithNotes(), columnWithNotes()],
                    candidates: flip() ? .themes : .notes, dots: dots, severalOnOne: flip()))
        case 4: return .closeVote(vote())
        case 5: return .reopenVote(vote())
        case 6: return .showOnScreen(.vote, column: nil)
        default: return .addHands(vote(), on: candidate(), count: number())
        }
    }

    var isOverThemes: Bool {
        round?.state == .open && round?.terms.candidates == .themes
    }

    /// More come when something is open.
    var votersInFour: Int { round?.state == .open ? 3 : 1 }

    mutating func voting() -> BoardCommand {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: counting()
        case 1, 2: .takeDot(vote(), on: candidate())
        default: .giveDot(vote(), on: candidate())
        }
    }

    private mutating func vote() -> VoteID { odd() ? "nowhere" : round?.id ?? "nowhere" }

    private mutating func candidate() -> CandidateID {
        if isOverThemes, flip() { return CandidateID(rawValue: theme().rawValue) }
        let up = approved.filter { note in
            note.placements.contains { round?.terms.columns.contains($0.column) == true }
        }
        return CandidateID(
            rawValue: (odd() ? note() : up.randomElement(using: &random)?.id ?? note()).rawValue)
    }

    /// Where there is something to vote on.
    private mutating func columnWithNotes() -> ColumnID {
        approved.randomElement(using: &random)?.placements.first?.column ?? column()
    }
}
