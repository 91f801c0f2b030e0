import BoardModel
import BoardTesting
import Testing

@Suite struct ThemeVoteTests {
    static let terms = VotingRound.Terms(
        columns: ["open"], candidates: .themes, dots: 3, severalOnOne: true)

    /// Themes `t` of a and b, and `u` of c; d and e on their own, e in another column; and a round over themes.
    static func play(_ terms: VotingRound.Terms = terms) throws -> Play {
        var play = Play(.sensitive, in: "both")
        for note in ["a", "b", "c", "d", "e"] as [NoteID] {
            let column: ColumnID = note == "e" ? "more" : "open"
            try play.ask(.postNote(note, column: column, text: "Lapp"), by: .anna)
            try play.ask(.moderateNote(note, state: .approved))
        }
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: "Ett"))
        try play.ask(.makeTheme("u", notes: ["c"], title: nil))
        try play.ask(.startVote("v", terms))
        return play
    }

    private func give(_ play: inout Play, _ dots: [CandidateID], by person: Actor) throws {
        for on in dots { try play.ask(.giveDot("v", on: on), by: person) }
    }

    /// Place, candidate, dots and hands, and the notes of a theme.
    private func ranking(_ play: Play, _ viewer: Viewer = .screen) -> [String] {
        guard case .vote(let vote) = play.board.view(of: .vote("v"), for: viewer) else { return [] }
        return (vote.results ?? []).map { result in
            let notes = result.notes.map { " of \($0)" } ?? ""
            return "\(result.place) \(result.on) \(result.dots)+\(result.hands)\(notes)"
        }
    }

    @Test("[DT13] themes are up with their notes, a note in none by itself, and no note in one")
    func candidates() throws {
        var play = try Self.play()
        #expect(play.notes(.screen).map(\.id) == ["a", "b", "c", "d"])
        #expect(play.themes(.screen).mapValues(\.notes) == ["t": ["a", "b"], "u": ["c"]])
        try give(&play, ["t", "u", "d"], by: .bo)
        #expect(play.board.dots(of: .bo) == ["t": 1, "u": 1, "d": 1])
        for other in ["e", "nowhere"] as [CandidateID] {
            #expect(play.refusal(of: .giveDot("v", on: other), by: .cia) == .notUpForVote)
        }
        try play.ask(.closeVote("v"))
        #expect(ranking(play) == ["1 d 1+0", "1 t 1+0 of 2", "1 u 1+0 of 1"])
    }

    @Test("[DT13] a theme comes with what the whole room writes, wherever that stands")
    func acrossColumns() throws {
        var play = try Self.play()
        try play.ask(.addToTheme("t", notes: ["e"], before: nil))
        #expect(play.themes(.screen)["t"]?.notes == ["a", "b", "e"])
        try play.ask(.moderateNotes(["a", "b"], state: .hidden))
        #expect(play.themes(.screen)["t"] == nil)
        #expect(play.refusal(of: .giveDot("v", on: "t"), by: .bo) == .notUpForVote)
    }

    @Test(
        "[DT13] [V12] what cannot be read of a theme is not told, and a theme of that alone is not up"
    )
    func secrecy() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        for note in ["a", "b", "c", "x", "y"] as [NoteID] {
            try play.ask(.postNote(note, column: "table", text: "Lapp"), by: .anna)
        }
        try play.ask(.moderateNotes(["a", "x"], state: .approved))
        try play.ask(.blurNote("x"))
        try play.ask(.makeTheme("t", notes: ["a", "b"], title: "Ett"))
        try play.ask(.makeTheme("hidden", notes: ["c", "x"], title: "Hemlig"))
        let terms = VotingRound.Terms(
            columns: ["table"], candidates: .themes, dots: 2, severalOnOne: true)
        try play.ask(.startVote("v", terms))
        let taxi = Viewer.participant(groups: ["business", "taxi"])
        for viewer in [taxi, .screen] {
            #expect(play.notes(viewer).map(\.id) == ["a"])
            #expect(play.themes(viewer).mapValues(\.notes) == ["t": ["a"]])
        }
        #expect(play.themes(taxi)["t"]?.count == 1)
        #expect(play.refusal(of: .giveDot("v", on: "hidden"), by: .bo) == .notUpForVote)
        try give(&play, ["t"], by: .bo)
        try play.ask(.closeVote("v"))
        try play.ask(.moderateNote("b", state: .approved))
        try play.ask(.makeTheme("w", notes: ["y"], title: nil))
        try play.ask(.moderateNote("y", state: .approved))
        #expect(play.notes(taxi).map(\.id) == ["a", "b"])
        #expect(ranking(play, taxi) == ["1 t 1+0 of 2"])
    }

    @Test("[DT14] merged themes count both; taken apart again, each its own")
    func merging() throws {
        var play = try Self.play()
        try give(&play, ["t", "u"], by: .anna)
        try give(&play, ["u", "u"], by: .bo)
        try play.ask(.addHands("v", on: "t", count: 2))
        try play.ask(.addHands("v", on: "u", count: 3))
        try play.ask(.mergeThemes("u", into: "t"))
        #expect(play.board.dots(of: .anna) == ["t": 2] && play.board.dots(of: .bo) == ["t": 2])
        try play.ask(.undo())
        #expect(play.board.dots(of: .anna) == ["t": 1, "u": 1])
        #expect(play.board.dots(of: .bo) == ["u": 2])
        try play.ask(.mergeThemes("u", into: "t"))
        try play.ask(.closeVote("v"))
        #expect(ranking(play) == ["1 t 4+5 of 3"])
        try play.ask(.addHands("v", on: "t", count: 4))
        #expect(ranking(play) == ["1 t 4+4 of 3"])
        for _ in 0..<3 { try play.ask(.undo()) }
        try play.ask(.closeVote("v"))
        #expect(ranking(play) == ["1 u 3+3 of 1", "2 t 1+2 of 2"])
        try play.ask(.mergeThemes("t", into: "u"))
        #expect(ranking(play) == ["1 u 4+5 of 3"])
        try play.ask(.makeTheme("w", notes: ["d"], title: nil))
        try play.ask(.mergeThemes("u", into: "w"))
        #expect(ranking(play) == ["1 w 4+5 of 4"])
    }

    @Test("[DT14] what is taken apart after the round has its own again")
    func apartAfterwards() throws {
        var play = try Self.play()
        try give(&play, ["d", "d", "t"], by: .anna)
        try give(&play, ["u"], by: .bo)
        try play.ask(.addToTheme("t", notes: ["d"], before: nil))
        try play.ask(.mergeThemes("u", into: "t"))
        try play.ask(.closeVote("v"))
        #expect(ranking(play) == ["1 t 4+0 of 4"])
        try play.ask(.takeOutOfTheme(["d"]))
        #expect(ranking(play) == ["1 d 2+0", "1 t 2+0 of 3"])
    }

    @Test("[DT14] who has more on one by that than the round allows has the rest back")
    func limits() throws {
        let one = VotingRound.Terms(
            columns: ["open"], candidates: .themes, dots: 3, severalOnOne: false)
        var play = try Self.play(one)
        try give(&play, ["t", "u", "d"], by: .anna)
        try play.ask(.mergeThemes("u", into: "t"))
        #expect(play.board.dots(of: .anna) == ["t": 1, "d": 1])
        #expect(play.refusal(of: .giveDot("v", on: "t"), by: .anna) == .oneDotEach)
        #expect(try play.ask(.takeDot("v", on: "t"), by: .anna).count == 2)
        #expect(play.board.dots(of: .anna) == ["d": 1])
        try give(&play, ["t"], by: .anna)
        try play.ask(.closeVote("v"))
        #expect(ranking(play) == ["1 d 1+0", "1 t 1+0 of 3"])
    }

    @Test("[DT14] dots on a note go with it into a theme, and come out with it")
    func puttingTogether() throws {
        var play = try Self.play()
        try give(&play, ["d", "d", "t"], by: .anna)
        try play.ask(.addToTheme("t", notes: ["d"], before: nil))
        #expect(play.board.dots(of: .anna) == ["t": 3])
        try play.ask(.takeOutOfTheme(["d"]))
        #expect(play.board.dots(of: .anna) == ["d": 2, "t": 1])
        try play.ask(.closeVote("v"))
        try play.ask(.makeTheme("w", notes: ["d", "a"], title: nil))
        #expect(ranking(play) == ["1 w 2+0 of 2", "2 t 1+0 of 1"])
    }

    @Test(
        "[DT15] renamed, or with a note more or less, a theme keeps its dots; dissolved, it gives them back"
    )
    func dissolving() throws {
        var play = try Self.play()
        try give(&play, ["t", "t", "d"], by: .anna)
        try play.ask(.renameTheme("t", title: "Annat"))
        try play.ask(.takeOutOfTheme(["a"]))
        #expect(play.board.dots(of: .anna) == ["t": 2, "d": 1])
        try play.ask(.dissolveTheme("t"))
        #expect(play.board.dots(of: .anna) == ["d": 1])
        #expect(play.refusal(of: .giveDot("v", on: "b"), by: .anna) == nil)
        try play.ask(.undo())
        #expect(play.board.dots(of: .anna) == ["t": 2, "d": 1])
        // Emptied note by note, and one of the dots put elsewhere meanwhile.
        try play.ask(.addToTheme("u", notes: ["b"], before: nil))
        #expect(play.board.dots(of: .anna) == ["d": 1])
        try give(&play, ["u"], by: .anna)
        try play.ask(.undo())
        #expect(play.board.dots(of: .anna) == ["t": 1, "d": 1, "u": 1])
        try play.ask(.moderateNote("b", state: .held))
        #expect(play.board.dots(of: .anna) == ["d": 1, "u": 1])
        try play.ask(.closeVote("v"))
        #expect(ranking(play) == ["1 d 1+0", "1 u 1+0 of 1"])
        try play.ask(.moderateNote("b", state: .approved))
        #expect(ranking(play) == ["1 d 1+0", "1 t 1+0 of 1", "1 u 1+0 of 1"])
    }

    @Test("[DT15] after the round a dissolved theme leaves the result, until undo brings it back")
    func dissolvedAfterwards() throws {
        var play = try Self.play()
        try give(&play, ["t", "d"], by: .anna)
        try play.ask(.closeVote("v"))
        try play.ask(.dissolveTheme("t"))
        #expect(ranking(play) == ["1 d 1+0"])
        guard case .turnout(let turnout) = play.board.view(of: .turnout("v"), for: .facilitator)
        else { return #expect(Bool(false)) }
        #expect(turnout.dots == 2)
        try play.ask(.undo())
        #expect(ranking(play) == ["1 d 1+0", "1 t 1+0 of 2"])
        try play.ask(.eraseTheme("t"))
        #expect(ranking(play) == ["1 d 1+0"])
    }

    @Test("[DT16] a dot that comes a moment late counts for what the candidate became part of")
    func late() throws {
        var play = try Self.play()
        try play.ask(.mergeThemes("u", into: "t"))
        try play.ask(.addToTheme("t", notes: ["d"], before: nil))
        let given = BoardEvent.dotGiven("v", on: "t", by: "anna")
        for on in ["u", "d", "c"] as [CandidateID] {
            #expect(try play.ask(.giveDot("v", on: on), by: .anna) == [given])
        }
        #expect(play.refusal(of: .giveDot("v", on: "d"), by: .anna) == .noDotsLeft)
        try play.ask(.takeDot("v", on: "d"), by: .anna)
        try play.ask(.dissolveTheme("t"))
        #expect(play.refusal(of: .giveDot("v", on: "t"), by: .anna) == .notUpForVote)
        #expect(play.board.dots(of: .anna) == [:])
        try play.ask(.undo())
        #expect(play.board.dots(of: .anna) == ["t": 2])
        try play.ask(.closeVote("v"))
        #expect(play.refusal(of: .giveDot("v", on: "t"), by: .anna) == .voteIsClosed)
        #expect(play.refusal(of: .takeDot("v", on: "t"), by: .anna) == .voteIsClosed)
        #expect(ranking(play) == ["1 t 2+0 of 4"])
    }

    @Test("[W2] [TH1] no note has the id of a theme, nor a theme that of a note")
    func ids() throws {
        var play = try Self.play()
        #expect(
            play.refusal(of: .postNote("t", column: "open", text: "Lapp"), by: .bo)
                == .noteIdIsTaken)
        #expect(
            play.refusal(of: .makeTheme("d", notes: ["d"], title: nil)) == .themeIdIsTaken)
        try play.ask(.eraseNote("d"))
        #expect(
            play.refusal(of: .makeTheme("d", notes: ["a"], title: nil)) == .themeIdIsTaken)
    }
}
