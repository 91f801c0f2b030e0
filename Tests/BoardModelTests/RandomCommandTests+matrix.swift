import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// Each approved note is counted once in each column of the table, and no small group has a row of its own.
    static func expectMatrix(
        _ board: Board, _ viewer: Viewer, _ revealed: SecrecyOracle.Revealed, _ place: String
    ) {
        for case .matrix(let view) in board.views(for: viewer) {
            let isScreen = viewer == .screen
            #expect(isScreen || viewer == .facilitator || viewer == .moderator, "\(place)")
            for (column, id) in view.matrix.columns.enumerated() {
                let counted = view.matrix.rows.reduce(0) { $0 + $1.counts[column] }
                #expect(counted == SecrecyOracle.open(in: id, on: board, revealed), "\(place)")
            }
            for row in view.matrix.rows {
                let isSmall = row.group.map { (board.groups[$0]?.members ?? 0) < 3 } ?? false
                #expect(!isSmall, "\(row) at \(place)")
                #expect(!isScreen || row.covers.isEmpty, "\(place)")
            }
        }
    }
}
