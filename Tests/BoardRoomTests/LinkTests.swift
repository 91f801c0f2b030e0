import BoardModel
import BoardRoom
import BoardTesting
import EventLog
import Foundation
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

    @Test("[MK8] a note that comes by itself shows its own link once that note comes too")
    func chain() throws {
        ask(.enterPhase("hidden"), from: 1)
        ask(.postNote("root", column: "secret", text: "Rot"), from: 1)
        ask(.revealColumn("secret"), from: 1)
        ask(.enterPhase("answers"), from: 1)
        ask(.showOnScreen(.columns), from: 1)
        ask(.markNote("own", marks: NoteMarks()), from: 1)
        ask(.moderateNote("a", state: .approved), from: 1)
        ask(.markNote("a", marks: about("root")), from: 1)
        // On the screen stands `b`, about `a`, which has come with it; now `c`, about `root`, comes.
        let linked = #""marks":{"links":[{"type":"about","note":"root"}]}"#
        play.clear()
        ask(.postNote("c", column: "more", text: "Lapp", marks: about("root")), from: 1)
        let came = try #require(play.broadcasts(to: "screen").last)
        #expect(came.contains(#""id":"root""#))
        #expect(came.components(separatedBy: linked).count == 3, "both `c` and `a` are told")
        play.clear()
        ask(.moderateNote("c", state: .hidden), from: 1)
        let left = try #require(play.broadcasts(to: "screen").last)
        #expect(left.contains("note/root") && left.contains(#""id":"a""#))
        #expect(!left.contains(linked))
    }

    @Test("[MK8] what a revealed note is about comes to the screen with it")
    func revealed() throws {
        ask(.enterPhase("told"), from: 1)
        ask(.postNote("root", column: "all", text: "Rot"), from: 1)
        ask(.enterPhase("hidden"), from: 1)
        ask(.postNote("early", column: "secret", text: "Lapp"), from: 1)
        ask(.revealColumn("secret"), from: 1)
        ask(.postNote("late", column: "secret", text: "Lapp", marks: about("root")), from: 1)
        ask(
            .startVote("v", VotingRound.Terms(columns: ["secret"], dots: 3, severalOnOne: true)),
            from: 1)
        ask(.enterPhase("both"), from: 1)
        ask(.showOnScreen(.vote), from: 1)
        play.clear()
        ask(.revealColumn("secret"), from: 1)
        let said = play.broadcasts(to: "screen").joined()
        #expect(said.contains(#""id":"late""#) && said.contains(#""id":"root""#))
        #expect(said.contains(#""note":"root""#))
    }

    @Test("[MK7] while dots are given a note that is blurred takes the links to it along")
    func blurred() throws {
        ask(.enterPhase("groups"), from: 1)
        for (session, note) in [(2, "x"), (3, "y")] as [(SessionID, NoteID)] {
            ask(.chooseGroup("hotel"), from: session)
            ask(.postNote(note, column: "table", text: "Lapp"), from: session)
            ask(.moderateNote(note, state: .approved), from: 1)
        }
        let hinders = NoteMarks(links: [NoteLink(type: .hinders, note: "y")])
        ask(.markNote("x", marks: hinders), from: 1)
        let terms = VotingRound.Terms(columns: ["table"], dots: 3, severalOnOne: true)
        ask(.startVote("v", terms), from: 1)
        play.connect(6, as: .cia)
        play.clear()
        ask(.blurNote("y"), from: 1)
        let told = try #require(play.broadcasts(to: "participant").last)
        #expect(told.contains("note/y") && told.contains(#""id":"x""#))
        #expect(!told.contains("marks"))
    }

    private func about(_ note: NoteID) -> NoteMarks {
        NoteMarks(links: [NoteLink(type: .about, note: note)])
    }
}
