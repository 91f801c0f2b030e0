import Testing

@testable import BoardServer

@Suite("A browser is sent what it needs of a source")
struct LeanTextTests {
    private func lean(_ source: String) -> String {
        String(decoding: LeanText.of(Array(source.utf8)), as: UTF8.self)
    }

    @Test("comments with lines of their own, empty lines and indentation are left out")
    func leftOut() {
        let source = """
            // @ts-check

            /**
             * Says something.
             */
            export function say() {
              // Why.
              /* One line. */
              return "ö"; // stays
            }

            """
        #expect(lean(source) == "export function say() {\nreturn \"ö\"; // stays\n}")
    }

    @Test("a cast before code on its own line stays")
    func cast() {
        let source = "/** @type {Name} */ (part).hidden = true;\n/** Why. */\nnext();"
        #expect(lean(source) == "/** @type {Name} */ (part).hidden = true;\nnext();")
    }

    @Test("what only looks like a comment stays")
    func harmless() {
        let source = "const a = \"//\";\nb = c /* d */ + e;\nurl(\"/*\")"
        #expect(lean(source) == source)
    }
}
