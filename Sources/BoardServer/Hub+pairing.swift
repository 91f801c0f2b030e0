import BoardModel
import BoardProtocol
import BoardRoom
import CSodium

extension Hub {
    /// A screen without a board shows a code until a facilitator types it.
    func startPairing(_ client: Client) {
        guard case .greeting = client.state,
            SocketPath(client.connection.path) == .waitingScreen
        else { return client.close(.badMessage) }
        let code = unusedPairingCode()
        pairings[code] = client
        client.state = .pairing(code: code)
        client.send(.pairing(code: code))
    }

    /// A facilitator ties a waiting screen to the board.
    func pairScreen(_ typed: String, _ id: CommandID, by client: Client, in open: OpenRoom) {
        if let refusal = open.room.refusalToLead(client.id) {
            return client.send(.rejected(id, .board(refusal)))
        }
        guard !open.paired.contains(id) else {
            return client.send(.accepted(id, head: open.room.head))
        }
        guard let code = Symbols.typedCode(typed), let screen = pairings.removeValue(forKey: code)
        else { return client.send(.rejected(id, .unknownPairingCode)) }
        // It leaves by itself; if not, it is told to.
        screen.state = .greeting(deadline: .now + MessageLimits.helloDeadline)
        greeting.append(screen)
        open.paired.insert(id)
        screen.send(.paired(open.room.id, credentials.secret(.screen, of: open.room.id)))
        client.send(.accepted(id, head: open.room.head))
    }

    private func unusedPairingCode() -> String {
        while true {
            var bytes = [UInt8](repeating: 0, count: 16)
            randombytes_buf(&bytes, bytes.count)
            let code = Symbols.code(bytes)
            if pairings[code] == nil { return code }
        }
    }
}
