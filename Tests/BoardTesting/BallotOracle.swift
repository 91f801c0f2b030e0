import BoardModel

/// A returning officer who follows every round from the events, with pencil and paper: what each person put
/// where, and what nobody may be told.
public struct BallotOracle {
    private var papers: [VoteID: [ActorID: [CandidateID]]] = [:]
    private var revealed: SecrecyOracle.Revealed = [:]
    /// What each theme was last merged into; counts while the theme has no notes.
    private var merged: [ThemeID: ThemeID] = [:]
    /// What each note is part of.
    private var parts: [NoteID: NoteID] = [:]

    public init() {}

    /// Follows an event; `board` is the one before it. Says what is wrong with the result, if anything.
    public mutating func follow(_ event: BoardEvent, before board: Board) -> String? {
        merged = merged.filter { board.themes[$0.key]?.notes.isEmpty == true }
        switch event {
        case .columnRevealed(let column):
            revealed[column, default: []]
                .formUnion(SecrecyOracle.shown(by: column, on: board))
        case .dotGiven(let vote, let on, let person?):
            papers[vote, default: [:]][person, default: []].append(on)
        case .dotTaken(let vote, let on, let person?):
            if let place = papers[vote]?[person]?.lastIndex(of: on) {
                papers[vote]?[person]?.remove(at: place)
            }
        case .themesMerged(let theme, let into, _): merged[theme] = into
        case .notesMerged(let note, let into, _, _, _): parts[note] = into
        case .actUndone(.partNotes(let note, _, _, _, _)): parts[note] = nil
        case .noteWithdrawn(let note), .noteErased(let note):
            parts[note] = nil
            parts = parts.filter { $0.value != note }
        case .voteClosed(let vote, let result):
            let counted = (papers[vote] ?? [:]).keys.map {
                dots(of: $0, in: vote, on: board, withUnseen: true).map(\.paper)
            }
            let sums = counted.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
            if sums != result.dots { return "counted \(sums), told \(result.dots)" }
            let voters = (papers[vote] ?? [:]).values.count { !$0.isEmpty }
            if voters != result.voters { return "voters" }
        default: break
        }
        return nil
    }

    /// What `viewer` is shown of a round against the rules, if anything.
    public func leak(_ view: RecordView, to viewer: Viewer, on board: Board) -> String? {
        switch view {
        case .vote(let vote):
            guard let last = board.rounds.last else { return "a round that is none" }
            if vote.isOpen, vote.results != nil { return "results of an open round" }
            if vote.isOpen != (vote.results == nil) { return "no results" }
            if viewer == .facilitator { return nil }
            if vote.hands != nil { return "hands" }
            if viewer == .moderator || vote.id != last.id { return "a round of others" }
            let isOnScreen = board.spotlight.content == .vote
            return isOnScreen || (vote.isOpen && viewer != .screen) ? nil : "an unseen round"
        case .turnout:
            return viewer == .facilitator || viewer == .screen ? nil : "turnout"
        case .ownVote(let own):
            guard case .author(let person) = viewer else { return "another's dots" }
            guard board.rounds.last?.state == .open else { return "dots of a closed round" }
            let dots = dots(of: person, in: own.vote, on: board).map(\.place)
            let sums = dots.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            let told = Dictionary(uniqueKeysWithValues: own.dots.map { ($0.on, $0.count) })
            let most = board.rounds.last?.terms.dots ?? 0
            return sums == told && own.left == most - dots.count ? nil : "wrong dots"
        default: return nil
        }
    }

    /// A paper, and where it lies by now.
    private struct Dot {
        let paper: CandidateID
        let place: CandidateID
    }

    private func dots(
        of person: ActorID, in vote: VoteID, on board: Board, withUnseen: Bool = false
    ) -> [Dot] {
        guard let round = board.rounds.first(where: { $0.id == vote }) else { return [] }
        let papers = (papers[vote]?[person] ?? []).map {
            Dot(paper: $0, place: place(of: $0, in: round, on: board))
        }
        let read = papers.filter { SecrecyOracle.isRead($0.place, in: round, on: board, revealed) }
        let unseen = papers.filter { dot in
            !read.contains { $0.place == dot.place }
                && SecrecyOracle.notes(under: dot.place, in: round, on: board).contains { note in
                    note.placements.contains { round.terms.columns.contains($0.column) }
                }
        }
        // Newest first: as many as there are, and where that is the rule one on each.
        var left: [Dot] = []
        for dot in (read.reversed() + (withUnseen ? unseen.reversed() : []))
        where round.terms.severalOnOne || !left.contains(where: { $0.place == dot.place }) {
            left.append(dot)
        }
        return Array(left.prefix(round.terms.dots))
    }

    /// Where a dot lies by now.
    private func place(
        of candidate: CandidateID, in round: VotingRound, on board: Board
    ) -> CandidateID {
        var candidate = candidate
        while let whole = parts[NoteID(rawValue: candidate.rawValue)] {
            candidate = CandidateID(rawValue: whole.rawValue)
        }
        guard round.terms.candidates == .themes else { return candidate }
        var theme = ThemeID(rawValue: candidate.rawValue)
        if let note = board.notes[NoteID(rawValue: candidate.rawValue)] {
            guard let home = note.theme else { return candidate }
            theme = home
        }
        while board.themes[theme]?.notes.isEmpty == true, let next = merged[theme],
            board.themes[next] != nil
        {
            theme = next
        }
        return CandidateID(rawValue: theme.rawValue)
    }
}
