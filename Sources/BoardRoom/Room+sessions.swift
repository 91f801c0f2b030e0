import BoardModel
import BoardProtocol

extension Room {
    /// Lets somebody in whose secrets were checked, and shows them the board.
    public func connect(
        _ session: SessionID, as actor: Actor, from position: ViewPosition?,
        invitation: Invitation?, at now: Moment
    ) -> [RoomEffect] {
        deliverAllNews(at: now.wall)
        let audience = audience(for: actor)
        audience.members += 1
        sessions[session] = Session(id: session, actor: actor, audience: audience)
        if let author = actor.id { ownSessions[author, default: []].append(session) }
        presence.changed()
        effects.append(.join(session, audience.name))
        let missed = missed(by: position, in: audience)
        let known = missed == nil ? nil : position?.head
        welcome(session, knowing: known, invitation: invitation, at: now.wall)
        if let missed, known != head { effects.append(.send(session, missed)) }
        return takeEffects()
    }

    /// Somebody is gone. What they asked goes on.
    public func disconnect(_ id: SessionID) {
        guard let session = sessions.removeValue(forKey: id) else { return }
        session.audience.members -= 1
        // Nobody comes back to a look at what might be shown.
        if session.audience.isRehearsal, session.audience.members == 0 {
            audiences.removeAll { $0 === session.audience }
        }
        presence.changed()
        guard let author = session.actor.id else { return }
        ownSessions[author]?.removeAll { $0 == id }
        if ownSessions[author]?.isEmpty == true { ownSessions[author] = nil }
    }

    /// Brings the sessions of a participant to the audience of the groups they are in now.
    func regroup(_ actor: ActorID, at time: Timestamp) {
        for id in ownSessions[actor] ?? [] {
            guard let session = sessions[id] else { continue }
            let audience = audience(for: session.actor)
            guard audience !== session.audience else { continue }
            session.audience.members -= 1
            audience.members += 1
            sessions[id]?.audience = audience
            presence.changed()
            effects.append(.join(id, audience.name))
            welcome(id, knowing: nil, invitation: nil, at: time)
        }
    }

    private func missed(by position: ViewPosition?, in audience: Audience) -> [UInt8]? {
        guard let position, position.epoch == epoch, position.audience == audience.name else {
            return nil
        }
        return audience.missed(since: position.head, until: head, on: board)
    }

    /// Who resumes stays at the head they know until what they missed has reached them: the connection may
    /// break in between.
    private func welcome(
        _ id: SessionID, knowing known: SequenceNumber?, invitation: Invitation?,
        at time: Timestamp
    ) {
        guard let session = sessions[id] else { return }
        let own = session.actor.id.map { board.views(for: .author($0)) } ?? []
        let shared = known == nil ? [session.audience.wholeView(of: board)] : []
        let message = ServerMessage.welcome(
            Welcome(
                role: session.actor.role, device: session.actor.device,
                position: ViewPosition(
                    epoch: epoch, head: known ?? head, audience: session.audience.name),
                serverTime: time, resumed: known != nil,
                records: shared + own.map(RecordEncoding.encode), invitation: invitation,
                presence: currentPresence))
        effects.append(.send(id, message.encoded))
    }

    private func audience(for actor: Actor) -> Audience {
        let viewer = board.viewer(for: actor)
        var rehearsed: GroupID?
        if case .rehearsal(let group) = actor { rehearsed = group }
        let name = Audience.name(of: viewer, rehearsing: rehearsed)
        if let audience = audiences.first(where: { $0.name == name }) { return audience }
        let audience = Audience(viewer, rehearsing: rehearsed, on: board, head: head)
        audiences.append(audience)
        return audience
    }
}

extension Room {
    /// Why a session may not do what only who leads may do, beside the board's commands; nil when it may.
    public func refusalToLead(_ session: SessionID) -> CommandRejection? {
        guard case .facilitator(let device) = sessions[session]?.actor else { return .notAllowed }
        guard let leader = board.leader, leader.device != device else { return nil }
        return .notLeading
    }
}
