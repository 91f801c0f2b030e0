/// One thing that is wrong in a template file.
public struct TemplateProblem: Hashable, Sendable {
    /// The file as it was named to the reader.
    public let file: String
    /// Where it stands, from 1; nil when the file could not be read at all.
    public let position: Position?
    /// Where it stands, as a JSON path such as `$.columns[2].question.sv`; `$` when the file is not JSON.
    public let path: String
    /// What stands there, at most 40 characters of it; `nothing` when something is missing.
    public let found: String
    /// What should stand there, in one sentence without a full stop.
    public let expected: String

    /// A place in a text, counted as editors do.
    public struct Position: Hashable, Sendable, Comparable {
        /// From 1.
        public let line: Int
        /// Characters from 1.
        public let column: Int

        /// Earlier in the text first.
        public static func < (left: Self, right: Self) -> Bool {
            (left.line, left.column) < (right.line, right.column)
        }
    }
}

extension TemplateProblem: CustomStringConvertible {
    /// Three lines, the first of which editors can follow:
    ///
    ///     Data/templates/ours.json:41:16 $.columns[2].scope
    ///       stands:   "rom"
    ///       expected: one of room, group; the nearest is room
    public var description: String {
        let place = position.map { ":\($0.line):\($0.column)" } ?? ""
        return "\(file)\(place) \(path)\n  stands:   \(found)\n  expected: \(expected)"
    }
}

/// Everything that is wrong in one template file, in the order of the file; never empty.
public struct TemplateProblems: Error, Hashable, Sendable, CustomStringConvertible {
    /// In the order of the file.
    public let problems: [TemplateProblem]

    init(_ problems: [TemplateProblem]) { self.problems = problems }

    /// One thing that is wrong with a file as a whole, or with its value at `path`.
    init(file: String, path: JSONPath = .root, found: String, expected: String) {
        problems = [
            TemplateProblem(
                file: file, position: nil, path: path.description, found: found, expected: expected)
        ]
    }

    /// The problems one below the other, as `tavla template check` prints them.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
