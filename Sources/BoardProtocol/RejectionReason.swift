import BoardModel

/// Why a command had no effect and never will, or not before some time has passed.
public enum RejectionReason: Hashable, Sendable {
    /// A rule of the board says no.
    case board(CommandRejection)
    /// The sender asks more often than it may; the same command may come again after that time.
    case tooFast(retryAfter: Duration)
    /// Another command came under this id before.
    case commandIdIsTaken
    /// The disk refused and nothing happened; the same command may come again after that time.
    case notSaved(retryAfter: Duration)
    /// The id was readable, the rest was not.
    case notUnderstood
    /// No waiting screen shows this code.
    case unknownPairingCode
    /// It is not the code of that table.
    case unknownTableCode

    /// The `reason` on the wire and the key of the sentence the person reads.
    public var name: String {
        switch self {
        case .board(let rejection): rejection.rawValue
        case .tooFast: "tooFast"
        case .commandIdIsTaken: "commandIdIsTaken"
        case .notSaved: "notSaved"
        case .notUnderstood: "notUnderstood"
        case .unknownPairingCode: "unknownPairingCode"
        case .unknownTableCode: "unknownTableCode"
        }
    }

    /// When the same command may come again; nil when it never may.
    public var retryAfter: Duration? {
        switch self {
        case .tooFast(let time), .notSaved(let time): time
        case .board, .commandIdIsTaken, .notUnderstood, .unknownPairingCode,
            .unknownTableCode:
            nil
        }
    }
}
