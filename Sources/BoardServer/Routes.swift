import BoardModel
import BoardProtocol
import WebServer

extension Hub {
    /// Answers a request for which there is no file.
    func route(_ request: HTTPRequest, _ responder: Responder) {
        let path = request.path.lowercased()
        switch (request.method, path) {
        case (.post, "/api/join"): guess([.join, .core], request, responder)
        case (.post, "/api/lead"): guess([.lead, .moderate], request, responder)
        case (.post, "/api/group"): guessGroupPage(request, responder)
        case (.get, PlainPages.path), (.head, PlainPages.path): showPlainStart(request, responder)
        case (.post, PlainPages.path): takePlainForm(request, responder)
        case (.post, "/api/tables"): tellTables(request, responder)
        case (.get, "/api/host/templates"), (.get, "/api/host/boards"), (.post, "/api/host/boards"),
            (.get, "/api/host/words"), (.post, "/api/host/words"):
            guard isHost(request) else {
                return responder.respond(.reason(.unauthorized, "wrongKey"))
            }
            routeHost(request.method, path, request, responder)
        case (.get, "/healthz"), (.head, "/healthz"), (.get, "/ready"), (.head, "/ready"):
            responder.respond(.text(.ok, "ok"))
        case (.get, _) where path != request.path && WebFolder.pages.values.contains(path):
            responder.respond(.redirect(to: path))
        default:
            responder.respond(.notFound)
        }
    }

    /// `Authorization: Bearer <host key>`; nothing a browser would send by itself.
    private func isHost(_ request: HTTPRequest) -> Bool {
        let scheme = "Bearer "
        guard let value = request.value("authorization"), value.hasPrefix(scheme) else {
            return false
        }
        return credentials.host.isSame(as: Secret(String(value.dropFirst(scheme.count))))
    }
}

/// A typed code that waits to be looked at.
enum TypedGuess {
    case door(TypedCode)
    case table(TypedTableCode)
    case groupPage(TypedGroupCode)
    case plain(TypedPlainCode)
}

/// A code that opens a door of a board.
struct TypedCode {
    let doors: [Credentials.Door]
    let text: String
    let responder: Responder
}

extension Hub {
    private func guess(
        _ doors: [Credentials.Door], _ request: HTTPRequest, _ responder: Responder
    ) {
        guard let body = JSONBody.read(JoinBody.self, request) else {
            return responder.respond(.reason(.badRequest, "notUnderstood"))
        }
        let guess = TypedCode(doors: doors, text: body.code, responder: responder)
        guard guesses.join(.door(guess)) else {
            var response = HTTPResponse.reason(.tooManyRequests, "tooFast")
            response.headers.append((name: "Retry-After", value: "5"))
            return responder.respond(response)
        }
        answerGuesses(at: .now)
    }

    /// Looks at as many typed codes as may be looked at now.
    func answerGuesses(at now: ContinuousClock.Instant) {
        while let guess = guesses.next(at: now) {
            let isRight =
                switch guess {
                case .door(let typed): answer(typed)
                case .table(let typed): answer(typed)
                case .groupPage(let typed): answer(typed)
                case .plain(let typed): answer(typed)
                }
            if !isRight { guesses.wasWrong(at: now) }
        }
    }

    /// Whether the code was right. Who has left is not told, so their guess does not count.
    private func answer(_ guess: TypedCode) -> Bool {
        guard guess.responder.isWaiting else { return true }
        guard let code = Symbols.typedCode(guess.text), let found = codes[code],
            guess.doors.contains(found.door)
        else {
            guess.responder.respond(.reason(.notFound, "unknownCode"))
            return false
        }
        let secret = credentials.secret(found.door, of: found.board)
        guess.responder.respond(
            .json(
                DoorBody(
                    board: found.board.rawValue, secret: secret.symbols,
                    door: found.door.rawValue)))
        return true
    }
}
