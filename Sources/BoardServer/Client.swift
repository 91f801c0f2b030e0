import BoardModel
import BoardProtocol
import BoardRoom

import class WebServer.Connection
import class WebServer.Frame

/// One WebSocket connection and how far it has come.
final class Client {
    let id: SessionID
    let connection: Connection
    var state: State

    enum State {
        /// `hello` is awaited.
        case greeting(deadline: ContinuousClock.Instant)
        /// A screen that shows its code.
        case pairing(code: String)
        /// Let in; the board is being read from disk.
        case entering(BoardID)
        case present(OpenRoom)
        /// Told to go.
        case leaving
    }

    init(_ id: SessionID, _ connection: Connection, deadline: ContinuousClock.Instant) {
        self.id = id
        self.connection = connection
        state = .greeting(deadline: deadline)
    }

    /// Whether it has said hello, has gone, or is now told to go since it did not in time.
    func isGreeted(by now: ContinuousClock.Instant) -> Bool {
        guard case .greeting(let deadline) = state, connection.isOpen else { return true }
        if now > deadline { close(.badMessage) }
        return now > deadline
    }

    func send(_ message: ServerMessage) { connection.send(Frame(message.encoded)) }

    /// Tells it to go; the room lets go of it at once.
    func close(_ code: CloseCode) {
        if case .present(let open) = state { open.remove(self) }
        state = .leaving
        connection.close(SocketCloseCode(rawValue: code.rawValue), "\(code)")
    }
}
