import Testing

/// The kinds of one section of Protocol.md: the words in backticks in the first cells of its table.
func kinds(in section: String, of document: SourceFile) -> Set<String> {
    let body = document.lines.drop { $0 != "## \(section)" }.dropFirst()
    let rows = body.prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("| `") }
    let cells = rows.compactMap { $0.split(separator: "|").first }
    return Set(cells.flatMap { $0.matches(of: #/`([a-zA-Z]+)`/#).map { String($0.1) } })
}

/// Of the names given, those that are neither a kind nor a kind with `-variant`.
func unknown(_ names: [String], kinds: Set<String>) -> [String] {
    names.filter { name in !kinds.contains { name == $0 || name.hasPrefix("\($0)-") } }
}

/// Of the kinds, those that no name is, or begins with.
func missing(_ kinds: Set<String>, names: [String]) -> [String] {
    kinds.filter { kind in unknown(names, kinds: [kind]) == names }.sorted()
}

@Suite("Protocol.md, the fixtures and those who read them agree")
struct FixtureTests {
    private let names: [String]
    private var kinds: Set<String>

    init() throws {
        names = try Repository.names(in: "Tests/Fixtures/messages")
            .map { String($0.dropLast(".json".count)) }
        let wire = try Repository.file("Sources/BoardProtocol/BoardProtocol.docc/Protocol.md")
        let families = [
            "client": "From the client", "server": "From the server", "record": "Records",
            "client-command": "Commands",
        ]
        kinds = families.reduce(into: []) { all, family in
            let inSection = ArchitectureTests.kinds(in: family.value, of: wire)
            all.formUnion(inSection.map { "\(family.key)-\($0)" })
        }
        // A command is shown whole, inside the message that carries it.
        kinds.remove("client-command")
    }

    @Test("every kind of message, command and record has a fixture")
    func everyKind() {
        #expect(kinds.count > 40)
        #expect(missing(kinds, names: names) == [])
    }

    @Test("every fixture is named for a kind")
    func everyFixture() { #expect(unknown(names, kinds: kinds) == []) }

    @Test(
        "the tests in both languages read every family",
        arguments: [("BoardProtocolTests", ".swift"), ("WebTests", ".js")])
    func bothLanguages(folder: String, ending: String) throws {
        let tests = try Repository.files(in: "Tests/\(folder)", ending: ending).map(\.text)
        #expect(tests.contains { $0.contains("Fixtures/messages") })
        for family in ["client-", "server-", "record-"] {
            #expect(tests.contains { $0.contains(family) }, "\(family)")
        }
    }

    @Test("a kind without a fixture and a fixture without a kind are found")
    func planted() {
        let document = SourceFile(
            text: """
                ## Commands
                | type | fields |
                |---|---|
                | `start`, `stop` | `seconds` |
                | `hello` on `/screen/ws` | |
                ## Reasons
                | `other` | |
                """)
        let found = ArchitectureTests.kinds(in: "Commands", of: document)
        #expect(found == ["start", "stop", "hello"])
        #expect(missing(found, names: ["start", "hello-again", "stops"]) == ["stop"])
        #expect(unknown(["start", "hello-again", "stops"], kinds: found) == ["stops"])
    }
}
