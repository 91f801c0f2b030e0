import BoardModel
import BoardProtocol

extension Presence {
    /// Counts people, not connections: a phone with two tabs is one participant.
    init(
        of sessions: some Sequence<Session>, and visitors: some Sequence<ActorID>, on board: Board
    ) {
        var participants = Set(visitors)
        var coreGroup: Set<ActorID> = []
        var screens = 0
        var facilitators = 0
        var moderators = 0
        var isLed = false
        for session in sessions {
            switch session.actor {
            case .participant(let id): participants.insert(id)
            case .coreGroup(let id):
                participants.insert(id)
                coreGroup.insert(id)
            case .screen: screens += 1
            case .preview, .rehearsal: break
            case .moderator: moderators += 1
            case .facilitator(let id):
                facilitators += 1
                if id == board.leader?.device { isLed = true }
            }
        }
        self.init(
            participants: participants.count, screens: screens, facilitators: facilitators,
            moderators: moderators, isLed: isLed, coreGroup: coreGroup.count)
    }
}
