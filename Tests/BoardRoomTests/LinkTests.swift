import BoardModel
import BoardRoom
import BoardTesting
import EventLog
import Testing

@Suite("Links on the wire")
struct LinkTests {
    private let play: RoomPlay

    /// `b`, for everybody to read, is about `a`, which waits for review.
    init() throws {
        play = try RoomPlay(.sensitive, in: "both")
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        play.connect(3, as: .bo)
        play.connect(4, as: .screen)
        ask(.postNote("a", column: "open", text: "Ett problem"), from: 2)
        let about = NoteMarks(links: [NoteLink(type: .about, note: "a")])
        ask(.postNote("b", column: "more", text: "En plats", marks: about), from: 1)
        ask(.postNote("own", column: "more", text: "Min plats"), from: 3)
        ask(.markNote("own", marks: about), from: 1)
        play.clear()
    }

    private func ask(_ command: BoardCommand, from session: SessionID) {
        play.ask(CommandID(rawValue: "c\(play.log.count)"), command, from: session)
        play.answer()
    }

    private var everything: String {
        (play.broadcasts(to: "participant") + play.broadcasts(to: "screen") + play.messages(to: 3))
            .joined()
    }

    @Test(
        "[MK7] nothing is sent of a link to those who do not see its note, nor when that one changes"
    )
    func silent() {
        ask(.moderateNote("a", state: .held), from: 1)
        ask(.editNote("a", text: "Ett annat"), from: 2)
        ask(.markNote("a", marks: NoteMarks(groups: ["hotel"])), from: 2)
        ask(.moderateNote("a", state: .pending), from: 1)
        #expect(!everything.contains(#""type":"note""#) && play.messages(to: 3).isEmpty)
        play.connect(5, as: .bo)
        #expect(!play.messages(to: 5).joined().contains(#""note":"a""#))
    }

    @Test("[MK7] the link comes with its note and goes with it, to the author's own note too")
    func turning() {
        ask(.moderateNote("a", state: .approved), from: 1)
        let link = #""marks":{"links":[{"type":"about","note":"a"}]}"#
        for said in [play.broadcasts(to: "participant"), play.broadcasts(to: "screen")] {
            #expect(said.joined().contains(link))
        }
        #expect(play.messages(to: 3).joined().contains(link))
        play.clear()
        ask(.eraseNote("a"), from: 1)
        #expect(everything.contains(#""remove":["note/a"]"#))
        #expect(everything.contains(#""id":"b""#) && everything.contains(#""id":"own""#))
        #expect(!everything.contains("marks"))
    }

    @Test("[MK8] what only another note names comes to the screen and leaves it with that one")
    func named() {
        ask(.enterPhase("hidden"), from: 1)
        ask(.postNote("s", column: "secret", text: "Rot"), from: 1)
        ask(.revealColumn("secret"), from: 1)
        ask(.enterPhase("writing"), from: 1)
        let about = NoteMarks(links: [NoteLink(type: .about, note: "s")])
        let named =
            #"{"type":"note","id":"s","text":"Rot","revision":1,"state":"approved","placements":[]}"#
        play.clear()
        ask(.postNote("pending", column: "open", text: "Lapp", marks: about), from: 2)
        #expect(!play.broadcasts(to: "screen").joined().contains("note/s"))
        #expect(!play.broadcasts(to: "screen").joined().contains(named))
        ask(.postNote("q", column: "open", text: "Lapp", marks: about), from: 1)
        #expect(play.broadcasts(to: "screen").last?.contains(named) == true)
        play.clear()
        ask(.moderateNote("q", state: .held), from: 1)
        let left = play.broadcasts(to: "screen").joined()
        #expect(left.contains("note/q") && left.contains("note/s"))
    }
}
