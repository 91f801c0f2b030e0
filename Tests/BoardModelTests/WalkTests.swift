import BoardTesting
import Testing

@testable import BoardModel

@Suite struct WalkTests {
    private let police = Viewer.participant(groups: ["police"])

    /// As where groups tell one another, with `members` more in each of the three groups.
    private func play(_ members: Int = 0) throws -> Play {
        var play = try ShareBackTests.play(in: "tool")
        for group in ["hotel", "taxi", "police"] as [GroupID] {
            for place in 0..<members {
                try play.ask(
                    .chooseGroup(group), by: .participant(ActorID(rawValue: "\(group)\(place)")))
            }
        }
        try play.ask(.enterPhase("share"))
        return play
    }

    private func team(of person: ActorID, _ play: Play) -> Int? {
        guard
            case .membership(let view) = play.board.view(
                of: .membership(person), for: .author(person))
        else { return nil }
        return view.team
    }

    private func seen(_ play: Play) -> [NoteID] { play.notes(police).map(\.id) }

    @Test("[GW1] it begins with the tables where something hangs, their time and the instruction")
    func begins() throws {
        var play = try play()
        let end = play.now + 120_000
        #expect(
            try play.ask(.walk(round: 1)) == [
                .walkBegan(["hotel", "taxi"]), .countdownStarted(duration: 120_000, endsAt: end),
                .spotlightTurned(.instruction),
            ])
        #expect(try play.ask(.walk(round: 1)) == [])
        #expect(
            play.board.view(of: .shareBack, for: police)
                == .shareBack(
                    ShareBackView(
                        phase: "share", order: ["hotel", "taxi"], turn: nil, heard: [],
                        walk: WalkView(round: 1, stations: ["hotel", "taxi"]))))
    }

    @Test("[GW1] with one table, elsewhere and from the middle it does not begin")
    func refused() throws {
        var play = try play()
        #expect(play.refusal(of: .walk(round: 2)) == .roundIsOutOfRange)
        #expect(try play.ask(.walk(round: nil)) == [])
        try play.ask(.moderateNote("x", state: .held))
        #expect(play.refusal(of: .walk(round: 1)) == .tooFewTables)
        try play.ask(.enterPhase("tool"))
        #expect(play.refusal(of: .walk(round: 1)) == .noShareBack)
    }

    @Test("[GW1] [GW6] a turn ends for a walk and a walk for a turn, each as one act")
    func turns() throws {
        var play = try play()
        try play.ask(.giveTurn("hotel"))
        try play.ask(.walk(round: 1))
        #expect(play.board.shareBack?.turn == nil && play.board.walk?.round == 1)
        try play.ask(.undo())
        #expect(play.board.shareBack?.turn == "hotel" && play.board.walk == nil)
        #expect(play.board.spotlight.content == .rows)
        try play.ask(.walk(round: 1))
        try play.ask(.giveTurn("taxi"))
        #expect(play.board.shareBack?.turn == "taxi" && play.board.walk == nil)
        try play.ask(.undo())
        #expect(play.board.shareBack?.turn == nil && play.board.walk?.round == 1)
    }

    @Test("[GW2] teams are as large and as mixed as can be, and each is told their own")
    func teams() throws {
        var play = try play(4)
        try play.ask(.walk(round: 1))
        let teams = play.board.walk?.teams ?? [:]
        #expect(teams.count == 15)
        for team in 0..<2 {
            let people = teams.filter { $0.value == team }.map(\.key)
            #expect((7...8).contains(people.count))
            for group in ["hotel", "taxi", "police"] as [GroupID] {
                #expect((2...3).contains(people.count { play.board.groups(of: $0) == [group] }))
            }
        }
        #expect(Set(teams.keys.map { team(of: $0, play) }) == [1, 2])
        #expect(play.board.view(of: .membership("hotel0"), for: .author("hotel1")) == nil)
        #expect(play.board.view(of: .membership("hotel0"), for: .facilitator) == nil)
    }

    @Test("[GW2] who comes late goes with the smallest team, and keeps it in another group")
    func late() throws {
        var play = try play()
        try play.ask(.walk(round: 1))
        // Anna and Cia are in the first team, Bo in the second.
        #expect((["anna", "bo", "cia"] as [ActorID]).map { team(of: $0, play) } == [1, 2, 1])
        let touched = play.apply(.groupChosen("taxi", by: "late"))
        #expect(touched.keys.contains(.membership("late")) && team(of: "late", play) == 2)
        try play.ask(.chooseGroup("hotel"), by: .participant("late"))
        #expect(team(of: "late", play) == 2)
        try play.ask(.walk(round: nil))
        #expect(team(of: "late", play) == nil)
    }

    @Test("[GW3] each team comes to each table once, and merged groups have one")
    func rounds() throws {
        var play = try play()
        try play.ask(.postNote("k", column: "tools", text: "Radio"), by: .cia)
        try play.ask(.moderateNote("k", state: .approved))
        try play.ask(.orderShareBack(["taxi", "police", "hotel"]))
        var visits: [[GroupID]] = []
        for round in 1...3 {
            try play.ask(.walk(round: round))
            #expect(play.board.countdown != nil)
            visits.append(play.board.walk?.stations ?? [])
        }
        #expect(visits[0] == ["taxi", "police", "hotel"])
        #expect(visits[1] == ["police", "hotel", "taxi"])
        #expect(visits[2] == ["hotel", "taxi", "police"])
        #expect(play.refusal(of: .walk(round: 4)) == .roundIsOutOfRange)
        // Nobody goes back to the beginning by mistake.
        #expect(play.refusal(of: .walk(round: 1)) == .roundIsOutOfRange)
        for round in [Int.max, .min, .min + 1, .min + 2, .min + 3, 0, -1] {
            #expect(play.refusal(of: .walk(round: round)) == .roundIsOutOfRange)
        }
        try play.ask(.walk(round: 2))
    }

    @Test("[GW3] tables of merged groups stay two, and all stay where they are")
    func merged() throws {
        var play = try play(2)
        try play.ask(.postNote("k", column: "tools", text: "Radio"), by: .cia)
        try play.ask(.moderateNote("k", state: .approved))
        try play.ask(.orderShareBack(["hotel", "taxi", "police"]))
        try play.ask(.walk(round: 1))
        let people = (play.board.walk?.teams.keys).map(Array.init) ?? []
        let teams = people.map { team(of: $0, play) }
        try play.ask(.mergeGroups("police", into: "taxi"))
        guard case .shareBack(let view) = play.board.view(of: .shareBack, for: police) else {
            Issue.record("no turns")
            return
        }
        #expect(view.walk == WalkView(round: 1, stations: ["hotel", "taxi", "taxi"]))
        #expect(people.map { team(of: $0, play) } == teams && Set(teams) == [1, 2, 3])
        let hotel = Viewer.participant(groups: ["hotel"])
        #expect(Set(play.notes(hotel).map(\.id)).isSuperset(of: ["x", "k"]))
    }

    @Test("[GW4] all see what hangs at the tables, with its badge, while the walk goes on")
    func hung() throws {
        var play = try play()
        #expect(seen(play) == [])
        try play.ask(.walk(round: 1))
        #expect(seen(play) == ["o", "t", "x"])
        #expect(play.notes(police).map(\.group) == ["hotel", "hotel", "taxi"])
        try play.ask(.moderateNote("w", state: .approved))
        #expect(seen(play) == ["o", "t", "w", "x"])
        try play.ask(.enterPhase("tool"))
        #expect(seen(play) == [])
        try play.ask(.undo())
        #expect(seen(play) == ["o", "t", "w", "x"] && play.board.walk?.round == 1)
        try play.ask(.enterPhase("tool"))
        try play.ask(.enterPhase("share"))
        #expect(seen(play) == [] && play.board.walk == nil)
        try play.ask(.walk(round: 1))
        try play.ask(.walk(round: nil))
        #expect(seen(play) == [] && play.board.countdown == nil)
    }

    @Test("[GW6] undo takes back a round, the end and the beginning")
    func undone() throws {
        var play = try play()
        try play.ask(.showOnScreen(.group, group: "taxi"))
        for round in [1, 2, nil] { try play.ask(.walk(round: round)) }
        #expect(play.board.walk == nil)
        try play.ask(.undo())
        #expect(play.board.walk?.round == 2 && seen(play) == ["o", "t", "x"])
        #expect(team(of: "anna", play) == 1)
        try play.ask(.undo())
        #expect(play.board.walk?.round == 1)
        try play.ask(.undo())
        #expect(play.board.walk == nil && seen(play) == [] && team(of: "anna", play) == nil)
        #expect(play.board.spotlight.content == .group && play.board.spotlight.group == "taxi")
        #expect(play.board.countdown == nil)
    }

    @Test("[GW6] the walk before comes back with its tables and teams when another is undone")
    func twoWalks() throws {
        var play = try play()
        try play.ask(.walk(round: 1))
        try play.ask(.walk(round: 2))
        let first = play.board.walk
        try play.ask(.walk(round: nil))
        try play.ask(.orderShareBack(["taxi", "hotel"]))
        try play.ask(.walk(round: 1))
        #expect(play.board.walk?.tables == ["taxi", "hotel"])
        try play.ask(.undo())
        #expect(play.board.walk == nil)
        // What was begun at its tables still comes in time.
        try play.ask(.commentNote("c", on: "o", text: "Sent"), by: .cia)
        try play.ask(.undo())
        try play.ask(.undo())
        #expect(play.board.walk == first)
    }

    @Test("[GW2] who comes while it is left has a team when it goes on")
    func meanwhile() throws {
        var play = try play()
        try play.ask(.walk(round: 1))
        try play.ask(.walk(round: nil))
        try play.ask(.chooseGroup("taxi"), by: .participant("ida"))
        #expect(team(of: "ida", play) == nil)
        try play.ask(.undo())
        #expect(team(of: "ida", play) == 2)
    }

    @Test("[B6] a damaged log's walks and rounds are taken without a trap")
    func damaged() throws {
        var play = try play()
        let odd: [BoardEvent] = [
            .walkBegan([]), .roundBegan(.max), .roundBegan(.min), .roundBegan(0),
            .actUndone(.walk(round: 0)), .actUndone(.walk(round: .max)),
        ]
        for event in odd { #expect(play.apply(event).keys.filter { $0 != .undo } == []) }
        play.apply(.walkBegan(["nowhere", "hotel", "hotel"]))
        for event in odd { #expect(play.apply(event).keys.filter { $0 != .undo } == []) }
        #expect(play.board.walk?.stations == ["nowhere", "hotel", "hotel"])
        #expect(!play.board.views(for: police).isEmpty)
    }

    @Test("[GW7] the end of the meeting ends it and forgets who walked with whom")
    func closed() throws {
        var play = try play()
        try play.ask(.walk(round: 1))
        try play.ask(.closeBoard)
        #expect(play.board.walk == nil && play.board.shareBacks["share"]?.walks == [])
        #expect(seen(play) == [])
        try play.ask(.reopenBoard(toWrite: true))
        #expect(play.board.walk == nil)
    }
}
