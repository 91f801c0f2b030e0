import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import EventLog

/// One board, those who come and go, and a log that fails now and then; all from one seed.
///
/// After every step the room is held to what it promised: see ``Meeting/perform(_:)``.
struct Meeting {
    var room: Room
    var log: FaultyLog
    var clients: [ScriptedClient] = []
    var now = Moment(wall: SampleBoard.start, steady: .now)
    var commands: RandomCommands
    /// What the room waits for.
    var request: Request?
    var overwritings: [Overwriting] = []
    var lastSession: SessionID = 0
    var lastCommand = 0
    /// What is asked without a connection and not answered yet.
    var visits: [SessionID: CommandID] = [:]
    /// What was asked under each id, by our clients or through another node.
    var asked: [CommandID: BoardCommand] = [:]

    enum Request {
        case append(expecting: SequenceNumber, [RecordedEvent])
        case resolve(after: SequenceNumber)
    }

    init(seed: UInt64) throws {
        let profile: Template.Profile = seed.isMultiple(of: 2) ? .open : .sensitive
        let beginning = RoomPlay.rows([
            SampleBoard.created(profile), .phaseEntered("both"), .spotlightTurned(.columns),
        ])
        log = try FaultyLog(beginning)
        room = try Room("board", epoch: 7, events: beginning)
        commands = RandomCommands(SampleBoard.template(profile), seed: seed)
        let people: [Actor] = [
            .facilitator, .facilitator("colleague"), .moderator, .screen, .participant("p0"),
            .participant("p0"), .participant("p1"), .participant("p2"), .participant("p3"),
            .coreGroup("p3"), .coreGroup("p4"),
        ]
        clients = people.map(ScriptedClient.init)
    }

    mutating func chance(_ one: Int, in all: Int) -> Bool {
        Int.random(in: 0..<all, using: &commands.random) < one
    }

    /// Carries out what the room wants, as the server does, and checks it.
    mutating func perform(_ effects: [RoomEffect]) throws {
        for effect in effects {
            switch effect {
            case .append(let head, let events): try start(.append(expecting: head, events))
            case .resolve(let head): try start(.resolve(after: head))
            case .overwrite(let what): overwritings.append(what)
            case .join(let session, let audience): client(session)?.audience = audience
            case .send(let session, let frame): try send(frame, to: client(session))
            case .broadcast(let audience, let frame):
                for client in present where client.audience == audience {
                    try send(frame, to: client)
                }
            case .broadcastToAll(let frame): for client in present { try send(frame, to: client) }
            case .answer(let visit, let message): try answered(visit, message)
            case .close, .reopen: throw Violation("everything in the log can be read")
            }
        }
        guard room.head < log.boards.count else { throw Violation("the room is ahead of the disk") }
    }

    /// [R2] One thing at a time.
    private mutating func start(_ next: Request) throws {
        if let request { throw Violation("\(next) while \(request)") }
        request = next
    }

    private func send(_ frame: [UInt8], to client: ScriptedClient?) throws {
        guard let client else { return }
        client.send(frame)
        try expectSecrecy(frame, client)
        let message = try WireMessage(frame)
        if message.type == "accepted" { try expectKept(message.command) }
    }

    /// [R27] Once, and only for what was asked there.
    private mutating func answered(_ visit: SessionID, _ message: ServerMessage) throws {
        let asked = visits.removeValue(forKey: visit)
        switch message {
        case .accepted(let id, _) where id == asked: try expectKept(id)
        case .rejected(let id, _) where id == asked: break
        default: throw Violation("visit \(visit) is answered \(message)")
        }
    }

    /// [R1] [R17] [R19] What an accepted command promised is done on disk.
    private func expectKept(_ id: CommandID) throws {
        let isKept =
            switch asked[id] {
            case .postNote: log.commands.contains(id)
            case .eraseNote(let note), .withdrawNote(let note):
                log.commands.contains(id) && !log.holdsText(of: note)
            case .eraseTheme(let theme):
                log.commands.contains(id) && !log.holdsText(of: theme)
            case .removeCard(let card): log.commands.contains(id) && !log.holdsText(of: card)
            case .closeBoard: log.events.allSatisfy { $0.actor == nil }
            case nil: false
            default: true
            }
        guard isKept else { throw Violation("accepted but not done: \(id) \(asked[id] as Any)") }
    }

    /// [K2] Not a word of what is not theirs, wherever in the message it might stand.
    private func expectSecrecy(_ frame: [UInt8], _ client: ScriptedClient) throws {
        let secrets = SecrecyOracle.secrets(
            from: room.board.viewer(for: client.actor), on: room.board)
        if secrets.isEmpty { return }
        let text = String(decoding: frame, as: UTF8.self)
        if let told = secrets.first(where: text.contains) {
            throw Violation("\(client.actor) is told \(told)")
        }
    }

    var present: [ScriptedClient] { clients.filter { $0.session != nil } }

    private func client(_ session: SessionID) -> ScriptedClient? {
        clients.first { $0.session == session }
    }
}
