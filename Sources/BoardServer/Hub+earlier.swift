import BoardModel
import BoardRoom

/// What later boards of a town read of earlier ones.
extension Hub {
    /// Opens the boards that a board is based on, and gives it what they bring.
    func openEarlier(of open: OpenRoom) {
        for board in open.room.board.basis?.boards ?? [] where boards[board] != nil {
            self.open(board) { [unowned self] _ in tellEarlier(to: open) }
        }
    }

    /// Gives every board what has changed in those it is based on.
    func lookAtEarlier() {
        for open in rooms.values where open.room.board.basis != nil { tellEarlier(to: open) }
    }

    private func tellEarlier(to open: OpenRoom) {
        guard let basis = open.room.board.basis else { return }
        let heads = basis.boards.map { rooms[$0]?.room.head ?? 0 }
        guard heads != open.earlierHeads else { return }
        open.earlierHeads = heads
        let brought = basis.boards.compactMap { board in
            boards[board] == nil
                ? nil : rooms[board]?.room.board.brought(as: board, for: basis.brings)
        }
        carryOut(open.room.know(brought, at: .now), in: open)
    }
}
