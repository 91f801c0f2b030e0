import BoardModel
import BoardTesting
import Testing

@Suite struct VotingTests {
    static let terms = VotingRound.Terms(columns: ["open"], dots: 3, severalOnOne: true)

    /// Three approved notes in one column, one in another, and a round over the first.
    static func play(_ terms: VotingRound.Terms = terms) throws -> Play {
        var play = Play(.sensitive, in: "both")
        for note in ["a", "b", "c"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
            try play.ask(.moderateNote(note, state: .approved))
        }
        try play.ask(.postNote("d", column: "more", text: "Lapp"), by: .bo)
        try play.ask(.moderateNote("d", state: .approved))
        try play.ask(.startVote("v", terms))
        return play
    }

    @Test("[DT1] a round starts, and the screen turns to it")
    func starts() throws {
        var play = try Self.play()
        #expect(play.events.suffix(2) == [.voteStarted("v", Self.terms), .spotlightTurned(.vote)])
        #expect(play.board.rounds.map(\.id) == ["v"])
        try play.ask(.enterPhase("talk"))
        #expect(play.board.spotlight.content == .columns)
        try play.ask(.showOnScreen(.vote))
        #expect(play.board.spotlight.content == .vote)
        #expect(Play().refusal(of: .showOnScreen(.vote)) == .unknownVote)
    }

    @Test("[DT1] only over columns that everybody may read, with 1...20 dots")
    func terms() throws {
        var play = try Self.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        func refusal(_ columns: [ColumnID], _ dots: Int = 3) -> CommandRejection? {
            let terms = VotingRound.Terms(columns: columns, dots: dots, severalOnOne: false)
            return play.refusal(of: .startVote("w", terms))
        }
        #expect(refusal(["nowhere"]) == .unknownColumn)
        #expect(refusal(["open", "own"]) == .columnIsPrivate)
        #expect(refusal(["secret"]) == .columnIsHidden)
        #expect(refusal(["open"], 0) == .dotsAreOutOfRange)
        #expect(refusal(["open"], 21) == .dotsAreOutOfRange)
        #expect(refusal(["open", "more"], 20) == nil)
    }

    @Test("[DT2] one at a time, and none with nothing to vote on")
    func oneAtATime() throws {
        var play = try Self.play()
        #expect(play.refusal(of: .startVote("v", Self.terms)) == .voteIdIsTaken)
        #expect(play.refusal(of: .startVote("w", Self.terms)) == .voteIsOpen)
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        for note in ["a", "b", "c"] as [NoteID] {
            try play.ask(.moderateNote(note, state: .held))
        }
        #expect(play.refusal(of: .startVote("w", Self.terms)) == .nothingToVoteOn)
    }

