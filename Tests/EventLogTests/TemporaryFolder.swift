import FoundationEssentials

/// A folder for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        // What cannot be removed lies in the system's temporary folder and is removed with it.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The database in this folder.
    var database: String { path + "/tavla.sqlite" }

    /// The bytes of all files in the folder.
    func contents() throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(atPath: path).map { name in
            Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
        }
    }
}
