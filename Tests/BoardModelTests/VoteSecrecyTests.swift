import BoardModel
import BoardTesting
import Testing

@Suite struct VoteSecrecyTests {
    private let room = Viewer.participant(groups: [])

    private func vote(_ play: Play, _ viewer: Viewer) -> VoteView? {
        guard case .vote(let view) = play.board.view(of: .vote("v"), for: viewer) else {
            return nil
        }
        return view
    }

    private func turnout(_ play: Play, _ viewer: Viewer) -> [Int?] {
        guard case .turnout(let view) = play.board.view(of: .turnout("v"), for: viewer) else {
            return []
        }
        return [view.voters, view.dots]
    }

    private func ranking(_ play: Play, _ viewer: Viewer) -> [String] {
        (vote(play, viewer)?.results ?? []).map { "\($0.place) \($0.on) \($0.dots)+\($0.hands)" }
    }

    @Test("[DT5] while it is open nobody is told what has how many")
    func open() throws {
        var play = try VotingTests.play()
        for on in ["a", "a", "b"] as [CandidateID] {
            try play.ask(.giveDot("v", on: on), by: .anna)
        }
        try play.ask(.giveDot("v", on: "a"), by: .bo)
        for viewer in [Viewer.facilitator, .screen, room] {
            #expect(vote(play, viewer)?.isOpen == true && vote(play, viewer)?.results == nil)
        }
        #expect(turnout(play, .facilitator) == [2, 4])
        #expect(turnout(play, .screen) == [2, 4])
        #expect(turnout(play, room) == [] && turnout(play, .moderator) == [])
        #expect(vote(play, .moderator) == nil)
        #expect(play.board.dots(of: .anna) == ["a": 2, "b": 1])
        #expect(play.board.dots(of: .bo) == ["a": 1] && play.board.dots(of: .cia) == [:])
        #expect(play.board.view(of: .ownVote("v"), for: .facilitator) == nil)
    }

    @Test("[DT5] who looks at other things is not shown the round; phones are while it is open")
    func elsewhere() throws {
        var play = try VotingTests.play()
        try play.ask(.showOnScreen(.columns))
        #expect(vote(play, .screen) == nil && turnout(play, .screen) == [])
        #expect(vote(play, room) != nil)
    }

    @Test("[DT6] a note that drops out gives its dots back; nobody learns how many it had")
    func droppingOut() throws {
        var play = try VotingTests.play()
        for on in ["a", "a", "b"] as [CandidateID] {
            try play.ask(.giveDot("v", on: on), by: .anna)
        }
        let told = play.board.view(of: .turnout("v"), for: .facilitator)
        try play.ask(.moderateNote("a", state: .hidden))
        #expect(play.board.view(of: .turnout("v"), for: .facilitator) == told)
        #expect(play.board.dots(of: .anna) == ["b": 1])
        try play.ask(.giveDot("v", on: "c"), by: .anna)
        #expect(play.board.view(of: .turnout("v"), for: .facilitator) == told)
        // One of the two was put elsewhere meanwhile.
        try play.ask(.moderateNote("a", state: .approved))
        #expect(play.board.dots(of: .anna) == ["a": 1, "b": 1, "c": 1])
        try play.ask(.moveNote("a", from: "open", to: "more", before: nil))
        #expect(play.board.dots(of: .anna) == ["b": 1, "c": 1])
        try play.ask(.eraseNote("b"))
        try play.ask(.closeVote("v"))
        #expect(ranking(play, .facilitator) == ["1 c 1+0"])
    }

