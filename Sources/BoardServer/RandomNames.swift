import BoardModel
import CSodium

/// Names nobody can guess or meet twice.
public enum RandomNames {
    /// A new board's id.
    public static func board() -> BoardID { BoardID(rawValue: Symbols.randomID()) }

    /// A new life of a log.
    public static func epoch() -> Epoch {
        Epoch(randombytes_random()) << 20 | Epoch(randombytes_uniform(1 << 20)) | 1
    }
}
