import BoardModel
import BoardProtocol
import BoardRoom
import EventLog
import Logging
import WebServer

/// Where everything meets on the loop thread: sockets, rooms, the log's answers and the HTTP routes.
final class Hub {
    let log: any EventLog
    let credentials: Credentials
    let links: Links
    let logger: Logger
    let mail: Mailbox<Mail>
    let templateFolder: String

    var clients: [Connection.ID: Client] = [:]
    /// Those that may still be silent, oldest first.
    var greeting: [Client] = []
    var rooms: [BoardID: OpenRoom] = [:]
    /// Boards that are being read from disk, and what happens when they are there.
    var opening: [BoardID: OpeningRoom] = [:]
    /// Every board that is not erased, with what the log's list says of it.
    var boards: [BoardID: BoardEntry] = [:]
    /// Typed codes and what they open.
    var codes: [String: (door: Credentials.Door, board: BoardID)] = [:]
    var guesses = GuessQueue<TypedGuess>()
    /// Screens that show a code.
    var pairings: [String: Client] = [:]
    /// Boards that are being created, and who waits for them.
    var creating: [BoardID: (NewBoard, head: Int, Responder)] = [:]
    /// What the host wants nobody to write unseen.
    var words: HostWordFile
    /// What stands around the pages without a script.
    let plainFrame: PlainFrame
    /// Forms of those pages that wait for a room.
    var visits: [SessionID: (PlainVisit, OpenRoom)] = [:]
    private var lastSession: SessionID = 0
    private var ticks = 0
    /// Two seconds between two looks at the host's words.
    private static let ticksBetweenLooks = 20

    /// What other threads tell the loop.
    enum Mail: Sendable {
        case appended(BoardID, AppendResult)
        case resolved(BoardID, Result<[RecordedEvent], EventLogError>)
        case read(BoardID, Result<[RecordedEvent], EventLogError>)
        case overwritten(BoardID, Overwriting, Result<Void, EventLogError>)
        case created(BoardID, Result<Void, EventLogError>)
    }

    init(
        log: any EventLog, boards: [BoardEntry], credentials: Credentials, links: Links,
        templateFolder: String, words: HostWordFile, plainFrame: PlainFrame, mail: Mailbox<Mail>,
        logger: Logger
    ) {
        self.log = log
        self.credentials = credentials
        self.links = links
        self.templateFolder = templateFolder
        self.words = words
        self.plainFrame = plainFrame
        self.mail = mail
        self.logger = logger
        for board in boards where board.erasedAt == nil { know(board) }
        lookAtWords()
    }

    /// Lets a board be found by its codes.
    func know(_ entry: BoardEntry) {
        boards[entry.board] = entry
        for door in Credentials.Door.typed {
            codes[credentials.code(door, of: entry.board)] = (door, entry.board)
        }
    }

    func receive(_ mail: Mail) {
        switch mail {
        case .appended(let board, let result):
            report(result, of: board)
            perform(board) { $0.appended(result, at: .now) }
        case .resolved(let board, let result):
            perform(board) { $0.resolved(result, at: .now) }
        case .read(let board, let result):
            continueOpening(board, result)
        case .overwritten(let board, let what, let result):
            report(result, "overwriting failed, will retry", board)
            // What went wrong was logged in the line above; the room only asks again.
            perform(board) { $0.overwritten(what, ok: (try? result.get()) != nil) }
        case .created(let board, let result):
            finishCreating(board, result)
        }
    }

    func nextSession() -> SessionID {
        lastSession += 1
        return lastSession
    }
}

extension Hub: WebHandler {
    func answer(_ request: HTTPRequest, with responder: Responder) { route(request, responder) }

    func refusal(of upgrade: HTTPRequest) -> HTTPResponse? {
        SocketPath(upgrade.path) == nil ? .notFound : nil
    }

    func opened(_ connection: Connection) {
        let client = Client(
            nextSession(), connection, deadline: .now + MessageLimits.helloDeadline)
        clients[connection.id] = client
        greeting.append(client)
    }

    func received(_ message: UnsafeRawBufferPointer, from connection: Connection) {
        guard let client = clients[connection.id] else { return }
        receive(Array(message), from: client)
    }

    func closed(_ connection: Connection) {
        guard let client = clients.removeValue(forKey: connection.id) else { return }
        switch client.state {
        case .present(let open): open.remove(client)
        case .pairing(let code): pairings[code] = nil
        case .greeting, .entering, .leaving: break
        }
        // Who waits at the door of a board that is being read is not let in any more.
        client.state = .leaving
    }

    func ticked() {
        let now = Moment.now
        for open in rooms.values { carryOut(open.room.ticked(at: now), in: open) }
        greeting.removeAll { $0.isGreeted(by: now.steady) }
        answerGuesses(at: now.steady)
        endVisits(at: now.steady)
        ticks += 1
        if ticks.isMultiple(of: Self.ticksBetweenLooks) {
            lookAtWords()
            lookAtEarlier()
        }
    }
}
