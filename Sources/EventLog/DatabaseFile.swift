import CSQLite
import Glibc

/// Where the database lies and what it is opened for.
struct DatabaseFile: Sendable {
    let path: String
    let mode: SQLiteConnection.Mode
    /// Another SQLite VFS, which tests use to make a disk fail; nil for the real disk.
    let disk: String?
}

extension DatabaseFile {
    /// Makes sure that there is a file, which nobody but this user can read: SQLite gives the files it puts
    /// beside a database the same permissions.
    func createIfMissing() throws(EventLogError) {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw EventLogError(errno: errno, path: path) }
        close(file)
    }

    /// Refuses to read a database that is not there.
    func requireExisting() throws(EventLogError) {
        guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    }
}

/// The right to serve one database, held until the process ends or lets go.
///
/// A file of its own rather than SQLite's locks, so that `tavla check` and `backup` can read meanwhile.
final class DatabaseLock: Sendable {
    private let file: Int32

    /// Takes the lock, or says who cannot have it and why.
    init(_ database: DatabaseFile) throws(EventLogError) {
        file = open(database.path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw EventLogError(errno: errno, path: database.path) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw .inUse(path: database.path)
        }
    }

    deinit { close(file) }
}

extension EventLogError {
    /// What an `errno` from opening a file in the data folder means.
    fileprivate init(errno code: Int32, path: String) {
        switch code {
        case ENOENT, ENOTDIR:
            let end = path.lastIndex(of: "/")
            self = .missingDirectory(path: end.map { String(path[..<$0]) } ?? ".")
        case EACCES, EPERM, EROFS: self = .readOnly(path: path)
        case EISDIR: self = .notADatabase(path: path)
        case ENOSPC, EDQUOT: self = .diskFull
        default: self = .storage(code: SQLITE_CANTOPEN, operation: "opening \(path)")
        }
    }
}
