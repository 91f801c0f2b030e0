import FoundationEssentials

/// The files in `Tests/Fixtures/messages`, which the tests in JavaScript read too.
enum FixtureFiles {
    private static let folder = repository.appending(path: "Tests/Fixtures/messages")

    static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Names without `.json`.
    static func names() throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Set(files.map { String($0.dropLast(".json".count)) })
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appending(path: name + ".json")))
    }

    /// The fixture as one line, as a message is sent.
    static func minified(_ name: String) throws -> String {
        var isInText = false
        var isEscaped = false
        let kept = try bytes(name).filter { byte in
            if isInText {
                isInText = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                return true
            }
            isInText = byte == UInt8(ascii: "\"")
            return byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\n")
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
