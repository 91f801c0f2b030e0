import BoardModel
import BoardProtocol
import BoardRoom
import WebServer

extension Hub {
    /// One whole message of a client.
    func receive(_ bytes: [UInt8], from client: Client) {
        do throws(MessageError) {
            switch try ClientMessage(parsing: bytes) {
            case .hello(let hello): greet(client, hello)
            case .screenHello: startPairing(client)
            case .command(let id, let command): obey(id, command, from: client)
            case .ping: client.send(.pong(serverTime: .now))
            }
        } catch {
            logger.debug("message not understood", metadata: ["problem": "\(error.problem)"])
            guard let id = error.command, case .present = client.state else {
                return client.close(.badMessage)
            }
            client.send(.rejected(id, .notUnderstood))
        }
    }

    private func greet(_ client: Client, _ hello: Hello) {
        guard case .greeting = client.state,
            SocketPath(client.connection.path) == .board(hello.board)
        else { return client.close(.badMessage) }
        guard boards[hello.board] != nil else { return client.close(.unknownBoard) }
        guard let actor = actor(of: hello) else { return client.close(.wrongSecret) }
        client.connection.messageLimit = MessageLimits.messageBytes
        client.state = .entering(hello.board)
        open(hello.board) { [unowned self] result in
            guard case .entering = client.state else { return }
            switch result {
            case .open(let open): letIn(client, as: actor, from: hello.position, to: open)
            case .closed(let code): client.close(code)
            }
        }
    }

    private func letIn(
        _ client: Client, as actor: Actor, from position: ViewPosition?, to open: OpenRoom
    ) {
        open.add(client)
        let invitation = open.invitation(for: actor.role, links)
        let effects = open.room.connect(
            client.id, as: actor, from: position, invitation: invitation, at: .now)
        carryOut(effects, in: open)
    }

    /// Who says hello; nil when the secret does not open that door of that board.
    private func actor(of hello: Hello) -> Actor? {
        let door: Credentials.Door =
            switch hello.role {
            case .participant: .join
            case .coreGroup: .core
            case .facilitator: .lead
            case .moderator: .moderate
            case .screen: .screen
            }
        guard credentials.secret(door, of: hello.board).isSame(as: hello.secret) else { return nil }
        // Facilitators without a token are told apart by nothing but the secret: they are one device.
        let session = credentials.actor(hello.token ?? hello.secret, on: hello.board)
        return switch hello.role {
        case .participant: .participant(session)
        case .coreGroup: .coreGroup(session)
        case .facilitator: rehearsal(hello) ?? .facilitator(session)
        case .moderator: .moderator(session)
        case .screen: hello.isPreview ? .preview : .screen
        }
    }

    /// Only who may lead looks at what the screen does not show yet.
    private func rehearsal(_ hello: Hello) -> Actor? {
        hello.isPreview ? hello.group.map(Actor.rehearsal(of:)) : nil
    }

    private func obey(_ id: CommandID, _ command: ClientCommand, from client: Client) {
        guard case .present(let open) = client.state else { return client.close(.badMessage) }
        switch command {
        case .board(let command):
            let effects = open.room.receive(id, command, from: client.id, at: .now)
            carryOut(effects, in: open)
        case .claimSecretary(let group, let code):
            claimSecretary(group, code, id, by: client, in: open)
        case .pairScreen(let code):
            pairScreen(code, id, by: client, in: open)
        }
    }
}
