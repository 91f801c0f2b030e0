import BoardModel
import BoardTesting
import Foundation
import Testing

@testable import BoardServer

@Suite struct PlainPartsTests {
    private func file(_ path: String) throws -> String {
        try String(contentsOfFile: RunningServer.root + "/Web/" + path, encoding: .utf8)
    }

    @Test("text stays text in elements and in attributes")
    func markup() {
        let odd = "<b class=\"x\">&'\n"
        let html = HTML("p", ["title": odd, "lang": nil, "hidden": ""], HTML(text: odd), nil)
        let escaped = "&lt;b class=&quot;x&quot;&gt;&amp;&#39;\n"
        #expect(html.source == "<p title=\"\(escaped)\" hidden>\(escaped)</p>")
        #expect(
            HTML("input", ["name": "a", "value": ""]).source == "<input name=\"a\" value=\"\">")
    }

    @Test(
        "a form is read as browsers write it",
        arguments: [
            ("a=b", "b"), ("a=b+c%2B%C3%A5", "b c+å"), ("b=1&a=x=y", "x=y"), ("a=%0d%0A", "\r\n"),
            ("a=", nil), ("b=1", nil), ("", nil),
        ])
    func forms(body: String, value: String?) throws {
        #expect(try #require(FormBody(parsing: Array(body.utf8)))["a"] == value)
    }

    @Test(
        "what is no form is none",
        arguments: ["a=%", "a=%2", "a=%zz", "a=%C3", "%FF=1", "a=1&a=2"])
    func noForms(body: String) { #expect(FormBody(parsing: Array(body.utf8)) == nil) }

    @Test(
        "of the languages a browser takes, the best there is",
        arguments: [
            ("sv-SE,sv;q=0.9,en;q=0.8", "sv"), ("en", "en"), ("fi, en;q=0.5, sv;q=0.4", "en"),
            ("SV; q=0.1", "sv"), ("de", nil), ("", nil), ("sv;q=0", nil), (";;,,q=", nil),
            ("en;q=x, sv;q=0.1", "sv"),
        ])
    func preferences(header: String, language: String?) {
        #expect(PlainWords.preferred([header]) == language)
    }

    @Test("words that the phone has too are the same, in both languages")
    func words() throws {
        for language in PlainWords.languages {
            // What comes later stands by itself in Swedish.
            let phone = try ["\(language)", "sv-later", "groups/\(language)"]
                .map { try file("phone/\($0).js") }.joined()
            let words = PlainWords(language: language)
            for word in PlainWord.allCases where !word.rawValue.hasPrefix("plain.") {
                let text = language == "en" ? word.texts.en : word.texts.sv
                let line = try Regex(
                    NSRegularExpression.escapedPattern(for: "\"\(word.rawValue)\":") + #"\s+"#
                        + NSRegularExpression.escapedPattern(for: "\"\(text)\""))
                #expect(phone.contains(line), "\(word.rawValue): \(text)")
            }
            for reason in PlainWords.refusals.keys {
                #expect(phone.contains("\"\(words.refusal(reason))\""), "\(reason)")
            }
            #expect(phone.contains("\"\(words.refusal("noSuchReason"))\""))
        }
    }

    @Test("no word shouts, and both languages fill in the same places")
    func places() {
        for word in PlainWord.allCases {
            let (sv, en) = word.texts
            #expect(!sv.isEmpty && !en.isEmpty && !sv.contains("!") && !en.contains("!"))
            let places = { (text: String) in text.matches(of: #/\{\w+\}/#).map { $0.0 }.sorted() }
            #expect(places(sv) == places(en), "\(word)")
        }
    }

    @Test("every kind of personal data has a word")
    func kinds() {
        for kind in PersonalData.Kind.allCases {
            #expect(PlainWord(rawValue: "personal." + kind.rawValue) != nil)
        }
        let words = PlainWords(language: "sv")
        #expect(words.list(["a", "b", "c"]) == "a, b och c" && words.list(["a"]) == "a")
    }

    @Test("what is filled in is not read as a place again")
    func filling() {
        let words = PlainWords(language: "sv")
        #expect(words(.plainIsIn, ["group": "{group} <b>"]) == "Du är i gruppen {group} <b>.")
    }

    @Test("icons and badges look as those that scripts draw")
    func signs() throws {
        let icons = try file("shared/icons.js")
        for icon in PlainIcon.allCases {
            for path in icon.paths { #expect(icons.contains("\"\(path)\""), "\(icon)") }
        }
        let page = try file("shared/page.js")
        for shape in PlainBadge.shapes { #expect(page.contains("\"\(shape)\"")) }
        #expect(page.contains("\"\(PlainBadge.letters)\""))
        let colours = PlainBadge.colours.map(String.init).joined(separator: ", ")
        #expect(page.contains("[\(colours)]"))
        #expect(PlainBadge.html("Å").source.contains("data-outlined"))
    }

    @Test("a frame without one of its places is none")
    func frames() {
        #expect(PlainFrame("{language} {title} {page}") != nil)
        #expect(PlainFrame("{title} {language} {page}") == nil && PlainFrame("") == nil)
    }

    @Test("what nobody knows yet stays in the field under its id, and what is saved leaves it")
    func settled() {
        var form = PlainForm(in: "sv")
        form.id = "aaaaaaaaaaaaaaa"
        form.text = "Lapp"
        for told in [PlainTold.unknown, .notSaved, .tooFast, .refused("boardIsLocked"), nil] {
            let after = form.settled(told, notes: [])
            #expect(after.form.id == form.id && after.form.text == "Lapp" && after.told == told)
        }
        let saved = form.settled(.saved, notes: [])
        #expect(saved.form.id != form.id && saved.form.text.isEmpty)
        let other = form.settled(.otherText, notes: [])
        #expect(other.form.id != form.id && other.form.text == "Lapp")
        #expect(other.form.id.map { Symbols.isID($0.rawValue, 15) } == true)
    }
}