    @Test("[DT3] dots are put on approved notes of the round's columns, while it is open")
    func giving() throws {
        var play = try Self.play()
        try play.ask(.postNote("pending", column: "open", text: "Lapp"), by: .cia)
        #expect(
            try play.ask(.giveDot("v", on: "a"), by: .anna) == [
                .dotGiven("v", on: "a", by: "anna")
            ])
        for other in ["d", "pending", "nowhere"] as [CandidateID] {
            #expect(play.refusal(of: .giveDot("v", on: other), by: .anna) == .notUpForVote)
        }
        #expect(play.refusal(of: .giveDot("w", on: "a"), by: .anna) == .unknownVote)
        try play.ask(.lockBoard)
        #expect(play.refusal(of: .giveDot("v", on: "a"), by: .anna) == .boardIsLocked)
        #expect(play.refusal(of: .takeDot("v", on: "a"), by: .anna) == .boardIsLocked)
        try play.ask(.unlockBoard)
        try play.ask(.closeVote("v"))
        #expect(play.refusal(of: .giveDot("v", on: "a"), by: .anna) == .voteIsClosed)
    }

    @Test("[DT3] people take back their own dots and nobody else's")
    func taking() throws {
        var play = try Self.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        #expect(try play.ask(.takeDot("v", on: "a"), by: .bo) == [])
        #expect(try play.ask(.takeDot("v", on: "b"), by: .anna) == [])
        #expect(
            try play.ask(.takeDot("v", on: "a"), by: .anna) == [
                .dotTaken("v", on: "a", by: "anna")
            ])
        #expect(play.board.dots(of: .anna) == [:])
    }

    @Test("[DT4] as many dots as the round gives, and no more")
    func limit() throws {
        var play = try Self.play()
        for on in ["a", "a", "b"] as [CandidateID] {
            try play.ask(.giveDot("v", on: on), by: .anna)
        }
        #expect(play.board.dots(of: .anna) == ["a": 2, "b": 1])
        #expect(play.refusal(of: .giveDot("v", on: "c"), by: .anna) == .noDotsLeft)
        #expect(play.refusal(of: .giveDot("v", on: "c"), by: .bo) == nil)
        try play.ask(.takeDot("v", on: "a"), by: .anna)
        #expect(play.refusal(of: .giveDot("v", on: "c"), by: .anna) == nil)
    }

    @Test("[DT4] where several on one are not allowed, the second is refused")
    func oneEach() throws {
        var play = try Self.play(.init(columns: ["open"], dots: 2, severalOnOne: false))
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        #expect(play.refusal(of: .giveDot("v", on: "a"), by: .anna) == .oneDotEach)
        try play.ask(.giveDot("v", on: "b"), by: .anna)
        #expect(play.refusal(of: .giveDot("v", on: "c"), by: .anna) == .noDotsLeft)
    }

    @Test("[DT9] the last round is opened again with everybody's dots as they were")
    func reopening() throws {
        var play = try Self.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        #expect(try play.ask(.closeVote("v")) == [])
        #expect(try play.ask(.reopenVote("v")) == [.voteReopened("v")])
        #expect(try play.ask(.reopenVote("v")) == [])
        #expect(play.board.dots(of: .anna) == ["a": 1])
        try play.ask(.giveDot("v", on: "b"), by: .anna)
        try play.ask(.closeVote("v"))
        try play.ask(.startVote("w", Self.terms))
        #expect(play.refusal(of: .reopenVote("v")) == .voteIsClosed)
        #expect(play.refusal(of: .reopenVote("nowhere")) == .unknownVote)
    }

    @Test("[DT10] a round that got nothing is gone, and the screen shows what the phase is about")
    func nothing() throws {
        var play = try Self.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        try play.ask(.startVote("w", Self.terms))
        try play.ask(.giveDot("w", on: "a"), by: .anna)
        try play.ask(.takeDot("w", on: "a"), by: .anna)
        try play.ask(.closeVote("w"))
        #expect(play.board.rounds.map(\.id) == ["v"])
        #expect(play.board.spotlight.content == .columns)
    }

    @Test(
        "[DT9] [DT10] a log in which a round without a dot that counts was gone opens the one before"
    )
    func oldLog() throws {
        var play = try Self.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        try play.ask(.closeVote("v"))
        play.apply(.voteStarted("w", Self.terms))
        play.apply(.voteClosed("w", VoteResult(dots: [:], voters: 1)))
        play.apply(.voteReopened("v"))
        #expect(play.board.rounds.map(\.id) == ["v"] && play.board.rounds[0].state == .open)
        #expect(play.board.dots(of: .anna) == ["a": 1])
    }
}

extension Board {
    /// What a person is told of the own dots in the last round.
    func dots(of person: Actor) -> [CandidateID: Int] {
        guard let id = person.id, let vote = rounds.last?.id,
            case .ownVote(let own) = view(of: .ownVote(vote), for: .author(id))
        else { return [:] }
        return Dictionary(uniqueKeysWithValues: own.dots.map { ($0.on, $0.count) })
    }
}
