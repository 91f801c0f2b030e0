extension Board {
    mutating func evolveCardPut(_ put: CardPut) -> Touched {
        guard !goneCards.contains(put.card),
            template.exercises.contains(where: { $0.id == put.exercise })
        else { return [] }
        let text = put.text ?? CardText(heading: "", bullets: [])
        guard let before = cards[put.card] else {
            cards[put.card] = Card(
                id: put.card, exercise: put.exercise, column: put.column, text: text,
                state: put.state)
            cardOrder.append(put.card)
            return touchedFrom(put.card)
        }
        history.forget(put.card)
        var card = before
        card.column = put.column
        card.text = text
        card.state = put.state
        card.shownBullets = nil
        card.revision += 1
        // Who sees it stays the same, and so do all numbers.
        if card.state == before.state {
            cards[card.id] = card
            return [.card(card.id), .undo]
        }
        return changeCards(from: card.id) { $0.cards[card.id] = card } + [.undo]
    }

    mutating func evolveCardMoved(_ id: CardID, _ before: CardID?) -> Touched {
        guard cards[id] != nil, id != before else { return [] }
        return changeCards(from: id) { board in
            board.cardOrder.removeAll { $0 == id }
            let place = before.flatMap { board.cardOrder.firstIndex(of: $0) }
            board.cardOrder.insert(id, at: place ?? board.cardOrder.endIndex)
        }
    }

    mutating func evolveCardRemoved(_ id: CardID) -> Touched {
        guard cards[id] != nil else { return [] }
        history.forget(id)
        return changeCards(from: id) { board in
            board.cards[id] = nil
            board.cardOrder.removeAll { $0 == id }
            board.goneCards.insert(id)
        } + [.undo]
    }

    /// Only a facilitator's showing is taken back by undo, with what left the wall for it; a card that was taken
    /// back by hand has nothing left to undo.
    mutating func evolveCardState(
        _ id: CardID, _ state: CardState, _ bullets: Int?, at time: Timestamp
    ) -> Touched {
        guard let before = cards[id] else { return [] }
        if state == .shown || history.begunAct == .compare {
            let step = Inverse.setCardState(id, before.state, bullets: before.shownBullets)
            history.remember(step, of: .setCardState, at: time)
        } else {
            history.forget(id)
        }
        return setState(of: id, state, bullets) + [.undo]
    }

    mutating func setState(of id: CardID, _ state: CardState, _ bullets: Int?) -> Touched {
        guard cards[id] != nil else { return [] }
        return changeCards(from: id) { board in
            board.cards[id]?.state = state
            board.cards[id]?.shownBullets = state == .shown ? bullets : nil
        }
    }

    /// Changes a card or its place, while the wall stays at the card it shows. Touched are the card and, since
    /// cards are numbered for each viewer, those that come after it before or afterwards.
    private mutating func changeCards(
        from id: CardID, _ change: (inout Board) -> Void
    ) -> Touched {
        let onWall = cardOnWall
        let before = touchedFrom(id)
        change(&self)
        return before + touchedFrom(id) + follow(onWall)
    }

    private func touchedFrom(_ id: CardID) -> Touched {
        guard let exercise = cards[id]?.exercise else { return [] }
        let later = cards(of: exercise).drop { $0.id != id }
        return Touched(later.map { .card($0.id) } + [.material(exercise)])
    }

    /// The one card that the screen shows.
    private var cardOnWall: CardID? {
        guard spotlight.content == .present, let last = shownCards.indices.last else { return nil }
        return shownCards[min(max(0, spotlight.page), last)].id
    }

    private mutating func follow(_ card: CardID?) -> Touched {
        guard spotlight.content == .present else { return [] }
        let shown = shownCards
        let page =
            shown.firstIndex { $0.id == card } ?? max(0, min(spotlight.page, shown.count - 1))
        if page == spotlight.page { return [] }
        spotlight.page = page
        return [.spotlight]
    }
}
