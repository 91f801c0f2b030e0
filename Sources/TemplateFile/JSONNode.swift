/// One value of a file, with the place where it begins.
struct JSONNode {
    let value: JSONValue
    /// Bytes from the beginning of the file.
    let offset: Int
}

/// What can stand in a JSON file (RFC 8259 §3).
enum JSONValue {
    case null
    case bool(Bool)
    /// As it is written, so that `1.0` and numbers of any size survive.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In the order of the file; a key may stand twice.
    case object([JSONMember])
}

/// One key of an object with its value.
struct JSONMember {
    let key: String
    let node: JSONNode
}

extension JSONNode {
    /// The value of `key`; the last one when the key stands twice.
    func member(_ key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.last { $0.key == key }?.node
    }

    /// The value at `index` of a list.
    func element(_ index: Int) -> JSONNode? {
        guard case .array(let elements) = value, elements.indices.contains(index) else {
            return nil
        }
        return elements[index]
    }

    /// The value in few words, for a message.
    var summary: String {
        switch value {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number(let text): shortened(text)
        case .string(let text): quoted(text)
        case .array(let elements): "a list of \(elements.count)"
        case .object: "an object"
        }
    }
}

/// The text in quotes, at most 40 characters of it, nothing in it that could disturb a terminal.
func quoted(_ text: String) -> String {
    let scalars = shortened(text).unicodeScalars
    return "\"\(String(scalars.map { $0.properties.isPrintable ? Character($0) : "\u{FFFD}" }))\""
}

private func shortened(_ text: String) -> String {
    text.dropFirst(40).isEmpty ? text : text.prefix(39) + "…"
}

extension Unicode.Scalar.Properties {
    /// Neither a control, a format, a surrogate nor a line separator.
    var isPrintable: Bool {
        switch generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
