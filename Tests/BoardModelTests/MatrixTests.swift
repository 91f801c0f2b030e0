import BoardTesting
import TemplateFile
import Testing

@testable import BoardModel

@Suite struct MatrixTests {
    /// Four in the hotels, one in a taxi; the hotels have written two notes, the taxi one, all approved.
    private func play() throws -> Play {
        var play = Play(in: "groups")
        for number in 1...4 {
            try play.ask(
                .chooseGroup("hotel"), by: .participant(ActorID(rawValue: "h\(number)")))
        }
        try play.ask(.chooseGroup("taxi"), by: .anna)
        for note in ["a", "b"] as [NoteID] {
            try play.ask(.postNote(note, column: "table", text: "Lapp"), by: .participant("h1"))
        }
        try play.ask(.postNote("c", column: "table", text: "Lapp"), by: .anna)
        try play.ask(.postNote("p", column: "own", text: "Hemlig"), by: .anna)
        try play.ask(.moderateNotes(["a", "b", "c", "p"], state: .approved))
        return play
    }

    private func rows(_ play: Play, _ kind: Matrix.Kind = .groups) -> [String] {
        play.board.matrix(kind).rows.map { row in
            "\(row.group?.rawValue ?? "-")\(row.isOfSmall ? " small" : "") \(row.counts)"
        }
    }

    @Test("[MX1] approved notes of each group are counted, in columns that all may read")
    func counts() throws {
        var play = try play()
        #expect(play.board.matrix(.groups).columns == ["table"])
        #expect(rows(play) == ["hotel [2]", "business small [1]"])
        #expect(rows(play, .sectors) == ["business [3]"])
        try play.ask(.moderateNote("b", state: .held))
        #expect(rows(play) == ["hotel [1]", "business small [1]"])
        try play.ask(.undo())
        try play.ask(.eraseNote("a"))
        #expect(rows(play) == ["hotel [1]", "business small [1]"])
    }

    @Test("[MX2] a small group stands under what it lies in, also after the meeting")
    func small() throws {
        var play = try play()
        #expect(play.board.matrix(.groups).rows.map(\.covers) == [["hotel"], ["taxi"]])
        for person in ["bo", "cia"] as [ActorID] {
            try play.ask(.chooseGroup("taxi"), by: .participant(person))
        }
        #expect(rows(play) == ["hotel [2]", "taxi [1]"])
        try play.ask(.closeBoard)
        #expect(rows(play) == ["hotel [2]", "taxi [1]"])
    }

    @Test("[MX3] facilitators have both tables; the screen the one it shows, and numbers alone")
    func seen() throws {
        var play = try play()
        func tables(_ viewer: Viewer) -> [Matrix.Kind] {
            play.board.views(for: viewer).compactMap { view in
                if case .matrix(let view) = view { view.kind } else { nil }
            }
        }
        #expect(tables(.facilitator) == [.groups, .sectors] && tables(.screen) == [])
        #expect(tables(.participant(groups: ["hotel"])) == [])
        #expect(play.apply(.spotlightTurned(.sectors)).keys.contains(.matrix(.sectors)))
        #expect(tables(.screen) == [.sectors])
        try play.ask(.showOnScreen(.matrix))
        #expect(tables(.screen) == [.groups])
        guard case .matrix(let view) = play.board.view(of: .matrix(.groups), for: .screen) else {
            return
        }
        #expect(view.matrix.rows.flatMap(\.covers) == [])
        #expect(play.apply(.noteErased("a")).keys.contains(.matrix(.groups)))
    }

    @Test("[F2] a phase for the whole picture turns the screen to it, one for the plan to the plan")
    func phases() throws {
        let path = RunningServer.root + "/Data/templates/stad-for-stad.json"
        let created = BoardEvent.boardCreated(
            template: try TemplateFile.load(path), title: "Möte 1", language: "sv")
        var play = Play(of: created, in: "e4.matrix")
        #expect(play.board.spotlight.content == .matrix)
        try play.ask(.enterPhase("e4.plan"))
        #expect(play.board.spotlight.content == .actions)
    }
}
