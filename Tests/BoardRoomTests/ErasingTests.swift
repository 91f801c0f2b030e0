import BoardModel
import BoardRoom
import BoardTesting
import EventLog
import Testing

@Suite struct ErasingTests {
    private let play: RoomPlay
    private let accepted = #"{"type":"accepted","id":"gone""#

    init() throws {
        play = try RoomPlay()
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        play.ask("c1", .postNote("a", column: "open", text: "Lapp"), from: 2)
        play.answer()
        play.ask("c2", .editNote("a", text: "Annan"), from: 2)
        play.answer()
        play.clear()
    }

    private func isAnswered(_ session: SessionID) -> Bool {
        play.messages(to: session).contains { $0.hasPrefix(accepted) }
    }

    @Test(
        "[R17] a note that is gone leaves all screens at once; the answer comes when its texts are gone",
        arguments: [(BoardCommand.eraseNote("a"), SessionID(1)), (.withdrawNote("a"), 2)])
    func answeredLast(command: BoardCommand, session: SessionID) {
        play.ask("gone", command, from: session)
        play.answer()
        #expect(play.broadcasts(to: "participant").last?.contains(#""remove":["note/a"]"#) == true)
        #expect(play.overwritings == [.texts([4, 5])])
        #expect(!isAnswered(session))
        play.ask("gone", command, from: session)
        #expect(!isAnswered(session))
        play.overwritten(ok: true)
        #expect(isAnswered(session))
    }

