import BoardModel
import BoardTesting
import Testing

@Suite struct BlurTests {
    private let room = Viewer.participant(groups: [])

    private func board(_ text: String = "Lapp", _ profile: Template.Profile = .open) throws -> Play
    {
        var play = Play(profile)
        try play.ask(.postNote("a", column: "open", text: text), by: .anna)
        return play
    }

    @Test("[M8] blurring changes what others see, not the state")
    func blurred() throws {
        var play = try board()
        #expect(try play.ask(.blurNote("a")) == [.noteBlurred("a")])
        #expect(try play.ask(.blurNote("a")) == [])
        #expect(play.notes(room).map(\.text) == [""])
        #expect(play.board.notes["a"]?.state == .approved)
        try play.ask(.editNote("a", text: "Ny"))
        #expect(play.notes(room).map(\.text) == [""])
        #expect(try play.ask(.unblurNote("a")) == [.noteUnblurred("a")])
        #expect(try play.ask(.unblurNote("a")) == [])
        #expect(play.notes(room).map(\.text) == ["Ny"])
        #expect(play.refusal(of: .blurNote("x")) == .unknownNote)
        #expect(play.refusal(of: .unblurNote("x")) == .unknownNote)
    }

    @Test("[W7] an author's edit of a blurred note is reviewed, and it stays blurred")
    func edited() throws {
        var play = try board()
        try play.ask(.blurNote("a"))
        try play.ask(.editNote("a", text: "Ny"), by: .anna)
        #expect(play.board.notes["a"]?.state == .pending)
        #expect(play.board.notes["a"]?.isBlurred == true)
    }

    @Test(
        "[V10] of a blurred note others see the shape: its lines, not its length",
        arguments: [
            ("a", 1), (String(repeating: "a", count: 56), 1),
            (String(repeating: "a", count: 57), 2),
            (String(repeating: "å", count: 280), 5), ("a\nb\n\nc", 4), ("1\n2\n3\n4\n5\n6\n7", 5),
            ("👩‍👩‍👧‍👦", 1),
        ])
    func shape(text: String, lines: Int) throws {
        var play = try board(text)
        try play.ask(.blurNote("a"))
        for viewer in [room, .screen] {
            let note = try #require(play.notes(viewer).first)
            #expect(note.text == "" && note.isBlurred && note.lines == lines)
        }
        let facilitators = try #require(play.notes(.facilitator).first)
        #expect(facilitators.text == text && facilitators.isBlurred && facilitators.lines == nil)
    }

    @Test("[V10] the own group sees no more than others")
    func ownGroup() throws {
        var play = Play(.sensitive, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("a", column: "table", text: "Lapp"), by: .anna)
        try play.ask(.blurNote("a"))
        #expect(play.notes(.participant(groups: ["business", "hotel"])).map(\.text) == [""])
    }

    @Test("[V5] the author of a blurred note sees its text, and that others do not")
    func author() throws {
        var play = try board("Lapp", .sensitive)
        try play.ask(.blurNote("a"))
        let states = [NoteState.pending, .approved, .hidden, .held].map { state in
            _ = try? play.ask(.moderateNote("a", state: state))
            return play.board.views(for: .author("anna")).compactMap { view -> OwnNoteView.State? in
                guard case .ownNote(let own) = view, own.text == "Lapp" else { return nil }
                return own.state
            }
        }
        #expect(states == [[.review], [.blurred], [.notShown], [.review]])
    }

    @Test("[U1] blurring and unblurring are taken back")
    func undone() throws {
        var play = try board()
        try play.ask(.blurNote("a"))
        try play.ask(.unblurNote("a"))
        #expect(try play.ask(.undo()) == [.actUndone(.unblurNote("a"))])
        #expect(play.notes(room).map(\.text) == [""])
        #expect(try play.ask(.undo()) == [.actUndone(.blurNote("a"))])
        #expect(play.notes(room).map(\.text) == ["Lapp"])
    }
}
