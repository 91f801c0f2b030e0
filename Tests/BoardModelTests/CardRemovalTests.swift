import BoardTesting
import Testing

@testable import BoardModel

@Suite struct CardRemovalTests {
    /// In phase `present`, with a presentable card `k`, a shown one `l` and a secret one `s`.
    private func play() throws -> Play {
        var play = Play(in: "present")
        for card in ["k", "l", "s"] as [CardID] {
            let text = CardText(heading: "Kort \(card)", bullets: ["Ett namn"])
            try play.ask(.putCard(card, "e2", column: nil, text: text, revision: nil), by: .kim)
        }
        for card in ["k", "l"] as [CardID] { try play.ask(set(card, .presentable), by: .kim) }
        try play.ask(set("l", .shown))
        return play
    }

    private func set(_ card: CardID, _ state: CardState) -> BoardCommand {
        .setCardState(card, state, bullets: nil, revision: nil)
    }

    @Test("[K12] a facilitator removes what they see, and to them a secret card is unknown")
    func removing() throws {
        var play = try play()
        #expect(play.refusal(of: .removeCard("s")) == .unknownCard)
        #expect(play.refusal(of: .removeCard("nowhere")) == .unknownCard)
        for actor in [Actor.moderator, .anna, .screen] {
            #expect(play.refusal(of: .removeCard("l"), by: actor) == .notAllowed)
        }
        #expect(try play.ask(.removeCard("k")) == [.cardRemoved("k")])
        try play.ask(.removeCard("l"))
        for viewer in [Viewer.screen, .participant(groups: []), .facilitator] {
            #expect(play.cards(viewer) == [])
        }
        #expect(play.cards(.coreGroup(groups: [])).map(\.id) == ["s"])
        #expect(play.refusal(of: .removeCard("l")) == .unknownCard)
    }

    @Test("[K12] no undo brings a removed card back, nor stops at it")
    func lasting() throws {
        var play = try play()
        try play.ask(.compare(["k", "l"], revisions: [1, 1]))
        try play.ask(.removeCard("l"))
        #expect(play.undo?.act == .compare)
        try play.ask(.undo())
        #expect(play.board.cards["k"]?.state == .presentable)
        #expect(play.board.cards["l"] == nil && play.undo?.act == .enterPhase)
    }

    @Test("[K12] [B3] after the meeting a facilitator still removes cards, the core group does not")
    func afterwards() throws {
        var play = try play()
        try play.ask(.closeBoard)
        #expect(play.refusal(of: .removeCard("k"), by: .kim) == .boardIsClosed)
        #expect(try play.ask(.removeCard("l")) == [.cardRemoved("l")])
        #expect(play.refusal(of: .removeCard("s")) == .unknownCard)
    }
}
