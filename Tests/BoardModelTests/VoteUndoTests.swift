import BoardModel
import BoardTesting
import Testing

@Suite struct VoteUndoTests {
    private func isOpen(_ play: Play) -> Bool? { play.board.rounds.last.map { $0.state == .open } }

    private func results(_ play: Play) -> [Int] {
        guard case .vote(let vote) = play.board.view(of: .vote("v"), for: .facilitator) else {
            return []
        }
        return (vote.results ?? []).map { $0.dots + $0.hands }
    }

    @Test("[DT12] a round that was closed goes on with everybody's dots")
    func closing() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        #expect(play.undo?.act == .closeVote)
        #expect(try play.ask(.undo()) == [.actUndone(.reopenVote("v"))])
        #expect(isOpen(play) == true && play.board.dots(of: .anna) == ["a": 1])
        try play.ask(.giveDot("v", on: "b"), by: .anna)
        #expect(play.undo?.act == .moderateNote)
    }

    @Test(
        "[DT12] a round that was opened again is closed with the result it had, while nobody votes")
    func reopening() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        try play.ask(.reopenVote("v"))
        #expect(play.undo?.act == .reopenVote)
        try play.ask(.undo())
        #expect(isOpen(play) == false && results(play) == [1])
        try play.ask(.reopenVote("v"))
        try play.ask(.takeDot("v", on: "a"), by: .anna)
        #expect(play.undo?.act == .moderateNote)
    }

    @Test("[DT12] a round that was started is gone, and the screen shows what it showed")
    func starting() throws {
        var play = Play(in: "both")
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.showOnScreen(.question, column: "more"))
        try play.ask(.startVote("v", VotingTests.terms))
        #expect(play.undo?.act == .startVote)
        try play.ask(.undo())
        #expect(play.board.rounds.isEmpty && play.board.spotlight.content == .question)
        #expect(play.board.spotlight.column == "more")
        // What was chosen for the screen since stays there.
        try play.ask(.startVote("v", VotingTests.terms))
        try play.ask(.showOnScreen(.columns))
        try play.ask(.undo())
        #expect(play.board.rounds.isEmpty && play.board.spotlight.content == .columns)
        try play.ask(.startVote("v", VotingTests.terms))
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        #expect(play.undo?.act == .enterPhase)
        try play.ask(.takeDot("v", on: "a"), by: .anna)
        #expect(play.undo?.act == .enterPhase && isOpen(play) == true)
    }

    @Test("[DT12] hands are as many as before")
    func hands() throws {
        var play = try VotingTests.play()
        try play.ask(.addHands("v", on: "a", count: 4))
        try play.ask(.addHands("v", on: "a", count: 40))
        try play.ask(.closeVote("v"))
        try play.ask(.addHands("v", on: "b", count: 2))
        #expect(results(play) == [40, 2] && play.undo?.act == .addHands)
        try play.ask(.undo())
        #expect(results(play) == [40])
        try play.ask(.undo())
        #expect(isOpen(play) == true)
        try play.ask(.undo())
        try play.ask(.closeVote("v"))
        #expect(results(play) == [4])
    }

    @Test("[DT12] the closing of a round is not taken back once people vote in the next")
    func nextRound() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        try play.ask(.startVote("w", VotingTests.terms))
        for act in [Act.startVote, .closeVote] {
            #expect(play.undo?.act == act)
            try play.ask(.undo())
        }
        #expect(isOpen(play) == true && play.board.rounds.map(\.id) == ["v"])
        try play.ask(.closeVote("v"))
        try play.ask(.startVote("w", VotingTests.terms))
        try play.ask(.giveDot("w", on: "a"), by: .anna)
        #expect(play.undo?.act == .moderateNote)
    }

    @Test("[DT10] [DT12] a round that got nothing leaves nothing to take back")
    func nothing() throws {
        var play = try VotingTests.play()
        try play.ask(.closeVote("v"))
        #expect(play.board.rounds.isEmpty && play.undo?.act == .moderateNote)
    }

    @Test(
        "[DT11] [DT12] [U9] after the meeting rounds stay as they are, as all that was done in it")
    func afterTheMeeting() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.addHands("v", on: "a", count: 2))
        try play.ask(.closeBoard)
        #expect(play.undo == nil)
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
    }

    @Test("[DT6] [DT10] dots on what cannot be read when the round is closed count once it can")
    func unseen() throws {
        var play = try VotingTests.play()
        for on in ["a", "a", "b"] as [CandidateID] {
            try play.ask(.giveDot("v", on: on), by: .anna)
        }
        try play.ask(.moderateNotes(["a", "b"], state: .pending))
        try play.ask(.giveDot("v", on: "c"), by: .anna)
        try play.ask(.moderateNote("c", state: .hidden))
        try play.ask(.closeVote("v"))
        #expect(results(play) == [] && play.board.rounds.count == 1)
        try play.ask(.moderateNotes(["a", "b", "c"], state: .approved))
        // One of the three was put on c.
        #expect(results(play) == [1, 1, 1])
    }

    @Test("[DT6] [DT10] a round stays when all that was voted on was moved away")
    func movedAway() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.moveNote("a", from: "open", to: "more", before: nil))
        try play.ask(.closeVote("v"))
        #expect(results(play) == [] && play.board.rounds.count == 1)
        try play.ask(.moveNote("a", from: "more", to: "open", before: nil))
        try play.ask(.reopenVote("v"))
        #expect(play.board.dots(of: .anna) == ["a": 1])
    }

    @Test("[DT8] a raised hand tells its candidate anew and no other")
    func touched() throws {
        var play = try VotingTests.play()
        #expect(play.apply(.handsCounted("v", on: "a", count: 1)).sorted == ["undo", "vote"])
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        let touched = play.apply(.handsCounted("v", on: "b", count: 1))
        #expect(touched.sorted == ["undo", "vote"] && Set(touched.onScreen) == [.note("b")])
        #expect(touched.own.isEmpty)
    }

    @Test("[DT5] own dots are told while the round is open and no longer")
    func closedIsSilent() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        let own = Touched.Own(key: .ownVote("v"), author: "anna")
        let text = BoardEvent.noteEdited("a", text: "Ny", by: .facilitator, state: .approved)
        #expect(play.apply(text).own.contains(own))
        try play.ask(.closeVote("v"))
        #expect(!play.apply(text).own.contains(own))
        #expect(!play.apply(.spotlightTurned(.columns)).own.contains(own))
    }
}

extension Touched {
    /// The kinds of record that anybody may see otherwise, each once.
    fileprivate var sorted: [String] {
        Set(
            keys.map { key in
                switch key {
                case .undo: "undo"
                case .vote: "vote"
                default: "\(key)"
                }
            }
        ).sorted()
    }
}
