import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// Whether nothing that the screen is sent holds a note, or what notes were put together under.
    static func tellsNoWords(_ board: Board) -> Bool {
        board.views(for: .screen).allSatisfy { view in
            switch view {
            case .note, .ownNote, .theme: false
            default: true
            }
        }
    }

    /// [V6] [V20] Counts are what they say, and tell no more; [C6] nobody is told of another group's time.
    static func expectActivity(_ board: Board, _ viewers: [Viewer], _ place: String) {
        if board.spotlight.content == .instruction { #expect(tellsNoWords(board), "\(place)") }
        for case .tally(let tally) in board.views(for: .screen) {
            let standing = board.notes.values.filter { note in
                note.state != .hidden && note.state != .returned
                    && note.placements.contains { $0.column == tally.column }
                    && outside(note, in: tally.column, board) == tally.group
            }
            #expect(tally.notes == standing.count && tally.pending == nil, "\(place)")
        }
        for column in board.template.columns.map(\.id) {
            let told = board.views(for: .screen).reduce(0) { sum, view in
                if case .tally(let tally) = view, tally.column == column {
                    sum + tally.notes
                } else {
                    sum
                }
            }
            let standing = board.notes.values.filter { note in
                note.state != .hidden && note.state != .returned
                    && note.placements.contains { $0.column == column }
            }
            #expect(told == standing.count, "\(place)")
        }
        for viewer in viewers {
            guard case .countdown(let view) = board.view(of: .countdown, for: viewer) else {
                continue
            }
            let isTold = [.facilitator, .moderator, .screen].contains(viewer)
            #expect(isTold || view.countdown.extra.isEmpty, "\(place)")
        }
    }

    /// The group that the screen may be told a note counts with.
    private static func outside(_ note: Note, in column: ColumnID, _ board: Board) -> GroupID? {
        guard board.template.columns.first(where: { $0.id == column })?.scope == .group else {
            return nil
        }
        return note.group.flatMap { board.groups[$0] }
            .flatMap { SecrecyOracle.outside($0, on: board) }
    }
}
