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
                secret: credentials.secret(.lead, of: entry.board).symbols,
                programme: board.programme)
        }
    }

    private func createBoard(_ request: HTTPRequest, _ responder: Responder) {
        guard let body = JSONBody.read(NewBoardBody.self, request) else {
            return responder.respond(.reason(.badRequest, "notUnderstood"))
        }
        switch created(from: body) {
        case .failure(let refusal):
            responder.respond(refusal.response)
        case .success(let facts):
            let id = unusedBoardID()
            let board = NewBoard(
                board: id, template: TemplateID(rawValue: body.template), title: body.title,
                createdAt: .now, epoch: RandomNames.epoch())
            let events = firstEvents(facts, at: board.createdAt)
            creating[id] = (board, events.count, responder)
            let mail = mail
            log.create(board, events: events) {
                mail.post(.created(id, $0))
            }
        }
    }

    /// Why a board is not created.
    fileprivate struct Refusal: Error { let response: HTTPResponse }

    private func created(from body: NewBoardBody) -> Result<[BoardEvent], Refusal> {
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
        let created = BoardEvent.boardCreated(
            template: template, title: title, language: body.language)
        return basis(of: body).map { [created] + $0 }
    }

    func finishCreating(_ id: BoardID, _ result: Result<Void, EventLogError>) {
        guard let (new, head, responder) = creating.removeValue(forKey: id) else { return }
        report(result, "board not created", id)
        guard case .success = result else {
            return responder.respond(.reason(.serviceUnavailable, "notSaved"))
        }
        know(BoardEntry(new, head: SequenceNumber(head)))
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

    private func firstEvents(_ facts: [BoardEvent], at time: Timestamp) -> [RecordedEvent] {
        let command = CommandID(rawValue: Symbols.randomID())
        return facts.enumerated().map { part, fact in
            let encoded = fact.encoded()
            return RecordedEvent(
                sequence: SequenceNumber(part + 1), commandID: command, part: part,
                commandDigest: CommandDigest(of: encoded.body), at: time, kind: encoded.kind,
                body: encoded.body, text: encoded.text, actor: encoded.actor)
        }
    }
}

extension Hub {
    /// What a new board is based on: boards there are, each once.
    private func basis(of body: NewBoardBody) -> Result<[BoardEvent], Refusal> {
        let named = body.basedOn ?? []
        if named.isEmpty { return .success([]) }
        let known = named.compactMap(BoardID.init(checking:)).filter { boards[$0] != nil }
        guard known.count == named.count, Set(known).count == known.count,
            known.count <= Limits.earlierBoards
        else {
            return .failure(Refusal(response: .reason(.unprocessableContent, "unknownBoard")))
        }
        let sorted = known.sorted { oldest($0, $1) }
        do throws(CommandRejection) {
            let programme = try body.programme.map(TextRules.heading)
            let basis = Basis(boards: sorted, brings: body.brings ?? .background)
            return .success([.boardBasedOn(basis, programme: programme)])
        } catch {
            return .failure(Refusal(response: .reason(.unprocessableContent, error.rawValue)))
        }
    }

    private func oldest(_ one: BoardID, _ other: BoardID) -> Bool {
        guard let first = boards[one], let second = boards[other] else { return one < other }
        return first.createdAt < second.createdAt
    }
}
