/// Who is looking. Viewers that are equal see the same and share one encoding.
public enum Viewer: Hashable, Sendable {
    case facilitator
    case moderator
    case screen
    /// Participants of the same groups; the ids sorted.
    case participant(groups: [GroupID])
    /// Members of the core group who are in the same groups; the ids sorted.
    case coreGroup(groups: [GroupID])
    /// One participant, for the records nobody else sees.
    case author(ActorID)

    /// Those who review what is written, and so see all of it.
    var isBehindTheScenes: Bool { self == .facilitator || self == .moderator }
}

extension Board {
    /// Through which eyes `actor` looks.
    public func viewer(for actor: Actor) -> Viewer {
        switch actor {
        case .facilitator: .facilitator
        case .moderator: .moderator
        case .screen, .preview, .rehearsal: .screen
        case .participant(let id): .participant(groups: groups(of: id))
        case .coreGroup(let id): .coreGroup(groups: groups(of: id))
        }
    }
}
