/// Who is looking. Viewers that are equal see the same and share one encoding.
public enum Viewer: Hashable, Sendable {
    case facilitator
    case screen
    /// Participants of the same groups; the ids sorted.
    case participant(groups: [GroupID])
    /// One participant, for the records nobody else sees.
    case author(ActorID)
}