    @Test("[DT7] [DT8] ranked by dots and hands together, told apart; equals share a place")
    func result() throws {
        var play = try VotingTests.play()
        for (on, person) in [("a", Actor.anna), ("a", .bo), ("b", .anna), ("c", .cia)] {
            try play.ask(.giveDot("v", on: CandidateID(rawValue: on)), by: person)
        }
        #expect(
            try play.ask(.addHands("v", on: "b", count: 1)) == [
                .handsCounted("v", on: "b", count: 1)
            ])
        #expect(vote(play, .facilitator)?.hands?.map(\.count) == [1])
        #expect(vote(play, .screen)?.hands == nil && vote(play, room)?.hands == nil)
        try play.ask(.closeVote("v"))
        for viewer in [Viewer.facilitator, .screen, room] {
            #expect(ranking(play, viewer) == ["1 a 2+0", "1 b 1+1", "3 c 1+0"])
        }
        #expect(turnout(play, .facilitator) == [3, 4] && turnout(play, .screen) == [3, 4])
        try play.ask(.showOnScreen(.columns))
        #expect(vote(play, room) == nil && vote(play, .screen) == nil)
        #expect(ranking(play, .facilitator).count == 3)
    }

    @Test("[DT7] what is hidden afterwards leaves the result; moved, it stays")
    func hiddenAfterwards() throws {
        var play = try VotingTests.play()
        for on in ["a", "a", "b"] as [CandidateID] {
            try play.ask(.giveDot("v", on: on), by: .anna)
        }
        try play.ask(.closeVote("v"))
        try play.ask(.moveNote("b", from: "open", to: "more", before: nil))
        #expect(ranking(play, room) == ["1 a 2+0", "2 b 1+0"])
        try play.ask(.moderateNote("a", state: .hidden))
        #expect(ranking(play, room) == ["1 b 1+0"])
    }

    @Test("[DT8] hands are counted anew, also after the dots, and within bounds")
    func hands() throws {
        var play = try VotingTests.play()
        try play.ask(.addHands("v", on: "c", count: 12))
        #expect(try play.ask(.addHands("v", on: "c", count: 12)) == [])
        try play.ask(.addHands("v", on: "c", count: 9))
        try play.ask(.closeVote("v"))
        try play.ask(.addHands("v", on: "b", count: 999))
        #expect(ranking(play, room) == ["1 b 0+999", "2 c 0+9"])
        try play.ask(.addHands("v", on: "b", count: 0))
        #expect(ranking(play, room) == ["1 c 0+9"])
        #expect(play.refusal(of: .addHands("v", on: "b", count: 1_000)) == .handsAreOutOfRange)
        #expect(play.refusal(of: .addHands("v", on: "d", count: 1)) == .notUpForVote)
    }

    @Test("[DT11] the meeting's end closes the round and forgets who put which dot")
    func closing() throws {
        var play = try VotingTests.play()
        try play.ask(.giveDot("v", on: "a"), by: .anna)
        #expect(
            try play.ask(.closeBoard) == [
                .voteClosed("v", VoteResult(dots: ["a": 1], voters: 1)), .boardClosed,
            ])
        #expect(play.board.dots(of: .anna) == [:])
        #expect(ranking(play, room) == ["1 a 1+0"])
        for command in [BoardCommand.reopenVote("v"), .addHands("v", on: "a", count: 1)] {
            #expect(play.refusal(of: command) == .boardIsClosed)
        }
    }

    @Test("[DT11] the log without people gives the same board")
    func redacted() throws {
        var play = try VotingTests.play()
        for on in ["a", "b", "b"] as [CandidateID] {
            try play.ask(.giveDot("v", on: on), by: .anna)
        }
        try play.ask(.closeBoard)
        var again = try #require(Board(from: play.events[0]))
        for event in play.events.dropFirst() {
            again.evolve(event.withoutPeople, at: SampleBoard.start)
        }
        #expect(again.rounds == play.board.rounds)
    }

    @Test("[V12] everybody reads what is voted on, also of other groups, and nothing else of them")
    func otherGroups() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        for (note, column) in [("a", "table"), ("b", "table"), ("c", "own")] {
            try play.ask(
                .postNote(NoteID(rawValue: note), column: ColumnID(rawValue: column), text: note),
                by: .anna)
        }
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.moderateNote("c", state: .approved))
        let taxi = Viewer.participant(groups: ["business", "taxi"])
        #expect(play.notes(taxi).isEmpty)
        try play.ask(.startVote("v", .init(columns: ["table"], dots: 1, severalOnOne: false)))
        for viewer in [taxi, .screen] { #expect(play.notes(viewer).map(\.id) == ["a"]) }
        try play.ask(.giveDot("v", on: "a"), by: .bo)
        try play.ask(.closeVote("v"))
        for viewer in [taxi, .screen] { #expect(play.notes(viewer).map(\.id) == ["a"]) }
        try play.ask(.showOnScreen(.instruction))
        for viewer in [taxi, .screen] { #expect(play.notes(viewer).isEmpty) }
    }
}

extension BoardEvent {
    /// The event as the log has it after the meeting, where it is about a person.
    fileprivate var withoutPeople: BoardEvent {
        switch self {
        case .dotGiven(let vote, let on, _): .dotGiven(vote, on: on, by: nil)
        case .dotTaken(let vote, let on, _): .dotTaken(vote, on: on, by: nil)
        case .leadTaken: .leadTaken(by: nil)
        default: self
        }
    }
}