    @Test("[R17] the headings of themes that are gone for good are overwritten with the note")
    func headings() throws {
        play.ask("c3", .makeTheme("t", notes: ["a"], title: "Rubrik"), from: 1)
        play.answer()
        play.ask("c4", .renameTheme("t", title: "Annan"), from: 1)
        play.answer()
        play.ask("c5", .undo(), from: 1)
        play.answer()
        play.clear()
        play.ask("gone", .eraseNote("a"), from: 1)
        play.answer()
        #expect(
            play.broadcasts(to: "participant").last?
                .contains(#""remove":["note/a","theme/t"]"#) == true)
        #expect(play.overwritings == [.texts([4, 5, 6, 7, 8])] && !isAnswered(1))
        #expect(try RoomPlay(log: play.log).overwritings == [.texts([4, 5, 6, 7, 8])])
        play.overwritten(ok: true)
        #expect(isAnswered(1))
    }

    @Test("[R17] an erased theme's headings are overwritten, those of themes united in it too")
    func erasedTheme() throws {
        play.ask("c3", .postNote("b", column: "open", text: "Lapp"), from: 1)
        play.answer()
        play.ask("c4", .makeTheme("t", notes: ["a"], title: "Ett"), from: 1)
        play.answer()
        play.ask("c5", .makeTheme("u", notes: ["b"], title: "Två"), from: 1)
        play.answer()
        play.ask("c6", .mergeThemes("u", into: "t"), from: 1)
        play.answer()
        play.ask("gone", .eraseTheme("t"), from: 1)
        play.answer()
        #expect(play.overwritings == [.texts([7, 8, 9])] && !isAnswered(1))
        #expect(play.room.board.notes.count == 2)
        play.overwritten(ok: true)
        #expect(isAnswered(1))
    }

    @Test("[R17] an erased theme's heading goes from what it was once united in, too")
    func erasedAfterUndo() throws {
        play.ask("c3", .postNote("b", column: "open", text: "Lapp"), from: 1)
        play.answer()
        for (theme, note) in [("t", "a"), ("u", "b")] as [(ThemeID, NoteID)] {
            play.ask(
                CommandID(rawValue: "make-\(theme)"),
                .makeTheme(theme, notes: [note], title: "Rubrik \(theme)"), from: 1)
            play.answer()
        }
        play.ask("merge", .mergeThemes("u", into: "t"), from: 1)
        play.answer()
        let merged = try #require(play.log.last { $0.text?.contains("Rubrik u") == true }).sequence
        play.ask("undo", .undo(), from: 1)
        play.answer()
        play.ask("gone", .eraseTheme("u"), from: 1)
        play.answer()
        guard case .texts(let overwritten)? = play.overwritings.first else {
            Issue.record("nothing is overwritten")
            return
        }
        #expect(overwritten.contains(merged) && Set(overwritten).count == overwritten.count)
        let left = play.log.filter { !overwritten.contains($0.sequence) }
        #expect(!left.contains { $0.text?.contains("Rubrik u") == true })
        #expect(left.contains { $0.text == "Rubrik t" })
    }

    @Test(
        "[R17] [TH5] the heading of a theme that is forgotten goes with the next text that is erased"
    )
    func forgottenTheme() {
        let asked: [BoardCommand] = [
            .postNote("b", column: "open", text: "Lapp"),
            .makeTheme("t", notes: ["a"], title: "Namn Namnsson"), .dissolveTheme("t"),
        ]
        for (place, command) in asked.enumerated() {
            play.ask(CommandID(rawValue: "t\(place)"), command, from: 1)
            play.answer()
        }
        play.now.wall = play.now.wall + Limits.undoWindow + 1
        play.ask("u", .makeTheme("u", notes: ["a"], title: nil), from: 1)
        play.answer()
        #expect(play.room.board.themes["t"] == nil && play.overwritings.isEmpty)
        play.ask("gone", .eraseNote("b"), from: 1)
        play.answer()
        #expect(play.overwritings == [.texts([6, 7])])
    }

    @Test("[R17] [SE11] all texts that held a wording go with it, whatever was done meanwhile")
    func mergedWording() throws {
        let play = try RoomPlay(.sensitive, in: "groups")
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        let asked: [(BoardCommand, SessionID)] = [
            (.chooseGroup("hotel"), 2), (.claimSecretary("hotel"), 2),
            (.postNote("a", column: "table", text: "Ett"), 2),
            (.postNote("b", column: "table", text: "Namn Namnsson"), 2),
            (.postNote("c", column: "table", text: "Tre"), 2),
            (.mergeNotes("b", into: "a"), 2), (.mergeNotes("c", into: "a"), 2),
            (.undo(), 2), (.undo(), 2), (.eraseNote("b"), 1),
        ]
        for (place, (command, session)) in asked.enumerated() {
            play.ask(CommandID(rawValue: "c\(place)"), command, from: session)
            play.answer()
        }
        guard case .texts(let overwritten)? = play.overwritings.last else {
            Issue.record("nothing is overwritten")
            return
        }
        let left = play.log.filter { !overwritten.contains($0.sequence) }
        #expect(!left.contains { $0.text?.contains("Namnsson") == true })
    }

    @Test("[R17] and so a card that is removed")
    func removedCard() {
        play.connect(3, as: .kim)
        for (id, heading, revision) in [("k1", "Ett namn", nil), ("k2", "Utan namn", 1)] {
            let text = CardText(heading: heading, bullets: [])
            play.ask(
                CommandID(rawValue: id),
                .putCard("k", "e2", column: nil, text: text, revision: revision), from: 3)
            play.answer()
        }
        play.ask("gone", .removeCard("k"), from: 3)
        play.answer()
        #expect(play.overwritings == [.texts([6, 7])] && !isAnswered(3))
        play.overwritten(ok: true)
        #expect(isAnswered(3))
    }

    @Test("[R17] [K12] also when a facilitator removes it after the meeting")
    func removedCardAfterwards() throws {
        play.connect(3, as: .kim)
        let text = CardText(heading: "Ett namn", bullets: ["Och en adress"])
        play.ask("k1", .putCard("k", "e2", column: nil, text: text, revision: nil), from: 3)
        play.answer()
        let put = play.room.head
        play.ask("k2", .setCardState("k", .presentable, bullets: nil, revision: 1), from: 3)
        play.answer()
        play.ask("end", .closeBoard, from: 1)
        play.answer()
        play.overwritten(ok: true)
        play.clear()
        play.ask("gone", .removeCard("k"), from: 1)
        play.answer()
        #expect(play.overwritings == [.texts([put])] && !isAnswered(1))
        #expect(try RoomPlay(log: play.log).overwritings.contains(.texts([put])))
        for audience in ["facilitator", "coreGroup"] {
            let said = play.broadcasts(to: audience).joined()
            #expect(said.contains(#""remove":["card/k""#) && !said.contains("Ett namn"))
        }
        play.overwritten(ok: true)
        #expect(isAnswered(1))
    }

    @Test("[R18] overwriting that failed is asked for again at the next tick")
    func again() {
        play.ask("gone", .eraseNote("a"), from: 1)
        play.answer()
        play.overwritten(ok: false)
        #expect(play.overwritings.isEmpty && !isAnswered(1))
        play.tick(after: .milliseconds(100))
        #expect(play.overwritings == [.texts([4, 5])])
        play.overwritten(ok: true)
        #expect(isAnswered(1))
    }

    @Test("[R18] and after a restart")
    func restarted() throws {
        play.ask("gone", .eraseNote("a"), from: 1)
        play.answer()
        #expect(try RoomPlay(log: play.log).overwritings == [.texts([4, 5])])
    }

    @Test("[R19] when the meeting ends, who wrote what is overwritten before the answer")
    func closing() throws {
        play.ask("gone", .closeBoard, from: 1)
        play.answer()
        #expect(play.overwritings == [.actors] && !isAnswered(1))
        #expect(try RoomPlay(log: play.log).overwritings == [.actors])
        play.overwritten(ok: true)
        #expect(isAnswered(1))
    }
}
