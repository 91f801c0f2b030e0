/// Where a value stands in a file: `$.columns[2].question.sv`.
struct JSONPath: Hashable, CustomStringConvertible {
    /// One step down from a value.
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    private(set) var steps: [Step] = []

    /// The file's outermost value.
    static let root = JSONPath()

    subscript(_ key: String) -> JSONPath { adding(.key(key)) }
    subscript(_ index: Int) -> JSONPath { adding(.index(index)) }

    private func adding(_ step: Step) -> JSONPath {
        var path = self
        path.steps.append(step)
        return path
    }

    var description: String {
        steps.reduce(into: "$") { text, step in
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where isPlain(key): text += ".\(key)"
            case .key(let key): text += "[\(quoted(key))]"
            }
        }
    }
}

/// A key that can stand after a dot.
private func isPlain(_ key: String) -> Bool {
    (1...40).contains(key.utf8.count)
        && key.unicodeScalars.allSatisfy {
            $0.isASCII
                && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
        }
}

extension JSONNode {
    /// The value at `path`, or nil, and the place where it is or would be.
    func find(_ path: JSONPath) -> (node: JSONNode?, offset: Int) {
        var node = self
        for step in path.steps {
            let next =
                switch step {
                case .key(let key): node.member(key)
                case .index(let index): node.element(index)
                }
            guard let next else { return (nil, node.offset) }
            node = next
        }
        return (node, node.offset)
    }
}
