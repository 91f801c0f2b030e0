import CSodium
import Glibc

/// Thirty-two random bytes in a file only the server's user can read; made at the first start.
public struct ServerKey: Sendable {
    let bytes: [UInt8]
    /// Its name in the data folder.
    static let fileName = "server.key"
    private static let count = 32

    /// Makes the key of a data folder that has none, so that a server can open the boards in it.
    public static func prepare(_ dataFolder: String) throws(StartError) {
        _ = try ServerKey(at: "\(dataFolder)/\(fileName)")
    }

    /// The key at `path`, made when there is none.
    init(at path: String) throws(StartError) {
        guard sodium_init() >= 0 else { throw .noRandomness }
        if let bytes = try Self.read(path) {
            self.bytes = bytes
        } else {
            bytes = try Self.make(path)
        }
    }

    private static func read(_ path: String) throws(StartError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .cannotOpenKey(path: path, reason: lastError)
        }
        defer { close(file) }
        // One byte more than a key, to see a file that is none.
        var bytes = [UInt8](repeating: 0, count: count + 1)
        guard Glibc.read(file, &bytes, count + 1) == count else { throw .notAKey(path: path) }
        return Array(bytes.prefix(count))
    }

    /// Written whole under another name first: a key cut short by a power cut would lock everybody out.
    private static func make(_ path: String) throws(StartError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        let draft = path + ".new"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .cannotOpenKey(path: path, reason: lastError) }
        let isWritten = write(file, bytes, count) == count && fsync(file) == 0
        close(file)
        guard isWritten, rename(draft, path) == 0 else {
            throw .cannotOpenKey(path: path, reason: lastError)
        }
        return bytes
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}
