import BoardModel

extension LogStore {
    /// Makes a board, with the events it begins with, in one transaction.
    func create(_ board: NewBoard, _ events: [RecordedEvent]) throws(EventLogError) {
        try transaction { () throws(EventLogError) in
            try addBoard(board)
            let head = try add(events, to: board.board, from: Head(sequence: 0, link: Digest()))
            let adding = try connection.prepare(
                "INSERT INTO head (board, sequence, chain) VALUES (?, ?, ?)", "adding a head")
            adding.bind(board.board.rawValue)
            adding.bind(head.sequence)
            adding.bind(head.link)
            try adding.run()
        }
    }

    private func addBoard(_ board: NewBoard) throws(EventLogError) {
        let adding = try connection.prepare(
            "INSERT INTO board (id, template, title, created_at, epoch) VALUES (?, ?, ?, ?, ?)",
            "adding a board")
        adding.bind(board.board.rawValue)
        adding.bind(board.template.rawValue)
        adding.bind(board.title)
        adding.bind(board.createdAt.milliseconds)
        adding.bind(board.epoch)
        do throws(EventLogError) {
            try adding.run()
        } catch {
            throw error.isConstraint ? .boardExists(board.board) : error
        }
    }

    /// All boards by creation.
    func boards() throws(EventLogError) -> [BoardEntry] {
        let rows = try connection.prepare(
            """
            SELECT id, template, title, created_at, epoch, sequence, erased_at
            FROM board JOIN head ON head.board = board.id ORDER BY number
            """, "reading the boards")
        var entries: [BoardEntry] = []
        while try rows.step() { entries.append(BoardEntry(rows)) }
        return entries
    }
}

extension BoardEntry {
    fileprivate init(_ row: SQLiteStatement) {
        board = BoardID(rawValue: row.text(0))
        template = TemplateID(rawValue: row.text(1))
        title = row.isText(2) ? row.text(2) : ""
        createdAt = Timestamp(milliseconds: row.integer(3))
        epoch = row.integer(4)
        head = row.integer(5)
        erasedAt = row.isNull(6) ? nil : Timestamp(milliseconds: row.integer(6))
    }
}
