extension Board {
    /// [V14]-[V16] What `viewer` sees of a card; nil when nothing.
    func cardView(_ id: CardID, for viewer: Viewer) -> RecordView? {
        guard let card = cards[id], isVisible(card, for: viewer) else { return nil }
        let earlier = cards(of: card.exercise).prefix { $0.id != id }
        return .card(
            CardView(
                id: id, exercise: card.exercise, column: card.column,
                number: 1 + earlier.count { isVisible($0, for: viewer) },
                text: visibleText(card, for: viewer), state: card.state,
                shownBullets: viewer.isOfTheRoom ? nil : card.shownBullets,
                revision: viewer.isOfTheRoom ? nil : card.revision))
    }

    /// How many cards of an exercise facilitators do not see.
    func materialView(_ exercise: ExerciseID, for viewer: Viewer) -> RecordView? {
        guard viewer == .facilitator,
            template.exercises.contains(where: { $0.id == exercise && $0.hasMaterial })
        else { return nil }
        let secret = cards(of: exercise).count { $0.state == .secret }
        return .material(MaterialView(exercise: exercise, secret: secret))
    }

    private func isVisible(_ card: Card, for viewer: Viewer) -> Bool {
        switch viewer {
        case .coreGroup: true
        case .facilitator: card.state != .secret
        case .screen, .participant, .moderator: isOnWall(card)
        case .author: false
        }
    }

    /// Whether the room sees a card now.
    private func isOnWall(_ card: Card) -> Bool {
        card.state == .shown && card.exercise == exercise?.id && spotlight.content.showsCards
    }

    private func visibleText(_ card: Card, for viewer: Viewer) -> CardText {
        guard viewer.isOfTheRoom, let bullets = card.shownBullets else { return card.text }
        var text = card.text
        text.bullets = Array(text.bullets.prefix(max(0, bullets)))
        return text
    }

    /// The cards the room sees now.
    var cardsOnWall: [RecordKey] {
        spotlight.content.showsCards ? shownCards.map { .card($0.id) } : []
    }
}

extension Viewer {
    /// Whether it sees of the material only what was shown.
    fileprivate var isOfTheRoom: Bool {
        switch self {
        case .screen, .participant, .moderator, .author: true
        case .facilitator, .coreGroup: false
        }
    }
}

extension Spotlight.Content {
    /// Whether the core group's cards are part of the picture.
    var showsCards: Bool { self == .present || self == .compare }
}
