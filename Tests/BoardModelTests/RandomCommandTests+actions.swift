import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// A row points at notes there are, and says what its viewer may read.
    static func expectPlan(
        _ board: Board, _ viewer: Viewer, _ revealed: SecrecyOracle.Revealed, _ place: String
    ) {
        for case .action(let view) in board.views(for: viewer) {
            let action = board.actions[view.id]
            let named = action.flatMap {
                SecrecyOracle.mayName($0, viewer, on: board, revealed: revealed)
            }
            #expect(view.notes == named, "\(viewer) reads \(view.id), \(place)")
            let texts = view.text.what.isEmpty ? named?.map { board.notes[$0]?.text ?? "none" } : []
            #expect(view.says == texts, "\(viewer) reads \(view.id), \(place)")
            #expect(view.text == action?.text, "\(place)")
        }
    }
}
