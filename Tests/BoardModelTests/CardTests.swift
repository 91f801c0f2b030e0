import BoardTesting
import Testing

@testable import BoardModel

@Suite struct CardTests {
    private func text(_ heading: String, _ bullets: String...) -> CardText {
        CardText(heading: heading, bullets: bullets)
    }

    private func put(
        _ card: CardID, _ text: CardText? = nil, of exercise: ExerciseID = "e2",
        column: ColumnID? = nil, revision: Int? = nil
    ) -> BoardCommand {
        .putCard(
            card, exercise, column: column,
            text: text ?? CardText(heading: "Kort \(card)", bullets: ["Ett", "Två"]),
            revision: revision)
    }

    private func set(_ card: CardID, _ state: CardState, bullets: Int? = nil) -> BoardCommand {
        .setCardState(card, state, bullets: bullets, revision: nil)
    }

    /// In phase `present`, with presentable cards.
    private func play(_ cards: CardID...) throws -> Play {
        var play = Play(in: "present")
        for card in cards {
            try play.ask(put(card), by: .kim)
            try play.ask(set(card, .presentable), by: .kim)
        }
        return play
    }

    @Test("[K1] a member of the core group does what a participant does, and is reviewed like one")
    func members() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .kim)
        try play.ask(.postNote("a", column: "table", text: "Lapp"), by: .kim)
        #expect(play.board.notes["a"]?.state == .pending)
        try play.ask(.editNote("a", text: "Ny"), by: .kim)
        #expect(play.notes(.coreGroup(groups: ["business", "hotel"])).map(\.text) == ["Ny"])
        #expect(play.notes(.coreGroup(groups: [])) == [])
        try play.ask(.withdrawNote("a"), by: .kim)
        try play.ask(.lockBoard)
        #expect(
            play.refusal(of: .postNote("b", column: "table", text: "Lapp"), by: .kim)
                == .boardIsLocked)
        #expect(play.refusal(of: put("k"), by: .kim) == nil)
    }

    @Test("[K2] the core group is not asked what is not for it, nor anything while it listens")
    func listening() throws {
        var play = Play(in: "told")
        let note = { BoardCommand.postNote("a", column: $0, text: "Lapp") }
        #expect(play.refusal(of: note("asked"), by: .kim) == .notForCoreGroup)
        #expect(play.refusal(of: note("asked"), by: .anna) == nil)
        #expect(play.refusal(of: note("all"), by: .kim) == nil)
        let seen = { (column: ColumnID, viewer: Viewer) -> [Bool] in
            guard case .column(let view) = play.board.view(of: .column(column), for: viewer) else {
                return []
            }
            return [view.isOpen, view.coreGroupListens]
        }
        #expect(seen("asked", .coreGroup(groups: [])) == [false, true])
        #expect(seen("all", .coreGroup(groups: [])) == [true, false])
        #expect(seen("asked", .participant(groups: [])) == [true, false])
        #expect(seen("open", .coreGroup(groups: [])) == [false, false])
        try play.ask(.enterPhase("answers"))
        #expect(play.refusal(of: note("answers"), by: .kim) == .notForCoreGroup)
        #expect(seen("more", .coreGroup(groups: [])) == [false, true])
        // Late as well, though another exercise runs by then.
        try play.ask(.enterPhase("both"))
        #expect(play.refusal(of: note("answers"), by: .kim) == .notForCoreGroup)
        #expect(play.refusal(of: note("answers"), by: .anna) == nil)
        #expect(play.refusal(of: note("more"), by: .kim) == nil)
        try play.ask(.enterPhase("answers"))
        #expect(play.refusal(of: note("open"), by: .kim) == nil)
    }

    @Test("[K3] a card has a heading and at most 12 lines, each on one line and cleaned")
    func texts() throws {
        var play = Play(in: "present")
        try play.ask(put("k", text(" Vår\nbild ", "\u{202E}Ett", "Två\r\nrader")), by: .kim)
        #expect(play.board.cards["k"]?.text == text("Vår bild", "Ett", "Två rader"))
        #expect(play.board.cards["k"]?.state == .secret)
        let long = String(repeating: "å", count: 141)
        let many = CardText(heading: "a", bullets: Array(repeating: "b", count: 13))
        let refused: [(BoardCommand, CommandRejection)] = [
            (put("n", text(" ")), .textIsEmpty), (put("n", text("a", "")), .textIsEmpty),
            (put("n", text(String(long.prefix(81)))), .textIsTooLong),
            (put("n", text("a", long)), .textIsTooLong), (put("n", many), .tooManyBullets),
            (put("n", of: "e1"), .unknownExercise), (put("n", of: "e9"), .unknownExercise),
            (put("n", of: "e2", column: "answers"), .unknownColumn),
            (put("n", of: "e3", column: "nowhere"), .unknownColumn),
            (put("k"), .cardIdIsTaken), (put("n", revision: 1), .unknownCard),
            (put("k", of: "e3", revision: 1), .unknownExercise),
        ]
        for (command, rejection) in refused {
            #expect(play.refusal(of: command, by: .kim) == rejection, "\(command)")
        }
        try play.ask(put("l", text(String(long.prefix(80))), of: "e3", column: "answers"), by: .kim)
    }

    @Test("[K3] an exercise holds 30 cards")
    func many() throws {
        var play = Play(in: "present")
        for number in 0..<30 { try play.ask(put(CardID(rawValue: "k\(number)")), by: .kim) }
        #expect(play.refusal(of: put("more"), by: .kim) == .tooManyCards)
        #expect(play.refusal(of: put("more", of: "e3"), by: .kim) == nil)
    }

    @Test("[K4] of two members who change the same text the slower one is told")
    func revisions() throws {
        var play = try play("k")
        try play.ask(put("k", text("Ny"), revision: 1), by: .kim)
        #expect(
            play.refusal(of: put("k", text("Annan"), revision: 1), by: .coreGroup("eva"))
                == .cardHasChanged)
        #expect(play.board.cards["k"]?.revision == 2)
        #expect(
            play.refusal(of: .setCardState("k", .shown, bullets: nil, revision: 1))
                == .cardHasChanged)
        #expect(try play.ask(put("k", text(" Ny "), revision: 2), by: .kim) == [])
    }

    @Test("[K5] a shown card that is changed leaves the screen")
    func changed() throws {
        var play = try play("k", "l")
        try play.ask(set("k", .shown))
        try play.ask(put("k", text("Ny"), revision: 1), by: .kim)
        #expect(play.board.cards["k"]?.state == .presentable)
        #expect(play.cards(.screen) == [])
        try play.ask(put("l", text("Ny"), revision: 1), by: .kim)
        #expect(play.board.cards["l"]?.state == .presentable)
    }

    @Test("[K6] a facilitator shows what is presentable, in its exercise; a secret card is unknown")
    func showing() throws {
        var play = try play("k")
        try play.ask(put("s"), by: .kim)
        #expect(play.refusal(of: set("s", .shown)) == .unknownCard)
        #expect(play.refusal(of: set("s", .presentable)) == .unknownCard)
        #expect(play.refusal(of: .compare(["k", "s"], revisions: [1, 1])) == .unknownCard)
        try play.ask(.enterPhase("answers"))
        #expect(play.refusal(of: set("k", .shown)) == .exerciseIsNotOpen)
        #expect(play.refusal(of: .compare(["k"], revisions: [1])) == .exerciseIsNotOpen)
        try play.ask(.enterPhase("present"))
        #expect(try play.ask(set("k", .shown)) == [.cardStateSet("k", .shown, bullets: nil)])
        #expect(try play.ask(set("k", .shown)) == [])
        try play.ask(set("k", .presentable))
        try play.ask(set("k", .shown))
        try play.ask(set("k", .secret), by: .kim)
        #expect(play.refusal(of: set("k", .shown)) == .unknownCard)
        try play.ask(.closeBoard)
        #expect(play.refusal(of: set("k", .presentable), by: .kim) == .boardIsClosed)
        #expect(play.refusal(of: .compare([], revisions: [])) == .noCardsToShow)
    }

    @Test("[K7] showing turns the screen to the card, and there it stays when others come or go")
    func onTheWall() throws {
        var play = try play("a", "b", "c")
        try play.ask(.showOnScreen(.join))
        try play.ask(set("b", .shown))
        #expect(play.board.spotlight.content == .present && play.board.spotlight.page == 0)
        try play.ask(set("a", .shown))
        #expect(play.board.spotlight.page == 0)
        try play.ask(.turnPage(1))
        #expect(play.refusal(of: .turnPage(2)) == .pageIsOutOfRange)
        try play.ask(set("a", .presentable))
        #expect(play.board.spotlight.page == 0)
        try play.ask(.moveCard("c", before: "b"), by: .kim)
        try play.ask(set("c", .shown))
        #expect(play.cards(.screen).map(\.id) == ["c", "b"] && play.board.spotlight.page == 0)
        try play.ask(.turnPage(1))
        try play.ask(.moveCard("c", before: nil), by: .kim)
        #expect(play.cards(.screen).map(\.id) == ["b", "c"] && play.board.spotlight.page == 0)
        try play.ask(.removeCard("b"), by: .kim)
        #expect(play.cards(.screen).map(\.id) == ["c"])
        try play.ask(set("c", .secret), by: .kim)
        #expect(play.cards(.screen) == [] && play.board.spotlight.page == 0)
    }

    @Test("[K8] cards are compared all at once, just those that were named, and whole")
    func comparing() throws {
        var play = Play(in: "compare")
        #expect(play.refusal(of: .compare([], revisions: [])) == .noCardsToShow)
        for card in ["a", "b", "c"] as [CardID] {
            try play.ask(put(card, of: "e3", column: "answers"), by: .kim)
            try play.ask(set(card, .presentable), by: .kim)
        }
        #expect(
            try play.ask(.compare(["a", "b", "a"], revisions: [1, 1, 1])) == [
                .actBegan(.compare, events: 2),
                .cardStateSet("a", .shown, bullets: nil), .cardStateSet("b", .shown, bullets: nil),
                .spotlightTurned(.compare),
            ])
        #expect(play.cards(.screen).map(\.id) == ["a", "b"])
        #expect(try play.ask(set("c", .shown, bullets: 1)).count == 1)
        #expect(play.board.spotlight.content == .compare)
        #expect(
            try play.ask(.compare(["c", "b"], revisions: [1, 1])) == [
                .actBegan(.compare, events: 2),
                .cardStateSet("a", .presentable, bullets: nil),
                .cardStateSet("c", .shown, bullets: nil),
            ])
        #expect(play.cards(.screen).map(\.id) == ["b", "c"])
        #expect(play.refusal(of: .compare([], revisions: [])) == .noCardsToShow)
        #expect(try play.ask(.compare(["b", "c"], revisions: [1, 1])) == [])
    }

    @Test("[K8] cards of another exercise stay as they are when cards are compared")
    func comparingElsewhere() throws {
        var play = try play("a")
        try play.ask(set("a", .shown))
        try play.ask(.enterPhase("compare"))
        try play.ask(put("b", of: "e3"), by: .kim)
        try play.ask(set("b", .presentable), by: .kim)
        try play.ask(.compare(["b"], revisions: [1]))
        #expect(play.board.cards["a"]?.state == .shown)
    }

    @Test("[K10] what left the wall for others comes back with undo, if it may still be shown")
    func comparedAndUndone() throws {
        var play = try play("a", "b", "c", "d")
        for card in ["a", "b", "c"] as [CardID] { try play.ask(set(card, .shown, bullets: 1)) }
        try play.ask(.compare(["d", "c"], revisions: [1, 1]))
        #expect(play.cards(.screen).map(\.id) == ["c", "d"])
        try play.ask(put("b", text("Ny"), revision: 1), by: .kim)
        try play.ask(.undo())
        #expect(play.cards(.screen).map(\.id) == ["a", "c"])
        #expect(play.cards(.facilitator).map(\.shownBullets) == [1, nil, 1, nil])
        #expect(play.undo?.act == .setCardState)
    }

    @Test("[K10] undo takes cards off the screen, unless they were changed or taken back meanwhile")
    func undo() throws {
        var play = try play("a", "b", "c")
        try play.ask(set("a", .shown, bullets: 1))
        try play.ask(set("a", .shown))
        try play.ask(.undo())
        #expect(play.board.cards["a"]?.shownBullets == 1)
        try play.ask(.undo())
        #expect(play.cards(.screen) == [])
        try play.ask(.compare(["a", "b", "c"], revisions: [1, 1, 1]))
        guard case .undo(let view) = play.board.view(of: .undo, for: .facilitator) else {
            Issue.record("nothing to undo")
            return
        }
        #expect(view.act == .compare && view.count == 3 && view.note == nil)
        try play.ask(set("b", .secret), by: .kim)
        try play.ask(.undo())
        #expect(play.board.cards.values.count { $0.state == .presentable } == 2)
        #expect(play.board.cards["b"]?.state == .secret)
        try play.ask(set("a", .shown))
        try play.ask(put("a", text("Ny"), revision: 1), by: .kim)
        try play.ask(set("c", .shown))
        try play.ask(.removeCard("c"), by: .kim)
        #expect(try play.ask(.undo()).first == .actUndone(.enterPhase("join", showing: .join)))
    }

    @Test(
        "[K11] what was changed since it was read is neither compared nor shown, nor anything with it"
    )
    func unread() throws {
        var play = try play("a", "b")
        try play.ask(put("b", text("Ny"), revision: 1), by: .kim)
        for revisions in [[1, 1], [1, 3], [1], [1, 2, 1], []] {
            #expect(
                play.refusal(of: .compare(["a", "b"], revisions: revisions)) == .cardHasChanged)
        }
        let stale = BoardCommand.setCardState("b", .shown, bullets: nil, revision: 1)
        #expect(play.refusal(of: stale) == .cardHasChanged)
        try play.ask(.compare(["a", "b"], revisions: [1, 2]))
        #expect(play.cards(.screen).map(\.text.heading) == ["Kort a", "Ny"])
    }

    @Test("[K9] a removed card is nowhere, and its id is not given again")
    func removed() throws {
        var play = try play("k", "l")
        try play.ask(.removeCard("k"), by: .kim)
        #expect(play.cards(.coreGroup(groups: [])).map(\.id) == ["l"])
        #expect(play.refusal(of: put("k"), by: .kim) == .cardIdIsTaken)
        for command in [put("k", revision: 1), .removeCard("k"), .moveCard("k", before: nil)] {
            #expect(play.refusal(of: command, by: .kim) == .unknownCard)
        }
        #expect(play.refusal(of: .moveCard("l", before: "k"), by: .kim) == .unknownCard)
        #expect(play.refusal(of: .moveCard("l", before: "l"), by: .kim) == .unknownCard)
        #expect(try play.ask(.moveCard("l", before: nil), by: .kim) == [])
    }
}
