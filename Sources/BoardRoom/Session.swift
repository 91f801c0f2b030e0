import BoardModel

/// Somebody who is in: what the room knows once `hello` was accepted. Before that there is no session here.
struct Session {
    let id: SessionID
    let actor: Actor
    var audience: Audience
}

extension Actor {
    /// What others know a facilitator's device by.
    var device: ActorID? {
        guard case .facilitator(let device) = self else { return nil }
        return device
    }
}
