extension Board {
    mutating func evolvePhase(_ id: PhaseID, at time: Timestamp) -> Touched {
        guard index.phases[id] != nil else { return [] }
        let back = Inverse.enterPhase(
            phase.id, showing: spotlight.content, column: spotlight.column, group: spotlitGroup)
        let walking = walk.map { [Inverse.walk(round: $0.round)] } ?? []
        history.remember(walking + statusSteps + [back], of: .enterPhase, at: time)
        let touched = enter(id, at: time)
        prepareShareBack()
        return touched + beginAnew() + [.undo]
    }

    mutating func evolveRevealed(_ column: ColumnID, at time: Timestamp) -> Touched {
        guard index.columns[column] != nil else { return [] }
        history.rememberLasting(.revealColumn, at: time)
        let batch = notes.values.filter { note in
            note.placements.contains { $0.column == column } && isShareable(note, in: column)
        }
        for note in batch { count(note.id, by: -1) }
        revealed[column, default: []].formUnion(batch.map(\.id))
        for note in batch { count(note.id, by: 1) }
        let tallies = batch.map { index.tallyKey(column, $0.group) }
        let placed = placed(in: [column])
        let touched = [.column(column), .undo] + placed
        return Touched(touched + self.touched(tallies))
            + linked(with: placed)
    }

    mutating func evolveUndone(_ inverse: Inverse, at time: Timestamp) -> Touched {
        history.undone(inverse)
        let touched: Touched =
            switch inverse {
            case .moderateNote(let note, let state):
                notes[note] == nil ? [] : setState(of: note, state)
            case .blurNote(let note): blur(note, false)
            case .unblurNote(let note): blur(note, true)
            case .starNote(let note): star(note, false)
            case .unstarNote(let note): star(note, true)
            case .moveNote(let note, let from, let to, let marks, let carried):
                move(note, from, to, marks, keeping: carried)
            case .markNote(let note, let marks): mark(note, marks)
            case .setCardState(let card, let state, let bullets):
                setState(of: card, state, bullets)
            case .enterPhase(let phase, let content, let column, let group):
                index.phases[phase] == nil
                    ? [] : enter(phase, at: time) + turn(to: content, column, group) + beginAnew()
            case .placeInTheme(let note, let from, let to): takeBack(note, from: from, to: to)
            case .renameTheme(let theme, let title):
                themes[theme] == nil ? [] : rename(theme, title)
            case .dropVote(let vote, let content, let column):
                takeBackStart(of: vote, showing: content, column)
            case .reopenVote(let vote): takeBackClosing(of: vote)
            case .closeVote(let vote, let result): takeBackReopening(of: vote, result)
            case .countHands(let vote, let on, let count): setHands(vote, on, count)
            case .plan(let step): takeBack(step)
            case .openGroup(let group): setOpen(group, true)
            case .closeGroup(let group): setOpen(group, false)
            case .renameGroup(let group, let title): rename(group, title)
            case .partGroup(let group, let notes): part(group, notes)
            case .partNotes(let note, let from, let text, let state, let findings):
                part(note, from, text, state, findings)
            case .setGroupStatus(let group, let status): setStatus(of: group, status)
            case .takeExtraTime(let group, let amount): give(group, amount.negated)
            case .orderShareBack(let order): setOrder(order)
            case .giveTurn(let group, let isFirst, let content, let column, let shown):
                takeBackTurn(group, isFirst: isFirst) + turn(to: content, column, shown)
            case .walk(let round): takeBackWalk(to: round)
            case .dropWalk(let content, let column, let shown):
                dropWalk() + turn(to: content, column, shown)
            case .moderateOffer(let offer, let state): setState(of: offer, state)
            }
        return touched + [.undo]
    }

    mutating func evolveCountdown(_ event: BoardEvent, at time: Timestamp) -> Touched {
        switch event {
        case .countdownStarted(let duration, let endsAt):
            countdown = Countdown(duration: duration, state: .running(endsAt: endsAt))
            return forgetExtraTime()
        case .countdownExtended(let amount):
            countdown = countdown?.extended(by: amount, at: time)
        case .extraTimeGiven(let group, let amount):
            guard countdown != nil, groups[group] != nil else { return [] }
            history.remember(.takeExtraTime(group, by: amount), of: .giveExtraTime, at: time)
            return give(group, amount) + [.undo]
        case .countdownPaused(let remaining):
            countdown?.state = .paused(remaining: remaining)
        case .countdownResumed(let endsAt):
            countdown?.state = .running(endsAt: endsAt)
        default:
            countdown = nil
            return forgetExtraTime()
        }
        return [.countdown]
    }

    /// [C5] Another countdown, or none: nobody has more time than the others.
    private mutating func forgetExtraTime() -> Touched {
        history.forgetExtraTime() ? [.countdown, .undo] : [.countdown]
    }

    private mutating func give(_ group: GroupID, _ amount: Int64) -> Touched {
        countdown = countdown?.giving(amount, to: group)
        return [.countdown]
    }

    mutating func evolveSpotlight(_ event: BoardEvent) -> Touched {
        switch event {
        case .spotlightTurned(let content, let column, let group):
            return turn(to: content, column, group)
        case .pageTurned(let page):
            spotlight.page = page
        case .screenBlanked(let blanker):
            spotlight.blankedBy = blanker
        default:
            spotlight.blankedBy = nil
        }
        return [.spotlight]
    }

    private mutating func enter(_ id: PhaseID, at time: Timestamp) -> Touched {
        guard let next = index.phases[id] else { return [] }
        if phase.kind == .write { for column in phase.columns { leftAt[column] = time } }
        let walked = endWalk(at: time)
        let previous = phase
        let before = columnsOnScreen
        let cards = cardsOnWall
        phase = next
        spotlight.page = 0
        spotlight.column = nil
        let columns = Set(previous.columns + next.columns)
        let touched = Touched(
            [.phase(previous.id), .phase(next.id), .spotlight]
                + columns.sorted().map(RecordKey.column) + cards + cardsOnWall)
        return onScreen(touched, in: columns.union(before + columnsOnScreen))
            + walked + toldBack(in: previous) + toldBack(in: next)
    }

    mutating func turn(
        to content: Spotlight.Content, _ column: ColumnID?, _ group: GroupID?
    ) -> Touched {
        let onWall = cardsOnWall + actionsOnWall
        let before = columnsOnScreen
        let isAboutVotes = spotlight.content == .vote || content == .vote
        let shown = spotlight.content
        let isAboutEarlier = spotlight.content == .since || content == .since
        spotlight.content = content
        spotlight.column = column
        spotlight.group = group ?? spotlight.group
        spotlight.page = 0
        let columns = Set(phase.columns + before + columnsOnScreen)
        return onScreen(
            Touched([.spotlight] + onWall + cardsOnWall + actionsOnWall), in: columns)
            + (isAboutVotes ? touched(round) : []) + (isAboutEarlier ? touchedEarlier : [])
            + touchedMatrices(turnedFrom: shown)
    }

    /// The notes of these columns come to the screen or leave it, and with them those they point at.
    private func onScreen(_ touched: Touched, in columns: Set<ColumnID>) -> Touched {
        let placed = placed(in: columns)
        return touched.showing(placed) + linked(with: placed)
    }

    /// The notes that stand in some columns, and their themes.
    private func placed(in columns: Set<ColumnID>) -> [RecordKey] {
        let placed = notes.values.filter { note in
            note.placements.contains { columns.contains($0.column) }
        }
        return placed.map(\.id).sorted().map(RecordKey.note)
            + Set(placed.compactMap(\.theme)).sorted().map(RecordKey.theme)
    }
}
