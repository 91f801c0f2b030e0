extension Board {
    /// What everybody sees alike.
    func publicView(of key: RecordKey) -> RecordView? {
        switch key {
        case .board: boardView
        case .column(let id): columnView(id, listening: false)
        case .countdown: countdown.map { .countdown(CountdownView(countdown: $0)) }
        case .phase, .note, .ownNote, .theme, .membership, .group, .tally, .spotlight, .leader,
            .vote,
            .turnout, .ownVote, .undo, .card, .material, .action, .shareBack, .offer,
            .earlier, .matrix:
            nil
        }
    }

    private var boardView: RecordView {
        .board(
            BoardView(
                title: title, templateTitle: template.title, profile: template.profile,
                state: state, language: language, languages: template.languages,
                laterMeetings: laterMeetings))
    }

    func phaseView(_ id: PhaseID) -> RecordView? {
        guard let phase = index.phases[id], let number = index.phaseNumbers[id],
            let place = index.exercises[id]
        else { return nil }
        let exercise = template.exercises[place]
        return .phase(
            PhaseView(
                id: id, number: number,
                exercise: ExerciseView(
                    id: exercise.id, number: index.exerciseNumbers[exercise.id],
                    title: exercise.title,
                    intro: exercise.intro, coreGroup: exercise.coreGroup),
                kind: phase.kind, title: phase.title, instruction: phase.instruction,
                minutes: phase.minutes, columns: displayOrder(of: phase, in: exercise),
                groupSet: phase.groupSet, analysis: analysis(of: id), isCurrent: id == self.phase.id
            ))
    }

    private func displayOrder(of phase: Phase, in exercise: Exercise) -> [ColumnID] {
        guard let order = exercise.displayOrder else { return phase.columns }
        let others = phase.columns.filter { !order.contains($0) }
        return order.filter(phase.columns.contains) + others
    }

    /// For members of the core group, who listen in some exercises and are not asked some questions, a column
    /// that others write in is not open.
    func columnView(_ id: ColumnID, listening: Bool) -> RecordView? {
        guard let column = index.columns[id], let number = index.columnNumbers[id] else {
            return nil
        }
        return .column(
            ColumnView(
                id: id, number: number, question: column.question, title: column.title,
                help: column.help, example: column.example, stem: column.stem,
                kinds: column.kinds, tagAxes: column.tagAxes, forGroups: column.forGroups,
                links: column.links,
                scope: column.scope, meaning: column.meaning, carriedFrom: column.carriedFrom,
                isPrivate: column.isPrivate ?? false, isHidden: isHidden(id),
                isOpen: isOpen(id) && !listening, coreGroupListens: isOpen(id) && listening))
    }
}
