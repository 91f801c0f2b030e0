import FoundationEssentials

/// Files that tests read and write.
enum Files {
    /// The bundled templates.
    static let templates = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Data/templates").path

    /// Hands a new directory with these files to `use`, and removes it afterwards.
    static func withDirectory<Result>(
        _ files: [String: String], _ use: (String) throws -> Result
    ) throws -> Result {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "tavla-templates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { removeTemporary(directory) }
        for (name, text) in files {
            try Data(text.utf8).write(to: directory.appending(path: name))
        }
        return try use(directory.path)
    }

    private static func removeTemporary(_ directory: URL) {
        // What stays behind lies in the system's temporary directory and says nothing about the test.
        try? FileManager.default.removeItem(at: directory)
    }
}
