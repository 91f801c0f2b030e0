import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import Testing

/// Two meetings write the same forty notes, in another order and by other people. What a screen and a
/// listener get must not tell them apart.
@Suite("[R22] a column hidden until reveal tells nobody who wrote, nor when")
struct RevealTests {
    private static let listener: SessionID = 2
    private static let screen: SessionID = 3
    private static let words = (0..<40).map { "Problem nummer \($0)" }

    /// One meeting, played until after the second reveal.
    private struct Written {
        /// Before the first reveal: to the listener, to the screen.
        var before: [String] = []
        /// What the two reveals told them.
        var reveals: [String] = []
        /// What who comes afterwards is shown.
        var welcomes: [String] = []
    }

    private func meeting(writtenIn order: [Int], by people: [Int]) throws -> Written {
        let play = try RoomPlay(.sensitive, in: "hidden")
        play.connect(1, as: .facilitator)
        play.connect(Self.listener, as: .cia)
        play.connect(Self.screen, as: .screen)
        for person in 0..<20 {
            play.connect(
                SessionID(100 + person), as: .participant(ActorID(rawValue: "p\(person)")))
        }
        var written = Written()
        play.clear()
        for (place, note) in order.enumerated() {
            ask(
                play, .postNote(id(note), column: "secret", text: Self.words[note]),
                from: SessionID(100 + people[place]))
            // The first thirty are reviewed as they come; the last ten after the first reveal.
            if note < 30 { approve(play, note) }
            play.tick(after: .seconds(3))
        }
        written.before = told(play)
        for batch in [[], order.filter { $0 >= 30 }] {
            for note in batch { approve(play, note) }
            play.clear()
            ask(play, .revealColumn("secret"), from: 1)
            written.reveals += told(play)
        }
        play.clear()
        play.connect(4, as: .participant("latecomer"))
        play.connect(5, as: .screen)
        written.welcomes = play.messages(to: 4) + play.messages(to: 5)
        return written
    }

    /// As phones make them: at random, whatever else they know.
    private func id(_ note: Int) -> NoteID {
        var random = SeededRandom(seed: UInt64(note))
        let symbols = (0..<15).map { _ in
            Alphabet.id[Int.random(in: 0..<Alphabet.id.count, using: &random)]
        }
        return NoteID(rawValue: String(decoding: symbols, as: UTF8.self))
    }

    private func ask(_ play: RoomPlay, _ command: BoardCommand, from session: SessionID) {
        var number = SeededRandom(seed: UInt64(play.log.count))
        play.ask(CommandID(rawValue: "c\(number.next())"), command, from: session)
        play.answer()
    }

    private func approve(_ play: RoomPlay, _ note: Int) {
        ask(play, .moderateNote(id(note), state: .approved), from: 1)
    }

    /// What went to the listener and to the screen, as it was written on the wire.
    private func told(_ play: RoomPlay) -> [String] {
        play.broadcasts(to: "participant") + play.messages(to: Self.listener)
            + play.broadcasts(to: "screen") + play.messages(to: Self.screen)
    }

    private func shuffled(_ seed: UInt64) -> (order: [Int], people: [Int]) {
        var random = SeededRandom(seed: seed)
        return (
            Array(0..<40).shuffled(using: &random),
            (0..<40).map { $0 % 20 }.shuffled(using: &random)
        )
    }

    @Test("[R22] two meetings that wrote the same look the same, byte for byte", arguments: 1...5)
    func indistinguishable(seed: UInt64) throws {
        let (one, other) = (shuffled(seed), shuffled(seed + 100))
        let first = try meeting(writtenIn: one.order, by: one.people)
        let second = try meeting(writtenIn: other.order, by: other.people)
        #expect(first.reveals == second.reveals)
        #expect(first.welcomes == second.welcomes)
        // So that the equality says something: they hold the notes.
        #expect(first.reveals.joined().contains(Self.words[0]))
        #expect(first.welcomes.allSatisfy { $0.contains(Self.words[39]) })
    }

    @Test(
        "[R22] before the reveal neither a text nor an id of a note is on any wire but its author's"
    )
    func silence() throws {
        let (order, people) = shuffled(7)
        let before = try meeting(writtenIn: order, by: people).before.joined()
        #expect(before.contains(#""type":"tally""#))
        for note in 0..<40 {
            #expect(!before.contains(Self.words[note]) && !before.contains(id(note).rawValue))
        }
    }

    @Test("[R22] what is approved after a reveal comes with the next one")
    func secondBatch() throws {
        let (order, people) = shuffled(8)
        let reveals = try meeting(writtenIn: order, by: people).reveals
        let toScreen = reveals.filter {
            $0.contains(#""type":"spotlight""#) || $0.contains("secret")
        }
        #expect(toScreen.count >= 2)
        #expect(!reveals[0].contains(Self.words[35]))
        #expect(reveals.contains { $0.contains(Self.words[35]) })
    }

    @Test("[R22] a note that is changed or held counts as before, and nobody hears of it")
    func sameCount() throws {
        let play = try RoomPlay(.sensitive, in: "hidden")
        play.connect(1, as: .facilitator)
        play.connect(Self.listener, as: .cia)
        play.connect(Self.screen, as: .screen)
        play.connect(100, as: .participant("p0"))
        play.clear()
        ask(play, .postNote(id(0), column: "secret", text: Self.words[0]), from: 100)
        #expect(told(play).joined().contains(#""type":"tally""#))
        play.clear()
        ask(play, .editNote(id(0), text: "Annan text"), from: 100)
        ask(play, .markNote(id(0), marks: NoteMarks()), from: 1)
        ask(play, .moderateNote(id(0), state: .held), from: 1)
        #expect(told(play) == [])
    }
}
