import BoardModel
import Foundation
import TemplateFile
import Testing

/// The JSON reader, seen through the title of a template and what is told of broken files.
@Suite struct JSONTests {
    @Test(
        "[D2] text is read as RFC 8259 §7 writes it",
        arguments: [
            (#"å \u00e5 \u00E5"#, "å å å"), (#"\" \\ \/"#, #"" \ /"#), (#"\uD83D\uDE00!"#, "😀!"),
            ("e\u{301} e\\u0301", "é é"),
            ("👩\u{200D}🚒 می\u{200C}خواهم", "👩\u{200D}🚒 می\u{200C}خواهم"),
        ])
    func text(_ written: String, _ read: String) throws {
        #expect(try title(written) == read)
    }

    private func title(_ written: String) throws -> String? {
        let json = SampleTemplate.json.replacing(#""sv": "Prov""#, with: #""sv": "\#(written)""#)
        return try TemplateFile.read(Array(json.utf8), file: "prov.json").title.texts["sv"]
    }

    @Test(
        "[D2] what is not JSON is told where it stops being JSON",
        arguments: [
            ("{", 2, "a key in quotes"), ("{}}", 3, "the end of the file"),
            (#"{"a" 1}"#, 6, "a colon after the key"),
            (#"{"a": 1 "b": 2}"#, 9, "a comma or a closing brace }"),
            ("[1,]", 4, valueExpected), ("[1 2]", 4, "a comma or a closing bracket ]"),
            ("tru", 1, valueExpected), ("'a'", 1, valueExpected), ("[-]", 3, "a digit"),
            ("[1.]", 4, "a digit"), ("[1e+]", 5, "a digit"),
            ("[01]", 3, "a comma or a closing bracket ]"),
            (#"["a"#, 4, "a closing quote"), ("[\"a\nb\"]", 4, "a closing quote on the same line"),
            (#"["\x"]"#, 4, #"one of " \ / b f n r t u"#),
            (#"["\u12G4"]"#, 5, "four hexadecimal digits"),
            (#"["\u-001"]"#, 5, "four hexadecimal digits"),
            (#"["\uD83D"]"#, 9, "two halves of a surrogate pair, the leading one first"),
            (#"["\uDE00"]"#, 9, "two halves of a surrogate pair, the leading one first"),
            (String(repeating: "[", count: 40), 33, "at most 32 levels"),
        ])
    func syntax(_ text: String, _ column: Int, _ expected: String) {
        let told = problems(text)
        #expect(told.map(\.path) == ["$"])
        #expect(told.first?.position?.column == column)
        #expect(told.first?.expected == expected)
    }

    private static let valueExpected =
        "a value: text in quotes, a number, true, false, a list or an object"

    @Test(
        "[D2] what Foundation takes as JSON and what is read here are the same, seed",
        arguments: 1...4)
    func agreesWithFoundation(seed: UInt64) {
        var damage = Damage(seed: seed)
        let bytes = Array(SampleTemplate.json.utf8)
        for _ in 0..<500 {
            let damaged = damage.mutated(bytes)
            let isSyntax = problems(damaged).contains { $0.path == "$" }
            let foundation = try? JSONSerialization.jsonObject(with: Data(damaged))
            #expect(isSyntax == (foundation == nil), "\(String(decoding: damaged, as: UTF8.self))")
        }
    }
}
