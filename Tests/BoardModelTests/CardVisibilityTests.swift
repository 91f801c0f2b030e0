import BoardTesting
import Testing

@testable import BoardModel

@Suite struct CardVisibilityTests {
    private let room: [Viewer] = [.screen, .participant(groups: [])]
    private let core = Viewer.coreGroup(groups: [])

    private func play(_ state: CardState) throws -> Play {
        var play = Play(in: "present")
        let text = CardText(heading: "Hemlig rubrik", bullets: ["Ett", "Två"])
        try play.ask(.putCard("k", "e2", column: nil, text: text, revision: nil), by: .kim)
        if state == .secret { return play }
        try play.ask(.setCardState("k", .presentable, bullets: nil, revision: nil), by: .kim)
        if state == .presentable { return play }
        try play.ask(.setCardState("k", .shown, bullets: nil, revision: nil))
        return play
    }

    @Test(
        "[V14] the core group sees all its cards, facilitators those that are not secret and a count",
        arguments: CardState.allCases)
    func states(state: CardState) throws {
        let play = try play(state)
        #expect(play.cards(core).map(\.state) == [state])
        #expect(play.cards(.facilitator).map(\.state) == (state == .secret ? [] : [state]))
        for viewer in room { #expect(play.cards(viewer).count == (state == .shown ? 1 : 0)) }
        let material = RecordView.material(
            MaterialView(exercise: "e2", secret: state == .secret ? 1 : 0))
        #expect(play.board.view(of: .material("e2"), for: .facilitator) == material)
        #expect(play.board.view(of: .material("e1"), for: .facilitator) == nil)
        for viewer in room + [core] {
            #expect(play.board.view(of: .material("e2"), for: viewer) == nil)
        }
    }

    @Test("[V15] the room sees a shown card while its exercise runs and the content is its own")
    func inItsPhase() throws {
        var play = try play(.shown)
        let plain = Set(Spotlight.Content.allCases).subtracting([
            .question, .column, .vote, .group, .rows, .withoutTool,
        ])
        for content in plain {
            try play.ask(.showOnScreen(content))
            let isShown = content == .present || content == .compare
            for viewer in room { #expect(play.cards(viewer).isEmpty != isShown) }
        }
        try play.ask(.showOnScreen(.present))
        try play.ask(.enterPhase("answers"))
        try play.ask(.showOnScreen(.present))
        for viewer in room { #expect(play.cards(viewer).isEmpty) }
        try play.ask(.enterPhase("told"))
        try play.ask(.showOnScreen(.present))
        for viewer in room { #expect(!play.cards(viewer).isEmpty) }
    }

    @Test(
        "[V15] of a card shown line by line the room has only those lines",
        arguments: [(0, 0), (1, 1), (2, 2), (3, 2), (.max, 2), (.min, 0)])
    func lineByLine(asked: Int, seen: Int) throws {
        var play = try play(.presentable)
        try play.ask(.setCardState("k", .shown, bullets: asked, revision: 1))
        for viewer in room {
            #expect(play.cards(viewer).first?.text.bullets.count == seen)
            #expect(play.cards(viewer).first?.shownBullets == nil)
            #expect(play.cards(viewer).first?.revision == nil)
        }
        #expect(play.cards(.facilitator).first?.text.bullets.count == 2)
        #expect(play.cards(core).first?.shownBullets == (seen == 2 ? nil : seen))
    }

    @Test("[V16] cards are numbered among those a viewer sees")
    func numbers() throws {
        var play = try play(.secret)
        for card in ["l", "m"] as [CardID] {
            let text = CardText(heading: "Rubrik", bullets: [])
            try play.ask(.putCard(card, "e2", column: nil, text: text, revision: nil), by: .kim)
            try play.ask(.setCardState(card, .presentable, bullets: nil, revision: nil), by: .kim)
        }
        try play.ask(.setCardState("m", .shown, bullets: nil, revision: nil))
        #expect(play.cards(core).map(\.number) == [1, 2, 3])
        #expect(play.cards(.facilitator).map(\.number) == [1, 2])
        #expect(play.cards(.screen).map(\.number) == [1])
    }

    @Test("[V2] the screen sees notes beside the cards they are compared with")
    func notesBeside() throws {
        var play = Play(in: "answers")
        try play.ask(.postNote("a", column: "answers", text: "Lapp"), by: .anna)
        try play.ask(.enterPhase("compare"))
        try play.ask(.showOnScreen(.compare))
        #expect(play.notes(.screen).map(\.text) == ["Lapp"])
        try play.ask(.showOnScreen(.present))
        #expect(play.notes(.screen) == [])
    }
}
