import BoardModel
import BoardTesting
import Testing

@Suite struct CarryTests {
    /// `c1` and `c2` are contributions, `o` hinders the first, `t` enables it and overcomes `o`.
    private static func play() throws -> Play {
        var play = Play(of: AnalysisBoard.created(.open), in: "could")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("c1", column: "could", text: "Ringa"), by: .anna)
        try play.ask(.postNote("c2", column: "could", text: "Utbilda"), by: .anna)
        try play.ask(.enterPhase("obstacle"))
        try play.ask(
            .postNote("o", column: "obstacles", text: "Rädsla", marks: links(.hinders, "c1")),
            by: .anna)
        try play.ask(.enterPhase("tool"))
        var marks = links(.enables, "c1")
        marks.links.insert(NoteLink(type: .overcomes, note: "o"))
        try play.ask(.postNote("t", column: "tools", text: "Kontakt", marks: marks), by: .anna)
        return play
    }

    private static func links(_ type: LinkRule.LinkType, _ note: NoteID) -> NoteMarks {
        NoteMarks(links: [NoteLink(type: type, note: note)])
    }

    private func columns(_ note: NoteID, _ play: Play) -> [ColumnID] {
        play.board.notes[note]?.placements.map(\.column) ?? []
    }

    private func order(_ column: ColumnID, _ play: Play) -> [NoteID] {
        play.board.notes.values.flatMap { note in
            note.placements.filter { $0.column == column }.map { (note.id, $0.rank) }
        }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    @Test("[CO1] a note stands in the columns carried over from its own, also when it comes late")
    func posted() throws {
        var play = try Self.play()
        #expect(columns("c1", play) == ["could", "can", "kept"])
        try play.ask(.postNote("late", column: "could", text: "Sent"), by: .anna)
        #expect(order("can", play) == ["c1", "c2", "late"])
        try play.ask(.moveNote("o", from: "obstacles", to: "could", before: "c1"))
        #expect(order("could", play) == ["o", "c1", "c2", "late"])
        #expect(order("can", play) == ["c1", "c2", "late", "o"])
        try play.ask(.moveNote("o", from: "could", to: "obstacles", before: nil))
        #expect(columns("o", play) == ["obstacles"])
    }

    @Test("[CO1] a carried note is one: it is edited, counted in each column and voted on once")
    func one() throws {
        var play = try Self.play()
        try play.ask(.editNote("c1", text: "Ringa polisen"), by: .anna)
        let views = play.notes(.participant(groups: ["hotel"])).filter { $0.id == "c1" }
        #expect(views.map(\.text) == ["Ringa polisen"] && views[0].placements.count == 3)
        for column in ["could", "can", "kept"] {
            let key = TallyKey(column: ColumnID(rawValue: column), group: "hotel")
            #expect(play.board.tallies[key]?.notes == 2)
        }
        let terms = VotingRound.Terms(columns: ["could", "can"], dots: 3, severalOnOne: false)
        try play.ask(.startVote("v", terms))
        try play.ask(.giveDot("v", on: "c1"), by: .anna)
        #expect(play.refusal(of: .giveDot("v", on: "c1"), by: .anna) == .oneDotEach)
        try play.ask(.makeTheme("th", notes: ["c1", "c2"], title: nil))
        #expect(play.board.themes["th"]?.notes == ["c1", "c2"])
        try play.ask(.eraseNote("c1"))
        #expect(order("can", play) == ["c2"] && order("could", play) == ["c2"])
    }

    @Test("[CO2] the order of a carried column is its own, and undo brings the old one back")
    func order() throws {
        var play = try Self.play()
        try play.ask(.moveNote("c2", from: "can", to: "can", before: "c1"))
        #expect(order("can", play) == ["c2", "c1"] && order("could", play) == ["c1", "c2"])
        #expect(order("kept", play) == ["c1", "c2"])
        try play.ask(.moveNote("c2", from: "could", to: "obstacles", before: nil))
        try play.ask(.undo())
        #expect(order("can", play) == ["c2", "c1"] && order("could", play) == ["c1", "c2"])
        try play.ask(.undo())
        #expect(order("can", play) == ["c1", "c2"])
    }

    @Test("[CO3] moved out of a carried column, a note leaves the column it came from too")
    func out() throws {
        var play = try Self.play()
        #expect(
            try play.ask(.moveNote("c2", from: "can", to: "obstacles", before: nil)).first
                == .noteMoved(
                    "c2", from: "could",
                    to: Placement(column: "obstacles", rank: 2 * (1 << 20))))
        #expect(columns("c2", play) == ["obstacles"])
        try play.ask(.undo())
        #expect(columns("c2", play) == ["could", "can", "kept"])
        // Dropped on a column where it stands already, it gets its place there.
        try play.ask(.moveNote("c2", from: "could", to: "can", before: "c1"))
        #expect(columns("c2", play) == ["could", "can", "kept"])
        #expect(order("can", play) == ["c2", "c1"] && order("could", play) == ["c1", "c2"])
        try play.ask(.moveNote("c2", from: "can", to: "could", before: "c1"))
        #expect(order("could", play) == ["c2", "c1"])
        try play.ask(.moveNotes(["c1", "c2"], from: "can", to: "obstacles"))
        #expect(order("obstacles", play) == ["o", "c1", "c2"] && order("can", play) == [])
    }

    @Test("[CO3] [M4] what is private to a group does not leave over the column it is carried to")
    func privately() throws {
        var play = Play(of: AnalysisBoard.created(.open), in: "contact")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("p", column: "contact", text: "Kontakt"), by: .anna)
        #expect(columns("p", play) == ["contact", "memory"])
        #expect(
            play.refusal(of: .moveNote("p", from: "memory", to: "could", before: nil))
                == .columnIsPrivate)
    }

    @Test(
        "[CO1] a log in which a note was moved to a carried column by hand is read as it was meant")
    func oldLog() throws {
        var play = try Self.play()
        play.apply(.noteMoved("c1", from: "could", to: Placement(column: "can", rank: 7)))
        #expect(columns("c1", play) == ["can", "kept"])
        play.apply(.noteMoved("c1", from: "can", to: Placement(column: "could", rank: 7)))
        #expect(columns("c1", play) == ["could", "can", "kept"])
        #expect(play.board.notes["c1"]?.placements[1].rank == 7)
        // Nor did such a log tell where a note stood besides; the act counts as taken back all the same.
        play = try Self.play()
        let before = play.board.views(for: .facilitator).contains {
            if case .undo = $0 { true } else { false }
        }
        try play.ask(.moveNote("c1", from: "could", to: "obstacles", before: nil))
        play.apply(
            .actUndone(
                .moveNote("c1", from: "obstacles", to: Placement(column: "could", rank: 1 << 20))))
        #expect(columns("c1", play) == ["could", "can", "kept"])
        #expect((lostLinks(play, .facilitator) != nil) == before)
    }

    @Test(
        "[CO4] who leads is told which links fell away with a move, and no longer once they are back"
    )
    func lost() throws {
        var play = try Self.play()
        try play.ask(.moveNote("t", from: "tools", to: "obstacles", before: nil))
        #expect(play.board.notes["t"]?.marks == NoteMarks())
        let gone = [
            LostLink(note: "t", link: NoteLink(type: .enables, note: "c1")),
            LostLink(note: "t", link: NoteLink(type: .overcomes, note: "o")),
        ]
        #expect(lostLinks(play, .facilitator) == gone)
        #expect(lostLinks(play, .participant(groups: ["hotel"])) == nil)
        try play.ask(.eraseNote("o"))
        #expect(lostLinks(play, .facilitator) == [gone[0]])
        try play.ask(.undo())
        #expect(lostLinks(play, .facilitator) != gone)
        #expect(play.board.notes["t"]?.marks == Self.links(.enables, "c1"))
    }

    private func lostLinks(_ play: Play, _ viewer: Viewer) -> [LostLink]? {
        for case .undo(let undo) in play.board.views(for: viewer) { return undo.lostLinks }
        return nil
    }

    @Test("[CO4] a link that is still allowed is kept, also to a note where it stands by carrying")
    func kept() throws {
        var play = try Self.play()
        try play.ask(.moveNote("t", from: "tools", to: "tools", before: nil))
        try play.ask(.moveNote("o", from: "obstacles", to: "could", before: nil))
        try play.ask(.markNote("t", marks: Self.links(.enables, "o")), by: .anna)
        #expect(play.board.notes["t"]?.marks == Self.links(.enables, "o"))
    }

    @Test("[CO5] a note is carried to no column that is less private or less hidden than its own")
    func closed() throws {
        var play = Play(of: AnalysisBoard.created(.open), in: "room")
        try play.ask(.postNote("r", column: "late", text: "Dolt"), by: .anna)
        #expect(columns("r", play) == ["late", "later"])
        #expect(play.notes(.participant(groups: [])) == [])
        try play.ask(.revealColumn("late"))
        #expect(play.notes(.participant(groups: [])).first?.placements.map(\.column) == ["late"])
    }

    @Test("[S5] one group's picture names the group; the one chosen last is shown again")
    func group() throws {
        var play = try Self.play()
        #expect(play.refusal(of: .showOnScreen(.group)) == .groupIsMissing)
        #expect(play.refusal(of: .showOnScreen(.rows, group: "nobody")) == .unknownGroup)
        try play.ask(.showOnScreen(.group, group: "hotel"))
        #expect(try play.ask(.showOnScreen(.group, group: "hotel")) == [])
        try play.ask(.enterPhase("share"))
        try play.ask(.showOnScreen(.rows))
        #expect(play.board.spotlight.group == "hotel")
        try play.ask(.showOnScreen(.instruction, group: "taxi"))
        try play.ask(.showOnScreen(.rows))
        #expect(play.board.spotlight.group == "hotel")
    }

    @Test(
        "[V17] the screen sees one group's approved notes in what hangs together by links, no other's"
    )
    func onScreen() throws {
        var play = try Self.play()
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(.postNote("x", column: "tools", text: "Annans"), by: .bo)
        try play.ask(.enterPhase("contact"))
        try play.ask(.postNote("p", column: "contact", text: "Privat"), by: .anna)
        #expect(screen(play) == [])
        try play.ask(.enterPhase("tool"))
        #expect(screen(play) == [])
        try play.ask(.showOnScreen(.group, group: "hotel"))
        #expect(screen(play) == ["c1", "c2", "o", "t"])
        let shown = play.notes(.screen).first { $0.id == "c1" }
        #expect(shown?.placements.map(\.column) == ["can"])
        try play.ask(.moderateNote("o", state: .held))
        #expect(screen(play) == ["c1", "c2", "t"])
        try play.ask(.showOnScreen(.rows, group: "taxi"))
        #expect(screen(play) == ["x"])
        try play.ask(.enterPhase("contact"))
        try play.ask(.showOnScreen(.rows))
        #expect(screen(play) == [])
    }

    @Test(
        "[V19] for what nothing gets past, the screen sees approved obstacles and tools of all groups"
    )
    func withoutTool() throws {
        var play = try Self.play()
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(.enterPhase("obstacle"))
        try play.ask(.postNote("x", column: "obstacles", text: "Annans"), by: .bo)
        try play.ask(.postNote("y", column: "obstacles", text: "Osedd"), by: .bo)
        try play.ask(.moderateNote("y", state: .held))
        for phase in ["contact", "share", "room"] as [PhaseID] {
            try play.ask(.enterPhase(phase))
            #expect(screen(play) == [])
            try play.ask(.showOnScreen(.withoutTool))
            #expect(screen(play) == ["o", "t", "x"])
        }
        let shown = play.notes(.screen).first { $0.id == "t" }
        #expect(shown?.marks.links == [NoteLink(type: .overcomes, note: "o")])
        try play.ask(.moderateNote("t", state: .hidden))
        #expect(screen(play) == ["o", "x"])
    }

    private func screen(_ play: Play) -> [NoteID] { play.notes(.screen).map(\.id).sorted() }

    @Test("[F4] a phase tells which columns hang together, in display order")
    func analysis() throws {
        let play = try Self.play()
        for case .phase(let phase) in play.board.views(for: .facilitator) {
            let expected: [ColumnID] =
                switch phase.id.rawValue {
                case "obstacle", "tool", "share", "vote": ["tools", "can", "obstacles"]
                case "could": ["could"]
                case "contact": ["contact"]
                default: []
                }
            #expect(phase.analysis == expected)
        }
    }
}
