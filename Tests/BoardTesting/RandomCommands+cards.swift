import BoardModel

/// The core group and its material.
extension RandomCommands {
    /// What the core group does with its material.
    mutating func preparing() -> BoardCommand {
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<4: .putCard(newCard(), exercise(), column: place(), text: lines(), revision: nil)
        case 4..<7:
            .putCard(card(), exercise(), column: place(), text: lines(), revision: revision())
        case 7: .moveCard(card(), before: flip() ? card() : nil)
        case 8: .removeCard(card())
        default: .setCardState(card(), cardState(), bullets: nil, revision: nil)
        }
    }

    /// What a facilitator does with it.
    mutating func showing() -> BoardCommand {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: comparing()
        case 1 where odd(): .removeCard(card())
        case 1: .showOnScreen(flip() ? .present : .compare, column: nil)
        default:
            .setCardState(
                card(), flip() ? .shown : cardState(), bullets: flip() ? number() : nil,
                revision: flip() ? nil : revision())
        }
    }

    private mutating func comparing() -> BoardCommand {
        let some = (0..<Int.random(in: 0...3, using: &random)).map { _ in card() }
        return .compare(some, revisions: some.map { odd() ? 9 : readCards[$0] ?? 1 })
    }

    private mutating func newCard() -> CardID {
        if Int.random(in: 0..<10, using: &random) == 0 { return card() }
        made += 1
        let id = CardID(rawValue: "k\(made)")
        cards.append(id)
        return id
    }

    private mutating func card() -> CardID {
        cards.suffix(flip() ? 6 : cards.count).randomElement(using: &random) ?? "nowhere"
    }

    private mutating func exercise() -> ExerciseID {
        let able = template.exercises.filter { $0.coreGroup != nil }
        return odd() ? "nowhere" : able.randomElement(using: &random)?.id ?? "nowhere"
    }

    private mutating func place() -> ColumnID? { flip(1, in: 4) ? column() : nil }

    /// Lines that stand nowhere else, so that they are found wherever they are.
    private mutating func lines() -> CardText {
        made += 1
        let count = Int.random(in: 0..<14, using: &random)
        let heading = odd() ? " " : "Rubrik \(made);"
        return CardText(
            heading: heading, bullets: (0..<count).map { "Punkt \(made).\($0);" })
    }

    private mutating func revision() -> Int { Int.random(in: 1...3, using: &random) }

    private mutating func cardState() -> CardState {
        CardState.allCases.randomElement(using: &random) ?? .secret
    }
}
