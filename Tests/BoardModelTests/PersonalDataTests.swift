import BoardModel
import BoardTesting
import FoundationEssentials
import Testing

/// One text of `Tests/Fixtures/personal-data.json`, which the tests in JavaScript read too.
private struct Sample: Decodable {
    struct Spot: Decodable, Equatable {
        let kind: PersonalData.Kind
        let spot: String
    }
    let text: String
    let found: [Spot]

    static func all() throws -> [Sample] {
        let path = RunningServer.root + "/Tests/Fixtures/personal-data.json"
        let bytes = try #require(FileManager.default.contents(atPath: path))
        return try JSONDecoder().decode([Sample].self, from: bytes)
    }
}

@Suite struct PersonalDataTests {
    private func spots(_ text: String, _ words: HostWords = HostWords()) -> [Sample.Spot] {
        PersonalData.findings(in: text, words: words)
            .map { Sample.Spot(kind: $0.kind, spot: String(text[$0.range])) }
    }

    @Test("[PD1] every text of the table is told as the phone tells it")
    func table() throws {
        let samples = try Sample.all()
        #expect(samples.count >= 250)
        for sample in samples { #expect(spots(sample.text) == sample.found, "\(sample.text)") }
        let kinds = Set(samples.flatMap(\.found).map(\.kind))
        #expect(kinds == Set(PersonalData.Kind.allCases).subtracting([.hostWord]))
    }

    @Test("[PD1] what stays of the table after cleaning is told too")
    func cleaned() throws {
        for sample in try Sample.all() where !sample.found.isEmpty {
            let kinds = PersonalData.kinds(in: try TextRules.clean(sample.text), words: HostWords())
            #expect(Set(kinds) == Set(sample.found.map(\.kind)), "\(sample.text)")
        }
    }

    @Test("[PD3] the host's words count as whole words, whatever their case")
    func hostWords() {
        let words = HostWords(
            lines: "# Affärer\n  Nattklubben \nröda lyktan\nRöda Lyktans Bar\r\n\n#\nŞişli\n···")
        #expect(words.count == 4)
        #expect(
            spots("NATTKLUBBEN, Röda  lyktan och röda-lyktans bar", words)
                == ["NATTKLUBBEN", "Röda  lyktan", "röda-lyktans bar"]
                .map { Sample.Spot(kind: .hostWord, spot: $0) })
        #expect(spots("nattklubbens lyktan röda affärer", words).isEmpty)
        #expect(spots("Nära Şişli", words).map(\.spot) == ["Şişli"])
        #expect(spots("Nattklubben 070-123 45 67", words).map(\.kind) == [.hostWord, .phoneNumber])
    }

    @Test("[PD3] of a list that is too long the beginning counts")
    func manyWords() {
        let words = HostWords(lines: (0..<6_000).map { "ord\($0)" }.joined(separator: "\n"))
        #expect(words.count == HostWords.most)
        #expect(spots("ord4999 ord5000", words).map(\.spot) == ["ord4999"])
    }

    @Test(
        "[PD4] the time for a text that would tire a careless search grows with its length only",
        .timeLimit(.minutes(5)))
    func linear() {
        let pieces = [
            "0701", "@a.", "www.", "a.se/", "(at)", "ABC 12", "vägen ", "1 ", "+46 ", "--.",
            "gatan 3", "röda ", "\u{200B}", "é\u{301}", "0 0-",
        ]
        let words = HostWords(lines: "röda röda röda röda röda röda röda blå\nröda")
        for piece in pieces {
            // A hundred notes long: a square of it would not end within the limit.
            let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
            #expect(PersonalData.findings(in: text, words: words).count <= text.utf8.count)
        }
    }

    @Test("[PD4] any text is searched without a trap", arguments: [1, 2, 3])
    func anything(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let splinters = [
            "0", "07", "4", "19850101", "+", "-", " ", ".", ",", "/", "@", "(at)", "abc",
            "Storgatan",
            "väg", "Södra", "g.", "nr", "www.", "https://", ".se", "A", "é", "e\u{301}", "\n",
            "\u{200B}",
            "😕", "ＡＢＣ", "٣", "\u{FEFF}", "ß", "İ", "þ", "\u{10FFFF}",
        ]
        let words = HostWords(lines: "abc\nSödra väg\né")
        for _ in 0..<1_000 {
            let text = (0..<Int.random(in: 0...24, using: &random))
                .map { _ in splinters.randomElement(using: &random) ?? "" }.joined()
            var end = text.startIndex
            for finding in PersonalData.findings(in: text, words: words) {
                #expect(finding.range.lowerBound >= end && !finding.range.isEmpty, "\(text)")
                end = finding.range.upperBound
            }
        }
    }
}
