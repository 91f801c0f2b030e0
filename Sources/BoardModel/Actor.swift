/// Who asks: a role, and for participants the session.
public enum Actor: Hashable, Sendable {
    case facilitator
    case participant(ActorID)
    case screen

    /// The role, as ``Permission`` knows it.
    public var role: Role {
        switch self {
        case .facilitator: .facilitator
        case .participant: .participant
        case .screen: .screen
        }
    }

    /// The session, where there is one to remember.
    public var id: ActorID? {
        guard case .participant(let id) = self else { return nil }
        return id
    }
}

/// What somebody is on a board.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Leads: everything in the meeting.
    case facilitator
    /// Posts, edits and withdraws own notes.
    case participant
    /// Reads what the facilitator puts there; asks for nothing.
    case screen
}
