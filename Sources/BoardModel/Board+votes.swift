/// What is up for voting, and what touches it.
extension Board {
    /// The round that is open, or was last.
    var round: VotingRound? { rounds.last }

    /// [DT3] Whether a note may be voted on for standing in a column, which everybody reads then.
    func isVotable(_ note: Note, in column: ColumnID) -> Bool {
        guard let column = index.columns[column] else { return false }
        return column.isPrivate != true && !waitsForReveal(note.id, in: column.id)
    }

    /// [DT3] [DT6] The columns in which a round shows a note: its own while it is open; then those of a note that
    /// got something, wherever it was moved since.
    func columns(of note: Note, in round: VotingRound) -> [ColumnID] {
        guard note.mayBeVotedOn else { return [] }
        let votable = note.placements.map(\.column).filter { isVotable(note, in: $0) }
        return round.isOpen
            ? votable.filter(round.terms.columns.contains)
            : round.gave(note.candidate) ? votable : []
    }

    /// Whether dots on it count.
    func isCandidate(_ candidate: CandidateID, in round: VotingRound) -> Bool {
        note(candidate).map { !columns(of: $0, in: round).isEmpty } ?? false
    }

    /// Whether hands can be counted for it: also after the dots, when it got none.
    func mayBeRaised(_ candidate: CandidateID, in round: VotingRound) -> Bool {
        guard let note = note(candidate), note.mayBeVotedOn else { return false }
        return isCandidate(candidate, in: round)
            || note.placements.contains {
                round.terms.columns.contains($0.column) && isVotable(note, in: $0.column)
            }
    }

    private func note(_ candidate: CandidateID) -> Note? {
        notes[NoteID(rawValue: candidate.rawValue)]
    }

    /// [DT5] Whether everybody sees a round: while it is open, and its result while it is on the screen.
    func isUp(_ round: VotingRound) -> Bool {
        round.id == self.round?.id && (round.isOpen || spotlight.content == .vote)
    }

    /// [V12] Whether everybody reads a note since it is voted on.
    func isVotedOn(_ note: Note, in column: ColumnID) -> Bool {
        guard let round, isUp(round) else { return false }
        return columns(of: note, in: round).contains(column)
    }

    /// A person's dots that count.
    func dots(of person: ActorID, in round: VotingRound) -> [CandidateID] {
        round.dots(of: person) { isCandidate($0, in: round) }
    }

    /// The sum of a round's dots, for the moment when it is closed.
    func result(of round: VotingRound) -> VoteResult {
        var result = VoteResult(dots: [:], voters: 0)
        for person in round.given.keys {
            let counted = dots(of: person, in: round)
            for candidate in counted { result.dots[candidate, default: 0] += 1 }
            if !counted.isEmpty { result.voters += 1 }
        }
        return result
    }
}

/// The records a round is seen by.
extension Board {
    /// A round, the notes that come up with it or go down, and everybody's own dots.
    func touched(_ round: VotingRound?) -> Touched {
        guard let round else { return [] }
        let columns = Set(round.terms.columns)
        let concerned = notes.values.filter { note in
            note.placements.contains { columns.contains($0.column) }
                || round.gave(note.candidate)
        }.map(\.id).sorted()
        // What the whole room writes is read by everybody anyway.
        let isShared = { [notes, index] (id: NoteID) in
            notes[id]?.placements.allSatisfy { index.isRoom($0.column) } ?? true
        }
        let touched = Touched([.vote(round.id), .turnout(round.id)])
            .showing(concerned.filter(isShared).map(RecordKey.note))
            .naming(concerned.map(RecordKey.note).flatMap(targets(of:)))
            .owned(own(round, by: round.given.keys.sorted()))
        let themes = touchedThemes(Set(concerned.compactMap { notes[$0]?.theme }).sorted())
        return concerned.filter { !isShared($0) }.map(touchedLook(of:)).reduce(touched + themes, +)
    }

    /// What of the rounds looks otherwise when these records do: a candidate may have dropped out or come back.
    func touchedVotes(by keys: [RecordKey]) -> Touched {
        if rounds.isEmpty { return [] }
        let changed = Set(
            keys.compactMap { if case .note(let note) = $0 { note.candidate } else { nil } })
        if changed.isEmpty { return [] }
        return rounds.reduce(Touched()) { touched, round in
            touched + self.touched(round, by: changed)
        }
    }

    private func touched(_ round: VotingRound, by changed: Set<CandidateID>) -> Touched {
        let isSeen = changed.contains(where: round.gave)
        let people = round.given.filter { $0.value.contains(where: changed.contains) }.keys
        return Touched(isSeen ? [.vote(round.id)] : [])
            .owned(own(round, by: people.sorted()))
    }

    func own(_ round: VotingRound, by people: [ActorID]) -> [Touched.Own] {
        people.map { Touched.Own(key: .ownVote(round.id), author: $0) }
    }
}

extension NoteID {
    var candidate: CandidateID { CandidateID(rawValue: rawValue) }
}

extension Note {
    var candidate: CandidateID { id.candidate }
    /// Who votes must be able to read it.
    var mayBeVotedOn: Bool { state == .approved && !isBlurred }
}
