/// Gathers what is wrong in one file while it is read and checked.
final class Findings {
    private let root: JSONNode
    private var found: [Finding] = []
    private var paths: Set<JSONPath> = []

    private struct Finding {
        let offset: Int
        let path: JSONPath
        let found: String
        let expected: String
    }

    init(root: JSONNode) { self.root = root }

    /// Notes that what stands at `path` should be something else. Beyond the limit nothing is noted: a file
    /// with so many faults is another kind of file, and a hostile one must not keep the reader busy.
    func add(_ path: JSONPath, expected: @autoclosure () -> String) {
        guard found.count < TemplateLimits.problems else { return }
        paths.insert(path)
        let (node, offset) = root.find(path)
        found.append(
            Finding(
                offset: offset, path: path, found: node?.summary ?? "nothing", expected: expected())
        )
    }

    /// Whether something is wrong at `path` itself, so that what stands there says nothing.
    func hasNoted(_ path: JSONPath) -> Bool { paths.contains(path) }

    /// What was noted, in the order of the file `bytes`; at one place in the order it was found.
    func problems(file: String, bytes: [UInt8]) -> [TemplateProblem] {
        var position = TextPosition()
        let inOrder = found.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        return inOrder.map { _, finding in
            position.advance(to: finding.offset, in: bytes)
            return TemplateProblem(
                file: file, position: position.position, path: finding.path.description,
                found: finding.found, expected: finding.expected)
        }
    }
}

/// Counts lines and characters of UTF-8 on the way through a text.
struct TextPosition {
    private(set) var position = TemplateProblem.Position(line: 1, column: 1)
    private var offset = 0

    /// Goes on to the byte at `end`, which is not before the last one.
    mutating func advance(to end: Int, in bytes: [UInt8]) {
        var (line, column) = (position.line, position.column)
        while offset < end {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {  // 10xxxxxx goes on with a character
                column += 1
            }
        }
        position = TemplateProblem.Position(line: line, column: column)
    }
}
