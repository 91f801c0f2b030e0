import BoardModel
import BoardTesting
import Testing

@Suite struct MarkTests {
    private func post(_ note: NoteID, _ column: ColumnID, _ marks: NoteMarks) -> BoardCommand {
        .postNote(note, column: column, text: "Lapp", marks: marks)
    }

    private func about(_ notes: NoteID...) -> NoteMarks {
        NoteMarks(links: Set(notes.map { NoteLink(type: .about, note: $0) }))
    }

    /// `a` in `open`, by Anna; `b` in `more`, by Bo, about `a` and marked in every way.
    private func marked(_ profile: Template.Profile = .open) throws -> Play {
        var play = Play(profile, in: "both")
        try play.ask(post("a", "open", NoteMarks(groups: ["hotel", "police"])), by: .anna)
        if profile == .sensitive { try play.ask(.moderateNote("a", state: .approved)) }
        let all = NoteMarks(kind: "gap", tags: ["effort": "big"], links: about("a").links)
        try play.ask(post("b", "more", all), by: .bo)
        return play
    }

    @Test("[MK1] a note carries its column's kinds, answers and groups")
    func carried() throws {
        let play = try marked()
        #expect(play.board.notes["a"]?.marks.groups == ["hotel", "police"])
        #expect(
            play.notes(.facilitator).first { $0.id == "b" }?.marks
                == NoteMarks(kind: "gap", tags: ["effort": "big"], links: about("a").links))
    }

    @Test(
        "[MK1] anything else is refused",
        arguments: [
            ("open" as ColumnID, NoteMarks(kind: "gap"), CommandRejection.unknownKind),
            ("more", NoteMarks(kind: "big"), .unknownKind),
            ("more", NoteMarks(tags: ["effort": "gap"]), .unknownTag),
            ("more", NoteMarks(tags: ["courage": "big"]), .unknownTag),
            ("open", NoteMarks(tags: ["effort": "big"]), .unknownTag),
            ("open", NoteMarks(groups: ["hotel", "public"]), .unknownGroup),
            ("open", NoteMarks(groups: ["nobody"]), .unknownGroup),
            ("more", NoteMarks(groups: ["hotel"]), .unknownGroup),
        ])
    func refused(column: ColumnID, marks: NoteMarks, reason: CommandRejection) throws {
        let play = try marked()
        #expect(play.refusal(of: post("new", column, marks), by: .anna) == reason)
        let there: NoteID = column == "open" ? "a" : "b"
        #expect(play.refusal(of: .markNote(there, marks: marks)) == reason)
    }

    @Test("[MK2] a link that no rule allows is refused, and so is one too many")
    func links() throws {
        var play = try marked()
        let refused: [NoteMarks] = [
            about("b"), about("nobody"),
            NoteMarks(links: [NoteLink(type: .hinders, note: "a")]),
        ]
        for marks in refused {
            #expect(play.refusal(of: post("new", "more", marks), by: .anna) == .linkIsNotAllowed)
            #expect(play.refusal(of: .markNote("b", marks: marks)) == .linkIsNotAllowed)
        }
        #expect(play.refusal(of: .markNote("a", marks: about("a"))) == .linkIsNotAllowed)
        var many = NoteMarks()
        for number in 0..<21 {
            let note = NoteID(rawValue: "n\(number)")
            try play.ask(post(note, "open", NoteMarks()))
            many.links.insert(NoteLink(type: .about, note: note))
        }
        #expect(play.refusal(of: .markNote("b", marks: many)) == .tooManyLinks)
        many.links.removeFirst()
        #expect(play.refusal(of: .markNote("b", marks: many)) == nil)
    }

    @Test("[MK2] of a note that is not seen and one that is not there the same is said")
    func unseenTarget() throws {
        var play = try marked(.sensitive)
        try play.ask(post("pending", "open", NoteMarks()), by: .anna)
        let link = post("new", "more", about("pending"))
        #expect(play.refusal(of: link, by: .anna) == nil)
        #expect(play.refusal(of: link) == nil)
        #expect(play.refusal(of: link, by: .bo) == .linkIsNotAllowed)
        #expect(play.refusal(of: post("new", "more", about("x")), by: .bo) == .linkIsNotAllowed)
        try play.ask(.moderateNote("pending", state: .approved))
        #expect(play.refusal(of: link, by: .bo) == nil)
    }

    @Test("[MK2] where groups write, a note points at notes of its own group")
    func ownGroup() throws {
        var play = Play(in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(post("h", "own", NoteMarks()), by: .anna)
        try play.ask(post("t", "own", NoteMarks()), by: .bo)
        let link = { (note: NoteID) in
            NoteMarks(links: [NoteLink(type: .derivedFrom, note: note)])
        }
        try play.ask(post("mine", "table", link("h")), by: .anna)
        #expect(play.refusal(of: post("x", "table", link("t")), by: .anna) == .linkIsNotAllowed)
        #expect(play.refusal(of: .markNote("mine", marks: link("t"))) == .linkIsNotAllowed)
    }

    @Test("[MK3] only its author, facilitators and moderators mark a note; state and text stay")
    func whose() throws {
        var play = try marked(.sensitive)
        try play.ask(.moderateNote("b", state: .approved))
        #expect(play.refusal(of: .markNote("b", marks: NoteMarks()), by: .anna) == .notYourNote)
        #expect(play.refusal(of: .markNote("x", marks: NoteMarks()), by: .anna) == .unknownNote)
        let before = try #require(play.board.notes["b"])
        #expect(
            try play.ask(.markNote("b", marks: NoteMarks(kind: "idea")), by: .bo)
                == [.noteMarked("b", marks: NoteMarks(kind: "idea"), by: .author)])
        let after = try #require(play.board.notes["b"])
        #expect(after.state == .approved && after.revision == before.revision)
        #expect(try play.asked(.markNote("b", marks: NoteMarks(kind: "idea")), by: .bo) == [])
        try play.ask(.lockBoard)
        #expect(play.refusal(of: .markNote("b", marks: NoteMarks()), by: .bo) == .boardIsLocked)
        #expect(play.refusal(of: .markNote("b", marks: NoteMarks())) == nil)
        try play.ask(.closeBoard)
        #expect(play.refusal(of: .markNote("b", marks: NoteMarks()), by: .bo) == .boardIsClosed)
        #expect(play.refusal(of: .markNote("b", marks: NoteMarks())) == nil)
    }

    @Test("[MK3] a moderator marks a note, and takes that back")
    func moderatorMarks() throws {
        var play = try marked(.sensitive)
        let before = try #require(play.board.notes["b"]).marks
        try play.ask(.markNote("b", marks: NoteMarks(kind: "idea")), by: .moderator)
        #expect(play.board.notes["b"]?.marks == NoteMarks(kind: "idea"))
        try play.ask(.undo(), by: .moderator)
        #expect(play.board.notes["b"]?.marks == before)
    }

    @Test("[MK4] who marks a note leaves the links to notes they do not see")
    func unseenLinksStay() throws {
        var play = try marked(.sensitive)
        try play.ask(.moderateNote("a", state: .hidden))
        try play.ask(.markNote("b", marks: NoteMarks(kind: "idea")), by: .bo)
        #expect(play.board.notes["b"]?.marks == NoteMarks(kind: "idea", links: about("a").links))
        try play.ask(.markNote("b", marks: NoteMarks(kind: "idea")))
        #expect(play.board.notes["b"]?.marks == NoteMarks(kind: "idea"))
    }

    @Test("[MK4] [MK7] no refusal tells of links that are not seen, nor do they grow without end")
    func unseenLinksAreSilent() throws {
        var play = try marked(.sensitive)
        let notes = (0..<60).map { NoteID(rawValue: "n\($0)") }
        for note in notes { try play.ask(post(note, "open", NoteMarks())) }
        let links = notes.map { NoteLink(type: .about, note: $0) }
        for round in 0..<3 {
            let some = Set(links[(20 * round)..<(20 * round + 20)])
            try play.ask(.markNote("b", marks: NoteMarks(links: some)), by: .bo)
            for link in some {
                guard case .note(let note) = link.target else { continue }
                try play.ask(.moderateNote(note, state: .hidden))
            }
        }
        #expect(play.board.notes["b"]?.marks.links.count == 40)
        // Of one that is there and one that is not the same is said.
        for note in ["n59", "n0", "nowhere"] as [NoteID] {
            #expect(
                play.refusal(of: .markNote("b", marks: about(note)), by: .bo) == .linkIsNotAllowed)
        }
        // Who sees them all may leave them, but add none beyond the twenty.
        var all = try #require(play.board.notes["b"]?.marks)
        all.kind = "gap"
        #expect(play.refusal(of: .markNote("b", marks: all)) == nil)
        all.links.formUnion(about("a").links)
        #expect(play.refusal(of: .markNote("b", marks: all)) == .tooManyLinks)
    }

    @Test("[MK4] a link whose note has moved may stay")
    func movedTarget() throws {
        var play = try marked()
        try play.ask(.moveNote("a", from: "open", to: "more", before: nil))
        let marks = NoteMarks(kind: "idea", links: about("a").links)
        try play.ask(.markNote("b", marks: marks), by: .bo)
        #expect(play.board.notes["b"]?.marks == marks)
        #expect(play.refusal(of: post("c", "more", about("a")), by: .bo) == .linkIsNotAllowed)
    }

    @Test(
        "[MK5] a note that moves keeps the marks its new column allows; undo brings back the others"
    )
    func moving() throws {
        var play = try marked()
        try play.ask(.enterPhase("hidden"))
        try play.ask(post("s", "secret", NoteMarks()))
        let all = NoteMarks(
            kind: "gap", tags: ["effort": "big"], links: about("a", "s").links)
        try play.ask(.markNote("b", marks: all))
        let before = play.board.notes
        let events = try play.ask(.moveNote("b", from: "more", to: "open", before: nil))
        guard case .noteMoved("b", "more", _, let kept) = events.first else {
            Issue.record("\(events)")
            return
        }
        #expect(events.count == 1 && kept == about("s"))
        #expect(play.board.notes["b"]?.marks == about("s"))
        try play.ask(.undo())
        #expect(play.board.notes == before)
        try play.ask(.undo())
        #expect(play.board.notes["b"]?.marks.links == about("a").links)
    }

    @Test("[MK5] a move that takes nothing away says nothing of marks")
    func movingWithin() throws {
        let play = try marked()
        for command in [
            BoardCommand.moveNote("a", from: "open", to: "open", before: nil),
            .moveNote("b", from: "more", to: "more", before: nil),
        ] {
            #expect(try play.asked(command) == [])
        }
        var other = Play(in: "both")
        try other.ask(post("a", "open", NoteMarks()))
        let events = try other.ask(.moveNote("a", from: "open", to: "more", before: nil))
        guard case .noteMoved(_, _, _, nil) = events.first else {
            Issue.record("\(events)")
            return
        }
    }

    @Test(
        "[MK6] a link goes with the note it points at, and undo does not bring it back",
        arguments: [true, false])
    func goneTarget(isErased: Bool) throws {
        var play = try marked()
        try play.ask(.markNote("b", marks: NoteMarks(kind: "idea")))
        if isErased {
            try play.ask(.eraseNote("a"))
        } else {
            try play.ask(.withdrawNote("a"), by: .anna)
        }
        try play.ask(.undo())
        #expect(
            play.board.notes["b"]?.marks == NoteMarks(kind: "gap", tags: ["effort": "big"]))
    }

    @Test("[U4] once its author marked a note, acts on it are not taken back")
    func authorMarked() throws {
        var play = try marked()
        try play.ask(.moveNote("b", from: "more", to: "open", before: nil))
        try play.ask(.markNote("b", marks: NoteMarks(groups: ["hotel"])), by: .bo)
        try play.ask(.undo())
        #expect(play.board.phase.id == "join")
        #expect(play.board.notes["b"]?.marks == NoteMarks(groups: ["hotel"]))
    }

    @Test("[MK7] a link is told only to those who see the note it points at")
    func toldLinks() throws {
        var play = Play(.sensitive, in: "both")
        try play.ask(post("a", "open", NoteMarks()), by: .anna)
        try play.ask(post("b", "more", about("a")), by: .anna)
        try play.ask(.moderateNote("b", state: .approved))
        let room = Viewer.participant(groups: [])
        let links = { (viewer: Viewer) in play.notes(viewer).flatMap(\.marks.links).map(\.target) }
        #expect(links(.facilitator) == [.note("a")] && links(room) == [] && links(.screen) == [])
        let own = { play.board.view(of: .ownNote("b"), for: .author("anna")) }
        guard case .ownNote(let view) = own() else {
            Issue.record("no own note")
            return
        }
        #expect(view.marks == about("a"))
        let touched = play.apply(.noteModerated("a", state: .approved))
        #expect(
            touched.linking.map(\.note) == ["b"] && touched.linking.map(\.target) == [.note("a")])
        #expect(!touched.keys.contains(.note("b")))
        #expect(links(room) == [.note("a")] && links(.screen) == [.note("a")])
    }

    @Test("[MK8] the screen sees what a note on it points at, without a place of its own")
    func named() throws {
        var play = Play(.sensitive, in: "hidden")
        try play.ask(post("s", "secret", NoteMarks()), by: .anna)
        try play.ask(post("t", "secret", NoteMarks()), by: .anna)
        try play.ask(.moderateNote("s", state: .approved))
        try play.ask(.moderateNote("t", state: .approved))
        try play.ask(.enterPhase("writing"))
        let shown = {
            play.notes(.screen).map { [$0.id.rawValue] + $0.placements.map(\.column.rawValue) }
        }
        try play.ask(post("q", "open", about("s")))
        #expect(shown() == [["q", "open"]])
        try play.ask(.revealColumn("secret"))
        try play.ask(.showOnScreen(.columns))
        #expect(shown() == [["q", "open"], ["s"]])
        try play.ask(.moderateNote("q", state: .held))
        #expect(shown() == [])
    }
}
