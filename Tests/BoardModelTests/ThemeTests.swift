import BoardTesting
import Testing

@testable import BoardModel

@Suite struct ThemeTests {
    private func board(_ profile: Template.Profile = .open) throws -> Play {
        var play = Play(profile, in: "both")
        for note in ["a", "b", "c", "d"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        return play
    }

    private func notes(_ play: Play) -> [ThemeID: [NoteID]] { play.themes().mapValues(\.notes) }

    @Test("[TH1] a theme is made of notes, in order, with a heading or without")
    func making() throws {
        var play = try board()
        #expect(
            try play.ask(.makeTheme("t", notes: ["c", "a", "c"], title: "  Rubrik "))
                == [.themeMade("t", notes: ["c", "a"], title: "Rubrik")])
        try play.ask(.makeTheme("u", notes: ["b"], title: nil))
        #expect(
            play.themes()["t"] == ThemeView(id: "t", title: "Rubrik", notes: ["c", "a"], count: 2))
        #expect(play.themes()["u"] == ThemeView(id: "u", title: nil, notes: ["b"], count: 1))
        #expect(play.refusal(of: .makeTheme("x", notes: ["a", "x"], title: nil)) == .unknownNote)
        #expect(try play.ask(.makeTheme("x", notes: [], title: nil)) == [])
    }

    @Test("[TH1] an id is given once, also of a theme that is gone, and not without end")
    func ids() throws {
        var play = try board()
        try play.ask(.makeTheme("t", notes: ["a"], title: nil))
        try play.ask(.makeTheme("u", notes: ["b"], title: nil))
        try play.ask(.dissolveTheme("t"))
        try play.ask(.eraseTheme("u"))
        for id in ["t", "u"] as [ThemeID] {
            #expect(play.refusal(of: .makeTheme(id, notes: ["a"], title: nil)) == .themeIdIsTaken)
        }
        for number in 0..<500 {
            let note = NoteID(rawValue: "n\(number)")
            try play.ask(.postNote(note, column: "open", text: "Lapp"))
            try play.ask(
                .makeTheme(ThemeID(rawValue: "t\(number)"), notes: [note], title: nil))
        }
        #expect(play.refusal(of: .makeTheme("x", notes: ["a"], title: nil)) == .tooManyThemes)
        try play.ask(.dissolveTheme("t0"))
        #expect(play.refusal(of: .makeTheme("x", notes: ["a"], title: nil)) == nil)
    }

    @Test(
        "[TH5] themes that were emptied count no longer, and are gone once undo cannot reach them")
    func emptied() throws {
        var play = try board()
        for number in 0..<600 {
            try play.ask(
                .makeTheme(ThemeID(rawValue: "t\(number)"), notes: ["a"], title: "Rubrik"))
        }
        #expect(play.board.themes.count < 110)
        try play.ask(.dissolveTheme("t599"))
        try play.ask(.makeTheme("x", notes: ["b"], title: nil))
        try play.ask(.undo())
        for theme in ["t599", "t598", "t597"] as [ThemeID] {
            try play.ask(.undo())
            #expect(notes(play) == [theme: ["a"]])
        }
        play.now = play.now + Limits.undoWindow + 1
        try play.ask(.makeTheme("y", notes: ["b"], title: nil))
        #expect(Set(play.board.themes.keys) == ["t597", "y"])
        let given = BoardCommand.makeTheme("t0", notes: ["b"], title: nil)
        #expect(play.refusal(of: given) == .themeIdIsTaken)
    }

    @Test(
        "[TH5] a theme with dots on it, and what it was merged into, is not forgotten when emptied")
    func emptiedWithDots() throws {
        var play = try board()
        for (theme, note) in [("t", "a"), ("u", "b"), ("v", "c")] as [(ThemeID, NoteID)] {
            try play.ask(.makeTheme(theme, notes: [note], title: nil))
        }
        let terms = VotingRound.Terms(
            columns: ["open"], candidates: .themes, dots: 3, severalOnOne: true)
        try play.ask(.startVote("vote", terms))
        try play.ask(.giveDot("vote", on: "t"), by: .anna)
        try play.ask(.mergeThemes("t", into: "u"))
        try play.ask(.mergeThemes("u", into: "v"))
        play.now = play.now + Limits.undoWindow + 1
        try play.ask(.makeTheme("x", notes: ["d"], title: nil))
        #expect(Set(play.board.themes.keys) == ["t", "u", "v", "x"])
        try play.ask(.closeVote("vote"))
        guard case .vote(let view) = play.board.view(of: .vote("vote"), for: .facilitator) else {
            Issue.record("no result")
            return
        }
        #expect(view.results?.first?.on == "v" && view.results?.first?.dots == 1)
    }

    @Test("[TH2] a note is in one theme; a theme that no note is left in is gone")
    func oneTheme() throws {
        var play = try board()
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: nil))
        try play.ask(.makeTheme("u", notes: ["b", "c"], title: nil))
        #expect(notes(play) == ["t": ["a"], "u": ["b", "c"]])
        try play.ask(.addToTheme("u", notes: ["a"], before: nil))
        #expect(notes(play) == ["u": ["b", "c", "a"]])
        try play.ask(.takeOutOfTheme(["a", "b", "c", "d"]))
        #expect(notes(play) == [:])
        for command in [
            .addToTheme("t", notes: ["a"], before: nil), .renameTheme("u", title: "Rubrik"),
            .dissolveTheme("u"), .eraseTheme("t"), .mergeThemes("t", into: "u"),
            .dissolveTheme("x"),
        ] as [BoardCommand] {
            #expect(play.refusal(of: command) == .unknownTheme)
        }
    }

    @Test("[TH3] notes are put before a note of the theme or last, and stay in their columns")
    func putting() throws {
        var play = try board()
        try play.ask(.moveNote("d", from: "open", to: "more", before: nil))
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: nil))
        try play.ask(.addToTheme("t", notes: ["d", "c"], before: "b"))
        #expect(notes(play) == ["t": ["a", "d", "c", "b"]])
        try play.ask(.addToTheme("t", notes: ["a"], before: nil))
        #expect(notes(play) == ["t": ["d", "c", "b", "a"]])
        #expect(try play.ask(.addToTheme("t", notes: ["b", "a"], before: nil)) == [])
        #expect(play.refusal(of: .addToTheme("t", notes: ["b"], before: "b")) == .unknownNote)
        try play.ask(.takeOutOfTheme(["c"]))
        #expect(play.refusal(of: .addToTheme("t", notes: ["b"], before: "c")) == .unknownNote)
        #expect(play.order("open") == ["a", "b", "c"] && play.order("more") == ["d"])
    }

    @Test("[TH3] notes that are taken out may be moved in the same act")
    func takingOut() throws {
        var play = try board()
        try play.ask(.makeTheme("t", notes: ["a", "b", "c"], title: nil))
        let before = (play.board.notes, notes(play))
        try play.ask(.takeOutOfTheme(["c", "a"], to: Spot(column: "open", before: "d")))
        #expect(play.order("open") == ["b", "c", "a", "d"] && notes(play) == ["t": ["b"]])
        try play.ask(.undo())
        #expect(play.board.notes == before.0 && notes(play) == before.1)
        try play.ask(.takeOutOfTheme(["b", "d"], to: Spot(column: "more", before: nil)))
        #expect(play.order("more") == ["b"] && notes(play) == ["t": ["a", "c"]])
        #expect(try play.ask(.takeOutOfTheme(["d"], to: Spot(column: "more", before: nil))) == [])
        #expect(
            play.refusal(of: .takeOutOfTheme(["a"], to: Spot(column: "more", before: "d")))
                == .unknownNote)
    }

    @Test(
        "[TH4] merging puts notes after notes and unites the headings",
        arguments: [
            (nil, nil, nil), ("Ett", nil, "Ett"), (nil, "Två", "Två"), ("Ett", "Ett", "Ett"),
            ("Ett", "Två", "Ett · Två"),
            (String(repeating: "å", count: 70), "För långt", String(repeating: "å", count: 70)),
        ] as [(String?, String?, String?)])
    func merging(into: String?, theme: String?, united: String?) throws {
        var play = try board()
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: theme))
        try play.ask(.makeTheme("u", notes: ["c"], title: into))
        try play.ask(.mergeThemes("t", into: "u"))
        #expect(
            play.themes()
                == ["u": ThemeView(id: "u", title: united, notes: ["c", "a", "b"], count: 3)])
        #expect(try play.ask(.mergeThemes("u", into: "u")) == [])
    }

    @Test("[TH5] dissolving leaves the notes on their own")
    func dissolving() throws {
        var play = try board()
        let before = play.board.notes
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: "Rubrik"))
        try play.ask(.dissolveTheme("t"))
        #expect(play.themes() == [:] && play.board.notes == before)
    }

    @Test("[TH6] a heading is cleaned, has 1...80 characters and stands on one line")
    func headings() throws {
        var play = try board()
        try play.ask(.makeTheme("t", notes: ["a"], title: nil))
        try play.ask(.renameTheme("t", title: " Två\r\nrader\u{202E} "))
        #expect(play.themes()["t"]?.title == "Två rader")
        #expect(try play.ask(.renameTheme("t", title: "Två rader")) == [])
        #expect(play.refusal(of: .renameTheme("t", title: " \u{200B} ")) == .textIsEmpty)
        let long = String(repeating: "👩‍👩‍👧‍👦", count: 10) + String(repeating: "å", count: 70)
        #expect(play.refusal(of: .renameTheme("t", title: long)) == nil)
        #expect(play.refusal(of: .renameTheme("t", title: long + "å")) == .textIsTooLong)
        #expect(
            play.refusal(of: .makeTheme("u", notes: ["b"], title: long + "å")) == .textIsTooLong)
    }

    @Test("[TH7] what is private to a group is put together with nothing else")
    func circles() throws {
        var play = Play(in: "groups")
        for (actor, group) in [(Actor.anna, "hotel"), (.bo, "taxi")] as [(Actor, GroupID)] {
            try play.ask(.chooseGroup(group), by: actor)
            for column in ["table", "own"] as [ColumnID] {
                for number in 1...2 {
                    let note = NoteID(rawValue: "\(group).\(column)\(number)")
                    try play.ask(.postNote(note, column: column, text: "Lapp"), by: actor)
                }
            }
        }
        try play.ask(
            .makeTheme("shared", notes: ["hotel.table1", "taxi.table1"], title: "Över grupper"))
        try play.ask(.makeTheme("hotel", notes: ["hotel.own1", "hotel.own2"], title: nil))
        try play.ask(.makeTheme("taxi", notes: ["taxi.own1"], title: nil))
        for command in [
            .makeTheme("x", notes: ["hotel.own1", "taxi.own1"], title: nil),
            .makeTheme("x", notes: ["hotel.own1", "hotel.table1"], title: nil),
            .addToTheme("shared", notes: ["hotel.own1"], before: nil),
            .addToTheme("hotel", notes: ["hotel.table1"], before: nil),
            .mergeThemes("hotel", into: "taxi"), .mergeThemes("hotel", into: "shared"),
        ] as [BoardCommand] {
            #expect(play.refusal(of: command) == .noteIsPrivate)
        }
        #expect(
            try play.ask(.moveNote("hotel.table1", from: "table", to: "own", before: nil)).count
                == 3)
        #expect(notes(play)["shared"] == ["taxi.table1"])
        try play.ask(.undo())
        #expect(notes(play)["shared"] == ["hotel.table1", "taxi.table1"])
        #expect(play.order("own").contains("hotel.table1") == false)
        try play.ask(.moveNotes(["hotel.table1", "taxi.table1"], from: "table", to: "own"))
        #expect(notes(play)["shared"] == nil)
        try play.ask(.undo())
        #expect(notes(play)["shared"] == ["hotel.table1", "taxi.table1"])
    }

    @Test(
        "[TH8] a note that is held, hidden, edited or moved stays in its theme; one gone does not")
    func lives() throws {
        var play = try board()
        try play.ask(.makeTheme("t", notes: ["a", "b", "c"], title: nil))
        try play.ask(.moderateNote("a", state: .hidden))
        try play.ask(.moderateNote("b", state: .held))
        try play.ask(.editNote("b", text: "Annan"), by: .anna)
        try play.ask(.moveNote("c", from: "open", to: "more", before: nil))
        #expect(
            play.themes()["t"] == ThemeView(id: "t", title: nil, notes: ["a", "b", "c"], count: 2))
        try play.ask(.withdrawNote("a"), by: .anna)
        try play.ask(.eraseNote("b"))
        #expect(notes(play) == ["t": ["c"]])
        try play.ask(.eraseNote("c"))
        #expect(notes(play) == [:])
    }

    @Test("[TH9] a theme that is erased, or loses its last note for good, does not come back")
    func goneForGood() throws {
        for last in [.eraseTheme("t"), .eraseNote("a")] as [BoardCommand] {
            var play = try board()
            try play.ask(.makeTheme("u", notes: ["b"], title: "Upplöst"))
            try play.ask(.dissolveTheme("u"))
            try play.ask(.makeTheme("t", notes: ["a"], title: "Rubrik"))
            try play.ask(.renameTheme("t", title: "Annan"))
            try play.ask(last)
            #expect(play.board.themes == [:])
            // All that is left to take back is the phase.
            try play.ask(.undo())
            #expect(play.board.phase.id == "join" && play.board.themes == [:])
        }
    }

    @Test("[TH9] an author who withdraws takes no other theme along")
    func withdrawing() throws {
        var play = try board()
        try play.ask(.makeTheme("u", notes: ["b"], title: "Upplöst"))
        try play.ask(.makeTheme("t", notes: ["a"], title: "Rubrik"))
        try play.ask(.dissolveTheme("u"))
        try play.ask(.withdrawNote("a"), by: .anna)
        try play.ask(.undo())
        #expect(notes(play) == ["u": ["b"]])
        #expect(play.board.themes["t"] == nil)
    }

    @Test("[F2] a phase for themes shows them once there are any")
    func defaultContent() throws {
        var play = try board(.sensitive)
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: nil))
        try play.ask(.enterPhase("themes"))
        // Nothing of it may be shown yet.
        #expect(play.board.spotlight.content == .columns)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.enterPhase("both"))
        #expect(play.board.spotlight.content == .columns)
        try play.ask(.enterPhase("themes"))
        #expect(play.board.spotlight.content == .clusters)
    }
}
