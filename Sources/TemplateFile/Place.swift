import BoardModel

/// A place in the file that is being read, with what stands there.
///
/// Every way to read a place gives a value, whatever stands there: a wrong one is noted and a neutral value
/// takes its place, so that one pass finds everything and list indexes stay those of the file.
struct Place {
    /// What stands there.
    enum Content {
        case node(JSONNode)
        case nothing
        /// Inside of something that is noted already.
        case unknown
    }

    let content: Content
    let path: JSONPath
    let findings: Findings

    /// Notes that something else should stand here, unless that is plain from a note above.
    func report(_ expected: @autoclosure () -> String) {
        if case .unknown = content { return }
        findings.add(path, expected: expected())
    }

    private var value: JSONValue? {
        guard case .node(let node) = content else { return nil }
        return node.value
    }

    /// The text here when `isValid` says that it is one that is expected.
    func string(_ expected: String, where isValid: (String) -> Bool) -> String? {
        if case .string(let text) = value, isValid(text) { return text }
        report(expected)
        return nil
    }

    func bool() -> Bool {
        if case .bool(let bool) = value { return bool }
        report("true or false")
        return false
    }

    func integer(_ range: ClosedRange<Int>, _ what: String) -> Int {
        if case .number(let text) = value, let number = Int(text), range.contains(number) {
            return number
        }
        report(what)
        return range.lowerBound
    }

    /// An id, or an empty one, which is none.
    func id<ID: Identifier>() -> ID {
        let expected = "an id: 1 to 40 letters a-z, digits, dots, hyphens or underscores"
        return ID(rawValue: string(expected) { ID(checking: $0) != nil } ?? "")
    }

    /// One of the words of an enumeration.
    func choice<Word>(otherwise: Word) -> Word
    where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
        let words = Word.allCases.map(\.rawValue)
        var text = ""
        if case .string(let found) = value { text = found }
        if let word = Word(rawValue: text) { return word }
        report("one of \(words.joined(separator: ", "))" + nearest(to: text, among: words))
        return otherwise
    }

    /// A list; `what` names its elements. Those beyond the limit are not looked at.
    func list<Element>(
        _ count: ClosedRange<Int>, _ what: String, _ read: (Place) -> Element
    ) -> [Element] {
        guard case .array(let nodes) = value else {
            report("a list of \(what)")
            return []
        }
        if !count.contains(nodes.count) {
            report("\(count.lowerBound) to \(count.upperBound) \(what)")
        }
        return nodes.prefix(count.upperBound).enumerated().map { index, node in
            read(Place(content: .node(node), path: path[index], findings: findings))
        }
    }

    /// An object; `what` names it. Its keys are those that `read` asks for.
    func object<Value>(_ what: String, _ read: (ObjectReader) -> Value) -> Value {
        var members: [JSONMember]?
        if case .object(let found) = value { members = found } else { report("\(what), in braces") }
        let object = ObjectReader(members: members, at: self)
        defer { object.reportUnknownKeys() }
        return read(object)
    }
}
