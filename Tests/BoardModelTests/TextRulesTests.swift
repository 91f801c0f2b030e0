import BoardModel
import Testing

/// Swift takes them in no literal.
private let noncharacters = String(
    String.UnicodeScalarView([0xFDD0, 0xFFFE, 0x10FFFF].compactMap(Unicode.Scalar.init)))

@Suite struct TextRulesTests {
    private func cleaned(_ text: String) -> Result<String, CommandRejection> {
        Result { () throws(CommandRejection) in try TextRules.clean(text) }
    }

    @Test(
        "[T1] texts are composed, line endings become one kind, tabs become spaces",
        arguments: [
            ("a\u{30A}a\u{308}o\u{308}", "åäö"), ("e\u{301}", "é"), ("ett\r\ntvå", "ett\ntvå"),
            ("ett\rtvå", "ett\ntvå"), ("ett\u{2028}två\u{85}tre", "ett\ntvå\ntre"),
            ("ett\ttvå", "ett två"), ("ett\n\r\ntvå", "ett\n\ntvå"),
            ("ett\u{2029}två\rtre", "ett\ntvå\ntre"), ("\u{212B}", "Å"),
            ("\u{1112}\u{1161}\u{11AB}", "한"),
            // What was dropped between a base and its mark leaves them together.
            ("a\u{0}\u{30A}", "å"), ("o\u{202E}\u{308}l", "öl"),
        ])
    func composed(text: String, expected: String) throws {
        let clean = try cleaned(text).get()
        #expect(Array(clean.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "[T2] characters that steer the page or hide are dropped",
        arguments: [
            "a\u{0}b", "a\u{7}b", "a\u{1B}b", "a\u{7F}b", "a\u{9B}b", "a\u{202E}b", "a\u{202A}b",
            "a\u{2066}b", "a\u{2069}b", "a\u{E0041}b", "a\u{E007F}b", "a\u{FEFF}b", "a\u{2060}b",
            "a\u{FFF9}b", "\u{202E}ab\u{202C}", "a\(noncharacters)b", "\u{E0067}a\u{E007F}b",
        ])
    func dropped(text: String) throws { #expect(try cleaned(text).get() == "ab") }

    @Test("[T3] at most four combining marks stay on one base")
    func marks() throws {
        let zalgo = "h" + String(repeating: "\u{35A}", count: 50) + "ej"
        let clean = try cleaned(zalgo).get()
        #expect(clean.unicodeScalars.count == 7)
        #expect(try cleaned("ก\u{E33}\u{E48}").get().unicodeScalars.count >= 2)
    }

    @Test(
        "[T3] a joiner between marks is no new base", arguments: ["\u{200D}", "\u{200C}", "\u{AD}"])
    func joinedMarks(joiner: String) throws {
        let zalgo = "h" + String(repeating: "\u{35A}\u{35B}\u{35C}" + joiner, count: 20)
        let marks = try cleaned(zalgo).get().unicodeScalars.filter {
            (0x35A...0x35C).contains($0.value)
        }
        #expect(marks.count == 4)
    }

    @Test(
        "[T1] [T3] a text that was cleaned is clean",
        arguments: [
            "a\u{0}\u{30A}", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{301}", "\u{1112}\u{0}\u{1161}",
            "h\u{35A}\u{35B}\u{200D}\u{35A}\u{35B}\u{35C}å", " \u{308}a\r\u{0}\n ",
            "🏴\u{E0067}\u{E007F}",
        ])
    func twice(text: String) throws {
        let once = try cleaned(text).get()
        #expect(try Array(cleaned(once).get().unicodeScalars) == Array(once.unicodeScalars))
    }

    @Test(
        "[T4] white space around is dropped",
        arguments: ["  lapp ", "\n\nlapp\t", "\u{A0}lapp\u{3000}"])
    func trimmed(text: String) throws { #expect(try cleaned(text).get() == "lapp") }

    @Test(
        "[T4] a text of which nothing can be seen is refused",
        arguments: [
            "", " ", "\n\t", "\u{200B}", "\u{200D}\u{FE0F}", "\u{2800}", "\u{3164}", "\u{AD}",
            "\u{202E}\u{0}", "\u{301}", "\u{115F}", "\u{FFA0}", "\u{E0061}", "\u{200E}\u{61C}",
            "\u{34F}",
            "\u{3000}\u{2003}\u{A0}",
        ])
    func invisible(text: String) { #expect(cleaned(text) == .failure(.textIsEmpty)) }

    @Test(
        "[T5] a text has 1...280 characters as people count them and at most 2,048 bytes",
        arguments: ["a", "å", "👩‍👩‍👧‍👦"])
    func lengths(character: String) throws {
        let most = String(repeating: character, count: min(280, 2_048 / character.utf8.count))
        #expect(try cleaned(most).get() == most)
        #expect(cleaned(most + character) == .failure(.textIsTooLong))
        #expect(try cleaned("  " + most + "\n").get() == most)
    }

    @Test("[T5] bytes count too, and a text far too long is refused unread")
    func bytes() throws {
        let heavy = String(repeating: "👩🏽‍❤️‍💋‍👨🏿", count: 58)
        #expect(heavy.count == 58 && heavy.utf8.count > 2_000)
        #expect(cleaned(heavy + heavy) == .failure(.textIsTooLong))
        #expect(cleaned(String(repeating: " ", count: 100_000)) == .failure(.textIsTooLong))
    }

    @Test(
        "[T6] ordinary texts come through unchanged",
        arguments: [
            "Rädsla att peka ut fel person", "Två rader\nmed radbrytning", "50 % – \"citat\" & <b>",
            "مرحبا بالعالم", "שלום עולם", "สวัสดีครับ", "नमस्ते दुनिया", "日本語のメモ", "Привет",
            "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇸🇪 ❤️‍🔥 1️⃣", "e-post: nej", "ﬁ ½ ™", "שָׁלוֹם עוֹלָם", "می‌خواهم", "क्षत्रिय", "한국어",
        ])
    func unchanged(text: String) throws {
        #expect(try Array(cleaned(text).get().unicodeScalars) == Array(text.unicodeScalars))
    }
}
