import BoardModel
import BoardProtocol
import BoardRoom
import EventLog
import TemplateFile
import WebServer

extension Hub {
    /// What only who holds the host key may ask.
    func routeHost(
        _ method: HTTPRequest.Method, _ path: String, _ request: HTTPRequest,
        _ responder: Responder
    ) {
        switch (method, path) {
        case (.get, "/api/host/templates"): responder.respond(listTemplates())
        case (.get, "/api/host/words"): tellWords(responder)
        case (.post, "/api/host/words"): saveWords(request, responder)
        case (.get, _): listBoards(responder)
        case (_, _): createBoard(request, responder)
        }
    }

    private func listTemplates() -> HTTPResponse {
        let library = TemplateLibrary(directory: templateFolder)
        for problems in library.broken {
            logger.warning("template refused", metadata: ["problems": "\(problems)"])
        }
        let bodies = library.templates.map {
            TemplateBody(
                id: $0.id.rawValue, title: $0.title, purpose: $0.purpose, profile: $0.profile,
                languages: $0.languages)
        }
        return .json(bodies)
    }

    /// Opens every board to say how it stands; those that cannot be read are left out.
    private func listBoards(_ responder: Responder) {
        var missing = boards.count
        if missing == 0 { return responder.respond(.json([BoardBody]())) }
        for id in boards.keys {
            open(id) { [unowned self] _ in
                missing -= 1
                if missing == 0 { responder.respond(.json(boardBodies())) }
            }
        }
    }

    private func boardBodies() -> [BoardBody] {
        boards.values.sorted { $0.createdAt > $1.createdAt }.compactMap { entry in
            guard let board = rooms[entry.board]?.room.board else { return nil }
            return BoardBody(
                board: entry.board.rawValue, title: entry.title,
                template: entry.template.rawValue, createdAt: entry.createdAt.milliseconds,
                state: board.state, notes: board.notes.count,
                secret: credentials.secret(.lead, of: entry.board).symbols)
        }
    }

    private func createBoard(_ request: HTTPRequest, _ responder: Responder) {
        guard let body = JSONBody.read(NewBoardBody.self, request) else {
            return responder.respond(.reason(.badRequest, "notUnderstood"))
        }
        switch created(from: body) {
        case .failure(let refusal):
            responder.respond(refusal.response)
        case .success(let fact):
            let id = unusedBoardID()
            let board = NewBoard(
                board: id, template: TemplateID(rawValue: body.template), title: body.title,
                createdAt: .now, epoch: RandomNames.epoch())
            creating[id] = (board, responder)
            let mail = mail
            log.create(board, events: [firstEvent(fact, at: board.createdAt)]) {
                mail.post(.created(id, $0))
            }
        }
    }

    /// Why a board is not created.
    private struct Refusal: Error { let response: HTTPResponse }

    private func created(from body: NewBoardBody) -> Result<BoardEvent, Refusal> {
        let title: String
        do throws(CommandRejection) {
            title = try TextRules.clean(
                body.title, graphemes: Limits.titleGraphemes, bytes: Limits.titleBytes)
        } catch {
            return .failure(Refusal(response: .reason(.unprocessableContent, error.rawValue)))
        }
        let library = TemplateLibrary(directory: templateFolder)
        guard let template = library[TemplateID(rawValue: body.template)],
            template.languages.contains(body.language)
        else {
            let problems = library.broken.map(\.description).joined(separator: "\n")
            return .failure(
                Refusal(
                    response: .reason(
                        .unprocessableContent, "unknownTemplate",
                        message: problems.isEmpty ? nil : problems)))
        }
        return .success(.boardCreated(template: template, title: title, language: body.language))
    }

    func finishCreating(_ id: BoardID, _ result: Result<Void, EventLogError>) {
        guard let (new, responder) = creating.removeValue(forKey: id) else { return }
        report(result, "board not created", id)
        guard case .success = result else {
            return responder.respond(.reason(.serviceUnavailable, "notSaved"))
        }
        know(BoardEntry(new, head: 1))
        logger.info("board created", metadata: ["board": "\(id)", "template": "\(new.template)"])
        let secret = credentials.secret(.lead, of: id).symbols
        let door = DoorBody(
            board: id.rawValue, secret: secret, door: Credentials.Door.lead.rawValue)
        responder.respond(.json(door, status: .created))
    }

    /// An id whose codes open no other board.
    private func unusedBoardID() -> BoardID {
        while true {
            let id = RandomNames.board()
            let isTaken = Credentials.Door.typed.contains {
                codes[credentials.code($0, of: id)] != nil
            }
            if !isTaken { return id }
        }
    }

    private func firstEvent(_ fact: BoardEvent, at time: Timestamp) -> RecordedEvent {
        let encoded = fact.encoded()
        return RecordedEvent(
            sequence: 1, commandID: CommandID(rawValue: Symbols.randomID()), part: 0,
            commandDigest: CommandDigest(of: encoded.body), at: time, kind: encoded.kind,
            body: encoded.body, text: encoded.text, actor: encoded.actor)
    }
}
