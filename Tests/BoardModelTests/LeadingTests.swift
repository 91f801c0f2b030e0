import BoardModel
import BoardTesting
import Testing

@Suite struct LeadingTests {
    @Test("[F1] a facilitator enters any phase; the timer of the phase before stops")
    func phases() throws {
        var play = Play()
        try play.ask(.startCountdown(seconds: 60))
        #expect(
            try play.ask(.enterPhase("join"))
                == [.phaseEntered("join"), .countdownStopped, .spotlightTurned(.join)])
        #expect(play.board.countdown == nil)
        #expect(play.refusal(of: .enterPhase("nowhere")) == .unknownPhase)
    }

    @Test(
        "[F2] the screen turns to what the phase is about",
        arguments: [
            ("join" as PhaseID, Spotlight.Content.join), ("both", .columns), ("talk", .columns),
            ("groups", .instruction), ("hidden", .question), ("pause", .pause), ("rules", .info),
            ("present", .present), ("compare", .columns),
        ])
    func spotlight(phase: PhaseID, content: Spotlight.Content) throws {
        var play = Play()
        try play.ask(.enterPhase(phase))
        #expect(play.board.spotlight.content == content)
    }

    @Test(
        "[S1] the facilitator chooses the content and turns pages; a new content begins at its first"
    )
    func pages() throws {
        var play = Play()
        #expect(try play.ask(.turnPage(3)) == [.pageTurned(3)])
        #expect(play.refusal(of: .turnPage(-1)) == .pageIsOutOfRange)
        #expect(play.refusal(of: .turnPage(1_000)) == .pageIsOutOfRange)
        try play.ask(.showOnScreen(.join))
        #expect(play.board.spotlight.page == 0)
        try play.ask(.turnPage(2))
        try play.ask(.enterPhase("both"))
        #expect(play.board.spotlight.page == 0)
    }

    @Test("[S3] a content about one column shows the one that was named, or the phase's first")
    func oneColumn() throws {
        var play = Play(in: "both")
        for content in [Spotlight.Content.question, .column] {
            try play.ask(.showOnScreen(content))
            #expect(spotlitColumn(play) == "open")
            try play.ask(.showOnScreen(content, column: "more"))
            #expect(spotlitColumn(play) == "more")
            #expect(try play.ask(.showOnScreen(content, column: "more")) == [])
            #expect(play.refusal(of: .showOnScreen(content, column: "secret")) == .unknownColumn)
        }
        try play.ask(.enterPhase("pause"))
        #expect(play.refusal(of: .showOnScreen(.question)) == .unknownColumn)
        try play.ask(.showOnScreen(.columns, column: "more"))
        #expect(spotlitColumn(play) == nil)
    }

    @Test("[S3] the themes are those of the column that was named, or of all of the phase")
    func themesOfOneColumn() throws {
        var play = Play(in: "both")
        for (note, column) in [("a", "open"), ("b", "more")] as [(NoteID, ColumnID)] {
            try play.ask(.postNote(note, column: column, text: "Lapp"))
            try play.ask(.makeTheme(ThemeID(rawValue: "t-\(note)"), notes: [note], title: nil))
        }
        try play.ask(.showOnScreen(.clusters))
        #expect(play.notes(.screen).map(\.id).sorted() == ["a", "b"])
        try play.ask(.showOnScreen(.clusters, column: "more"))
        #expect(play.notes(.screen).map(\.id) == ["b"] && spotlitColumn(play) == "more")
        #expect(try play.ask(.showOnScreen(.clusters, column: "more")) == [])
        #expect(play.refusal(of: .showOnScreen(.clusters, column: "secret")) == .unknownColumn)
        try play.ask(.showOnScreen(.clusters))
        #expect(play.notes(.screen).count == 2 && spotlitColumn(play) == nil)
    }

    private func spotlitColumn(_ play: Play) -> ColumnID? {
        for case .spotlight(let view) in play.board.views(for: .screen) { return view.column }
        return nil
    }

    @Test("[S2] blank is beside the content: unblanking shows what was shown")
    func blank() throws {
        var play = Play()
        try play.ask(.showOnScreen(.join))
        try play.ask(.blankScreen)
        #expect(play.board.spotlight.isBlank && play.board.spotlight.content == .join)
        try play.ask(.unblankScreen)
        #expect(!play.board.spotlight.isBlank && play.board.spotlight.content == .join)
    }

    @Test("[S4] at the screen it is blanked and shown again, and everybody is told where")
    func blankAtScreen() throws {
        var play = Play()
        #expect(try play.ask(.blankScreen, by: .screen) == [.screenBlanked(by: .screen)])
        #expect(play.board.spotlight.blankedBy == .screen)
        #expect(try play.asked(.blankScreen) == [])
        try play.ask(.unblankScreen, by: .screen)
        #expect(!play.board.spotlight.isBlank)
        try play.ask(.blankScreen, by: .screen)
        try play.ask(.unblankScreen)
        #expect(!play.board.spotlight.isBlank)
        try play.ask(.closeBoard)
        try play.ask(.blankScreen, by: .screen)
        #expect(play.board.spotlight.isBlank)
    }

    @Test("[S4] what the facilitator has blanked is not shown there, and a preview blanks nothing")
    func blankedByFacilitator() throws {
        var play = Play()
        try play.ask(.blankScreen)
        #expect(try play.asked(.blankScreen, by: .screen) == [])
        #expect(play.refusal(of: .unblankScreen, by: .screen) == .notAllowed)
        #expect(play.refusal(of: .unblankScreen, by: .preview) == .notAllowed)
        try play.ask(.unblankScreen)
        #expect(play.refusal(of: .blankScreen, by: .preview) == .notAllowed)
    }
}
