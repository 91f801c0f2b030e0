/// One card of the core group's material: a heading and a few lines, shown to the room one day or never.
public struct Card: Hashable, Sendable {
    public let id: CardID
    /// The exercise it is shown in.
    public let exercise: ExerciseID
    /// The question it answers, where the core group's answers are compared with the room's.
    public internal(set) var column: ColumnID?
    public internal(set) var text: CardText
    public internal(set) var state: CardState
    /// How many of its lines are shown while it is; nil for all.
    public internal(set) var shownBullets: Int?
    /// From 1, one more each time its text or question changes.
    public internal(set) var revision = 1
}

/// Who sees a card.
public enum CardState: String, Hashable, Sendable, Codable, CaseIterable {
    /// The core group alone.
    case secret
    /// Facilitators too; they may show it.
    case presentable
    /// The whole room, while the exercise runs and the screen shows the core group's cards.
    case shown
}

/// What stands on a card.
public struct CardText: Hashable, Sendable {
    /// 1...80 characters on one line.
    public var heading: String
    /// At most 12 of 1...140 characters, each on one line.
    public var bullets: [String]

    /// A text with these lines.
    public init(heading: String, bullets: [String]) {
        self.heading = heading
        self.bullets = bullets
    }
}

extension CardText {
    /// The text as it is kept: each line cleaned like a note and without line breaks.
    func cleaned() throws(CommandRejection) -> CardText {
        guard bullets.count <= Limits.cardBullets else { throw .tooManyBullets }
        var lines: [String] = []
        for bullet in bullets {
            lines.append(try TextRules.line(bullet, graphemes: Limits.bulletGraphemes))
        }
        return CardText(
            heading: try TextRules.line(heading, graphemes: Limits.cardHeadingGraphemes),
            bullets: lines)
    }
}

/// Everything a card that is made or changed brings.
public struct CardPut: Hashable, Sendable {
    public var card: CardID
    public var exercise: ExerciseID
    public var column: ColumnID?
    public var state: CardState
    /// Nil once it was redacted.
    public var text: CardText?

    /// A card with these values.
    public init(
        card: CardID, exercise: ExerciseID, column: ColumnID?, state: CardState, text: CardText?
    ) {
        self.card = card
        self.exercise = exercise
        self.column = column
        self.state = state
        self.text = text
    }
}
