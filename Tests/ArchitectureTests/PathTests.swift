import Testing

/// The paths a document names in backticks: words with a slash, without those that begin with one (routes,
/// installed files), hold one of `:<>*` (addresses, patterns) or are made by the build.
func namedPaths(in document: SourceFile) -> [String] {
    let quoted = document.text.matches(of: #/`([^`\n]+)`/#).map(\.1)
    return quoted.flatMap { $0.split(separator: " ") }
        .filter { $0.contains("/") && !$0.contains(#/^[\/$~-]|^\.build|[:<>*=#]/#) }
        .map { String($0.hasPrefix("./") ? $0.dropFirst(2) : $0) }
}

/// What a script does, comments and empty lines left out.
func commands(of script: SourceFile) -> [Substring] {
    script.lines.filter { !$0.hasPrefix("#") && !$0.isEmpty }
}

@Suite("What is named is there, and what is there is named")
struct PathTests {
    @Test("the paths that a guide names exist", arguments: ["README.md", "deploy/README.md"])
    func guides(path: String) throws {
        let paths = try namedPaths(in: Repository.file(path))
        #expect(!paths.isEmpty)
        #expect(
            paths.filter { !Repository.exists($0) && !Repository.exists("Sources/\($0)") } == [])
    }

    @Test("nothing else stands at the top")
    func top() throws {
        let agreed: Set = [
            ".ci", ".editorconfig", ".gitignore", ".swift-format", "Data", "Package.swift",
            "README.md", "Sources", "Tests", "Web", "deploy",
        ]
        #expect(try Set(Repository.names()).subtracting(agreed) == [])
    }

    @Test(".ci/run calls Tests/run and nothing else")
    func integration() throws {
        #expect(
            commands(of: try Repository.file(".ci/run"))
                == [#"exec "$(dirname "$0")/../Tests/run""#])
    }

    @Test("every folder of tests is run: by swift test, or by a step of Tests/run")
    func testFolders() throws {
        // The formatter puts a long target's name on a line of its own.
        let package = try Repository.file("Package.swift").text.filter { !$0.isWhitespace }
        let run = try Repository.file("Tests/run").text
        let withoutTests: Set = ["Benchmarks", "Fixtures", "python_testing"]
        let unknown = try Repository.folders(in: "Tests").filter { folder in
            !withoutTests.contains(folder)
                && !package.contains("testTarget(name:\"\(folder)\"")
                && !package.contains("path:\"Tests/\(folder)\"")
                && !run.contains("Tests/\(folder)")
        }
        #expect(unknown == [])
    }

    @Test("paths and commands are told from other words")
    func planted() {
        let guide = SourceFile(
            text:
                "See `Web/phone/note-form.js`, `./Tests/run --list`, `/screen`, `http://a/b`, no/path, "
                + "`.build/release/tavla serve`, `BoardRoom/Room.swift` and `--data`.")
        #expect(
            namedPaths(in: guide)
                == ["Web/phone/note-form.js", "Tests/run", "BoardRoom/Room.swift"])
        let script = SourceFile(text: "#!/bin/sh\n# why\n\nTests/run\nrm -rf x\n")
        #expect(commands(of: script) == ["Tests/run", "rm -rf x"])
    }
}
