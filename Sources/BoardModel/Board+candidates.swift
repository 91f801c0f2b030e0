/// What is up for voting.
extension Board {
    /// The round that is open, or was last.
    var round: VotingRound? { rounds.last }

    /// [DT3] Whether a note may be voted on for standing in a column, which everybody reads then.
    func isVotable(_ note: Note, in column: ColumnID) -> Bool {
        guard let column = index.columns[column] else { return false }
        return column.isPrivate != true && !waitsForReveal(note.id, in: column.id)
    }

    /// [DT3] [DT6] [DT13] The columns in which a round shows a note: its own while it is open; then those of a note
    /// that got something, wherever it was moved since. With a theme also those that the whole room writes in.
    func columns(of note: Note, in round: VotingRound) -> [ColumnID] {
        guard note.mayBeVotedOn else { return [] }
        let votable = note.placements.map(\.column).filter { isVotable(note, in: $0) }
        if let theme = theme(of: note, in: round) {
            guard isUp(theme, in: round) else { return [] }
            return votable.filter { round.terms.columns.contains($0) || index.isRoom($0) }
        }
        return round.isOpen
            ? votable.filter(round.terms.columns.contains)
            : gave(note, in: round) ? votable : []
    }

    private func isUp(_ theme: Theme, in round: VotingRound) -> Bool {
        guard round.isOpen else { return gave(theme, in: round) }
        return theme.notes.contains { id in notes[id].map { stands($0, in: round) } ?? false }
    }

    /// Whether a note can be read in a column that the round is over.
    private func stands(_ note: Note, in round: VotingRound) -> Bool {
        note.mayBeVotedOn
            && note.placements.contains {
                round.terms.columns.contains($0.column) && isVotable(note, in: $0.column)
            }
    }

    /// The theme that is voted on in place of a note, if any.
    func theme(of note: Note, in round: VotingRound) -> Theme? {
        round.isOverThemes ? note.theme.flatMap { themes[$0] } : nil
    }

    /// The notes that a candidate stands for: none of what has become part of another.
    func notes(of candidate: CandidateID, in round: VotingRound) -> [Note] {
        if let note = notes[NoteID(rawValue: candidate.rawValue)] {
            return theme(of: note, in: round) == nil ? [note] : []
        }
        guard round.isOverThemes else { return [] }
        return themes[ThemeID(rawValue: candidate.rawValue)]?.notes.compactMap { notes[$0] } ?? []
    }

    /// Whether dots on it count.
    func isCandidate(_ candidate: CandidateID, in round: VotingRound) -> Bool {
        notes(of: candidate, in: round).contains { !columns(of: $0, in: round).isEmpty }
    }

    /// [DT6] Whether it stands where it did, and only cannot be read: when it can, dots on it count again.
    func isUnseen(_ candidate: CandidateID, in round: VotingRound) -> Bool {
        let standing = notes(of: candidate, in: round).filter { note in
            note.placements.contains { round.terms.columns.contains($0.column) }
        }
        return !standing.isEmpty && standing.allSatisfy { !stands($0, in: round) }
    }

    /// [DT8] Whether hands can be counted for it: also after the dots, when it got none.
    func mayBeRaised(_ candidate: CandidateID, in round: VotingRound) -> Bool {
        isCandidate(candidate, in: round)
            || notes(of: candidate, in: round).contains { stands($0, in: round) }
    }
}

/// [DT14] What candidates become when they are put together, and where their dots count then.
extension Board {
    /// What counts the dots on a candidate: in a round over themes the theme that a note is in, or that a theme was
    /// merged into; else the candidate itself.
    func heir(of candidate: CandidateID, in round: VotingRound) -> CandidateID {
        let candidate = whole(of: NoteID(rawValue: candidate.rawValue)).candidate
        guard round.isOverThemes else { return candidate }
        var theme = ThemeID(rawValue: candidate.rawValue)
        if let note = notes[NoteID(rawValue: candidate.rawValue)] {
            guard let its = note.theme else { return candidate }
            theme = its
        }
        // Ends: what a theme is merged into has notes then, and so is merged into none.
        while let next = themes[theme]?.mergedInto { theme = next }
        return themes[theme] == nil ? candidate : theme.candidate
    }

    /// All whose dots a theme counts: itself, its notes, and what was merged into it.
    func parts(of theme: ThemeID) -> [CandidateID] {
        absorbed(by: theme).map(\.candidate)
            + (themes[theme]?.notes ?? []).flatMap { parts(of: $0) + [$0] }.map(\.candidate)
    }

    /// A theme and those that were merged into it, and into these.
    func absorbed(by theme: ThemeID) -> [ThemeID] {
        [theme] + (themes[theme]?.absorbed.sorted().flatMap(absorbed(by:)) ?? [])
    }

    /// Counts by what counts them now.
    func inherited(_ counts: [CandidateID: Int], in round: VotingRound) -> [CandidateID: Int] {
        guard round.isOverThemes || !absorbed.isEmpty else { return counts }
        return counts.reduce(into: [:]) { sums, each in
            sums[heir(of: each.key, in: round), default: 0] += each.value
        }
    }

    /// Whether it, or what became part of it, got anything that those may see who see the round.
    func gave(_ theme: Theme, in round: VotingRound) -> Bool {
        round.gave(theme.candidate)
            || theme.notes.contains { notes[$0].map { gave($0, in: round) } ?? false }
            || theme.absorbed.contains { themes[$0].map { gave($0, in: round) } ?? false }
    }

    /// The same of a note, and what was put together with it.
    func gave(_ note: Note, in round: VotingRound) -> Bool {
        (parts(of: note.id) + [note.id]).contains { round.gave($0.candidate) }
    }

    /// A person's dots that count.
    func dots(of person: ActorID, in round: VotingRound) -> [CandidateID] {
        round.allowed(
            inherited(by: person, in: round).filter { isCandidate($0.counted, in: round) }
        )
        .map(\.counted)
    }

    private func inherited(by person: ActorID, in round: VotingRound) -> [VotingRound.Dot] {
        (round.given[person] ?? []).map {
            VotingRound.Dot(put: $0, counted: heir(of: $0, in: round))
        }
    }

    /// The sum of a round's dots, for the moment when it is closed. [DT6] What cannot be read just now keeps those that
    /// were put nowhere else; [DT14] each stays with what it was put on, which may be taken apart again.
    func result(of round: VotingRound) -> VoteResult {
        var result = VoteResult(dots: [:], voters: round.given.count)
        for person in round.given.keys {
            let dots = inherited(by: person, in: round)
            let unseen = dots.filter { isUnseen($0.counted, in: round) }
            let counted = dots.filter { isCandidate($0.counted, in: round) }
            for dot in round.allowed(unseen + counted) {
                result.dots[dot.put, default: 0] += 1
            }
        }
        return result
    }
}

extension NoteID {
    var candidate: CandidateID { CandidateID(rawValue: rawValue) }
}

extension ThemeID {
    var candidate: CandidateID { CandidateID(rawValue: rawValue) }
}

extension Theme {
    var candidate: CandidateID { id.candidate }
}

extension Note {
    var candidate: CandidateID { id.candidate }
    /// Who votes must be able to read it.
    var mayBeVotedOn: Bool { state == .approved && !isBlurred }
}
