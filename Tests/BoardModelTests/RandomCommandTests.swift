import BoardModel
import BoardTesting
import EventLog
import TemplateFile
import Testing

@Suite struct RandomCommandTests {
    /// 120,000 commands in all: six templates, 25 boards each, 800 commands a board.
    static let boards: [(template: String, seed: UInt64)] = [
        "sample", "analysis", "stad-for-stad", "swot", "retro", "brainstorm",
    ].flatMap { name in (0..<25).map { (name, UInt64($0)) } }

    @Test(
        "[B6] [CO1] [TH2] [TH7] [U6] [V8] [V9] nothing traps, replay is equal, undo is whole, nobody sees what is not theirs",
        arguments: boards)
    func anything(template: String, seed: UInt64) throws {
        let created = try Self.created(template)
        var board = try #require(Board(from: created))
        var commands = RandomCommands(board.template, seed: seed)
        var log = [(created, SampleBoard.start)]
        var revealed: SecrecyOracle.Revealed = [:]
        var ballots = BallotOracle()
        var now = SampleBoard.start
        for step in 0..<800 {
            now = now + Int64.random(in: 0...90_000, using: &commands.random)
            commands.look(at: board)
            let (command, actor) = commands.next()
            // Most of what a hostile room asks is refused, which is the other half of the test.
            guard let events = try? board.decide(command, by: actor, at: now) else { continue }
            let unchanged = board
            for event in events {
                if let fault = ballots.follow(event, before: board) {
                    Issue.record("\(fault), seed \(seed) step \(step)")
                }
                let before = step.isMultiple(of: 8) ? Self.everything(board) : nil
                let touched = board.evolve(event, at: now)
                log.append((event, now))
                if case .columnRevealed(let column) = event {
                    revealed[column, default: []]
                        .formUnion(SecrecyOracle.shown(by: column, on: board))
                }
                if let before {
                    Self.expectTouched(touched, before, board, "seed \(seed) step \(step)")
                }
            }
            if !events.isEmpty, actor == .facilitator {
                try Self.expectUndo(
                    command, by: actor, unchanged, board, at: now, "seed \(seed) step \(step)")
            }
            if step.isMultiple(of: 40) {
                Self.expectWhole(board, "seed \(seed) step \(step)")
                Self.expectCarried(board, "seed \(seed) step \(step)")
                Self.expectSecrecy(board, revealed, "seed \(seed) step \(step)")
                Self.expectActivity(board, Self.viewers(board), "seed \(seed) step \(step)")
                Self.expectSecretBallots(ballots, board, "seed \(seed) step \(step)")
            }
        }
        try Self.expectReplay(log, board)
        try Self.expectAfterwards(log, board, at: now, "seed \(seed)")
    }

    /// [G12] What the log makes of the board once nobody is in it any longer.
    private static func expectAfterwards(
        _ log: [(BoardEvent, Timestamp)], _ board: Board, at time: Timestamp, _ place: String
    ) throws {
        var (log, board) = (log, board)
        for event in (try? board.decide(.closeBoard, by: board.leading, at: time)) ?? [] {
            board.evolve(event, at: time)
            log.append((event, time))
        }
        let again = try #require(try Board.afterwards(log.map { (event: $0.0, at: $0.1) }))
        #expect(again.notes == board.notes, "\(place)")
        #expect(again.groups == board.groups, "\(place)")
        #expect(again.shareBacks == board.shareBacks, "\(place)")
        let themes = { (board: Board) in
            board.themes.mapValues(\.notes).filter { !$0.value.isEmpty }
        }
        #expect(themes(again) == themes(board), "\(place)")
    }

    private static func expectSecretBallots(
        _ ballots: BallotOracle, _ board: Board, _ place: String
    ) {
        for viewer in viewers(board) {
            for view in board.views(for: viewer) {
                let leak = ballots.leak(view, to: viewer, on: board)
                #expect(leak == nil, "\(viewer), \(place)")
            }
        }
    }

    private static func created(_ name: String) throws -> BoardEvent {
        if name == "sample" { return SampleBoard.created(.sensitive) }
        if name == "analysis" { return AnalysisBoard.created(.sensitive) }
        let path = RunningServer.root + "/Data/templates/\(name).json"
        return .boardCreated(
            template: try TemplateFile.load(path), title: "Prov", language: "sv")
    }

