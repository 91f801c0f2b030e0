import BoardModel

/// The fields of the events about rounds of dots.
struct VoteBody: Codable {
    var id: VoteID
    var columns: [ColumnID]?
    /// Absent for notes.
    var candidates: VotingRound.Candidates?
    var dots: Int?
    var severalOnOne: Bool?
    var on: CandidateID?
    /// Raised hands.
    var count: Int?
    /// By candidate, in the order of the ids.
    var results: [Result]?
    var voters: Int?

    struct Result: Codable {
        let on: CandidateID
        let dots: Int
    }

    init(_ id: VoteID, on candidate: CandidateID? = nil, count: Int? = nil) {
        self.id = id
        on = candidate
        self.count = count
    }

    init(_ id: VoteID, _ terms: VotingRound.Terms) {
        self.init(id)
        columns = terms.columns
        candidates = terms.candidates == .notes ? nil : terms.candidates
        dots = terms.dots
        severalOnOne = terms.severalOnOne
    }

    init(_ id: VoteID, _ result: VoteResult) {
        self.init(id)
        results = result.dots.sorted { $0.key < $1.key }.map { Result(on: $0, dots: $1) }
        voters = result.voters
    }
}

/// What a file says is believed only as far as a room could have made it: a sum must not overflow.
extension VoteBody {
    /// More than all people in the world could give on one board.
    private static let sums = 0...1_000_000_000

    var started: BoardEvent? {
        guard let columns, let dots, let severalOnOne, Limits.dots.contains(dots) else {
            return nil
        }
        return .voteStarted(
            id,
            VotingRound.Terms(
                columns: columns, candidates: candidates ?? .notes, dots: dots,
                severalOnOne: severalOnOne))
    }

    var closed: BoardEvent? { result.map { .voteClosed(id, $0) } }

    var result: VoteResult? {
        guard let results, let voters, Self.sums.contains(voters),
            results.allSatisfy({ Self.sums.contains($0.dots) })
        else { return nil }
        return VoteResult(dots: Dictionary(results.map { ($0.on, $0.dots) }) { $1 }, voters: voters)
    }

    func given(by person: ActorID?) -> BoardEvent? { on.map { .dotGiven(id, on: $0, by: person) } }
    func taken(by person: ActorID?) -> BoardEvent? { on.map { .dotTaken(id, on: $0, by: person) } }

    var handsCounted: BoardEvent? {
        hands.map { .handsCounted(id, on: $0.on, count: $0.count) }
    }

    var hands: (on: CandidateID, count: Int)? {
        guard let on, let count, Limits.hands.contains(count) else { return nil }
        return (on, count)
    }
}
