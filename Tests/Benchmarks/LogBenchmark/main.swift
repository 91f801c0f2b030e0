import BoardModel
import EventLog
import Synchronization

// LogBenchmark FILE EVENTS GROUP: writes EVENTS notes of one board through the event log, GROUP to an append, the
// next append posted when the last one is durable, and prints events a second. `floor sqlite` does the same
// with SQLite alone.
measure(CommandLine.arguments)

func measure(_ words: [String]) {
    guard words.count == 4, let count = Int(words[2]), let group = Int(words[3]), group > 0,
        let log = try? SQLiteEventLog(serving: words[1])
    else { return print("LogBenchmark FILE EVENTS GROUP") }
    let board = BoardID(rawValue: "boardboardboard")
    let new = NewBoard(
        board: board, template: TemplateID(rawValue: "brainstorm"), title: "Provmöte",
        createdAt: Timestamp(milliseconds: 1_790_000_000_000), epoch: 1)
    wait { (done: @escaping Answer<Result<Void, EventLogError>>) in
        log.create(new, events: [], answer: done)
    }
    let events = (1...count).map(event)
    let start = ContinuousClock.now
    for first in stride(from: 0, to: count, by: group) {
        let next = Array(events[first..<min(first + group, count)])
        wait { log.append(board, expecting: SequenceNumber(first), next, answer: $0) }
    }
    print(Double(count) / ((ContinuousClock.now - start) / .seconds(1)))
}

func wait<Value: Sendable>(_ ask: (@escaping Answer<Value>) -> Void) {
    let answer = Awaited<Value>()
    ask { answer.give($0) }
    _ = answer.take()
}

func event(_ number: Int) -> RecordedEvent {
    let id = "n" + String(10_000_000_000_000 + number * 7_919)
    let posted = NotePosted(
        note: NoteID(rawValue: id),
        placement: Placement(column: ColumnID(rawValue: "ideer"), rank: 1_048_576), group: nil,
        state: .approved, text: "Det finns ingen som svarar efter klockan fem",
        author: ActorID(rawValue: "abcdefghijkmnpqrstuvwxyz23"))
    let encoded = BoardEvent.notePosted(posted).encoded()
    return RecordedEvent(
        sequence: SequenceNumber(number), commandID: CommandID(rawValue: id), part: 0,
        commandDigest: CommandDigest(of: encoded.body),
        at: Timestamp(milliseconds: 1_790_000_000_000),
        kind: encoded.kind, body: encoded.body, text: encoded.text, actor: encoded.actor)
}
