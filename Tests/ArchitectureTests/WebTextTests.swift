import Testing

/// Where a page or module holds what it must not: markup made from text, code in markup, addresses outside
/// the room, and what browsers lack over plain HTTP.
func forbidden(in file: SourceFile) -> [String] {
    let constructs = [
        #/\.(?:innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|createContextualFragment/#,
        #/document\.write|\beval\(|new Function\(|javascript:/#,
        #/<[^>]*\s(?:on[a-z]+|style)=|<script(?![^>]*\ssrc=)|<style/#,
        #/https?:\/\/(?!www\.w3\.org\/)/#,
        #/randomUUID|crypto\.subtle|serviceWorker|user-scalable/#,
    ]
    let lines = file.lines
    return lines.indices.filter { index in
        // Comments may speak of them.
        !lines[index].contains(#/^\s*(?:\/\/|\/?\*)/#)
            && constructs.contains { lines[index].contains($0) }
    }.map(file.place)
}

/// The keys of a module of messages: `  "join.code": "…",`. The forms of a plural are no messages of their own.
func messageKeys(of file: SourceFile) -> [String] {
    file.text.matches(of: #/(?m)^ +"?(?!one\b|other\b)([A-Za-z][\w.\-]*)"?:/#).map { String($0.1) }
}

@Suite("The pages are plain and speak both languages")
struct WebTextTests {
    @Test("no page or module holds a forbidden construct")
    func constructs() throws {
        let files = try Repository.files(in: "Web", ending: ".js", ".html", ".css")
        #expect(!files.isEmpty)
        #expect(files.flatMap(forbidden) == [])
    }

    @Test("every module is checked as typed")
    func typeChecked() throws {
        let modules = try Repository.files(in: "Web", ending: ".js")
        #expect(modules.filter { !$0.text.hasPrefix("// @ts-check\n") }.map(\.path) == [])
    }

    @Test("every message is there in Swedish and in English, in the same order")
    func languages() throws {
        let swedish = try Repository.files(in: "Web", ending: "/sv.js")
        #expect(!swedish.isEmpty)
        for file in swedish {
            let english = try Repository.file(file.path.dropLast(5) + "en.js")
            // What no phone needs at first comes by itself in Swedish, and at the end in English.
            let later: String = file.path.dropLast(3) + "-later.js"
            let more = Repository.exists(later) ? messageKeys(of: try Repository.file(later)) : []
            #expect(messageKeys(of: file) + more == messageKeys(of: english), "\(file.path)")
            #expect(!messageKeys(of: file).isEmpty, "\(file.path)")
        }
    }

    @Test(
        "each forbidden construct is found",
        arguments: [
            "note.innerHTML = text", "a.insertAdjacentHTML('x', y)", "eval(text)",
            "<p style=\"color: red\">", "<button class=\"a\" onclick=\"b()\">",
            "<script>a()</script>",
            "<a href=\"https://example.com\">", "crypto.randomUUID()",
        ])
    func planted(line: String) {
        #expect(forbidden(in: SourceFile(text: "fine\n\(line)")) == ["planted:2"])
    }

    @Test(
        "what only resembles them passes",
        arguments: [
            "note.textContent = text", "<script type=\"module\" src=\"/a.js\"></script>",
            "const svg = \"http://www.w3.org/2000/svg\"", "crypto.getRandomValues(bytes)",
            " * `.innerHTML` makes markup of text", "// never .innerHTML",
        ])
    func harmless(line: String) { #expect(forbidden(in: SourceFile(text: line)) == []) }

    @Test("keys are read however they are written")
    func plantedKeys() {
        let messages = SourceFile(
            text: """
                const sv = {
                  "join.code": "a: b",
                  net: { one: "c", other: "d" },
                    "deep.in": {
                      one: "e",
                    },
                };
                """)
        #expect(messageKeys(of: messages) == ["join.code", "net", "deep.in"])
    }
}
