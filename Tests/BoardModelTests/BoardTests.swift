import BoardModel
import BoardTesting
import Testing

@Suite struct BoardTests {
    @Test("[B1] a board begins in the first phase of its template, open, without notes")
    func beginning() {
        let board = SampleBoard.board()
        #expect(board.phase.id == "join")
        #expect(board.state == .open)
        #expect(board.notes.isEmpty)
        #expect(Board(from: .boardLocked) == nil)
    }

    @Test("[B2] while a board is locked, participants neither post nor edit; facilitators do")
    func locked() throws {
        var play = Play()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        #expect(try play.ask(.lockBoard) == [.boardLocked])
        #expect(
            play.refusal(of: .postNote("b", column: "open", text: "Ny"), by: .anna)
                == .boardIsLocked)
        #expect(play.refusal(of: .editNote("a", text: "Ny"), by: .anna) == .boardIsLocked)
        #expect(play.refusal(of: .postNote("b", column: "open", text: "Ny")) == nil)
        #expect(play.refusal(of: .editNote("a", text: "Ny")) == nil)
        #expect(try play.ask(.unlockBoard) == [.boardUnlocked])
        #expect(play.refusal(of: .editNote("a", text: "Ny"), by: .anna) == nil)
    }

    @Test(
        "[B3] after the meeting nobody writes, chooses or runs a timer; facilitators tidy and show")
    func closed() throws {
        var play = Play()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.closeBoard)
        let refused: [(BoardCommand, Actor)] = [
            (.postNote("b", column: "open", text: "Ny"), .anna),
            (.editNote("a", text: "Ny"), .anna),
            (.withdrawNote("a"), .anna), (.chooseGroup("hotel"), .anna),
            (.postNote("b", column: "open", text: "Ny"), .facilitator),
            (.startCountdown(seconds: 60), .facilitator), (.lockBoard, .facilitator),
            (.closeBoard, .facilitator),
        ]
        for (command, actor) in refused {
            #expect(play.refusal(of: command, by: actor) == .boardIsClosed, "\(command)")
        }
        let allowed: [BoardCommand] = [
            .moderateNote("a", state: .hidden), .editNote("a", text: "Ny"), .enterPhase("both"),
            .moveNote("a", from: "open", to: "more", before: nil), .showOnScreen(.join),
            .turnPage(1), .blankScreen, .unblankScreen, .undo(), .revealColumn("secret"),
            .eraseNote("a"),
        ]
        for command in allowed { try play.ask(command) }
        #expect(play.board.notes.isEmpty)
    }

    @Test(
        "[B4] closing destroys the link between every note and its author, and every choice of group"
    )
    func closingForgets() throws {
        var play = Play()
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        let touched = play.apply(.boardClosed)
        #expect(play.board.notes["a"]?.author == nil)
        #expect(play.board.groups(of: "anna") == [])
        #expect(touched.own.map(\.author) == ["anna"])
        #expect(touched.keys.contains(.membership("anna")))
    }

    @Test("[B5] a command that would change nothing makes no event")
    func nothingToDo() throws {
        var play = Play()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.postNote("b", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.chooseGroup("hotel"), by: .anna)
        let idle: [(BoardCommand, Actor)] = [
            (.moderateNote("a", state: .approved), .facilitator), (.unlockBoard, .facilitator),
            (.enterPhase("writing"), .facilitator), (.unblankScreen, .facilitator),
            (.showOnScreen(play.board.spotlight.content), .facilitator),
            (.turnPage(0), .facilitator), (.chooseGroup("hotel"), .anna),
            (.editNote("a", text: " Lapp "), .anna), (.editNote("a", text: "Lapp"), .facilitator),
            (.revealColumn("open"), .facilitator), (.chooseGroup("business"), .anna),
            (.moveNote("a", from: "open", to: "open", before: "b"), .facilitator),
            (.moveNote("b", from: "open", to: "open", before: nil), .facilitator),
        ]
        for (command, actor) in idle {
            #expect(try play.asked(command, by: actor) == [], "\(command)")
        }
    }

    @Test("[B6] the same events, replayed, give an equal board")
    func replay() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.undo())
        var again = SampleBoard.board(.sensitive)
        for event in play.events.dropFirst() { again.evolve(event, at: play.now) }
        #expect(again == play.board)
    }
}
