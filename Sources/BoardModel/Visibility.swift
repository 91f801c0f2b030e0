extension Board {
    /// What `viewer` sees of a record; nil when nothing. Every secrecy rule stands here and nowhere else.
    public func view(of key: RecordKey, for viewer: Viewer) -> RecordView? {
        switch (key, viewer) {
        case (.ownNote(let note), .author(let author)):
            notes[note].flatMap {
                isOwn($0, author) ? .ownNote(ownNoteView($0, for: viewer)) : nil
            }
        case (.membership(let actor), .author(let author)):
            actor == author ? .membership(membershipView(of: actor)) : nil
        case (.ownVote(let vote), .author(let person)):
            ownVoteView(vote, of: person)
        case (.ownNote, _), (.membership, _), (.ownVote, _), (_, .author):
            nil
        case (.vote(let id), _):
            voteView(id, for: viewer)
        case (.turnout(let id), .facilitator), (.turnout(let id), .screen):
            turnoutView(id, for: viewer)
        case (.note(let note), _):
            notes[note].flatMap { noteView($0, for: viewer) }
        case (.theme(let theme), _):
            themes[theme].flatMap { themeView($0, for: viewer) }
        case (.tally(let column, let group), .facilitator),
            (.tally(let column, let group), .moderator),
            (.tally(let column, let group), .screen):
            tallyView(TallyKey(column: column, group: group), for: viewer)
        case (.spotlight, .facilitator), (.spotlight, .moderator), (.spotlight, .screen),
            (.spotlight, .coreGroup):
            .spotlight(
                SpotlightView(spotlight: spotlight, column: spotlitColumn, group: spotlitGroup))
        case (.leader, .facilitator):
            leader.map { .leader(LeaderView(device: $0.device, since: $0.since)) }
        case (.undo, .facilitator), (.undo, .moderator):
            undoView(for: viewer)
        case (.card(let card), _):
            cardView(card, for: viewer)
        case (.action(let action), _):
            actionView(action, for: viewer)
        case (.matrix(let kind), _):
            matrixView(kind, for: viewer)
        case (.earlier(let board), _):
            earlierView(board, for: viewer)
        case (.material(let exercise), _):
            materialView(exercise, for: viewer)
        case (.shareBack, _): shareBackView
        case (.offer(let offer), _): offerView(offer, for: viewer)
        case (.tally, _), (.spotlight, .participant), (.leader, _), (.turnout, _),
            (.undo, _):
            nil
        case (.phase(let id), .coreGroup):
            phaseView(id)
        case (.phase(let id), _):
            id == phase.id || viewer.isBehindTheScenes ? phaseView(id) : nil
        case (.column(let id), .coreGroup):
            columnView(id, listening: coreGroupListens(id))
        case (.countdown, .participant(let groups)), (.countdown, .coreGroup(let groups)):
            // [C6] Nobody is told how much time others have.
            countdown.map { .countdown(CountdownView(countdown: $0.seen(in: groups))) }
        case (.group(let id), _):
            groups[id].map { .group(groupView($0, for: viewer)) }
        case (.board, _), (.column, _), (.countdown, _):
            publicView(of: key)
        }
    }

    /// Everything `viewer` sees, in an order that is the same for the same board.
    public func views(for viewer: Viewer) -> [RecordView] {
        allKeys(for: viewer).compactMap { view(of: $0, for: viewer) }
    }

    private func allKeys(for viewer: Viewer) -> [RecordKey] {
        if case .author(let author) = viewer {
            let own = notes.values.filter { $0.author == author }.map(\.id).sorted()
            return [.membership(author)] + own.map(RecordKey.ownNote)
                + rounds.map { .ownVote($0.id) }
        }
        var keys: [RecordKey] = [.board]
        keys += template.exercises.flatMap(\.phases).map { .phase($0.id) }
        keys += template.columns.map { .column($0.id) }
        keys += groupsInOrder.map { .group($0.id) }
        keys += [.countdown, .spotlight, .leader, .undo]
        keys += rounds.flatMap { [.vote($0.id), .turnout($0.id)] }
        keys += talliesToTell.map { .tally($0.column, $0.group) }
        keys += notes.keys.sorted().map(RecordKey.note)
        keys += themes.keys.sorted().map(RecordKey.theme)
        keys += template.exercises.map { .material($0.id) } + cardOrder.map(RecordKey.card)
        keys += actionOrder.map(RecordKey.action)
        keys += [.shareBack] + offers.keys.sorted().map(RecordKey.offer)
        keys += earlier.map { .earlier($0.id) } + Matrix.Kind.allCases.map(RecordKey.matrix)
        return keys
    }

    private func noteView(_ note: Note, for viewer: Viewer) -> RecordView? {
        let visible = note.placements.filter { isVisible(note, in: $0.column, for: viewer) }
        if visible.isEmpty, !isNamed(note, to: viewer) { return nil }
        let isReviewer = viewer.isBehindTheScenes
        // [V10] The text of a blurred note leaves the server for those who review it, and for its author.
        let isVeiled = note.isBlurred && !isReviewer
        return .note(
            NoteView(
                id: note.id, text: isVeiled ? "" : note.text, revision: note.revision,
                state: note.state, placements: visible, group: badge(of: note, for: viewer),
                isBlurred: note.isBlurred, isStarred: note.isStarred, isShared: note.isShared,
                lines: isVeiled ? note.lines : nil,
                findings: isReviewer ? note.findings : [],
                isRewritten: isReviewer && note.isRewritten
                    && (note.state == .pending || note.state == .held),
                meeting: laterMeeting(note.meeting), marks: marks(of: note, for: viewer)))
    }

    /// [B8] What a record says of its meeting: nothing while it is of the first.
    func laterMeeting(_ number: Int) -> Int? { number > 1 ? number : nil }

    /// [MK7] A link tells that there is something to point at, so only those hear of it who see that.
    private func marks(of note: Note, for viewer: Viewer) -> NoteMarks {
        var marks = note.marks
        if !marks.links.isEmpty { marks.links = marks.links.filter { sees($0.target, viewer) } }
        return marks
    }

    /// [V5] Whether a note is one person's; [SE10] two people's wordings are nobody's.
    private func isOwn(_ note: Note, _ author: ActorID) -> Bool {
        note.author == author && parts(of: note.id).isEmpty
    }

    /// Whether `viewer` sees a note anywhere.
    public func sees(_ id: NoteID, _ viewer: Viewer) -> Bool {
        guard let note = notes[id] else { return false }
        if case .author(let author) = viewer {
            return isOwn(note, author) || sees(id, .participant(groups: groups(of: author)))
        }
        return stands(note, before: viewer) || isNamed(note, to: viewer)
    }

    /// Whether `viewer` sees what a note points at.
    func sees(_ target: LinkTarget, _ viewer: Viewer) -> Bool {
        switch target {
        case .note(let note): return sees(note, viewer)
        case .theme(let id):
            guard let theme = themes[id] else { return false }
            if case .author(let author) = viewer {
                return sees(target, .participant(groups: groups(of: author)))
            }
            return themeView(theme, for: viewer) != nil
        }
    }

    func stands(_ note: Note, before viewer: Viewer) -> Bool {
        note.placements.contains { isVisible(note, in: $0.column, for: viewer) }
    }

    /// [MK8] The screen shows what the notes on it are about, when the whole room may read that.
    private func isNamed(_ note: Note, to viewer: Viewer) -> Bool {
        viewer == .screen && isPointedAt(.note(note.id))
            && stands(note, before: .participant(groups: []))
    }

    private func isNamed(_ theme: Theme, to viewer: Viewer) -> Bool {
        viewer == .screen && isPointedAt(.theme(theme.id))
            && theme.notes.contains { id in
                notes[id].map { stands($0, before: .participant(groups: [])) } ?? false
            }
    }

    /// Whether a note on the screen is about it.
    private func isPointedAt(_ target: LinkTarget) -> Bool {
        pointing[target]?.contains { notes[$0].map { stands($0, before: .screen) } ?? false }
            ?? false
    }

    /// [V1]-[V7] [V9] Whether `viewer` sees a note that stands in `column`.
    private func isVisible(_ note: Note, in column: ColumnID, for viewer: Viewer) -> Bool {
        switch viewer {
        case .facilitator, .moderator:
            return true
        case .author:
            return false
        case .screen:
            if spotlight.content == .vote { return isVotedOn(note, in: column) }
            return note.state == .approved && !waitsForReveal(note.id, in: column)
                && columnsOnScreen.contains(column) && isForScreen(note, in: column)
        case .participant(let groups), .coreGroup(let groups):
            if isVotedOn(note, in: column) || isShownByGroup(note, in: column) { return true }
            let isOurs = index.isRoom(column) || note.group.map(groups.contains) == true
            return isOurs && !isOfClosedCircle(note, in: column) && isShareable(note, in: column)
                && !waitsForReveal(note.id, in: column)
        }
    }

    private func isForScreen(_ note: Note, in column: ColumnID) -> Bool {
        switch spotlight.content {
        case .clusters: note.theme != nil && !isPrivate(note, in: column)
        // [V19] With what gets past others, so that the screen tells which nothing gets past.
        case .withoutTool: true
        // [V17] One group's alone, and what is private to it is in no analysis.
        case .group, .rows: isOfSpotlitGroup(note) && !isPrivate(note, in: column)
        case .join, .info, .question, .column, .columns, .instruction, .pause, .present, .compare,
            .vote, .actions, .since, .matrix, .sectors:
            index.isRoom(column)
        }
    }

    /// [V9] A theme is there for those who see one of its notes; [MK8] its heading for the screen that shows a note
    /// about it.
    private func themeView(_ theme: Theme, for viewer: Viewer) -> RecordView? {
        let all = theme.notes.compactMap { notes[$0] }
        let seen = all.filter { note in
            note.placements.contains { isVisible(note, in: $0.column, for: viewer) }
        }
        if seen.isEmpty, !isNamed(theme, to: viewer) { return nil }
        let counted =
            switch viewer {
            case .facilitator, .moderator: all.count(where: \.state.isCounted)
            // [MK8] Of one that is only named, the heading and no number.
            case .screen: seen.isEmpty ? 0 : all.count(where: \.state.isCounted)
            case .participant, .coreGroup, .author: seen.count
            }
        return .theme(
            ThemeView(id: theme.id, title: theme.title, notes: seen.map(\.id), count: counted))
    }

    private func ownNoteView(_ note: Note, for author: Viewer) -> OwnNoteView {
        let state: OwnNoteView.State =
            switch note.state {
            case .pending, .held: .review
            case .approved: note.isBlurred ? .blurred : .shown
            case .hidden: .notShown
            case .returned: .rewrite
            }
        return OwnNoteView(
            id: note.id, text: note.text, revision: note.revision, state: state,
            column: note.placements[0].column, group: note.group,
            isStarred: note.isStarred, isShared: note.isShared,
            findings: note.state == .held ? note.findings : [],
            marks: marks(of: note, for: author))
    }
}
