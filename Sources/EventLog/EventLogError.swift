import BoardModel

/// Why the log could not do what was asked. Each prints as one sentence for the person who runs the server.
public enum EventLogError: Error, Sendable, Equatable {
    /// The folder the database should lie in does not exist.
    case missingDirectory(path: String)
    /// There is no database to read.
    case missing(path: String)
    /// The folder or the database cannot be written.
    case readOnly(path: String)
    /// Another process serves this database.
    case inUse(path: String)
    /// The file is something else than a SQLite database.
    case notADatabase(path: String)
    /// A later version of Tavla wrote the database.
    case newerSchema(found: Int, known: Int)
    /// SQLite did not take a setting that durability or erasure rests on.
    case settingRefused(name: String, wanted: String, found: String)

    /// No board has this id.
    case unknownBoard(BoardID)
    /// A board with this id exists, or existed.
    case boardExists(BoardID)
    /// The board was erased.
    case boardErased(BoardID)
    /// The board's log already holds events of a command with this id.
    case repeatedCommand(CommandID)

    /// A row does not fit the chain; nothing from it on is served.
    case damaged(Damage)
    /// The disk is full. Requests work again when there is space.
    case diskFull
    /// The write-ahead log, where old pages stand, cannot be emptied while another process reads the
    /// database: what was redacted is overwritten, but copies remain. Ask again.
    case copiesRemain
    /// SQLite reported something else: its extended result code and what was tried.
    case storage(code: Int32, operation: String)
    /// The log is closed.
    case closed
}

/// The first place where a board's log does not fit.
public struct Damage: Error, Sendable, Equatable {
    /// Whose log; nil when the file as a whole is meant.
    public let board: BoardID?
    /// Which event; nil when the board's row or the file as a whole is meant.
    public let sequence: SequenceNumber?
    /// What is wrong, in words.
    public let what: String
}

extension Damage: CustomStringConvertible {
    /// `board abc, event 7: the text does not match its digest`
    public var description: String {
        var place = board.map { "board \($0)" } ?? "the database"
        if let sequence { place += ", event \(sequence)" }
        return "\(place): \(what)"
    }
}

extension EventLogError: CustomStringConvertible {
    /// One sentence, without the full stop.
    public var description: String {
        switch self {
        case .missingDirectory(let path): "the data folder \(path) does not exist"
        case .missing(let path): "there is no database \(path)"
        case .readOnly(let path): "\(path) cannot be written to"
        case .inUse(let path): "\(path) is in use by another server"
        case .notADatabase(let path): "\(path) is not a Tavla database"
        case .newerSchema(let found, let known):
            "the database has version \(found), this program knows versions up to \(known)"
        case .settingRefused(let name, let wanted, let found):
            "SQLite did not take the setting \(name)=\(wanted) (it says \(found))"
        case .unknownBoard(let board): "there is no board \(board)"
        case .boardExists(let board): "a board \(board) exists already, or was erased"
        case .boardErased(let board): "the board \(board) was erased"
        case .repeatedCommand(let command): "the command \(command) is in the log already"
        case .damaged(let damage): "damaged log: \(damage)"
        case .diskFull: "the disk is full"
        case .copiesRemain:
            "another process is reading the database, so its write-ahead log cannot be emptied"
        case .storage(let code, let operation): "SQLite error \(code) while \(operation)"
        case .closed: "the log is closed"
        }
    }
}
