/// The records a round is seen by.
extension Board {
    /// [DT5] Whether everybody sees a round: while it is open, and its result while it is on the screen.
    func isUp(_ round: VotingRound) -> Bool {
        round.id == self.round?.id && (round.isOpen || spotlight.content == .vote)
    }

    /// [V12] Whether everybody reads a note since it is voted on.
    func isVotedOn(_ note: Note, in column: ColumnID) -> Bool {
        guard let round, isUp(round) else { return false }
        return columns(of: note, in: round).contains(column)
    }

    /// A round, the notes that come up with it or go down, and everybody's own dots while they are told.
    func touched(_ round: VotingRound?) -> Touched {
        guard let round else { return [] }
        let concerned = concerned(by: round)
        let touched = Touched([.vote(round.id), .turnout(round.id)]) + look(of: concerned)
        return (touched + touchedThemes(of: concerned)).owned(own(round, by: round.given.keys))
    }

    /// Each note that a round may show.
    private func concerned(by round: VotingRound) -> [NoteID] {
        let columns = Set(round.terms.columns)
        var concerned = Set(
            notes.values.filter { note in
                note.placements.contains { columns.contains($0.column) } || gave(note, in: round)
            }.map(\.id))
        for theme in themes.values where round.isOverThemes {
            guard gave(theme, in: round) || theme.notes.contains(where: concerned.contains)
            else { continue }
            concerned.formUnion(theme.notes)
        }
        return concerned.sorted()
    }

    /// What may look otherwise when these notes come up or go down.
    private func look(of notes: [NoteID]) -> Touched {
        var touched = onScreen(notes.filter(isShared))
        for id in notes where !isShared(id) { touched.add(touchedLook(of: id)) }
        return touched
    }

    private func onScreen(_ notes: [NoteID]) -> Touched {
        let keys = notes.map(RecordKey.note)
        return Touched().showing(keys) + linked(with: keys)
    }

    /// The notes that a count of hands may bring up, or take from where the result is seen.
    func touchedNotes(of candidate: CandidateID, in round: VotingRound) -> Touched {
        guard !round.isOpen, isUp(round) else { return [] }
        let concerned = notes(of: heir(of: candidate, in: round), in: round).map(\.id)
        return touchedThemes(of: concerned) + look(of: concerned)
    }

    /// What the whole room writes is read by everybody anyway.
    private func isShared(_ note: NoteID) -> Bool {
        notes[note]?.placements.allSatisfy { index.isRoom($0.column) } ?? true
    }

    private func touchedThemes(of ids: [NoteID]) -> Touched {
        touchedThemes(Set(ids.compactMap { notes[$0]?.theme }).sorted())
    }

    /// What of the rounds looks otherwise when these records do: a candidate may have dropped out or come back, or
    /// have become part of another.
    func touchedVotes(by touched: Touched) -> Touched {
        if rounds.isEmpty { return [] }
        let themes = touched.keys.compactMap(\.theme)
        // A note that changes its theme is told with the themes, and by itself to the screen only.
        let notes = (themes.isEmpty ? touched.keys : touched.keys + touched.onScreen)
            .compactMap(\.note)
        if notes.isEmpty, themes.isEmpty { return [] }
        var votes = Touched()
        for round in rounds {
            let changed = Set(notes.flatMap { parts(of: $0) + [$0] }.map(\.candidate))
            let affected = round.isOverThemes ? affected(notes, themes) : []
            votes.add(self.touched(round, by: changed.union(affected.flatMap(parts(of:)))))
            guard !affected.isEmpty, isUp(round) else { continue }
            let shown = affected.flatMap { self.themes[$0]?.notes ?? [] } + notes
            // What may be voted on is read whatever theme it is in.
            votes.add(round.isOpen ? onScreen(shown) : look(of: shown))
        }
        return votes
    }

    /// The themes whose candidacy may have changed.
    private func affected(_ notes: [NoteID], _ themes: [ThemeID]) -> [ThemeID] {
        Set(themes + notes.compactMap { self.notes[$0]?.theme }).sorted()
    }

    private func touched(_ round: VotingRound, by changed: Set<CandidateID>) -> Touched {
        let seen = Touched(changed.contains(where: round.gave) ? [.vote(round.id)] : [])
        guard round.isOpen else { return seen }
        let people = round.given.filter { $0.value.contains(where: changed.contains) }.keys
        return seen.owned(own(round, by: people))
    }

    /// Own dots are told while the round is open.
    func own(_ round: VotingRound, by people: some Sequence<ActorID>) -> [Touched.Own] {
        guard round.isOpen else { return [] }
        return people.sorted().map { Touched.Own(key: .ownVote(round.id), author: $0) }
    }
}

extension RecordKey {
    fileprivate var note: NoteID? { if case .note(let id) = self { id } else { nil } }
    fileprivate var theme: ThemeID? { if case .theme(let id) = self { id } else { nil } }
}
