import BoardModel
import EventLog
import Testing

extension EventLogContract {
    static let redacting = [
        EventLogContract("[L10] redaction takes the text of the listed events only") { log in
            let board = try await log.newBoard(
                with: (1...3).map { .sample($0, text: "text \($0)") })
            try await log.redact(board, [1, 3, 99])
            let events = try await log.read(board, after: 0, limit: .max)
            #expect(events.map(\.text) == [nil, "text 2", nil])
            #expect(events.map(\.body) == (1...3).map { RecordedEvent.sample($0).body })
            #expect(events.map(\.actor) == (1...3).map { RecordedEvent.sample($0).actor })
        },
        EventLogContract("[L11] redaction takes the digest of the whole command") { log in
            let command = CommandID(rawValue: "two-parts")
            let board = try await log.newBoard(with: [
                .sample(1, command: command, text: "secret"),
                .sample(2, command: command, part: 1, text: "kept"),
                .sample(3),
            ])
            try await log.redact(board, [1])
            let events = try await log.read(board, after: 0, limit: .max)
            #expect(
                events.map(\.commandDigest) == [nil, nil, RecordedEvent.sample(3).commandDigest])
            #expect(events.map(\.text) == [nil, "kept", RecordedEvent.sample(3).text])
        },
        EventLogContract("[L12] redaction may be repeated, and the board goes on") { log in
            let board = try await log.newBoard(with: [.sample(1), .sample(2)])
            try await log.redact(board, [1])
            try await log.redact(board, [1])
            try await log.redact(board, [])
            #expect(await log.append(board, expecting: 2, [.sample(3)]) == .durable(head: 3))
            #expect(try await log.read(board, after: 1, limit: .max) == [.sample(2), .sample(3)])
        },
        EventLogContract("[L13] when the meeting has ended no event tells who did it") { log in
            let board = try await log.newBoard(with: [.sample(1), .sample(2, actor: nil)])
            let other = try await log.newBoard("other", with: [.sample(1)])
            try await log.redactActors(board)
            let events = try await log.read(board, after: 0, limit: .max)
            #expect(events.map(\.actor) == [nil, nil])
            // With a phone's token in hand, the digest of a command would tell who asked.
            #expect(events.map(\.commandDigest) == [nil, nil])
            #expect(
                events.map(\.body) == [RecordedEvent.sample(1).body, RecordedEvent.sample(2).body])
            #expect(try await log.read(other, after: 0, limit: .max) == [.sample(1)])
        },
    ]

    static let boards = [
        EventLogContract("[L14] boards are listed by creation, with heads") { log in
            let second = try await log.newBoard("b", at: 1)
            let first = try await log.newBoard("a", with: [.sample(1)], at: 2)
            let entries = try await log.boards()
            #expect(entries.map(\.board) == [second, first])
            #expect(entries.map(\.head) == [0, 1])
            #expect(
                entries.map(\.epoch) == [NewBoard.sample("b").epoch, NewBoard.sample("a").epoch])
            #expect(entries.map(\.title) == ["Board b", "Board a"])
            #expect(entries.map(\.template) == ["retro", "retro"].map(TemplateID.init(rawValue:)))
        },
        EventLogContract("[L15] an id is used once, even after erasure") { log in
            let board = try await log.newBoard()
            await #expect(throws: EventLogError.boardExists(board)) { try await log.newBoard() }
            try await log.erase(board, at: .sample)
            await #expect(throws: EventLogError.boardExists(board)) { try await log.newBoard() }
        },
        EventLogContract("[L16] an import is all or nothing") { log in
            let twice = RecordedEvent.sample(2, command: RecordedEvent.sample(1).commandID)
            await #expect(throws: EventLogError.repeatedCommand(twice.commandID)) {
                try await log.newBoard(with: [.sample(1), twice])
            }
            #expect(try await log.boards() == [])
            let board = try await log.newBoard(with: [.sample(1), .sample(2)])
            #expect(try await log.head(of: board) == 2)
        },
        EventLogContract("[L17] of an erased board only the row stays, without its title") { log in
            let board = try await log.newBoard(with: [.sample(1)])
            try await log.erase(board, at: Timestamp(milliseconds: 77))
            let entry = try #require(try await log.boards().first)
            #expect(entry.title == "")
            #expect(entry.head == 0)
            #expect(entry.erasedAt == Timestamp(milliseconds: 77))
            await #expect(throws: EventLogError.boardErased(board)) {
                try await log.redact(board, [1])
            }
        },
    ]
}
