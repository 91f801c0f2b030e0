import BoardModel
import BoardProtocol
import EventLog

extension Room {
    /// Somebody who is in asks for something; `isCounted`: ``waitToAsk(_:at:)`` has counted it.
    public func receive(
        _ id: CommandID, _ command: BoardCommand, from session: SessionID, at now: Moment,
        isCounted: Bool = false
    ) -> [RoomEffect] {
        guard let actor = sessions[session]?.actor else { return [] }
        obey(id, command, by: actor, session, isCounted, at: now)
        return takeEffects()
    }

    func obey(
        _ id: CommandID, _ command: BoardCommand, by actor: Actor, _ session: SessionID,
        _ isCounted: Bool, at now: Moment
    ) {
        let digest = digest(of: command, by: actor)
        switch memory.find(id, digest) {
        case .repeated: answerRepeat(id, to: session)
        case .otherContent: reject(id, .commandIdIsTaken, to: session)
        case .new: take(id, command, digest, actor, session, isCounted, at: now)
        }
    }

    private func take(
        _ id: CommandID, _ command: BoardCommand, _ digest: CommandDigest, _ actor: Actor,
        _ session: SessionID, _ isCounted: Bool, at now: Moment
    ) {
        if let first = underWay(id) {
            guard first.digest == digest else { return reject(id, .commandIdIsTaken, to: session) }
            asking[id, default: []].append(session)
            return
        }
        if !isCounted, let wait = wait(actor, for: command, at: now.steady) {
            return reject(id, .tooFast(retryAfter: wait), to: session)
        }
        waiting.append(
            WaitingCommand(
                id: id, command: complete(command), digest: digest, actor: actor, at: now.wall))
        asking[id] = [session]
        startBatch()
    }

    /// Counts that somebody asks for something; how long they must wait if that was too often.
    public func waitToAsk(_ person: ActorID, at now: Moment) -> Duration? {
        wishLimit.take(person, at: now.steady)
    }

    /// Who takes part in a session.
    public func person(_ session: SessionID) -> ActorID? { sessions[session]?.actor.id }

    /// A command with what only the room knows: who is there.
    private func complete(_ command: BoardCommand) -> BoardCommand {
        guard case .placeRest(let set, let groups, _) = command else { return command }
        let people = Set(sessions.values.compactMap(\.actor.id)).union(visitors.keys).sorted()
        return .placeRest(set, among: groups, people: people)
    }

    private func wait(
        _ actor: Actor, for command: BoardCommand, at now: ContinuousClock.Instant
    ) -> Duration? {
        switch actor {
        case .participant(let person), .coreGroup(let person):
            switch command {
            case .giveDot, .takeDot: dotLimit.take(person, at: now)
            default: wishLimit.take(person, at: now)
            }
        case .moderator(let session): moderationLimit.take(session, at: now)
        // The screens of a board, together.
        case .screen, .preview, .rehearsal:
            wishLimit.take(ActorID(rawValue: Role.screen.rawValue), at: now)
        case .facilitator: nil
        }
    }

    /// Two people under one id are not a repeat, so the asker is part of the content.
    private func digest(of command: BoardCommand, by actor: Actor) -> CommandDigest {
        var content = Array((actor.session?.rawValue ?? actor.role.rawValue).utf8)
        content.append(0)
        content += command.canonicalBytes
        return CommandDigest(of: content)
    }

    private func underWay(_ id: CommandID) -> WaitingCommand? {
        guard asking[id] != nil else { return nil }
        return waiting.first { $0.id == id } ?? stage.batch?.commands.first { $0.id == id }
    }

    /// A command whose text is still being overwritten is not answered before it is gone.
    private func answerRepeat(_ id: CommandID, to session: SessionID) {
        if isOverwriting(for: id) {
            asking[id, default: []].append(session)
        } else {
            tell(.accepted(id, head: head), to: session)
        }
    }

    func reject(_ id: CommandID, _ reason: RejectionReason, to session: SessionID) {
        tell(.rejected(id, reason), to: session)
    }

    /// Answers all who asked for a command, once.
    func answer(_ id: CommandID, _ message: ServerMessage) {
        for session in asking.removeValue(forKey: id) ?? [] { tell(message, to: session) }
    }

    private func tell(_ answer: ServerMessage, to session: SessionID) {
        if sessions[session] != nil {
            effects.append(.send(session, answer.encoded))
        } else if visits.remove(session) != nil {
            effects.append(.answer(session, answer))
        }
    }
}

extension Room.Stage {
    /// The batch in hand, if any.
    var batch: Batch? {
        switch self {
        case .idle, .resting: nil
        case .appending(let batch), .resolving(let batch), .unreadable(let batch): batch
        }
    }
}
