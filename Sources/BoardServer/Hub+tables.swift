import BoardModel
import BoardProtocol
import WebServer

/// `{"board": "k3f9…", "secret": "…", "groups": ["hotell"]}`: the leader's secret.
struct TablesBody: Decodable { let board, secret: String, groups: [String] }

/// What is printed for one table.
struct TableBody: Encodable {
    let group, url, code: String
    let qr: Picture

    struct Picture: Encodable { let size: Int, path: String }
}

/// The code of a table that waits to be compared.
struct TypedTableCode {
    let group: GroupID
    let text: String
    let person: ActorID
    let command: CommandID
    let client: Client
}

extension Hub {
    /// The links that stand on the tables: each leads a phone to the board, and there to the group at that table.
    func tellTables(_ request: HTTPRequest, _ responder: Responder) {
        guard let body = JSONBody.read(TablesBody.self, request),
            let board = BoardID(checking: body.board),
            body.groups.count <= Limits.groupsPerBoard
        else { return responder.respond(.reason(.badRequest, "notUnderstood")) }
        guard boards[board] != nil,
            credentials.secret(.lead, of: board).isSame(as: Secret(body.secret))
        else { return responder.respond(.reason(.unauthorized, "wrongKey")) }
        let tables = body.groups.compactMap(GroupID.init(checking:)).map { group in
            let door = links.table(group, of: board)
            return TableBody(
                group: group.rawValue, url: door.url,
                code: credentials.code(ofTable: group, on: board),
                qr: TableBody.Picture(size: door.qr.size, path: door.qr.path))
        }
        responder.respond(.json(tables))
    }

    /// Somebody types the code of their table; wrong ones wait in line with all other typed codes, one of each person,
    /// as often as they may ask for anything.
    func claimSecretary(
        _ group: GroupID, _ code: String, _ id: CommandID, by client: Client, in open: OpenRoom
    ) {
        guard let person = open.room.person(client.id) else {
            return client.send(.rejected(id, .board(.notAllowed)))
        }
        if let wait = open.room.waitToAsk(person, at: .now) {
            return client.send(.rejected(id, .tooFast(retryAfter: wait)))
        }
        let claim = TypedTableCode(
            group: group, text: code, person: person, command: id, client: client)
        let waits = guesses.contains {
            if case .table(let other) = $0 { other.person == person } else { false }
        }
        guard !waits, guesses.join(.table(claim)) else {
            return client.send(.rejected(id, .tooFast(retryAfter: .seconds(5))))
        }
        answerGuesses(at: .now)
    }

    /// Whether it was the code of that table.
    func answer(_ claim: TypedTableCode) -> Bool {
        guard case .present(let open) = claim.client.state else { return true }
        guard
            Symbols.typedCode(claim.text)
                == credentials.code(ofTable: claim.group, on: open.room.id)
        else {
            claim.client.send(.rejected(claim.command, .unknownTableCode))
            return false
        }
        let effects = open.room.receive(
            claim.command, .claimSecretary(claim.group), from: claim.client.id, at: .now,
            isCounted: true)
        carryOut(effects, in: open)
        return true
    }
}
