import BoardModel
import BoardTesting
import Testing

@Suite struct WritingTests {
    private func post(_ note: NoteID, _ column: ColumnID = "open") -> BoardCommand {
        .postNote(note, column: column, text: "Lapp")
    }

    @Test("[W1] a note is taken in a column of the current phase, while it is one for writing")
    func whereAndWhen() throws {
        var play = Play(in: "writing")
        #expect(play.refusal(of: post("a"), by: .anna) == nil)
        #expect(play.refusal(of: post("a", "more"), by: .anna) == .columnIsClosed)
        #expect(play.refusal(of: post("a", "nowhere"), by: .anna) == .unknownColumn)
        for phase in ["join", "talk", "pause"] as [PhaseID] {
            try play.ask(.enterPhase(phase))
            #expect(play.refusal(of: post("a", "more"), by: .anna) == .columnIsClosed)
        }
    }

    @Test(
        "[W1] a note that comes late is taken for ten minutes after the phase was left")
    func late() throws {
        var play = Play(in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.enterPhase("both"))
        let late = BoardCommand.postNote("g", column: "table", text: "Lapp")
        #expect(play.refusal(of: late, by: .bo) == .groupIsMissing)
        try play.ask(late, by: .anna)
        #expect(play.board.notes["g"]?.group == "hotel")
        try play.ask(.undo())
        #expect(play.board.phase.id == "groups")
        #expect(play.refusal(of: post("x", "more"), by: .anna) == nil)
        try play.ask(.enterPhase("both"))
        try play.ask(.enterPhase("talk"))
        play.now = play.now + 600_000
        try play.ask(post("a"), by: .anna)
        play.now = play.now + 1
        #expect(play.refusal(of: post("b"), by: .anna) == .columnIsClosed)
        #expect(play.refusal(of: post("b", "secret"), by: .anna) == .columnIsClosed)
    }

    @Test("[W2] a note's id is given once, also after the note is gone")
    func ids() throws {
        var play = Play()
        try play.ask(post("a"), by: .anna)
        #expect(play.refusal(of: post("a"), by: .bo) == .noteIdIsTaken)
        try play.ask(.withdrawNote("a"), by: .anna)
        #expect(play.refusal(of: post("a"), by: .anna) == .noteIdIsTaken)
    }

