import FoundationEssentials

/// The files of the project as they stand on disk, by paths relative to its top.
enum Repository {
    static let top = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The names in a folder, what tools made left out.
    static func names(in folder: String = "") throws -> [String] {
        let made: Set = [".git", ".build", ".swiftpm", ".work", "Package.resolved", "__pycache__"]
        return try FileManager.default.contentsOfDirectory(atPath: path(folder))
            .filter { !made.contains($0) }.sorted()
    }

    /// The folders in a folder.
    static func folders(in folder: String) throws -> [String] {
        try names(in: folder).filter { isFolder("\(folder)/\($0)") }
    }

    /// The files below some folders whose names end so.
    static func files(in folders: String..., ending: String...) throws -> [SourceFile] {
        try folders.flatMap { try paths(below: $0) }
            .filter { path in ending.contains { path.hasSuffix($0) } }
            .map(file)
    }

    static func file(_ path: String) throws -> SourceFile {
        let bytes = try Data(contentsOf: top.appending(path: path))
        return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: self.path(path))
    }

    private static func paths(below folder: String) throws -> [String] {
        try names(in: folder).flatMap { name in
            let path = "\(folder)/\(name)"
            return try isFolder(path) ? paths(below: path) : [path]
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: self.path(path), isDirectory: &isFolder)
            && isFolder
    }

    private static func path(_ relative: String) -> String { top.appending(path: relative).path }
}

/// A text with its name. Tests of the checks themselves make some that break a rule.
struct SourceFile {
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var name: String { String(path.split(separator: "/").last ?? "") }

    init(path: String = "planted", text: String) {
        self.path = path
        self.text = text
    }

    /// `path:line`, counted from 1.
    func place(_ line: Int) -> String { "\(path):\(line + 1)" }
}
