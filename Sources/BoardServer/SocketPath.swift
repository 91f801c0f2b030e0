import BoardModel

/// Where a WebSocket is opened.
enum SocketPath: Equatable {
    /// `/b/<board>/ws`
    case board(BoardID)
    /// `/screen/ws`
    case waitingScreen

    /// Nil for any other path.
    init?(_ path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        switch Array(parts) {
        case ["screen", "ws"]: self = .waitingScreen
        case let parts where parts.count == 3 && parts[0] == "b" && parts[2] == "ws":
            guard let board = BoardID(checking: String(parts[1])) else { return nil }
            self = .board(board)
        default: return nil
        }
    }
}
