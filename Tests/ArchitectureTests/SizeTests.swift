import Testing

/// A file's length beyond which nobody reads it whole, in lines.
private let longest = [".swift": 300, ".js": 180]

/// The files that are longer than their kind may be.
func tooLong(_ files: [SourceFile]) -> [String] {
    files.compactMap { file in
        let limit = longest.first { file.path.hasSuffix($0.key) }?.value ?? .max
        // A file ends with a line break, so that the last line of `lines` is empty.
        let count = file.lines.count - 1
        return count > limit ? "\(file.path): \(count) lines" : nil
    }
}

@Suite("Files stay short")
struct SizeTests {
    @Test("no Swift file is over 300 lines, no module of JavaScript over 180")
    func lengths() throws {
        // A language's messages are a table, which nobody reads whole.
        let files = try Repository.files(in: "Sources", "Tests", "Web", ending: ".swift", ".js")
            .filter { !["sv.js", "en.js", "ar.js", "so.js", "fi.js", "ro.js"].contains($0.name) }
        #expect(!files.isEmpty)
        #expect(tooLong(files) == [])
    }

    @Test("a file that is one line too long is found")
    func planted() {
        let full = SourceFile(path: "a.js", text: String(repeating: "\n", count: 180))
        let over = SourceFile(path: "b.js", text: String(repeating: "\n", count: 181))
        let swift = SourceFile(path: "c.swift", text: String(repeating: "\n", count: 301))
        #expect(tooLong([full, over, swift]) == ["b.js: 181 lines", "c.swift: 301 lines"])
    }
}
