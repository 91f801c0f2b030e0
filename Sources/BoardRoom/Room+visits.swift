import BoardModel
import BoardProtocol

/// People whose browser keeps no connection: each form they send is a visit, answered once and never told of anything.
extension Room {
    /// How long somebody counts as present after a visit, and of how many people that is kept.
    private static let patience = Duration.seconds(300)
    private static let mostVisitors = 1_000

    /// Somebody whose secrets were checked is here for a moment.
    public func visit(_ person: ActorID, at now: Moment) {
        guard visitors[person] != nil || visitors.count < Self.mostVisitors else { return }
        if visitors.updateValue(now.steady, forKey: person) == nil { presence.changed() }
    }

    /// They ask for something; ``RoomEffect/answer(_:_:)`` tells what became of it, once.
    public func receive(
        _ id: CommandID, _ command: BoardCommand, of person: ActorID, on visit: SessionID,
        at now: Moment
    ) -> [RoomEffect] {
        self.visit(person, at: now)
        visits.insert(visit)
        obey(id, command, by: .participant(person), visit, false, at: now)
        return takeEffects()
    }

    /// Nobody waits for that answer any longer. What was asked goes on.
    public func leave(_ visit: SessionID) { visits.remove(visit) }

    func forgetVisitors(at now: Moment) {
        guard !visitors.isEmpty else { return }
        let before = visitors.count
        visitors = visitors.filter { now.steady - $0.value < Self.patience }
        if visitors.count != before { presence.changed() }
    }
}
