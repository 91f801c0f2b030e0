import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import EventLog

/// What may happen next.
extension Meeting {
    mutating func step() throws {
        let client = clients[Int.random(in: 0..<clients.count, using: &commands.random)]
        switch Int.random(in: 0..<32, using: &commands.random) {
        case 0: leave(client)
        case 1..<4: try enter(client)
        case 4..<14: try ask()
        case 14..<20: try hear(client)
        case 20..<28: try answerLog()
        case 28: try overwrite(failing: chance(1, in: 3))
        case 29, 30: try tick(.milliseconds(Int.random(in: 0...700, using: &commands.random)))
        default: if chance(1, in: 4) { try crash() } else { try askAgain(client) }
        }
    }

    mutating func leave(_ client: ScriptedClient) {
        guard let session = client.session else { return }
        room.disconnect(session)
        client.leave()
    }

    /// Comes back, mostly with what it had, and asks again what nobody answered.
    mutating func enter(_ client: ScriptedClient) throws {
        guard client.session == nil else { return }
        if chance(1, in: 4) { client.forgetRecords() }
        lastSession += 1
        client.enter(lastSession)
        try perform(
            room.connect(
                lastSession, as: client.actor, from: client.position, invitation: nil, at: now))
        for asked in client.unanswered { try send(asked.id, asked.command, from: client) }
    }

    private mutating func ask() throws {
        if let board = log.board { commands.look(at: board) }
        let (command, actor) = commands.next()
        let able = clients.filter { $0.actor.role == actor.role }
        guard let client = able.randomElement(using: &commands.random) else { return }
        let id = nameNext(command)
        if case .participant(let person) = client.actor, chance(1, in: 6) {
            return try visit(id, command, by: person)
        }
        client.asks(id, command)
        try send(id, command, from: client)
    }

    /// [R27] The same person, on a page without a connection, where some send a form twice.
    private mutating func visit(
        _ id: CommandID, _ command: BoardCommand, by person: ActorID
    ) throws {
        for _ in 0..<Int.random(in: 1...2, using: &commands.random) {
            lastSession += 1
            visits[lastSession] = id
            try perform(room.receive(id, command, of: person, on: lastSession, at: now))
        }
    }

    private mutating func nameNext(_ command: BoardCommand) -> CommandID {
        lastCommand += 1
        let id = CommandID(rawValue: "c\(lastCommand)")
        asked[id] = command
        return id
    }

    /// What was refused for now; and, to no effect, what was accepted, by its asker or by a thief.
    private mutating func askAgain(_ client: ScriptedClient) throws {
        try askDue(client)
        let saved = log.commands.filter { client.outcomes[$0] == .accepted }
        guard let id = saved.randomElement(using: &commands.random), let command = asked[id] else {
            return
        }
        try send(id, command, from: client)
        if let thief = clients.randomElement(using: &commands.random) {
            try send(id, .postNote("stolen", column: "open", text: "Lapp"), from: thief)
        }
    }

    mutating func askDue(_ client: ScriptedClient) throws {
        guard client.session != nil else { return }
        for due in client.takeDue(at: now.steady) { try send(due.id, due.command, from: client) }
    }

    private mutating func send(
        _ id: CommandID, _ command: BoardCommand, from client: ScriptedClient
    ) throws {
        guard let session = client.session else { return }
        try perform(room.receive(id, command, from: session, at: now))
    }

    private mutating func hear(_ client: ScriptedClient) throws {
        for _ in 0..<Int.random(in: 1...8, using: &commands.random) {
            try client.hearNext(at: now.steady)
            if log.boards.count.isMultiple(of: 8) { try expectSight(client) }
        }
    }

    mutating func tick(_ time: Duration) throws {
        now.steady += time
        now.wall = now.wall + Int64(time / .milliseconds(1))
        try perform(room.ticked(at: now))
    }

    mutating func overwrite(failing: Bool) throws {
        let waiting = overwritings
        overwritings = []
        for what in waiting {
            if !failing { try log.overwrite(what) }
            try perform(room.overwritten(what, ok: !failing))
        }
    }

    /// The server dies; what was being written is on disk or not. It starts again, without anybody in.
    private mutating func crash() throws {
        if case .append(let head, let events) = request, chance(1, in: 2) {
            _ = try log.append(expecting: head, events, nil)
        }
        for client in clients { client.leave() }
        visits = [:]
        request = nil
        overwritings = []
        room = try Room("board", epoch: 7, events: log.events)
        guard room.board == log.board else { throw Violation("replay gives another board") }
        try perform(room.takeEffects())
    }
}

/// The log, with all that can go wrong with it.
extension Meeting {
    private mutating func answerLog() throws {
        switch request {
        case .append: try answer(fault: try fault())
        case .resolve where chance(1, in: 4):
            request = nil
            try perform(room.resolved(.failure(.diskFull), at: now))
        case .resolve, nil: try answer(fault: nil)
        }
    }

    mutating func answer(fault: AppendFault?) throws {
        guard let request else { return }
        self.request = nil
        switch request {
        case .append(let head, let events):
            let result = try log.append(expecting: head, events, fault)
            try perform(room.appended(result, at: now))
        case .resolve(let head):
            try perform(room.resolved(.success(log.events(after: head)), at: now))
        }
    }

    private mutating func fault() throws -> AppendFault? {
        switch Int.random(in: 0..<20, using: &commands.random) {
        case 0, 1: .notWritten(.diskFull)
        case 2, 3: .unknownAndLost
        case 4, 5: .unknownButWritten
        case 6..<9: .conflict(with: try writtenElsewhere())
        default: nil
        }
    }

    /// What another node of the board writes: a command of its own, or one that somebody who left us asked
    /// again there.
    private mutating func writtenElsewhere() throws -> [RecordedEvent] {
        let node = try Room("board", epoch: 7, events: log.events)
        let away = clients.filter { $0.session == nil }
        let ours = away.flatMap { client in
            client.unanswered.map { ($0.id, $0.command, client.actor) }
        }
        var wish = ours.randomElement(using: &commands.random)
        if wish == nil || chance(1, in: 2) {
            let (command, actor) = commands.next()
            wish = (nameNext(command), command, actor)
        }
        guard let (id, command, actor) = wish else { return [] }
        _ = node.connect(1, as: actor, from: nil, invitation: nil, at: now)
        for case .append(_, let events) in node.receive(id, command, from: 1, at: now) {
            return events
        }
        return []
    }
}
