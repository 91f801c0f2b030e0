import BoardModel
import BoardProtocol
import EventLog

extension Room {
    /// Decides all that waits, in order, and asks for one append; at most one is under way.
    func startBatch() {
        // [R19] What comes after the end waits until who wrote what is overwritten: nothing of a next meeting is.
        guard case .idle = stage, !waiting.isEmpty, overwritings[.actors] == nil else { return }
        var batch = Batch()
        batch.commands = waiting
        waiting = []
        for (place, command) in batch.commands.enumerated() {
            let wasClosed = draft.state == .closed
            decide(command, into: &batch)
            if draft.state == .closed, !wasClosed {
                waiting = Array(batch.commands[(place + 1)...])
                batch.commands.removeLast(waiting.count)
                break
            }
        }
        guard !batch.events.isEmpty else { return finish(batch) }
        effects.append(.append(expecting: head, batch.events))
        stage = .appending(batch)
    }

    private func decide(_ command: WaitingCommand, into batch: inout Batch) {
        do throws(CommandRejection) {
            let facts = try draft.obey(command)
            batch.add(facts, for: command, after: head)
            batch.answers.append((command.id, nil))
        } catch {
            batch.answers.append((command.id, error))
        }
    }

    /// The log has answered.
    public func appended(_ result: AppendResult, at now: Moment) -> [RoomEffect] {
        guard case .appending(let batch) = stage else { return [] }
        switch result {
        case .durable: becameDurable(batch, at: now)
        case .notWritten: refuse(batch, at: now)
        case .conflict, .unknown: resolve(batch)
        }
        return takeEffects()
    }

    private func becameDurable(_ batch: Batch, at now: Moment) {
        stage = .idle
        for (fact, event) in zip(batch.facts, batch.events) {
            news.add(apply(fact, event), at: now)
        }
        finish(batch)
        startBatch()
        deliverNews(at: now)
    }

    /// Nothing happened; the clients keep what they asked and ask again.
    private func refuse(_ batch: Batch, at now: Moment) {
        stage = .idle
        draft = board
        for command in batch.commands {
            answer(command.id, .rejected(command.id, .notSaved(retryAfter: .seconds(2))))
        }
        startBatch()
        deliverNews(at: now)
    }

    func finish(_ batch: Batch) {
        for (id, rejection) in batch.answers {
            if let rejection {
                answer(id, .rejected(id, .board(rejection)))
            } else {
                accept(id)
            }
        }
    }

    /// Unless a text must be overwritten first.
    private func accept(_ id: CommandID) {
        if isOverwriting(for: id) { return }
        answer(id, .accepted(id, head: head))
    }

    func resolve(_ batch: Batch) {
        stage = .resolving(batch)
        effects.append(.resolve(after: head))
    }

    /// What truly stands in the log: the batch, another's events, or nothing.
    public func resolved(
        _ result: Result<[RecordedEvent], EventLogError>, at now: Moment
    ) -> [RoomEffect] {
        guard case .resolving(let batch) = stage else { return [] }
        guard case .success(let events) = result else {
            stage = .unreadable(batch)
            return []
        }
        for event in events {
            guard let fact = BoardEvent(event) else { return lose() }
            news.add(apply(fact, event), at: now)
        }
        draft = board
        stage = events.isEmpty ? .resting : .idle
        settle(batch, with: Set(events.map(\.commandID)))
        startBatch()
        deliverNews(at: now)
        return takeEffects()
    }

    /// Those on disk are answered, also those that waited here while another node wrote them; the others are
    /// decided anew on the board as it is.
    private func settle(_ batch: Batch, with written: Set<CommandID>) {
        let commands = batch.commands + waiting
        waiting = commands.filter { !written.contains($0.id) }
        for command in commands where written.contains(command.id) {
            if case .otherContent = memory.find(command.id, command.digest) {
                answer(command.id, .rejected(command.id, .commandIdIsTaken))
            } else {
                accept(command.id)
            }
        }
    }

    /// A log this program cannot read on: everybody comes back to a room that is opened anew.
    private func lose() -> [RoomEffect] {
        effects += sessions.keys.sorted().map { .close($0, .replaced) } + [.reopen]
        return takeEffects()
    }
}

extension Board {
    /// Decides a command and becomes what follows from it. In place, since a copy of a board touches all its
    /// parts.
    fileprivate mutating func obey(_ command: WaitingCommand) throws(CommandRejection)
        -> [BoardEvent]
    {
        let facts = try decide(command.command, by: command.actor, at: command.at)
        for fact in facts { evolve(fact, at: command.at) }
        return facts
    }
}
