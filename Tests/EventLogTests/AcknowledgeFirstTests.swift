#if DEBUG
    import BoardModel
    import BoardTesting
    import Testing

    @testable import EventLog

    @Suite struct AcknowledgeFirstTests {
        let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        @Test("[L47] with the mistake switched on, the last acknowledged group is not in the files")
        func loses() async throws {
            let board = NewBoard.sample("board")
            let file = DatabaseFile(path: folder.database, mode: .readingAndWriting, disk: nil)
            let store = try LogStore(file)
            try store.create(board, [])
            var mistake = try #require(AcknowledgeFirst(asked: "1"))
            for sequence in 1...3 as ClosedRange<SequenceNumber> {
                let append = Append(
                    board: board.board, head: sequence - 1, events: [.sample(sequence)]
                ) { _ in }
                let results = mistake.append([append], to: store)
                #expect(results == [.durable(head: sequence)])
                let onDisk = try LogStore(file).read(board.board, after: 0, limit: .max)
                #expect(onDisk.count == sequence - 1)
            }
            mistake.write(to: store)
            #expect(try store.read(board.board, after: 0, limit: .max).count == 3)
        }

        @Test("[L47] the mistake is off unless asked for", arguments: [nil, "", "0", "yes"])
        func off(_ value: String?) {
            #expect(AcknowledgeFirst(asked: value).map { _ in true } == nil)
        }
    }
#endif
