import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import EventLog
import Testing

@Suite struct DurabilityTests {
    private let play: RoomPlay

    init() throws {
        play = try RoomPlay()
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        play.clear()
    }

    private func post(_ note: NoteID) -> BoardCommand {
        .postNote(note, column: "open", text: "Lapp")
    }

    @Test("[R1] nobody is answered or told anything before the events are durable")
    func nothingBefore() {
        play.ask("c1", post("a"), from: 2)
        play.tick(after: .seconds(5))
        #expect(play.messages(to: 2) == [] && play.broadcasts(to: "facilitator") == [])
        #expect(play.room.board.notes.isEmpty)
        play.connect(3, as: .facilitator)
        #expect(!play.messages(to: 3).joined().contains(#""type":"note""#))
        play.answer()
        #expect(play.messages(to: 2).first == #"{"type":"accepted","id":"c1","head":4}"#)
        #expect(play.broadcasts(to: "facilitator").count == 1)
    }

    @Test("[R2] one append at a time; what comes meanwhile forms the next one, in order")
    func batches() {
        play.ask("c1", post("a"), from: 1)
        for (id, note) in [("c2", "b"), ("c3", "c")] as [(CommandID, NoteID)] {
            play.ask(id, post(note), from: 1)
        }
        play.ask("c4", .moderateNote("b", state: .held), from: 1)
        #expect(play.pending?.map(\.commandID) == ["c1"])
        play.answer()
        #expect(play.pending?.map(\.commandID) == ["c2", "c3", "c4"])
        #expect(play.pending?.map(\.sequence) == [5, 6, 7])
        play.answer()
        #expect(play.room.board.notes["b"]?.state == .held)
    }

    @Test("[R3] when nothing was written the commands are refused and had no effect")
    func notWritten() {
        play.ask("c1", post("a"), from: 2)
        play.answer(.notWritten(.diskFull))
        #expect(
            play.messages(to: 2)
                == [#"{"type":"rejected","id":"c1","reason":"notSaved","retryAfter":2000}"#])
        #expect(play.room.board.notes.isEmpty)
        play.clear()
        play.ask("c1", post("a"), from: 2)
        play.answer()
        #expect(play.messages(to: 2).first == #"{"type":"accepted","id":"c1","head":4}"#)
    }

    @Test("[R4] an unknown end that was written is answered as saved")
    func unknownButWritten() throws {
        play.ask("c1", post("a"), from: 2)
        let events = try #require(play.pending)
        play.answer(.unknown)
        #expect(play.messages(to: 2) == [] && play.resolves == 1)
        play.write(events)
        play.resolve()
        #expect(play.messages(to: 2).first == #"{"type":"accepted","id":"c1","head":4}"#)
    }

    @Test("[R4] after a conflict the other's events count and ours are decided anew")
    func conflict() throws {
        play.ask("c1", post("a"), from: 2)
        play.ask("c2", post("b"), from: 1)
        let other = RoomPlay.rows([.boardLocked])[0]
        play.write([
            RecordedEvent(
                sequence: 4, commandID: "other", part: 0, commandDigest: other.commandDigest,
                at: other.at, kind: other.kind, body: other.body, text: nil, actor: nil)
        ])
        play.answer(.conflict(head: 4))
        play.resolve()
        #expect(play.room.board.state == .locked)
        #expect(play.pending?.map(\.commandID) == ["c2"])
        play.answer()
        #expect(
            play.messages(to: 2).first == #"{"type":"rejected","id":"c1","reason":"boardIsLocked"}"#
        )
        #expect(play.room.board.notes.keys.map(\.rawValue) == ["b"])
    }

    /// What another node decides for Anna on the same log.
    private func elsewhere(_ id: CommandID, _ command: BoardCommand) throws -> [RecordedEvent] {
        let node = try RoomPlay(log: play.log)
        node.connect(1, as: .anna)
        node.ask(id, command, from: 1)
        return try #require(node.pending)
    }

    @Test(
        "[R4] a command that waits here and was written by another node is answered from the log",
        arguments: [
            ("b" as NoteID, #"{"type":"accepted","id":"c2","head":4}"#),
            ("z", #"{"type":"rejected","id":"c2","reason":"commandIdIsTaken"}"#),
        ])
    func writtenElsewhere(note: NoteID, expected: String) throws {
        play.ask("c1", post("a"), from: 1)
        play.ask("c2", post("b"), from: 2)
        play.write(try elsewhere("c2", post(note)))
        play.answer(.conflict(head: 4))
        play.resolve()
        #expect(play.messages(to: 2).first == expected)
        #expect(play.pending?.map(\.commandID) == ["c1"])
        play.answer()
        #expect(Set(play.room.board.notes.keys) == ["a", note])
    }

    @Test(
        "[R5] when the log cannot be read, it is read again at the next tick and nobody is answered"
    )
    func unreadable() {
        play.ask("c1", post("a"), from: 2)
        play.answer(.unknown)
        play.resolve(.diskFull)
        #expect(play.messages(to: 2) == [] && play.resolves == 1)
        play.tick(after: .milliseconds(100))
        #expect(play.resolves == 2)
        play.resolve()
        play.tick(after: .milliseconds(100))
        play.answer()
        #expect(play.messages(to: 2).first == #"{"type":"accepted","id":"c1","head":4}"#)
    }

    @Test("[R21] what an unknown end left unwritten is written again at the next tick, not before")
    func restsBeforeWritingAgain() {
        play.ask("c1", post("a"), from: 2)
        play.answer(.unknown)
        play.clear()
        play.resolve()
        play.ask("c2", post("b"), from: 1)
        #expect(play.pending == nil && play.messages(to: 2) == [])
        play.tick(after: .milliseconds(100))
        #expect(play.pending?.map(\.commandID) == ["c1", "c2"])
    }
}
