import Testing

/// What each target may import. The arrows between the targets point one way, and this is where they stand;
/// what comes with the toolchain is listed too, so that a target grows heavier only on purpose.
private let allowedImports: [String: Set<String>] = [
    "BoardModel": [],
    "BoardProtocol": ["BoardModel"],
    "BoardRoom": ["BoardModel", "BoardProtocol", "EventLog"],
    "BoardServer": [
        "BoardModel", "BoardProtocol", "BoardRoom", "CQRencode", "CSodium", "CZlib", "EventLog",
        "FoundationEssentials", "Glibc", "Logging", "Synchronization", "TemplateFile", "WebServer",
    ],
    "CLibwebsockets": [],
    "CQRencode": [],
    "CSQLite": [],
    "CSodium": [],
    "CZlib": [],
    "EventLog": [
        "BoardModel", "CSQLite", "CSodium", "FoundationEssentials", "Glibc", "Synchronization",
    ],
    "TemplateFile": ["BoardModel", "FoundationEssentials"],
    "WebServer": ["CLibwebsockets", "Glibc", "Synchronization"],
    "tavla": [
        "ArgumentParser", "BoardModel", "BoardProtocol", "BoardServer", "EventLog",
        "FoundationEssentials", "Glibc", "Logging", "TemplateFile",
    ],
]

/// The modules a Swift file imports. `Foundation` beside `FoundationEssentials` is the fall-back of platforms
/// without the latter, and does not count.
func imports(of file: SourceFile) -> Set<String> {
    let statement = #/^\s*(?:@\w+\s+|public\s+|package\s+|internal\s+|private\s+)*import\s+/#
    let modules = file.lines.compactMap { line -> String? in
        guard let start = line.prefixMatch(of: statement) else { return nil }
        let words = line[start.range.upperBound...].split(separator: " ")
        let kinds: Set<Substring> = [
            "class", "enum", "func", "protocol", "struct", "typealias", "var",
        ]
        let module = words.first { !kinds.contains($0) } ?? ""
        return String(module.prefix { $0 != "." })
    }
    let found = Set(modules)
    return found.contains("FoundationEssentials") ? found.subtracting(["Foundation"]) : found
}

@Suite("Imports point one way")
struct ImportTests {
    @Test(
        "a target imports what its row allows, and no more", arguments: allowedImports.keys.sorted()
    )
    func arrows(target: String) throws {
        for file in try Repository.files(in: "Sources/\(target)", ending: ".swift") {
            let forbidden = imports(of: file).subtracting(allowedImports[target] ?? [])
            #expect(forbidden.isEmpty, "\(file.path)")
        }
    }

    @Test("every target has a row, and every row a target")
    func rows() throws {
        #expect(try Set(Repository.folders(in: "Sources")) == Set(allowedImports.keys))
    }

    @Test("every form of import is seen")
    func planted() {
        let text = """
            @testable import BoardModel
            public import struct EventLog.RecordedEvent
            #if canImport(Glibc)
                import Glibc
            #endif
            import Foundation
            // import Nothing
            let important = "import Nothing"
            """
        #expect(
            imports(of: SourceFile(text: text)) == [
                "BoardModel", "EventLog", "Glibc", "Foundation",
            ])
        let fallBack = SourceFile(text: "import FoundationEssentials\nimport Foundation")
        #expect(imports(of: fallBack) == ["FoundationEssentials"])
    }
}
