import BoardModel
import Glibc

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The host's own words, in a file beside the boards: one word or phrase a line.
///
/// It is edited on the host page or by hand; what stands in it counts from the next note on, without a restart.
struct HostWordFile {
    /// The file as it stands.
    private(set) var text = ""
    /// What it says.
    private(set) var words = HostWords()
    private let path: String
    private var stamp: Stamp?

    /// Bytes; a file that is longer is not read. Leaves room for a request's escapes, so that the host page can
    /// save whatever it was given.
    static let limit = 49_152

    /// What became of a look at the file.
    enum Look { case unchanged, changed, unreadable }

    /// Tells one state of a file from another.
    private struct Stamp: Equatable {
        let inode: UInt
        let size: Int
        let written: Moment
        /// Another mode or owner too, by which a file may become readable.
        let changed: Moment
    }

    private struct Moment: Equatable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
        }
    }

    /// The file at `path`, which need not be there.
    init(at path: String) { self.path = path }

    /// Reads the file when it is another than at the last look; one that cannot be read changes nothing.
    mutating func look() -> Look {
        let now = Self.stamp(of: path)
        if now == stamp { return .unchanged }
        stamp = now
        guard let now else {
            take("")
            return .changed
        }
        guard now.size <= Self.limit, let bytes = FileManager.default.contents(atPath: path) else {
            return .unreadable
        }
        take(Self.decoded(Array(bytes)))
        return .changed
    }

    /// Writes the file whole, under another name first; false when the disk refuses. Throws nothing away before.
    mutating func save(_ text: String) -> Bool {
        let draft = path + ".new"
        let bytes = Array(text.utf8)
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        close(file)
        guard isWritten, rename(draft, path) == 0 else { return false }
        stamp = Self.stamp(of: path)
        take(text)
        return true
    }

    private mutating func take(_ text: String) {
        self.text = text
        words = HostWords(lines: text)
    }

    private static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            inode: UInt(status.st_ino), size: Int(status.st_size),
            written: Moment(status.st_mtim), changed: Moment(status.st_ctim))
    }

    /// UTF-8, or what an old editor writes: a byte a letter (ISO 8859-1).
    private static func decoded(_ bytes: [UInt8]) -> String {
        let mark = "\u{FEFF}"
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
        return text.hasPrefix(mark) ? String(text.dropFirst()) : text
    }
}
