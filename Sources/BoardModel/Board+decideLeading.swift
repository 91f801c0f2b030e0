extension Board {
    func enterPhase(_ id: PhaseID) throws(CommandRejection) -> [BoardEvent] {
        guard let next = index.phases[id] else { throw .unknownPhase }
        if id == phase.id { return [] }
        return [.phaseEntered(id)]
            + (countdown == nil ? [] : [.countdownStopped])
            + [.spotlightTurned(defaultContent(of: next, isVoting: round?.isOpen == true))]
    }

    func revealColumn(_ id: ColumnID) throws(CommandRejection) -> [BoardEvent] {
        guard index.columns[id] != nil else { throw .unknownColumn }
        guard isHidden(id) || hasWaiting(in: id) else { return [] }
        return [.columnRevealed(id)]
            + (phase.columns.contains(id) ? [.spotlightTurned(.columns)] : [])
    }

    private func hasWaiting(in column: ColumnID) -> Bool {
        tallies.contains { $0.key.column == column && $0.value.waiting > 0 }
    }

    func decideCountdown(
        _ command: BoardCommand, at time: Timestamp
    ) throws(CommandRejection) -> [BoardEvent] {
        if case .startCountdown(let seconds) = command {
            let duration = try Self.milliseconds(seconds)
            return [.countdownStarted(duration: duration, endsAt: time + duration)]
        }
        if case .giveExtraTime(let group, _) = command {
            guard let found = groups[group], found.into == nil else { throw .unknownGroup }
        }
        guard let countdown else { throw .noCountdown }
        switch (command, countdown.state) {
        case (.extendCountdown(let seconds), _):
            return [.countdownExtended(by: try extraTime(seconds, countdown, at: time))]
        case (.giveExtraTime(let group, let seconds), _):
            let theirs = countdown.seen(in: [group])
            return [.extraTimeGiven(group, by: try extraTime(seconds, theirs, at: time))]
        case (.pauseCountdown, .running(let endsAt)):
            return [.countdownPaused(remaining: endsAt - time)]
        case (.resumeCountdown, .paused(let remaining)):
            return [.countdownResumed(endsAt: time + remaining)]
        case (.stopCountdown, _):
            return [.countdownStopped]
        default:
            // Already paused, or already running.
            return []
        }
    }

    func decideSpotlight(
        _ command: BoardCommand, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        switch command {
        case .showOnScreen(let content, let column, let group):
            return try showOnScreen(content, column, group)
        case .turnPage(let page):
            guard pages.contains(page) else { throw .pageIsOutOfRange }
            return page == spotlight.page ? [] : [.pageTurned(page)]
        case .blankScreen:
            if actor.isPreview { throw .notAllowed }
            let blanker: Spotlight.Blanker = actor == .screen ? .screen : .facilitator
            return spotlight.isBlank ? [] : [.screenBlanked(by: blanker)]
        default:
            // [S4] What the facilitator has blanked is not shown at the screen.
            let isBlankedElsewhere = spotlight.blankedBy == .facilitator && actor == .screen
            if actor.isPreview || isBlankedElsewhere { throw .notAllowed }
            return spotlight.isBlank ? [.screenUnblanked] : []
        }
    }

    /// [S3] What is about one column names one of the phase.
    private func showOnScreen(
        _ content: Spotlight.Content, _ named: ColumnID?, _ chosen: GroupID?
    ) throws(CommandRejection) -> [BoardEvent] {
        if content == .vote, rounds.isEmpty { throw .unknownVote }
        let first = content.isAboutOneColumn ? phase.columns.first : nil
        let column = content.mayBeAboutOneColumn ? named ?? first : nil
        if content.isAboutOneColumn || column != nil {
            guard let column, phase.columns.contains(column) else { throw .unknownColumn }
        }
        let group = content.isAboutOneGroup ? chosen ?? spotlight.group : nil
        if content.isAboutOneGroup {
            guard let group else { throw .groupIsMissing }
            guard groups[group] != nil else { throw .unknownGroup }
        }
        if content == spotlight.content, column == spotlitColumn, group == spotlitGroup {
            return []
        }
        return [.spotlightTurned(content, column: column, group: group)]
    }

    /// [K7] Each card that is shown is a page; how many pages of notes there are only the screen knows.
    private var pages: ClosedRange<Int> {
        spotlight.content == .present ? 0...max(0, shownCards.count - 1) : Limits.pages
    }

    /// [C3] Extra minutes count from now when time was already up; what is left has the same limit as at
    /// the start.
    private func extraTime(
        _ seconds: Int, _ countdown: Countdown, at time: Timestamp
    ) throws(CommandRejection) -> Int64 {
        let remaining = countdown.remaining(at: time)
        let extra = try Self.milliseconds(seconds)
        let limit = Int64(Limits.countdown.upperBound) * 1_000
        guard max(0, remaining) <= limit - extra else { throw .countdownIsOutOfRange }
        return extra.subtracting(min(0, remaining))
    }

    private static func milliseconds(_ seconds: Int) throws(CommandRejection) -> Int64 {
        guard Limits.countdown.contains(seconds) else { throw .countdownIsOutOfRange }
        return Int64(seconds) * 1_000
    }
}
