import BoardTesting
import Testing

@testable import BoardModel

@Suite struct MergeNotesTests {
    private let ours = Viewer.participant(groups: ["business", "hotel"])

    /// Anna, the secretary of the hotel group, and Bo with a note each on the table, and one of Anna's that is about
    /// Bo's.
    private func working(_ profile: Template.Profile = .sensitive) throws -> Play {
        var play = Play(profile, in: "groups")
        for actor in [Actor.anna, .bo] { try play.ask(.chooseGroup("hotel"), by: actor) }
        try play.ask(.postNote("a", column: "table", text: "Annas"), by: .anna)
        try play.ask(.postNote("b", column: "table", text: "Bos"), by: .bo)
        try play.ask(.postNote("own", column: "own", text: "Erkännande"), by: .bo)
        try play.ask(.postNote("c", column: "table", text: "Annas andra"), by: .anna)
        let about = { (note: NoteID) in NoteMarks(links: [NoteLink(type: .hinders, note: note)]) }
        try play.ask(.markNote("c", marks: about("b")), by: .anna)
        try play.ask(
            .markNote("b", marks: NoteMarks(links: [NoteLink(type: .derivedFrom, note: "own")])),
            by: .bo)
        try play.ask(.claimSecretary("hotel"), by: .anna)
        return play
    }