    @Test(
        "[W3] a participant's note is pending with a sensitive template, approved with an open one",
        arguments: [(Template.Profile.sensitive, NoteState.pending), (.open, .approved)])
    func firstState(profile: Template.Profile, state: NoteState) throws {
        var play = Play(profile)
        let events = try play.ask(post("a"), by: .anna)
        let placement = Placement(column: "open", rank: 1 << 20)
        #expect(
            events == [
                .notePosted(
                    NotePosted(
                        note: "a", placement: placement, group: nil, state: state, text: "Lapp",
                        author: "anna"))
            ])
    }

    @Test("[W4] a facilitator's note is approved at once, and nobody's")
    func facilitators() throws {
        var play = Play(.sensitive)
        try play.ask(post("a"))
        #expect(play.board.notes["a"]?.state == .approved)
        #expect(play.board.notes["a"]?.author == nil)
    }

    @Test("[W5] only its author and facilitators edit a note; only its author withdraws it")
    func whose() throws {
        var play = Play()
        try play.ask(post("a"), by: .anna)
        try play.ask(post("f"))
        #expect(play.refusal(of: .editNote("a", text: "Ny"), by: .bo) == .notYourNote)
        #expect(play.refusal(of: .withdrawNote("a"), by: .bo) == .notYourNote)
        #expect(play.refusal(of: .withdrawNote("f"), by: .bo) == .notYourNote)
        #expect(play.refusal(of: .editNote("f", text: "Ny"), by: .bo) == .notYourNote)
        #expect(play.refusal(of: .editNote("x", text: "Ny"), by: .anna) == .unknownNote)
        #expect(
            try play.ask(.editNote("a", text: " Ny "), by: .anna)
                == [.noteEdited("a", text: "Ny", by: .author, state: .approved)])
        #expect(try play.ask(.withdrawNote("a"), by: .anna) == [.noteWithdrawn("a")])
    }

    @Test("[W10] who edits or moderates a note names the text they read")
    func revisions() throws {
        var play = Play(.sensitive)
        try play.ask(post("a"), by: .anna)
        #expect(play.board.notes["a"]?.revision == 1)
        try play.ask(.editNote("a", text: "Ny", revision: 1), by: .anna)
        #expect(play.board.notes["a"]?.revision == 2)
        for unread in [
            .moderateNote("a", state: .approved, revision: 1),
            .editNote("a", text: "Annan", revision: 1), .editNote("a", text: "Annan", revision: 3),
        ] as [BoardCommand] {
            #expect(play.refusal(of: unread) == .noteHasChanged)
        }
        #expect(
            play.refusal(of: .editNote("a", text: "Annan", revision: 1), by: .anna)
                == .noteHasChanged)
        #expect(
            play.refusal(of: .editNote("a", text: "Annan", revision: 1), by: .bo) == .notYourNote)
        #expect(try play.ask(.editNote("a", text: "Ny", revision: 1)) == [])
        try play.ask(.moderateNote("a", state: .approved, revision: 2))
        try play.ask(.editNote("a", text: "Annan", revision: 2))
        #expect(play.board.notes["a"]?.text == "Annan")
        #expect(play.notes(.facilitator).map(\.revision) == [3])
    }

    @Test("[W6] a facilitator's edit leaves the state as it is", arguments: NoteState.allCases)
    func facilitatorsEdit(state: NoteState) throws {
        var play = Play(.sensitive)
        try play.ask(post("a"), by: .anna)
        try play.ask(.moderateNote("a", state: state))
        try play.ask(.editNote("a", text: "Ny"))
        #expect(play.board.notes["a"]?.state == state)
        #expect(play.board.notes["a"]?.text == "Ny")
    }

    @Test(
        "[W7] an author's edit returns an approved note to review where there is review, a hidden one always",
        arguments: [
            (Template.Profile.sensitive, NoteState.approved, NoteState.pending),
            (.sensitive, .pending, .pending), (.sensitive, .held, .held),
            (.sensitive, .hidden, .pending), (.open, .approved, .approved),
            (.open, .hidden, .pending), (.sensitive, .returned, .pending),
            (.open, .returned, .pending),
        ])
    func authorsEdit(profile: Template.Profile, before: NoteState, after: NoteState) throws {
        var play = Play(profile)
        try play.ask(post("a"), by: .anna)
        try play.ask(.moderateNote("a", state: before))
        try play.ask(.editNote("a", text: "Ny"), by: .anna)
        #expect(play.board.notes["a"]?.state == after)
    }

    @Test("[W8] a person has at most 200 notes on a board; those withdrawn do not count")
    func notesOfOne() throws {
        var play = Play()
        for number in 0..<200 { try play.ask(post(NoteID(rawValue: "n\(number)")), by: .anna) }
        #expect(play.refusal(of: post("one-more"), by: .anna) == .tooManyNotes)
        #expect(play.refusal(of: post("one-more"), by: .bo) == nil)
        try play.ask(.withdrawNote("n7"), by: .anna)
        #expect(play.refusal(of: post("one-more"), by: .anna) == nil)
    }

    @Test("[W8] a board has at most 20,000 notes")
    func notesOfAll() {
        var play = Play()
        for number in 0..<20_000 {
            play.apply(
                .notePosted(
                    NotePosted(
                        note: NoteID(rawValue: "n\(number)"),
                        placement: Placement(column: "open", rank: Int64(number)), group: nil,
                        state: .approved, text: "Lapp", author: nil)))
        }
        #expect(play.refusal(of: post("one-more")) == .tooManyNotes)
    }

    @Test("[W9] a new note stands last in its column")
    func last() throws {
        var play = Play()
        for note in ["c", "a", "b"] as [NoteID] { try play.ask(post(note), by: .anna) }
        #expect(play.order("open") == ["c", "a", "b"])
        try play.ask(.moveNote("c", from: "open", to: "open", before: nil))
        try play.ask(post("d"), by: .anna)
        #expect(play.order("open") == ["a", "b", "c", "d"])
    }
}
