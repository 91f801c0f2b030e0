import BoardModel
import BoardTesting
import Foundation
import Testing

@testable import EventLog

@Suite struct EventCodingTests {
    private func row(_ kind: String, _ body: String, _ text: String? = nil, _ actor: ActorID? = nil)
        -> RecordedEvent
    {
        RecordedEvent(
            sequence: 1, commandID: "c", part: 0, commandDigest: nil, at: SampleBoard.start,
            kind: kind, body: Array(body.utf8), text: text, actor: actor)
    }

    @Test("every event is written as old logs hold it, and read back", arguments: eventRows.indices)
    func rowsOfOldLogs(place: Int) {
        let (event, kind, body, text, actor) = eventRows[place]
        let encoded = event.encoded()
        #expect(encoded.kind == kind && encoded.text == text && encoded.actor == actor)
        #expect(String(decoding: encoded.body, as: UTF8.self) == body)
        #expect(BoardEvent(row(kind, body, text, actor)) == event)
    }

    @Test("what older logs hold is read too", arguments: olderRows.indices)
    func olderLogs(place: Int) {
        let (event, kind, body, text, actor) = olderRows[place]
        #expect(BoardEvent(row(kind, body, text, actor)) == event)
    }

    @Test("every kind has its row, and the first event comes back with its whole template")
    func everyKind() {
        #expect(
            Set(eventRows.map(\.kind)).union(["boardCreated"])
                == Set(EventKind.allCases.map(\.rawValue))
        )
        let created = SampleBoard.created(.sensitive)
        let encoded = created.encoded()
        let body = String(decoding: encoded.body, as: UTF8.self)
        #expect(encoded.text == "Provmöte" && !body.contains("Provmöte"))
        #expect(BoardEvent(row(encoded.kind, body, encoded.text)) == created)
    }

    @Test(
        "what this program does not know is no event",
        arguments: [
            ("noteEaten", "{}"), ("notePosted", "{}"), ("notePosted", "{"),
            ("noteErased", #"{"note":7}"#),
            ("noteModerated", #"{"note":"a","state":"lost"}"#),
            ("actUndone", #"{"act":"moveNote"}"#), ("actBegan", #"{"began":"dance","events":2}"#),
            ("boardCreated", #"{"language":"sv"}"#), ("phaseEntered", "[]"),
            ("pageTurned", #"{"page":1.5}"#), ("cardPut", #"{"card":"k"}"#),
            ("cardStateSet", #"{"card":"k","cardState":"lost"}"#),
        ])
    func unknown(kind: String, body: String) { #expect(BoardEvent(row(kind, body)) == nil) }

    @Test("an archive comes back as it was, and a damaged one is refused with the place")
    func archives() throws {
        let events = RoomPlay.rows([SampleBoard.created(.open), .boardLocked])
        let entry = BoardEntry(
            NewBoard(
                board: "b", template: TemplateID(rawValue: "sample"), title: "Provmöte",
                createdAt: SampleBoard.start, epoch: 1), head: 2)
        let json = BoardArchive(entry, events).json
        #expect(try BoardArchive(json: json).recordedEvents() == events)
        let text = String(decoding: json, as: UTF8.self)
        let eaten = Array(text.replacingOccurrences(of: "boardLocked", with: "boardEaten").utf8)
        #expect(throws: ArchiveError.unreadableEvent(2)) {
            try BoardArchive(json: eaten).recordedEvents()
        }
        let posted = NotePosted(
            note: "a", placement: Placement(column: "table", rank: 1), group: "hotel",
            state: .pending, text: "Lapp", author: "anna")
        let written = RoomPlay.rows([SampleBoard.created(.open), .notePosted(posted)])
        let archive = BoardArchive(entry, written).json
        #expect(try BoardArchive(json: archive).recordedEvents() == written)
        let strange = String(decoding: archive, as: UTF8.self)
            .replacingOccurrences(of: "anna hotel", with: "anna hotel x")
        #expect(throws: ArchiveError.unreadableEvent(2)) {
            try BoardArchive(json: Array(strange.utf8)).recordedEvents()
        }
        #expect(throws: ArchiveError.notAnArchive) { try BoardArchive(json: Array("[]".utf8)) }
        let later = Array(
            text.replacingOccurrences(of: "\"format\" : 1,\n  \"t", with: "\"format\" : 9,\n  \"t")
                .utf8)
        #expect(throws: ArchiveError.otherFormat(9)) { try BoardArchive(json: later) }
        let unlike = Array(#"{"format":2,"boards":[]}"#.utf8)
        #expect(throws: ArchiveError.otherFormat(2)) { try BoardArchive(json: unlike) }
    }
}
