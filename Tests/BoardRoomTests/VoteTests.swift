import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import Testing

@Suite struct VoteTests {
    private static let people: [Actor] = [.anna, .bo, .cia]

    /// A round over three notes, with a facilitator (1), a screen (2) and three people (3, 4, 5).
    private func room() throws -> RoomPlay {
        let play = try RoomPlay()
        play.connect(1, as: .facilitator)
        play.connect(2, as: .screen)
        for (number, person) in Self.people.enumerated() {
            play.connect(SessionID(3 + number), as: person)
        }
        for note in ["a", "b", "c"] {
            let post = BoardCommand.postNote(NoteID(rawValue: note), column: "open", text: "Lapp")
            ask(play, post, from: 1)
        }
        let terms = VotingRound.Terms(columns: ["open"], dots: 3, severalOnOne: true)
        ask(play, .startVote("v", terms), from: 1)
        play.clear()
        return play
    }

    private func ask(_ play: RoomPlay, _ command: BoardCommand, from session: SessionID) {
        play.ask(CommandID(rawValue: "c\(play.log.count)"), command, from: session)
        play.answer()
    }

    @Test("[DT5] until it is closed, a room is told the same wherever people put their dots")
    func nothingTells() throws {
        // In both rooms the same people put as many dots, hidden and taken back alike.
        let (one, other) = (try room(), try room())
        for (session, on, elsewhere) in [
            (3, "a", "c"), (3, "a", "b"), (4, "a", "c"), (4, "b", "c"), (5, "a", "a"),
        ] as [(SessionID, CandidateID, CandidateID)] {
            ask(one, .giveDot("v", on: on), from: session)
            ask(other, .giveDot("v", on: elsewhere), from: session)
        }
        for play in [one, other] {
            ask(play, .takeDot("v", on: play === one ? "b" : "c"), from: 4)
            ask(play, .moderateNote("a", state: .hidden), from: 1)
            ask(play, .moderateNote("a", state: .approved), from: 1)
            ask(play, .addHands("v", on: "b", count: 2), from: 1)
            play.connect(8, as: .facilitator("colleague"))
            play.connect(9, as: .screen)
        }
        for audience in ["facilitator", "screen", "participant"] {
            #expect(one.broadcasts(to: audience) == other.broadcasts(to: audience))
            #expect(!one.broadcasts(to: audience).joined().contains("results"))
        }
        for session in [1, 2, 8, 9] as [SessionID] {
            #expect(one.messages(to: session) == other.messages(to: session))
            #expect(!one.messages(to: session).joined().contains("results"))
        }
        let turnout = one.broadcasts(to: "facilitator").last { $0.contains(#""turnout""#) }
        #expect(turnout?.contains(#""voters":3,"dots":4"#) == true)
        for play in [one, other] {
            play.clear()
            ask(play, .closeVote("v"), from: 1)
        }
        for audience in ["facilitator", "screen", "participant"] {
            #expect(one.broadcasts(to: audience).joined().contains("results"))
            #expect(one.broadcasts(to: audience) != other.broadcasts(to: audience))
        }
    }

    @Test("[DT5] [DT14] nor does putting themes together and apart tell where dots lie")
    func nothingTellsOfThemes() throws {
        let (one, other) = (try themes(), try themes())
        for (session, on, elsewhere) in [
            (3, "t", "c"), (3, "u", "u"), (4, "t", "u"), (5, "c", "t"),
        ]
            as [(SessionID, CandidateID, CandidateID)]
        {
            ask(one, .giveDot("v", on: on), from: session)
            ask(other, .giveDot("v", on: elsewhere), from: session)
        }
        for play in [one, other] {
            ask(play, .mergeThemes("t", into: "u"), from: 1)
            ask(play, .undo(), from: 1)
            ask(play, .addToTheme("u", notes: ["c"], before: nil), from: 1)
            ask(play, .dissolveTheme("t"), from: 1)
            play.connect(8, as: .facilitator("colleague"))
            play.connect(9, as: .screen)
        }
        for audience in ["facilitator", "screen", "participant"] {
            #expect(one.broadcasts(to: audience) == other.broadcasts(to: audience))
        }
        for session in [1, 2, 8, 9] as [SessionID] {
            #expect(one.messages(to: session) == other.messages(to: session))
        }
        let own = #"{"type":"ownVote","id":"v","dots":[{"on":"u","count":1}],"left":2}"#
        #expect(one.messages(to: 5).last?.contains(own) == true)
    }

    /// The same room with themes of a and of b, and a round over them.
    private func themes() throws -> RoomPlay {
        let play = try room()
        ask(play, .closeVote("v"), from: 1)
        ask(play, .makeTheme("t", notes: ["a"], title: "Ett"), from: 1)
        ask(play, .makeTheme("u", notes: ["b"], title: "Två"), from: 1)
        let terms = VotingRound.Terms(
            columns: ["open"], candidates: .themes, dots: 3, severalOnOne: true)
        ask(play, .startVote("v", terms), from: 1)
        play.clear()
        return play
    }

    @Test("[R13] a person's own dots go to the sessions of that person and nobody else's")
    func own() throws {
        let play = try room()
        play.connect(6, as: .anna)
        play.clear()
        ask(play, .giveDot("v", on: "a"), from: 3)
        let own = #""put":[{"type":"ownVote","id":"v","dots":[{"on":"a","count":1}],"left":2}]"#
        for session in [3, 6] as [SessionID] {
            #expect(play.messages(to: session).contains { $0.contains(own) })
        }
        #expect(play.messages(to: 4).isEmpty && play.broadcasts(to: "participant").isEmpty)
        play.connect(7, as: .anna)
        #expect(play.messages(to: 7)[0].contains(#"{"type":"ownVote","id":"v""#))
        play.clear()
        ask(play, .closeVote("v"), from: 1)
        #expect(play.messages(to: 3).last?.contains(#""remove":["ownVote/v"]"#) == true)
    }

    @Test("[R8] twenty dots at once, then two a second, beside what is written")
    func pace() throws {
        let play = try room()
        for _ in 0..<5 { ask(play, .chooseGroup("hotel"), from: 3) }
        for number in 0..<20 {
            let isGiving = number.isMultiple(of: 2)
            ask(play, isGiving ? .giveDot("v", on: "a") : .takeDot("v", on: "a"), from: 3)
        }
        #expect(!play.messages(to: 3).joined().contains("tooFast"))
        play.clear()
        ask(play, .giveDot("v", on: "a"), from: 3)
        #expect(play.messages(to: 3)[0].contains(#""reason":"tooFast","retryAfter":500"#))
        play.tick(after: .milliseconds(500))
        ask(play, .giveDot("v", on: "a"), from: 3)
        #expect(play.room.board.rounds.count == 1 && play.pending == nil)
    }
}
