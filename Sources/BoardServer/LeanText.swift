/// What a browser needs of a module or a style sheet: the same without comments that have lines of their own, and
/// without indentation.
///
/// A third of a module is words for its readers, and a phone on a poor network waits for every kilobyte. The sources
/// keep to this: no text in them spans lines (`Tests/WebTests/served.test.js`).
enum LeanText {
    /// The lines of `source` that say something to a browser.
    static func of(_ source: [UInt8]) -> [UInt8] {
        var isComment = false
        let lines = String(decoding: source, as: UTF8.self).split(separator: "\n").filter { line in
            let line = line.drop { $0 == " " }
            let begins = beginsComment(line)
            let isLeftOut = isComment || begins || line.hasPrefix("//") || line.isEmpty
            isComment = (isComment || begins) && !line.hasSuffix("*/")
            return !isLeftOut
        }.map { $0.drop { $0 == " " } }
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// A cast, `/** @type {…} */ (value)`, stands before code on its own line.
    private static func beginsComment(_ line: Substring) -> Bool {
        line.hasPrefix("/*") && (line.hasSuffix("*/") || !line.contains("*/"))
    }
}
