import BoardModel
import BoardProtocol
import WebServer

/// `{"board": "k3f9…", "secret": "…", "groups": ["hotell"]}`: the leader's secret.
struct TablesBody: Decodable { let board, secret: String, groups: [String] }

/// What is printed for one table.
struct TableBody: Encodable {
    let group, url: String
    let qr: Picture

    struct Picture: Encodable { let size: Int, path: String }
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
                qr: TableBody.Picture(size: door.qr.size, path: door.qr.path))
        }
        responder.respond(.json(tables))
    }
}
