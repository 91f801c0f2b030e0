import BoardModel
import BoardProtocol
import BoardRoom
import EventLog
import Logging

/// A board that is being read from disk.
struct OpeningRoom {
    var events: [RecordedEvent] = []
    var waiting: [(OpeningResult) -> Void]
}

/// How the reading of a board ended.
enum OpeningResult {
    case open(OpenRoom)
    /// Why there is no room, as those at the door are told.
    case closed(CloseCode)
}

extension Hub {
    /// Events read at a time, so that a long log does not hold up the others' appends.
    private static let page = 2_000

    /// Gives the room of a board, now or when it has been read.
    func open(_ board: BoardID, _ done: @escaping (OpeningResult) -> Void) {
        if let open = rooms[board] { return done(.open(open)) }
        if opening[board] != nil {
            opening[board]?.waiting.append(done)
            return
        }
        opening[board] = OpeningRoom(waiting: [done])
        readOn(board, after: 0)
    }

    private func readOn(_ board: BoardID, after head: SequenceNumber) {
        let mail = mail
        log.read(board, after: head, limit: Self.page) { mail.post(.read(board, $0)) }
    }

    func continueOpening(_ board: BoardID, _ result: Result<[RecordedEvent], EventLogError>) {
        switch result {
        case .success(let events):
            opening[board]?.events += events
            if events.count == Self.page, let last = events.last {
                readOn(board, after: last.sequence)
            } else {
                finishOpening(board)
            }
        case .failure(let error):
            logger.error(
                "board cannot be read", metadata: ["board": "\(board)", "error": "\(error)"])
            finishOpening(board, with: .closed(error.closeCode))
        }
    }

    private func finishOpening(_ board: BoardID) {
        guard let epoch = boards[board]?.epoch, let events = opening[board]?.events else { return }
        do throws(UnreadableEvent) {
            let open = OpenRoom(try Room(board, epoch: epoch, events: events))
            open.room.watch(words.words)
            rooms[board] = open
            logger.info(
                "board opened", metadata: ["board": "\(board)", "head": "\(open.room.head)"])
            carryOut(open.room.takeEffects(), in: open)
            openEarlier(of: open)
            finishOpening(board, with: .open(open))
        } catch {
            logger.error(
                "event cannot be read",
                metadata: ["board": "\(board)", "sequence": "\(error.sequence)"])
            finishOpening(board, with: .closed(.damagedBoard))
        }
    }

    private func finishOpening(_ board: BoardID, with result: OpeningResult) {
        for done in opening.removeValue(forKey: board)?.waiting ?? [] { done(result) }
    }

    /// Gives a room input and carries out what it wants.
    func perform(_ board: BoardID, _ input: (Room) -> [RoomEffect]) {
        guard let open = rooms[board] else { return }
        carryOut(input(open.room), in: open)
    }

    func carryOut(_ effects: [RoomEffect], in open: OpenRoom) {
        let board = open.room.id
        let mail = mail
        for effect in effects {
            switch effect {
            case .append(let head, let events):
                log.append(board, expecting: head, events) { mail.post(.appended(board, $0)) }
            case .resolve(let head):
                log.resolve(board, after: head) { mail.post(.resolved(board, $0)) }
            case .overwrite(.texts(let sequences)):
                log.redact(board, sequences) {
                    mail.post(.overwritten(board, .texts(sequences), $0))
                }
            case .overwrite(.actors):
                log.redactActors(board) { mail.post(.overwritten(board, .actors, $0)) }
            case .join, .send, .broadcast, .broadcastToAll, .close:
                open.deliver(effect)
            case .answer(let visit, let message):
                finishVisit(visit, message)
            case .reopen:
                rooms[board] = nil
            }
        }
    }

    func report(_ result: AppendResult, of board: BoardID) {
        switch result {
        case .durable: break
        case .conflict(let head):
            logger.warning(
                "someone else wrote", metadata: ["board": "\(board)", "head": "\(head)"])
        case .notWritten(let error):
            logger.error("not saved", metadata: ["board": "\(board)", "error": "\(error)"])
        case .unknown:
            logger.error("the log cannot say whether it wrote", metadata: ["board": "\(board)"])
        }
    }

    func report(_ result: Result<Void, EventLogError>, _ what: String, _ board: BoardID) {
        guard case .failure(let error) = result else { return }
        logger.error("\(what)", metadata: ["board": "\(board)", "error": "\(error)"])
    }
}

extension EventLogError {
    /// What those at the door are told. A disk that fails for a while is no reason to tell a whole room to stay
    /// away; SQLite reports its errors like damage of the whole file (`SQLITE_IOERR_CORRUPTFS`).
    fileprivate var closeCode: CloseCode {
        switch self {
        case .damaged(let damage): damage.board == nil ? .replaced : .damagedBoard
        case .unknownBoard, .boardErased: .unknownBoard
        case .missingDirectory, .missing, .readOnly, .inUse, .notADatabase, .newerSchema,
            .settingRefused, .boardExists, .repeatedCommand, .diskFull, .copiesRemain, .storage,
            .closed:
            .replaced
        }
    }
}
