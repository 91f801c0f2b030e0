import BoardTesting
import TemplateFile
import Testing

@testable import BoardModel

@Suite struct ProgrammeTests {
    /// A board with a plan, two obstacles of which one has a tool, and a theme.
    private func earlier() throws -> Play {
        let path = RunningServer.root + "/Data/templates/stad-for-stad.json"
        let created = BoardEvent.boardCreated(
            template: try TemplateFile.load(path), title: "Möte 1", language: "sv")
        var play = Play(of: created, in: "e4.obstacle")
        try play.ask(.chooseGroup("hotell"), by: .anna)
        for note in ["a", "b", "waits"] as [NoteID] {
            try play.ask(
                .postNote(note, column: "e4.obstacles", text: "Hinder \(note)"), by: .anna)
        }
        try play.ask(.enterPhase("e4.tool"))
        let past = NoteMarks(links: [NoteLink(type: .overcomes, note: "b")])
        try play.ask(
            .postNote("tool", column: "e4.tools", text: "Verktyg", marks: past), by: .anna)
        try play.ask(.moderateNotes(["a", "b", "tool"], state: .approved))
        try play.ask(.makeTheme("t", notes: ["a"], title: "Rubrik"))
        try play.ask(.putAction("x", text: ActionText(what: "Planerad", due: "2027"), notes: []))
        try play.ask(.putAction("y", text: ActionText(what: "Klar"), notes: []))
        try play.ask(.setActionStatus("y", .done))
        return play
    }

    @Test("[PR1] each use brings its part of the plan, the obstacles and the themes")
    func uses() throws {
        var play = try earlier()
        let bring = { (use: Basis.Use) in play.board.brought(as: "old", for: use) }
        #expect(bring(.background).actions.map(\.what) == [["Planerad"], ["Klar"]])
        #expect(bring(.background).actions.map(\.status) == [.planned, .done])
        #expect(bring(.continuation).actions.map(\.what) == [["Planerad"]])
        #expect(bring(.background).obstacles == ["Hinder a"])
        #expect(bring(.background).themes == ["Rubrik"] && bring(.themes).themes == ["Rubrik"])
        #expect(bring(.themes).actions == [] && bring(.themes).obstacles == [])
        #expect(bring(.continuation).obstacles == bring(.background).obstacles)
        #expect(bring(.continuation).themes == [])
        try play.ask(.setActionStatus("x", .dropped))
        #expect(play.board.brought(as: "old", for: .continuation).actions == [])
    }

    @Test("[PR2] facilitators see what earlier boards bring; the screen only as `since`")
    func seen() throws {
        var play = Play()
        let brought = try earlier().board.brought(as: "old", for: .background)
        let touched = play.know([brought])
        #expect(touched.keys == [.earlier("old")])
        #expect(play.know([brought]) == [])
        let view = RecordView.earlier(EarlierView(number: 1, board: brought))
        for viewer in [Viewer.facilitator, .moderator] {
            #expect(play.board.view(of: .earlier("old"), for: viewer) == view)
        }
        let others: [Viewer] = [
            .screen, .participant(groups: []), .coreGroup(groups: []), .author("anna"),
        ]
        for viewer in others { #expect(play.board.view(of: .earlier("old"), for: viewer) == nil) }
        #expect(play.apply(.spotlightTurned(.since)).keys.contains(.earlier("old")))
        #expect(play.board.view(of: .earlier("old"), for: .screen) == view)
        for viewer in others.dropFirst() {
            #expect(play.board.view(of: .earlier("old"), for: viewer) == nil)
        }
    }

    @Test("[PR3] what is erased in the earlier board is brought no longer")
    func erased() throws {
        var play = Play(in: "writing")
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.putAction("x", text: ActionText(), notes: ["a"]))
        try play.ask(.makeTheme("t", notes: ["a"], title: "Rubrik"))
        #expect(play.board.brought(as: "old", for: .background).actions.map(\.what) == [["Lapp"]])
        #expect(play.board.brought(as: "old", for: .themes).themes == ["Rubrik"])
        try play.ask(.moderateNote("a", state: .hidden))
        #expect(play.board.brought(as: "old", for: .background).actions == [])
        #expect(play.board.brought(as: "old", for: .themes).themes == [])
    }

    @Test("[PR1] a board says what it is based on, and to which series of meetings it belongs")
    func basis() {
        var play = Play()
        let basis = Basis(boards: ["old"], brings: .continuation)
        play.apply(.boardBasedOn(basis, programme: "Norrköping"))
        #expect(play.board.basis == basis && play.board.programme == "Norrköping")
    }
}
