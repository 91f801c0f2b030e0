/// Who asks: a role, and the session of the device.
public enum Actor: Hashable, Sendable {
    case facilitator(ActorID)
    case moderator(ActorID)
    case participant(ActorID)
    case coreGroup(ActorID)
    case screen
    /// A facilitator's look at what the screen shows; no screen that anybody stands before.
    case preview
    /// A facilitator's look at what the screen would show if a group told the others now.
    case rehearsal(of: GroupID)

    /// The role, as ``Permission`` knows it.
    public var role: Role {
        switch self {
        case .facilitator: .facilitator
        case .moderator: .moderator
        case .participant: .participant
        case .coreGroup: .coreGroup
        case .screen, .preview, .rehearsal: .screen
        }
    }

    /// Whether nobody stands before it.
    var isPreview: Bool {
        switch self {
        case .preview, .rehearsal: true
        case .facilitator, .moderator, .participant, .coreGroup, .screen: false
        }
    }

    /// The session of somebody who takes part: the author of what is written.
    public var id: ActorID? {
        switch self {
        case .participant(let id), .coreGroup(let id): id
        case .facilitator, .moderator, .screen, .preview, .rehearsal: nil
        }
    }

    /// The session of the device, whatever its role; screens have none.
    public var session: ActorID? {
        switch self {
        case .facilitator(let id), .moderator(let id), .participant(let id), .coreGroup(let id): id
        case .screen, .preview, .rehearsal: nil
        }
    }
}

/// What somebody is on a board.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Leads: everything in the meeting.
    case facilitator
    /// Reviews, edits and moves notes; does not lead.
    case moderator
    /// Posts, edits and withdraws own notes.
    case participant
    /// A participant who also prepares and presents the core group's material.
    case coreGroup
    /// Reads what the facilitator puts there; asks for nothing but to be blanked.
    case screen
}
