import WebServer

/// Echoes messages and request bodies, and writes down what it saw.
final class EchoHandler: WebHandler {
    private let journal: Journal
    private let everyone = Broadcast()
    private var connections: [Connection.ID: Connection] = [:]
    private var waiting: [Responder] = []

    init(journal: Journal) { self.journal = journal }

    func follow(_ order: TestServer.Order) {
        switch order {
        case .broadcast(let text): everyone.send(Frame(text))
        case .close(let code, let reason):
            for each in connections.values { each.close(code, reason) }
        case .raiseMessageLimit(let limit):
            for each in connections.values { each.messageLimit = limit }
        }
    }

    func answer(_ request: HTTPRequest, with responder: Responder) {
        switch request.path {
        case "/hello": responder.respond(.text(.ok, "hello"))
        case "/later":
            journal.write("asked")
            waiting.append(responder)
        case "/never": journal.write("asked")
        case "/form":
            var response = HTTPResponse.text(.ok, "form")
            response.formAction = .sameOrigin
            responder.respond(response)
        case "/echo":
            responder.respond(HTTPResponse(contentType: "text/plain", body: request.body))
        case "/large":
            responder.respond(
                HTTPResponse(
                    contentType: "text/plain", body: [UInt8](repeating: 0x78, count: 4 << 20)))
        default:
            journal.write("\(request.method.rawValue) \(request.path) \(request.query ?? "-")")
            responder.respond(.notFound)
        }
    }

    func refusal(of upgrade: HTTPRequest) -> HTTPResponse? {
        upgrade.path.hasPrefix("/b/") ? nil : .notFound
    }

    func opened(_ connection: Connection) {
        journal.write("opened \(connection.path)")
        connections[connection.id] = connection
        everyone.add(connection)
        if connection.path == "/b/greeting/ws" { connection.send(Frame("welcome")) }
        if connection.path == "/b/closed/ws" {
            connection.close(CloseCode(rawValue: 4500), "unknown")
        }
    }

    func received(_ message: UnsafeRawBufferPointer, from connection: Connection) {
        let text = String(decoding: message, as: UTF8.self)
        journal.write("received \(text.prefix(40))")
        connection.send(Frame(message))
    }

    func closed(_ connection: Connection) {
        journal.write("closed \(connection.path)")
        connections[connection.id] = nil
    }

    func ticked() {
        for responder in waiting { responder.respond(.text(.ok, "later")) }
        waiting = []
    }
}
