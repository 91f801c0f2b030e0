/// The facilitator's device that leads.
public struct Leader: Hashable, Sendable {
    public let device: ActorID
    public let since: Timestamp
}

extension Board {
    /// [H2] A facilitator who does not lead looks on. While nobody leads they are all equal.
    func checkLead(_ command: BoardCommand, _ actor: Actor) throws(CommandRejection) {
        guard case .facilitator(let device) = actor, let leader, leader.device != device else {
            return
        }
        if case .takeLead = command { return }
        throw .notLeading
    }

    /// [H1] [H3] Whoever asks names the one they know to lead, so that nobody is sent away unseen.
    func takeLead(
        over known: ActorID?, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        if leader?.device == actor.session { return [] }
        guard leader?.device == known else { throw .leadHasChanged }
        return [.leadTaken(by: actor.session)]
    }

    mutating func evolveLead(_ device: ActorID?, at time: Timestamp) -> Touched {
        leader = device.map { Leader(device: $0, since: time) }
        return [.leader]
    }
}
