import BoardTesting
import Testing

@testable import BoardModel

@Suite struct VisibilityTests {
    private let room = Viewer.participant(groups: [])
    private let hotel = Viewer.participant(groups: ["business", "hotel"])
    private let taxi = Viewer.participant(groups: ["business", "taxi"])

    private func texts(_ play: Play, _ viewer: Viewer) -> [String] {
        play.notes(viewer).map(\.text).sorted()
    }

    @Test("[V1] facilitators see every note with its state", arguments: NoteState.allCases)
    func facilitators(state: NoteState) throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: state))
        #expect(play.notes(.facilitator).map(\.state) == [state])
    }

    @Test(
        "[V2] the screen sees a note only while approved, in an open phase of the room, as content")
    func screen() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        for state in NoteState.allCases {
            try play.ask(.moderateNote("a", state: state))
            #expect(texts(play, .screen) == (state == .approved ? ["Lapp"] : []))
        }
        try play.ask(.moderateNote("a", state: .approved))
        let withoutNotes = Set(Spotlight.Content.allCases)
            .subtracting([.columns, .column, .compare, .vote, .group, .rows, .withoutTool])
        for content in withoutNotes {
            try play.ask(.showOnScreen(content))
            #expect(texts(play, .screen) == [])
        }
        try play.ask(.showOnScreen(.columns))
        #expect(texts(play, .screen) == ["Lapp"])
        try play.ask(.enterPhase("both"))
        try play.ask(.showOnScreen(.column, column: "more"))
        #expect(texts(play, .screen) == [])
        try play.ask(.showOnScreen(.column, column: "open"))
        #expect(texts(play, .screen) == ["Lapp"])
        try play.ask(.enterPhase("groups"))
        try play.ask(.showOnScreen(.columns))
        #expect(texts(play, .screen) == [])
    }

    @Test(
        "[V2] in clusters the screen sees approved notes in themes, of groups too, never private ones"
    )
    func clusters() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("taxi"), by: .bo)
        for (note, column, actor) in [
            ("h", "table", .anna), ("t", "table", .bo), ("loose", "table", .anna),
            ("private", "own", .anna),
        ] as [(NoteID, ColumnID, Actor)] {
            try play.ask(.postNote(note, column: column, text: "Text \(note)"), by: actor)
        }
        try play.ask(.makeTheme("across", notes: ["h", "t"], title: "Över grupper"))
        try play.ask(.makeTheme("inside", notes: ["private"], title: "Inom gruppen"))
        try play.ask(.moderateNotes(["h", "loose", "private"], state: .approved))
        try play.ask(.showOnScreen(.columns))
        #expect(texts(play, .screen) == [] && play.themes(.screen) == [:])
        try play.ask(.showOnScreen(.clusters))
        #expect(texts(play, .screen) == ["Text h"])
        #expect(
            play.themes(.screen)
                == [
                    "across": ThemeView(id: "across", title: "Över grupper", notes: ["h"], count: 2)
                ]
        )
        try play.ask(.enterPhase("writing"))
        try play.ask(.showOnScreen(.clusters))
        #expect(texts(play, .screen) == [] && play.themes(.screen) == [:])
    }

    @Test("[V9] a theme is seen by those who see one of its notes, with those notes")
    func themes() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(.postNote("h", column: "table", text: "Hotellets"), by: .anna)
        try play.ask(.postNote("t", column: "table", text: "Taxins"), by: .bo)
        try play.ask(.enterPhase("writing"))
        try play.ask(.postNote("r", column: "open", text: "Rummets"), by: .bo)
        try play.ask(.makeTheme("x", notes: ["h", "t", "r"], title: nil))
        let seen = { (play: Play, viewer: Viewer) in play.themes(viewer)["x"]?.notes ?? [] }
        let counted = { (play: Play, viewer: Viewer) in play.themes(viewer)["x"]?.count ?? 0 }
        #expect(seen(play, .facilitator) == ["h", "t", "r"])
        #expect(seen(play, hotel) == ["h"] && counted(play, hotel) == 1)
        #expect(seen(play, room) == [] && seen(play, .screen) == [])
        try play.ask(.moderateNote("r", state: .approved))
        #expect(seen(play, hotel) == ["h", "r"] && counted(play, hotel) == 2)
        #expect(seen(play, room) == ["r"] && counted(play, room) == 1)
        #expect(seen(play, .screen) == ["r"] && counted(play, .screen) == 3)
        try play.ask(.moderateNote("h", state: .hidden))
        #expect(seen(play, hotel) == ["r"] && counted(play, .facilitator) == 2)
        #expect(seen(play, .facilitator) == ["h", "t", "r"])
    }

    @Test("[V7] a theme of a hidden column is nobody's but the facilitators' before the reveal")
    func hiddenTheme() throws {
        var play = Play(in: "hidden")
        try play.ask(.postNote("a", column: "secret", text: "Lapp"), by: .anna)
        try play.ask(.makeTheme("x", notes: ["a"], title: "Rubrik"))
        try play.ask(.showOnScreen(.clusters))
        #expect(play.themes(room) == [:] && play.themes(.screen) == [:])
        try play.ask(.revealColumn("secret"))
        try play.ask(.showOnScreen(.clusters))
        #expect(play.themes(room).count == 1 && play.themes(.screen).count == 1)
    }

    @Test(
        "[V3] participants see approved notes of the whole room's columns",
        arguments: NoteState.allCases)
    func participants(state: NoteState) throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: state))
        #expect(texts(play, room) == (state == .approved ? ["Lapp"] : []))
    }

    @Test("[V4] a group sees its own pending and approved notes, and nobody else's")
    func groups() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(.postNote("h", column: "table", text: "Hotellets"), by: .anna)
        try play.ask(.postNote("t", column: "own", text: "Taxins"), by: .bo)
        #expect(texts(play, hotel) == ["Hotellets"])
        #expect(texts(play, taxi) == ["Taxins"])
        #expect(texts(play, room) == [])
        #expect(texts(play, .screen) == [])
        try play.ask(.moderateNote("h", state: .approved))
        #expect(texts(play, hotel) == ["Hotellets"])
        #expect(texts(play, taxi) == ["Taxins"])
        for state in [NoteState.held, .hidden, .returned] {
            try play.ask(.moderateNote("h", state: state))
            #expect(texts(play, hotel) == [])
        }
    }

    @Test(
        "[V5] an author sees own notes in any state; nobody is told whose they are",
        arguments: [
            (NoteState.pending, OwnNoteView.State.review), (.held, .review), (.approved, .shown),
            (.hidden, .notShown), (.returned, .rewrite),
        ])
    func authors(state: NoteState, told: OwnNoteView.State) throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: state))
        let own = OwnNoteView(
            id: "a", text: "Lapp", revision: 1, state: told, column: "open", group: nil)
        #expect(
            play.board.views(for: .author("anna"))
                == [.membership(MembershipView(groups: [])), .ownNote(own)])
        #expect(play.board.views(for: .author("bo")) == [.membership(MembershipView(groups: []))])
        for viewer in [Viewer.facilitator, .screen, room] {
            let said = play.board.views(for: viewer).map { "\($0)" }
            #expect(!said.contains { $0.contains("anna") || $0.contains("ownNote") })
        }
    }

    @Test("[V6] tallies hold numbers only, for facilitators and the screen")
    func tallies() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("a", column: "table", text: "Lapp"), by: .anna)
        try play.ask(.postNote("b", column: "table", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("b", state: .hidden))
        let key = RecordKey.tally("table", "hotel")
        let counted = { (pending: Int?) in
            RecordView.tally(
                TallyView(column: "table", group: "hotel", notes: 1, pending: pending, waiting: nil)
            )
        }
        #expect(play.board.view(of: key, for: .facilitator) == counted(1))
        #expect(play.board.view(of: key, for: .screen) == nil)
        for number in 0..<2 {
            try play.ask(.chooseGroup("hotel"), by: .participant(ActorID(rawValue: "x\(number)")))
        }
        #expect(play.board.view(of: key, for: .screen) == counted(nil))
        #expect(play.board.view(of: key, for: hotel) == nil)
    }

    @Test("[V6] [G11] on the screen a small group's notes count with its sector, or with nobody's")
    func talliesOfSmallGroups() throws {
        var play = Play(in: "groups")
        let told = { (play: Play) -> [GroupID?: Int] in
            var told: [GroupID?: Int] = [:]
            for case .tally(let tally) in play.board.views(for: .screen)
            where tally.column == "table" && tally.notes > 0 {
                told[tally.group] = tally.notes
            }
            return told
        }
        for (number, group) in ["hotel", "taxi", "taxi"].enumerated() {
            let person = Actor.participant(ActorID(rawValue: "x\(number)"))
            if number == 2 { #expect(told(play) == [nil: 2]) }
            let events = try play.asked(.chooseGroup(GroupID(rawValue: group)), by: person)
            let touched = Set(events.flatMap { play.apply($0).keys })
            #expect(touched.contains(.tally("table", "business")) == (number == 2))
            let note = NoteID(rawValue: "n\(number)")
            try play.ask(.postNote(note, column: "table", text: "Lapp"), by: person)
        }
        #expect(told(play) == ["business": 3])
        let fourth = Actor.participant("x3")
        try play.ask(.chooseGroup("taxi"), by: fourth)
        #expect(told(play) == ["business": 1, "taxi": 2])
    }

    @Test(
        "[V7] in a column hidden until reveal others see nothing, and order tells nothing of time")
    func hidden() throws {
        var play = Play(in: "hidden")
        let ids = ["zzzzzzzzzzzzzzz", "aaaaaaaaaaaaaaa", "mmmmmmmmmmmmmmm"] as [NoteID]
        for id in ids { try play.ask(.postNote(id, column: "secret", text: "Lapp"), by: .anna) }
        try play.ask(.showOnScreen(.columns))
        #expect(texts(play, room) == [] && texts(play, .screen) == [])
        #expect(play.notes(.facilitator).count == 3)
        #expect(play.order("secret") == ids.sorted())
        #expect(try play.ask(.revealColumn("secret")).contains(.columnRevealed("secret")))
        #expect(texts(play, room).count == 3 && texts(play, .screen).count == 3)
    }

    @Test("[V7] each reveal shows what may be seen by then; what comes later waits for the next")
    func batches() throws {
        var play = Play(.sensitive, in: "hidden")
        try play.ask(.showOnScreen(.columns))
        for note in ["a", "b", "c"] as [NoteID] {
            try play.ask(.postNote(note, column: "secret", text: note.rawValue), by: .anna)
        }
        try play.ask(.moderateNote("a", state: .approved))
        #expect(waiting(play) == 1)
        try play.ask(.revealColumn("secret"))
        #expect(texts(play, room) == ["a"] && texts(play, .screen) == ["a"] && waiting(play) == 0)
        #expect(try play.ask(.revealColumn("secret")) == [])
        try play.ask(.moderateNote("b", state: .approved))
        try play.ask(.moderateNote("c", state: .approved))
        #expect(texts(play, room) == ["a"] && texts(play, .screen) == ["a"] && waiting(play) == 2)
        try play.ask(.revealColumn("secret"))
        #expect(Set(texts(play, room)) == ["a", "b", "c"] && waiting(play) == 0)
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.moderateNote("a", state: .approved))
        #expect(texts(play, .screen).count == 3)
    }

    private func waiting(_ play: Play) -> Int? {
        let tallies = play.board.views(for: .screen).compactMap { view -> TallyView? in
            if case .tally(let tally) = view, tally.column == "secret" { tally } else { nil }
        }
        return tallies.first?.waiting
    }
}