    @Test("[SE10] two notes become one with both wordings, links and stars")
    func merged() throws {
        var play = try working()
        try play.ask(.starNote("b"), by: .anna)
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        let note = play.board.notes["a"]
        #expect(note?.text == "Annas\nBos" && note?.state == .pending && note?.isStarred == true)
        #expect(note?.marks.links == [NoteLink(type: .derivedFrom, note: "own")])
        #expect(play.board.notes["c"]?.marks.links == [NoteLink(type: .hinders, note: "a")])
        #expect(
            play.board.notes["b"] == nil && Set(play.notes(ours).map(\.id)) == ["a", "c", "own"])
        let tally = play.board.tallies[TallyKey(column: "table", group: "hotel")]
        #expect(tally?.notes == 2)
        #expect(
            play.refusal(of: .postNote("b", column: "table", text: "x"), by: .bo) == .noteIdIsTaken)
    }

    @Test("[SE10] it is reviewed again unless both were approved, and is nobody's own")
    func reviewed() throws {
        var play = try working()
        try play.ask(.moderateNotes(["a", "b"], state: .approved))
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        #expect(play.board.notes["a"]?.state == .approved)
        for author in ["anna", "bo"] as [ActorID] {
            #expect(play.board.view(of: .ownNote("a"), for: .author(author)) == nil)
            #expect(play.board.view(of: .ownNote("b"), for: .author(author)) == nil)
        }
        try play.ask(.releaseSecretary("hotel"), by: .anna)
        #expect(play.refusal(of: .editNote("a", text: "Bara mitt"), by: .anna) == .notYourNote)
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        #expect(play.board.notes["a"]?.group == "hotel" && play.board.notes["c"]?.group == "taxi")
        #expect(!play.board.sees("a", .author("anna")))
    }

    @Test("[SE10] what is too long together, apart, blurred or another group's is refused")
    func refused() throws {
        var play = try working()
        let long = String(repeating: "å", count: 278)
        try play.ask(.postNote("long", column: "table", text: long), by: .bo)
        #expect(play.refusal(of: .mergeNotes("long", into: "a"), by: .anna) == .textIsTooLong)
        #expect(play.refusal(of: .mergeNotes("own", into: "a"), by: .anna) == .notesAreApart)
        #expect(play.refusal(of: .mergeNotes("a", into: "b"), by: .bo) == .notYourNote)
        #expect(try play.ask(.mergeNotes("a", into: "a"), by: .anna) == [])
        try play.ask(.blurNote("b"))
        #expect(play.refusal(of: .mergeNotes("b", into: "a"), by: .anna) == .notYourNote)
        try play.ask(.chooseGroup("taxi"), by: .cia)
        try play.ask(.postNote("x", column: "table", text: "Cias"), by: .cia)
        #expect(play.refusal(of: .mergeNotes("x", into: "a"), by: .anna) == .notYourNote)
        try play.ask(.claimSecretary("taxi"), by: .cia)
        #expect(play.refusal(of: .mergeNotes("x", into: "a"), by: .cia) == .notYourNote)
    }

    @Test("[SE11] undo takes the two apart as they were")
    func undone() throws {
        var play = try working()
        try play.ask(.makeTheme("t", notes: ["b", "c"], title: nil))
        try play.ask(.starNote("b"), by: .anna)
        let before = play.board
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        #expect(play.board.themes["t"]?.notes == ["c"])
        try play.ask(.undo(), by: .anna)
        #expect(play.board.notes.mapValues(\.text) == before.notes.mapValues(\.text))
        #expect(play.board.notes.mapValues(\.marks) == before.notes.mapValues(\.marks))
        #expect(play.board.notes.mapValues(\.isStarred) == before.notes.mapValues(\.isStarred))
        #expect(play.board.themes["t"]?.notes == ["b", "c"])
        #expect(play.board.tallies == before.tallies)
        #expect(play.board.view(of: .ownNote("b"), for: .author("bo")) != nil)
    }

    @Test("[SE11] the parts come back when the whole is withdrawn, and go when it is erased")
    func gone() throws {
        var play = try working()
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        var other = play
        try play.ask(.withdrawNote("a"), by: .anna)
        #expect(play.board.notes["a"] == nil && play.board.notes["b"]?.text == "Bos")
        #expect(try other.ask(.eraseNote("a")) == [.noteErased("b"), .noteErased("a")])
        #expect(Set(other.board.notes.keys) == ["c", "own"] && other.board.absorbed.isEmpty)
        #expect(other.refusal(of: .undo(), by: .anna) == .nothingToUndo)
    }

    @Test("[SE10] dots on the one count for the other, and come apart with them")
    func dots() throws {
        var play = try working(.open)
        try play.ask(
            .startVote("v", VotingRound.Terms(columns: ["table"], dots: 3, severalOnOne: true)))
        for note in ["a", "b"] as [CandidateID] { try play.ask(.giveDot("v", on: note), by: .bo) }
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        guard case .ownVote(let own) = play.board.view(of: .ownVote("v"), for: .author("bo")) else {
            Issue.record("no dots")
            return
        }
        #expect(own.dots == [VoteCount(on: "a", count: 2)])
        try play.ask(.undo(), by: .anna)
        try play.ask(.closeVote("v"))
        guard case .vote(let view) = play.board.view(of: .vote("v"), for: .facilitator) else {
            Issue.record("no round")
            return
        }
        #expect(view.results?.map(\.on) == ["a", "b"])
    }

    @Test(
        "[SE11] the parts come back no freer than the whole was",
        arguments: [
            (BoardCommand.moderateNote("a", state: .hidden), NoteState.hidden),
            (.moderateNote("a", state: .held), .held),
            (.moderateNote("a", state: .pending), .pending),
            (.editNote("a", text: "Annas\nBos, omskriven", revision: nil), .approved),
            (.editNote("a", text: "Utan det som var känsligt", revision: nil), .pending),
        ])
    func noFreer(change: BoardCommand, state: NoteState) throws {
        var play = try working()
        try play.ask(.moderateNotes(["a", "b"], state: .approved))
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        try play.ask(change)
        try play.ask(.blurNote("a"))
        play.apply(.noteWithdrawn("a"))
        #expect(play.board.notes["b"]?.state == state)
        #expect(play.board.notes["b"]?.isBlurred == true)
    }

    @Test("[SE10] a note holds at most 20 wordings")
    func wordings() throws {
        var play = try working()
        for place in 1...21 {
            let note = NoteID(rawValue: "w\(place)")
            try play.ask(.postNote(note, column: "table", text: "\(place)"), by: .bo)
            play.now = play.now + 1_000
        }
        for place in 2...20 {
            try play.ask(.mergeNotes(NoteID(rawValue: "w\(place)"), into: "w1"), by: .anna)
        }
        #expect(play.board.parts(of: "w1" as NoteID).count == 19)
        try play.ask(.mergeNotes("w1", into: "a"), by: .anna)
        #expect(play.board.parts(of: "a" as NoteID).count == 20)
        #expect(play.refusal(of: .mergeNotes("w21", into: "a"), by: .anna) == .notesAreApart)
        #expect(play.refusal(of: .mergeNotes("a", into: "w21"), by: .anna) == .notesAreApart)
    }

    @Test("[U8] what a facilitator has rewritten is not put back by the secretary")
    func rewritten() throws {
        var play = try working()
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        try play.ask(.editNote("a", text: "Utan namn"))
        #expect(play.refusal(of: .undo(), by: .anna) == .nothingToUndo)
        #expect(play.board.notes["a"]?.text == "Utan namn")
    }

    @Test("[U8] a row of the plan that was built on the one is built on both, and stays so")
    func plan() throws {
        var play = try working()
        try play.ask(.putAction("row", text: ActionText(what: "Rad"), notes: []))
        try play.ask(.putAction("row", text: ActionText(what: "Rad"), notes: ["b"], revision: 1))
        try play.ask(.mergeNotes("b", into: "a"), by: .anna)
        #expect(play.board.actions["row"]?.notes == ["a"])
        #expect(play.board.actions["row"]?.revision == 3)
        try play.ask(.undo())
        #expect(play.board.actions["row"]?.notes != ["b"])
        try play.ask(.undo(), by: .anna)
    }
}
