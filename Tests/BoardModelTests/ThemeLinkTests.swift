import BoardTesting
import Testing

@testable import BoardModel

@Suite("Links to themes")
struct ThemeLinkTests {
    private let room = Viewer.participant(groups: [])

    private func about(_ themes: ThemeID...) -> NoteMarks {
        NoteMarks(links: Set(themes.map { NoteLink(type: .about, to: .theme($0)) }))
    }

    private func post(
        _ note: NoteID, _ column: ColumnID, _ marks: NoteMarks = NoteMarks()
    ) -> BoardCommand {
        .postNote(note, column: column, text: "Lapp", marks: marks)
    }

    /// `a` and `b` in theme `t`, `c` in theme `u`, all of `open`; `q` in `more`, by Bo, about `t`.
    private func board(_ profile: Template.Profile = .open) throws -> Play {
        var play = Play(profile, in: "both")
        for note in ["a", "b", "c"] as [NoteID] { try play.ask(post(note, "open")) }
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: "Boende"))
        try play.ask(.makeTheme("u", notes: ["c"], title: "Skola"))
        try play.ask(post("q", "more", about("t")), by: .bo)
        return play
    }

    private func links(_ play: Play, _ viewer: Viewer) -> Set<LinkTarget> {
        let note = play.notes(viewer).first { $0.id == "q" }
        return Set(note?.marks.links.map(\.target) ?? [])
    }

    @Test("[MK9] a note points at a theme with a note that a rule allows and that is seen")
    func allowed() throws {
        var play = try board(.sensitive)
        try play.ask(post("d", "more"))
        try play.ask(.makeTheme("other", notes: ["d"], title: nil))
        #expect(play.refusal(of: post("x", "more", about("other"))) == .linkIsNotAllowed)
        #expect(play.refusal(of: post("x", "more", about("nowhere"))) == .linkIsNotAllowed)
        try play.ask(.moderateNote("c", state: .held))
        #expect(play.refusal(of: post("x", "more", about("u")), by: .anna) == .linkIsNotAllowed)
        #expect(play.refusal(of: post("x", "more", about("u"))) == nil)
        // One of its notes is seen, but not the one that the rule is about.
        try play.ask(.addToTheme("u", notes: ["d"], before: nil))
        #expect(play.themes(room).keys.contains("u"))
        #expect(play.refusal(of: post("x", "more", about("u")), by: .anna) == .linkIsNotAllowed)
        #expect(play.refusal(of: post("x", "more", about("u"))) == nil)
    }

    @Test("[MK7] the link comes and goes with the theme, for those who see it or not")
    func told() throws {
        var play = try board(.sensitive)
        try play.ask(.moderateNote("q", state: .approved))
        #expect(links(play, room) == [.theme("t")])
        try play.ask(.moderateNote("a", state: .held))
        #expect(links(play, room) == [.theme("t")])
        let touched = play.apply(.noteModerated("b", state: .hidden))
        #expect(links(play, room) == [] && links(play, .facilitator) == [.theme("t")])
        #expect(touched.linking.contains { $0.note == "q" && $0.target == .theme("t") })
        #expect(!touched.keys.contains(.note("q")))
        try play.ask(.markNote("q", marks: NoteMarks(kind: "idea")), by: .bo)
        #expect(play.board.notes["q"]?.marks.links == about("t").links)
    }

    @Test("[MK9] when the theme is merged the link leads to the other one, and undo leads it back")
    func merged() throws {
        var play = try board()
        try play.ask(.mergeThemes("t", into: "u"))
        #expect(links(play, room) == [.theme("u")])
        try play.ask(.undo())
        #expect(links(play, room) == [.theme("t")])
        try play.ask(.mergeThemes("t", into: "u"))
        try play.ask(.markNote("q", marks: NoteMarks(kind: "gap")), by: .bo)
        try play.ask(.undo())
        #expect(play.board.notes["q"]?.marks == NoteMarks(kind: "gap"))
        #expect(play.themes().keys.sorted() == ["t", "u"])
    }

    @Test("[MK9] a link to a dissolved theme is seen by nobody until undo brings the theme back")
    func dissolved() throws {
        var play = try board()
        try play.ask(.dissolveTheme("t"))
        #expect(links(play, .facilitator) == [] && links(play, room) == [])
        try play.ask(.undo())
        #expect(links(play, .facilitator) == [.theme("t")] && links(play, room) == [.theme("t")])
    }

    @Test("[MK6] a link goes with a theme that is gone for good", arguments: [true, false])
    func gone(isErased: Bool) throws {
        var play = try board()
        if isErased {
            try play.ask(.eraseTheme("t"))
        } else {
            for note in ["a", "b"] as [NoteID] { try play.ask(.eraseNote(note)) }
        }
        #expect(play.board.notes["q"]?.marks == NoteMarks())
    }

    @Test("[MK8] the screen is told the heading of a theme that a note on it is about")
    func named() throws {
        var play = try board(.sensitive)
        try play.ask(.moderateNote("q", state: .approved))
        try play.ask(.showOnScreen(.column, column: "more"))
        #expect(links(play, .screen) == [.theme("t")])
        #expect(
            play.themes(.screen)
                == ["t": ThemeView(id: "t", title: "Boende", notes: [], count: 0)])
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.moderateNote("b", state: .held))
        #expect(play.themes(.screen).isEmpty && links(play, .screen) == [])
    }

    @Test("[MK9] where groups write, a note points at a theme with notes of its own group")
    func ownGroup() throws {
        var play = Play(in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("taxi"), by: .bo)
        try play.ask(post("h", "own"), by: .anna)
        try play.ask(.makeTheme("t", notes: ["h"], title: nil))
        let link = NoteMarks(links: [NoteLink(type: .derivedFrom, to: .theme("t"))])
        try play.ask(post("mine", "table", link), by: .anna)
        #expect(play.refusal(of: post("x", "table", link), by: .bo) == .linkIsNotAllowed)
    }
}
