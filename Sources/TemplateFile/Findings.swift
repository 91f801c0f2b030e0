/// Gathers what is wrong in one file while it is read and checked.
final class Findings {
    let file: String
    private let bytes: [UInt8]
    private let root: JSONNode
    private var found: [(offset: Int, problem: TemplateProblem)] = []

    init(file: String, bytes: [UInt8], root: JSONNode) {
        self.file = file
        self.bytes = bytes
        self.root = root
    }

    /// Notes that what stands at `path` should be something else. Beyond the limit nothing is noted: a file
    /// with so many faults is another kind of file, and a hostile one must not keep the reader busy.
    func add(_ path: JSONPath, expected: @autoclosure () -> String) {
        guard found.count < TemplateLimits.problems else { return }
        let (node, offset) = root.find(path)
        let problem = TemplateProblem(
            file: file, position: .init(in: bytes, at: offset), path: path.description,
            found: node?.summary ?? "nothing", expected: expected())
        found.append((offset, problem))
    }

    /// In the order of the file; at one place in the order they were found.
    var problems: [TemplateProblem] {
        found.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element.problem)
    }
}

extension TemplateProblem.Position {
    /// The place of a byte of UTF-8 text.
    init(in bytes: [UInt8], at offset: Int) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        line = before.count { $0 == UInt8(ascii: "\n") } + 1
        // Every byte but 10xxxxxx begins a character.
        column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    }
}
