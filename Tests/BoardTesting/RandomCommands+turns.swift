import BoardModel

/// Who asks, and what for.
extension RandomCommands {
    /// The next command and who asks.
    public mutating func next() -> (BoardCommand, Actor) {
        let actor = actor()
        return switch actor.role {
        case .facilitator where isOver && flip(1, in: 20):
            (.reopenBoard(toWrite: flip()), actor)
        case .facilitator where flip(1, in: 40): (handOver(), actor)
        case .facilitator where flip(1, in: 8): (counting(), actor)
        case .facilitator where flip(1, in: 8): (planning(), actor)
        case .facilitator where flip(1, in: 16): (dividing(), actor)
        case .facilitator where sharing != nil && flip(1, in: 3): (telling(), actor)
        case .moderator where flip(1, in: 4): (reviewingOffers(), actor)
        case .participant where sharing != nil && flip(), .coreGroup where sharing != nil && flip():
            (offering(), actor)
        case .facilitator where isOverThemes && flip(1, in: 3):
            (flip() ? .mergeThemes(theme(), into: theme()) : grouping(), actor)
        case .facilitator: (flip(1, in: 6) ? showing() : leading(), actor)
        case .moderator: (leading(), actor)
        case .coreGroup where flip(): (preparing(), actor)
        case .participant where flip(votersInFour, in: 4),
            .coreGroup where flip(votersInFour, in: 8):
            (voting(), actor)
        case .participant where flip(1, in: 4), .coreGroup where flip(1, in: 6):
            (arranging(for: actor), actor)
        case .coreGroup: (writing(), actor)
        case .screen where flip(): (flip() ? .blankScreen : .unblankScreen, actor)
        case .participant, .screen: (flip(1, in: 20) ? preparing() : writing(), actor)
        }
    }

    private mutating func actor() -> Actor {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<7: .facilitator
        case 7: .facilitator("colleague")
        case 8: .moderator(ActorID(rawValue: "m\(Int.random(in: 0..<2, using: &random))"))
        case 9: .screen
        case 10, 11: .coreGroup(ActorID(rawValue: "p\(Int.random(in: 0..<4, using: &random))"))
        default: .participant(ActorID(rawValue: "p\(Int.random(in: 0..<8, using: &random))"))
        }
    }
}
