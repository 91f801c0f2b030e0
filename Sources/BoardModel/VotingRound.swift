/// A round in which everybody puts dots on the notes of some columns, or on the themes they are in.
public struct VotingRound: Hashable, Sendable {
    public let id: VoteID
    public let terms: Terms
    public internal(set) var state = State.open
    /// Each person's dots in the order in which they were put. More than there are when a note dropped out: the
    /// latest count. Gone after the meeting.
    private(set) var given: [ActorID: [CandidateID]] = [:]
    /// Raised hands, as the facilitator counted them.
    public private(set) var hands: [CandidateID: Int] = [:]

    /// Who put which dot is forgotten, so that it is not opened again.
    private(set) var isOfEarlierMeeting = false

    init(id: VoteID, terms: Terms) {
        self.id = id
        self.terms = terms
    }

    /// What is voted on, and how.
    public struct Terms: Hashable, Sendable {
        public var columns: [ColumnID]
        public var candidates: Candidates
        /// How many dots each person has.
        public var dots: Int
        /// Whether a person may put several on the same.
        public var severalOnOne: Bool

        public init(
            columns: [ColumnID], candidates: Candidates = .notes, dots: Int, severalOnOne: Bool
        ) {
            self.columns = columns
            self.candidates = candidates
            self.dots = dots
            self.severalOnOne = severalOnOne
        }
    }

    /// What dots are put on.
    public enum Candidates: String, Hashable, Sendable, Codable, CaseIterable {
        case notes
        /// The themes of the notes, and each note that is in none.
        case themes
    }

    /// Whether dots are given.
    public enum State: Hashable, Sendable {
        case open
        case closed(VoteResult)
    }

    var isOpen: Bool { state == .open }

    /// Whether dots follow what is put together.
    var isOverThemes: Bool { terms.candidates == .themes }

    /// Whether it got anything that those may see who see the round, under this very id.
    func gave(_ candidate: CandidateID) -> Bool {
        if hands[candidate] != nil { return true }
        guard case .closed(let result) = state else { return false }
        return result.dots[candidate] != nil
    }

    /// Of a person's dots those that the terms allow: the latest, and where several on one are not, one on each.
    func allowed(_ dots: [Dot]) -> [Dot] {
        if terms.severalOnOne { return dots.suffix(terms.dots) }
        var seen: Set<CandidateID> = []
        let single = dots.reversed().filter { seen.insert($0.counted).inserted }
        return single.prefix(terms.dots).reversed()
    }

    /// Where a dot was put, and [DT14] what counts it by now.
    struct Dot {
        let put: CandidateID
        let counted: CandidateID
    }

    mutating func give(_ candidate: CandidateID, by person: ActorID) {
        given[person, default: []].append(candidate)
    }

    mutating func take(_ candidate: CandidateID, by person: ActorID) {
        guard let place = given[person]?.lastIndex(of: candidate) else { return }
        given[person]?.remove(at: place)
        if given[person]?.isEmpty == true { given[person] = nil }
    }

    mutating func count(_ hands: Int, for candidate: CandidateID) {
        self.hands[candidate] = hands > 0 ? hands : nil
    }

    /// [DT11] Nothing remains that tells who put which dot.
    mutating func forgetPeople() {
        given = [:]
        isOfEarlierMeeting = true
    }
}

/// How many dots a round gave, once it is closed.
public struct VoteResult: Hashable, Sendable {
    /// Only those that got any; also such as cannot be read at the moment.
    public var dots: [CandidateID: Int]
    /// How many people put dots, also where none of theirs counts at the moment.
    public var voters: Int

    public init(dots: [CandidateID: Int], voters: Int) {
        self.dots = dots
        self.voters = voters
    }

    /// Whether nobody put any.
    var isEmpty: Bool { dots.isEmpty && voters == 0 }
}
