import BoardModel
import BoardProtocol
import BoardRoom
import WebServer

/// A room with the sockets of those in it.
final class OpenRoom {
    let room: Room
    /// Pairings that were done, so that a repeat is told so.
    var paired: Set<CommandID> = []
    /// Where the boards stood that this one is based on when it was told of them last.
    var earlierHeads: [SequenceNumber] = []
    private var broadcasts: [AudienceName: Broadcast] = [:]
    private var clients: [SessionID: Client] = [:]
    /// QR codes are drawn once for all who ask.
    private var invitations: [Role: Invitation] = [:]

    init(_ room: Room) { self.room = room }

    func add(_ client: Client) {
        clients[client.id] = client
        client.state = .present(self)
    }

    func remove(_ client: Client) {
        clients[client.id] = nil
        room.disconnect(client.id)
    }

    func invitation(for role: Role, _ links: Links) -> Invitation? {
        if role == .participant || role == .coreGroup { return nil }
        if let known = invitations[role] { return known }
        let invitation = links.invitation(to: room.id, for: role)
        invitations[role] = invitation
        return invitation
    }

    /// Carries out what concerns sockets; what concerns the log is for the caller.
    func deliver(_ effect: RoomEffect) {
        switch effect {
        case .join(let id, let audience):
            if let client = clients[id] { broadcast(for: audience).add(client.connection) }
        case .send(let id, let bytes):
            clients[id]?.connection.send(Frame(bytes))
        case .broadcast(let audience, let bytes):
            broadcasts[audience]?.send(Frame(bytes))
        case .broadcastToAll(let bytes):
            let frame = Frame(bytes)
            for broadcast in broadcasts.values { broadcast.send(frame) }
        case .close(let id, let code):
            clients[id]?.close(code)
        case .answer, .append, .resolve, .overwrite, .reopen:
            break
        }
    }

    private func broadcast(for audience: AudienceName) -> Broadcast {
        if let known = broadcasts[audience] { return known }
        let broadcast = Broadcast()
        broadcasts[audience] = broadcast
        return broadcast
    }
}