    private static func viewers(_ board: Board) -> [Viewer] {
        let people = (0..<8).map { ActorID(rawValue: "p\($0)") }
        let groups = Set(people.map { board.groups(of: $0) } + [[]])
        return [.facilitator, .moderator, .screen] + groups.map { .participant(groups: $0) }
            + groups.map { .coreGroup(groups: $0) } + people.map { .author($0) }
    }

    private static func expectSecrecy(
        _ board: Board, _ revealed: SecrecyOracle.Revealed, _ place: String
    ) {
        for viewer in viewers(board) {
            for case .note(let view) in board.views(for: viewer) {
                let note = board.notes[view.id]
                let isAllowed = note.map {
                    SecrecyOracle.mayRead($0, viewer, on: board, revealed: revealed)
                }
                #expect(isAllowed == true, "\(viewer) reads \(view.id), \(place)")
                let isWhole = note.map { SecrecyOracle.mayReadText($0, viewer) } ?? false
                #expect(isWhole || view.text.isEmpty, "\(viewer) reads \(view.id), \(place)")
                let isReviewer = viewer == .facilitator || viewer == .moderator
                let isTold = isReviewer || view.findings.isEmpty && !view.isRewritten
                #expect(isTold, "\(viewer) is told of \(view.id), \(place)")
                expectLinks(of: view.marks, viewer, board, revealed, place)
                let badge = note.flatMap {
                    SecrecyOracle.mayBadge($0, viewer, on: board, revealed: revealed)
                }
                #expect(view.group == badge, "\(viewer) sees \(view.id) of a group, \(place)")
            }
            expectGroups(board, viewer, place)
            expectThemes(board, viewer, revealed, place)
            for case .offer(let view) in board.views(for: viewer) {
                let known = board.offers[view.id].flatMap {
                    SecrecyOracle.mayKnow($0, viewer, on: board, revealed: revealed)
                }
                #expect(known?.text == view.text ?? "", "\(viewer) reads \(view.id), \(place)")
                let isReviewer = viewer == .facilitator || viewer == .moderator
                #expect(known?.isReviewed == true || view.state == nil, "\(viewer), \(place)")
                #expect(isReviewer || view.findings.isEmpty, "\(viewer), \(place)")
                let badge = board.offers[view.id].flatMap {
                    SecrecyOracle.mayBadge($0, viewer, on: board)
                }
                #expect(view.group == badge, "\(viewer) sees \(view.id) of a group, \(place)")
            }
            for case .card(let view) in board.views(for: viewer) {
                let card = board.cards[view.id]
                let allowed = card.flatMap { SecrecyOracle.mayRead($0, viewer, on: board) }
                #expect(view.text == allowed, "\(viewer) reads \(view.id), \(place)")
            }
            expectPlan(board, viewer, revealed, place)
            expectMatrix(board, viewer, revealed, place)
            for case .ownNote(let view) in board.views(for: viewer) {
                #expect(board.notes[view.id]?.author.map(Viewer.author) == viewer, "\(place)")
                expectLinks(of: view.marks, viewer, board, revealed, place)
            }
        }
    }

    private static func expectLinks(
        of marks: NoteMarks, _ viewer: Viewer, _ board: Board, _ revealed: SecrecyOracle.Revealed,
        _ place: String
    ) {
        for link in marks.links {
            #expect(
                SecrecyOracle.mayHear(of: link.target, viewer, on: board, revealed: revealed),
                "\(viewer) hears of \(link.target), \(place)")
        }
    }

    private static func expectReplay(_ log: [(BoardEvent, Timestamp)], _ board: Board) throws {
        var again = try #require(Board(from: log[0].0))
        for (place, (event, time)) in log.enumerated().dropFirst() {
            let encoded = event.encoded()
            let row = RecordedEvent(
                sequence: SequenceNumber(place + 1), commandID: CommandID(rawValue: "c"), part: 0,
                commandDigest: nil, at: time, kind: encoded.kind, body: encoded.body,
                text: encoded.text, actor: encoded.actor)
            let read = try #require(BoardEvent(row))
            #expect(read == event)
            again.evolve(read, at: time)
        }
        #expect(again == board)
    }
}
