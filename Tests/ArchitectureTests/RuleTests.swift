import Testing

/// The ids of the rules a document lists, as in `- **[N4]** A held note …`, in its order.
func ruleIDs(in document: SourceFile) -> [String] {
    document.text.matches(of: #/(?m)^- (?:\*\*)?\[([A-Z]+[0-9]+)\](?:\*\*)? /#).map { String($0.1) }
}

/// The ids that names of tests begin with: `"[N4] a held note …"`, `"[N4] [N5] …"` or `"[N4, N5] …"`.
func citedRuleIDs(in test: SourceFile) -> Set<String> {
    let name = #/["'`]((?:\[[A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*\] ?)+)/#
    let heads = test.text.matches(of: name).map(\.1)
    return Set(heads.flatMap { $0.matches(of: #/[A-Z]+[0-9]+/#).map { String($0.0) } })
}

@Suite("Rules and tests know one another")
struct RuleTests {
    private let rules: [String]
    private let cited: Set<String>

    init() throws {
        rules = try Repository.files(in: "Sources", ending: "Rules.md").flatMap(ruleIDs)
        // The tests of the checks plant ids that no rule has.
        cited = try Repository.files(in: "Tests", ending: ".swift", ".js", ".py")
            .filter { !$0.path.hasPrefix("Tests/ArchitectureTests/") }
            .reduce(into: []) { $0.formUnion(citedRuleIDs(in: $1)) }
    }

    @Test("every rule is cited by the name of a test")
    func everyRuleIsTested() {
        #expect(!rules.isEmpty)
        #expect(rules.filter { !cited.contains($0) } == [])
    }

    @Test("no test cites a rule that does not exist")
    func noTestCitesNothing() {
        #expect(cited.subtracting(rules).sorted() == [])
    }

    @Test("an id is given to one rule")
    func idsAreGivenOnce() {
        let count = rules.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        #expect(count.filter { $0.value > 1 }.keys.sorted() == [])
    }

    @Test("rules and citations are found in every form in use")
    func planted() {
        let document = SourceFile(
            text: "- **[N1]** One.\n- [N2] Two, unlike [N9].\n[N8] not a rule\n  - [N7] x")
        #expect(ruleIDs(in: document) == ["N1", "N2"])
        let test = SourceFile(
            text: """
                @Test("[N1] a") func a() {}
                Contract("[N2][LX14] b")
                test("[N3, N4] c", …)
                // "see [N5]"
                """)
        #expect(citedRuleIDs(in: test) == ["N1", "N2", "LX14", "N3", "N4"])
    }
}
