import BoardModel
import BoardProtocol
import BoardRoom
import WebServer

/// A code that was typed on a plain page.
struct TypedPlainCode {
    let text: String
    let pages: PlainPages
    let responder: Responder
}

/// A form that waits until the log has answered for what it asks.
struct PlainVisit {
    let seat: PlainSeat
    let form: PlainForm
    let pages: PlainPages
    let responder: Responder
    let deadline: ContinuousClock.Instant
}

/// Pages for browsers that run no script: everything is a form, and each answer a page.
extension Hub {
    /// How long a form waits before its sender is told that nobody knows yet.
    private static let patience = Duration.seconds(10)

    func showPlainStart(_ request: HTTPRequest, _ responder: Responder) {
        let asked = request.query.flatMap { query in
            PlainWords.languages.first { query == "language=\($0)" }
        }
        show(PlainPages(words: PlainWords(for: asked, request)).start(), responder)
    }

    func takePlainForm(_ request: HTTPRequest, _ responder: Responder) {
        guard request.isFromHere else {
            let pages = PlainPages(words: PlainWords(for: nil, request))
            return show(pages.start(.plainNotHere, status: .forbidden), responder)
        }
        guard let fields = FormBody(request) else {
            let pages = PlainPages(words: PlainWords(for: nil, request))
            return show(pages.start(.plainNotUnderstood, status: .badRequest), responder)
        }
        let form = PlainForm(fields)
        let pages = PlainPages(words: PlainWords(for: form.language, request))
        if let seat = PlainSeat(fields) {
            enter(seat, form, pages, responder)
        } else if let code = fields["code"] {
            guess(TypedPlainCode(text: code, pages: pages, responder: responder))
        } else {
            show(pages.start(.plainNotUnderstood, status: .badRequest), responder)
        }
    }

    private func show(_ page: PlainPage, _ responder: Responder) {
        responder.respond(plainFrame.response(with: page))
    }

    private func guess(_ typed: TypedPlainCode) {
        guard guesses.join(.plain(typed)) else {
            return show(
                typed.pages.start(.codeTooFast, status: .tooManyRequests), typed.responder)
        }
        answerGuesses(at: .now)
    }

    /// Whether it was a board's code for participants. Who has left is not told, so their guess does not count.
    func answer(_ typed: TypedPlainCode) -> Bool {
        guard typed.responder.isWaiting else { return true }
        guard let code = Symbols.typedCode(typed.text), let found = codes[code],
            found.door == .join
        else {
            show(typed.pages.start(.codeUnknown, status: .notFound), typed.responder)
            return false
        }
        let seat = PlainSeat(found.board, credentials.secret(.join, of: found.board))
        let form = PlainForm(in: typed.pages.words.language)
        enter(seat, form, typed.pages, typed.responder)
        return true
    }

    private func enter(
        _ seat: PlainSeat, _ form: PlainForm, _ pages: PlainPages, _ responder: Responder
    ) {
        guard boards[seat.board] != nil else {
            return show(pages.stopped(.stoppedUnknownBoard), responder)
        }
        guard credentials.secret(.join, of: seat.board).isSame(as: seat.secret) else {
            return show(pages.stopped(.stoppedWrongSecret), responder)
        }
        open(seat.board) { [unowned self] result in
            switch result {
            case .open(let open):
                let visit = PlainVisit(
                    seat: seat, form: form, pages: pages, responder: responder,
                    deadline: .now + Self.patience)
                act(visit, in: open)
            case .closed(.damagedBoard):
                show(pages.stopped(.stoppedDamagedBoard, .stoppedTell), responder)
            case .closed(.unknownBoard):
                show(pages.stopped(.stoppedUnknownBoard), responder)
            case .closed:
                // Read again when it is asked for again.
                show(pages.start(.plainNotSaved, status: .serviceUnavailable), responder)
            }
        }
    }
}

/// What is pressed.
extension Hub {
    private func act(_ visit: PlainVisit, in open: OpenRoom) {
        let form = visit.form
        if form.hasReadRules { open.room.visit(person(of: visit), at: .now) }
        switch form.act {
        case .look, .chooseAgain: show(visit, in: open, nil)
        case .choose(let group):
            // Who is in a group already changes nothing by choosing it again.
            let id = CommandID(rawValue: Symbols.randomID(MessageLimits.idSymbols))
            ask(id, .chooseGroup(group, takesNotes: form.takesNotes), visit, in: open)
        case .send(let isSeen):
            guard let id = form.id, let column = form.column else {
                return show(visit, in: open, .refused("notUnderstood"))
            }
            let kinds = isSeen ? [] : seenKinds(in: form.text)
            guard kinds.isEmpty else { return show(visit, in: open, .looksLike(kinds)) }
            let note = NoteID(rawValue: id.rawValue)
            ask(id, .postNote(note, column: column, text: form.text), visit, in: open)
        }
    }

    /// What a text looks like as far as phones are told: the host's own words would be given away.
    private func seenKinds(in text: String) -> [PersonalData.Kind] {
        guard let text = try? TextRules.clean(text) else { return [] }
        return PersonalData.kinds(in: text, words: HostWords())
    }

    private func ask(
        _ id: CommandID, _ command: BoardCommand, _ visit: PlainVisit, in open: OpenRoom
    ) {
        let number = nextSession()
        visits[number] = (visit, open)
        let effects = open.room.receive(
            id, command, of: person(of: visit), on: number, at: .now)
        carryOut(effects, in: open)
    }

    private func person(of visit: PlainVisit) -> ActorID {
        credentials.actor(visit.seat.token, on: visit.seat.board)
    }

    /// The room has answered.
    func finishVisit(_ number: SessionID, _ message: ServerMessage) {
        guard let (visit, open) = visits.removeValue(forKey: number) else { return }
        show(visit, in: open, told(visit, message))
    }

    private func told(_ visit: PlainVisit, _ message: ServerMessage) -> PlainTold {
        guard case .rejected(_, let reason) = message else {
            if case .choose(let group) = visit.form.act { return .isIn(group) }
            return .saved
        }
        return switch reason {
        case .tooFast: .tooFast
        case .notSaved: .notSaved
        case .commandIdIsTaken: .otherText
        case .board, .notUnderstood, .unknownPairingCode, .unknownTableCode: .refused(reason.name)
        }
    }

    /// Those that have waited long enough are told that nobody knows yet.
    func endVisits(at now: ContinuousClock.Instant) {
        for (number, (visit, open)) in visits where now > visit.deadline {
            visits[number] = nil
            open.room.leave(number)
            var isSending = false
            if case .send = visit.form.act { isSending = true }
            show(visit, in: open, isSending ? .unknown : .unknownGroup)
        }
    }

    private func show(_ visit: PlainVisit, in open: OpenRoom, _ told: PlainTold?) {
        guard let reading = PlainReading(open.room.board, by: person(of: visit)) else {
            return show(visit.pages.stopped(.stoppedDamagedBoard, .stoppedTell), visit.responder)
        }
        let (form, told) = visit.form.settled(told, notes: reading.notes)
        let pages = PlainBoardPages(
            pages: visit.pages, seat: visit.seat, form: form, reading: reading, told: told)
        show(pages.next(isChoosing: form.act == .chooseAgain), visit.responder)
    }
}
