/// What may be done with the core group's material, and by whom it may be shown.
extension Board {
    func putCard(
        _ id: CardID, _ exercise: ExerciseID, _ column: ColumnID?, _ text: CardText,
        _ revision: Int?
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let place = template.exercises.first(where: { $0.id == exercise }), place.hasMaterial
        else { throw .unknownExercise }
        if let column, !place.phases.contains(where: { $0.columns.contains(column) }) {
            throw .unknownColumn
        }
        var put = CardPut(
            card: id, exercise: exercise, column: column, state: .secret, text: nil)
        guard let revision else {
            guard cards[id] == nil, !goneCards.contains(id) else { throw .cardIdIsTaken }
            let others = cards.values.count { $0.exercise == exercise }
            guard others < Limits.cardsPerExercise else { throw .tooManyCards }
            put.text = try text.cleaned()
            return [.cardPut(put)]
        }
        guard let card = cards[id] else { throw .unknownCard }
        guard card.exercise == exercise else { throw .unknownExercise }
        guard card.revision == revision else { throw .cardHasChanged }
        let text = try text.cleaned()
        if text == card.text, column == card.column { return [] }
        put.text = text
        // [K5] What the facilitator has not read is not on the wall.
        put.state = card.state == .shown ? .presentable : card.state
        return [.cardPut(put)]
    }

    func moveCard(
        _ id: CardID, _ before: CardID?
    ) throws(CommandRejection) -> [BoardEvent] {
        guard let card = cards[id] else { throw .unknownCard }
        if let before, before == id || cards[before]?.exercise != card.exercise {
            throw .unknownCard
        }
        let order = cards(of: card.exercise).map(\.id)
        let next = order.drop { $0 != id }.dropFirst().first
        return next == before ? [] : [.cardMoved(id, before: before)]
    }

    func setCardState(
        _ card: Card, _ state: CardState, _ bullets: Int?
    ) throws(CommandRejection) -> [BoardEvent] {
        if state == .shown { return try show(card, bullets) }
        return card.state == state ? [] : [.cardStateSet(card.id, state, bullets: nil)]
    }

    private func show(
        _ card: Card, _ bullets: Int?
    ) throws(CommandRejection) -> [BoardEvent] {
        guard card.exercise == exercise?.id else { throw .exerciseIsNotOpen }
        let count = card.text.bullets.count
        let bullets = bullets.flatMap { $0 < count ? max(0, $0) : nil }
        let isSame = card.state == .shown && card.shownBullets == bullets
        let shown: [BoardEvent] = isSame ? [] : [.cardStateSet(card.id, .shown, bullets: bullets)]
        if spotlight.content == .compare { return shown }
        let place = cards(of: card.exercise).prefix { $0.id != card.id }
            .count { $0.state == .shown }
        if spotlight.content == .present {
            let stands = shownCards.isEmpty || card.state == .shown && spotlight.page == place
            return shown + (stands ? [] : [.pageTurned(place)])
        }
        return shown + [.spotlightTurned(.present)] + (place == 0 ? [] : [.pageTurned(place)])
    }

    func compare(
        _ ids: [CardID], _ revisions: [Int], by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        guard revisions.count == ids.count else { throw .cardHasChanged }
        if ids.isEmpty { throw .noCardsToShow }
        for (id, revision) in zip(ids, revisions) {
            let card = try known(id, revision, to: actor)
            guard card.exercise == exercise?.id else { throw .exerciseIsNotOpen }
        }
        let others = shownCards.map(\.id).filter { !ids.contains($0) }
        let fresh = ids.eachOnce.filter { !isShownWhole($0) }
        let steps =
            others.map { BoardEvent.cardStateSet($0, .presentable, bullets: nil) }
            + fresh.map { .cardStateSet($0, .shown, bullets: nil) }
        return (steps.isEmpty ? [] : [.actBegan(.compare, events: steps.count)]) + steps
            + (spotlight.content == .compare ? [] : [.spotlightTurned(.compare)])
    }

    private func isShownWhole(_ id: CardID) -> Bool {
        cards[id].map { $0.state == .shown && $0.shownBullets == nil } ?? false
    }

    /// To a facilitator a secret card does not exist.
    func known(_ id: CardID, to actor: Actor) throws(CommandRejection) -> Card {
        guard let card = cards[id], card.state != .secret || actor.role == .coreGroup else {
            throw .unknownCard
        }
        return card
    }

    /// [K11] The card as whoever asks has read it.
    func known(
        _ id: CardID, _ revision: Int?, to actor: Actor
    ) throws(CommandRejection) -> Card {
        let card = try known(id, to: actor)
        guard revision == nil || revision == card.revision else { throw .cardHasChanged }
        return card
    }
}

extension Board {
    /// The cards of an exercise, in order.
    func cards(of exercise: ExerciseID) -> [Card] {
        cardOrder.compactMap { cards[$0] }.filter { $0.exercise == exercise }
    }

    /// The cards of the exercise that runs which the facilitator has shown, in order.
    var shownCards: [Card] {
        exercise.map { cards(of: $0.id).filter { $0.state == .shown } } ?? []
    }
}

extension Exercise {
    /// Whether the core group has something of its own to show in it.
    var hasMaterial: Bool {
        coreGroup == .listens || coreGroup == .presents
            || phases.contains { $0.kind == .present || $0.kind == .compare }
    }
}
