import BoardModel
import BoardProtocol
import WebServer

/// What a group reads after the meeting, as `Protocol.md` has it.
struct GroupPageBody: Encodable {
    let board: String
    let title: LocalizedText
    let letter: String
    let closesAt: Int64
    let columns: [ColumnBody]
    let notes: [NoteBody]
    let actions: [ActionBody]

    struct ColumnBody: Encodable {
        let id: String
        let title: LocalizedText
        let meaning: Column.Meaning?
    }

    struct NoteBody: Encodable {
        let id, text: String
        let columns: [String]
        let isStarred: Bool
        let links: [LinkBody]
        let offers: [OfferBody]
    }

    struct OfferBody: Encodable {
        let kind: Offer.Kind
        /// That can help.
        let group: LocalizedText?
        let text: String?
    }

    struct LinkBody: Encodable { let type, note: String }

    struct ActionBody: Encodable {
        let what: [String]
        let responsible, due: String
        let status: ActionStatus
    }
}

/// `{"code": "6D97YB", "table": "3F9K2M"}`: the board's code and that of the group's table.
struct GroupPageRequest: Decodable { let code, table: String }

/// A group's page that is asked for, and waits with all typed codes.
struct TypedGroupCode {
    let code, table: String
    let responder: Responder
}

extension Hub {
    /// Wrong codes wait in line with all other typed codes.
    func guessGroupPage(_ request: HTTPRequest, _ responder: Responder) {
        guard let body = JSONBody.read(GroupPageRequest.self, request) else {
            return responder.respond(.reason(.badRequest, "notUnderstood"))
        }
        let typed = TypedGroupCode(code: body.code, table: body.table, responder: responder)
        guard guesses.join(.groupPage(typed)) else {
            var response = HTTPResponse.reason(.tooManyRequests, "tooFast")
            response.headers.append((name: "Retry-After", value: "5"))
            return responder.respond(response)
        }
        answerGuesses(at: .now)
    }

    /// Whether a board has that code and a table that one. Who has left is not told, so their guess does not count.
    func answer(_ typed: TypedGroupCode) -> Bool {
        guard typed.responder.isWaiting else { return true }
        guard let code = Symbols.typedCode(typed.code), let found = codes[code],
            found.door == .join, let table = Symbols.typedCode(typed.table)
        else { return refuse(typed) }
        guard let room = rooms[found.board]?.room else {
            // Read from disk first; then it is looked at again, in its turn.
            open(found.board) { [unowned self] result in
                if case .open = result, guesses.join(.groupPage(typed)) {
                    answerGuesses(at: .now)
                } else {
                    typed.responder.respond(.reason(.notFound, "unknownCode"))
                }
            }
            return true
        }
        let group = room.board.groupsInOrder.map(\.id).first {
            Secret(credentials.code(ofTable: $0, on: found.board)).isSame(as: Secret(table))
        }
        guard let group, let page = room.board.groupPage(of: group) else { return refuse(typed) }
        typed.responder.respond(response(with: page, of: room.board))
        return true
    }

    private func refuse(_ typed: TypedGroupCode) -> Bool {
        typed.responder.respond(.reason(.notFound, "unknownCode"))
        return false
    }

    private func response(with page: GroupPage, of board: Board) -> HTTPResponse {
        switch board.groupPages(at: .now) {
        case .tooEarly: .reason(.conflict, "meetingIsOn")
        case .tooLate: .reason(.gone, "pageIsClosed")
        case .open: .json(GroupPageBody(page, of: board))
        }
    }
}

extension GroupPageBody {
    fileprivate init(_ page: GroupPage, of board: Board) {
        self.board = board.title
        title = page.group.title
        letter = page.group.letter
        closesAt = ((board.closedAt ?? .now) + Board.groupPageWindow).milliseconds
        columns = page.columns.map { column in
            ColumnBody(
                id: column.id.rawValue, title: column.title ?? column.question,
                meaning: column.meaning)
        }
        let order = page.notes.sorted {
            ($0.placements.first?.rank ?? 0, $0.id) < ($1.placements.first?.rank ?? 0, $1.id)
        }
        notes = order.map { note in
            NoteBody(
                id: note.id.rawValue, text: note.text,
                columns: note.placements.map(\.column.rawValue), isStarred: note.isStarred,
                links: note.marks.links.sorted().compactMap { link in
                    guard case .note(let target) = link.target else { return nil }
                    return LinkBody(type: link.type.rawValue, note: target.rawValue)
                },
                offers: page.offers.filter { $0.note == note.id }.map { offer in
                    OfferBody(
                        kind: offer.kind, group: offer.group.flatMap { board.title(of: $0) },
                        text: offer.text)
                })
        }
        actions = page.actions.map { action in
            ActionBody(
                what: action.text.what.isEmpty ? action.says : [action.text.what],
                responsible: action.text.responsible, due: action.text.due, status: action.status)
        }
    }
}
