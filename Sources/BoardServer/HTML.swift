/// Markup made of parts. Names come from this program; whatever else goes in is text, and stays text.
struct HTML: Sendable, Equatable {
    typealias Attributes = KeyValuePairs<StaticString, String?>

    private(set) var source: String

    /// Text, whoever wrote it.
    init(text: String) { source = Self.escaped(text) }

    /// An element; an attribute that is nil is left out, one that is empty stands without a value.
    init(_ name: StaticString, _ attributes: Attributes = [:], _ children: HTML?...) {
        self.init(name, attributes, children: children)
    }

    init(_ name: StaticString, _ attributes: Attributes = [:], children: [HTML?]) {
        source = "<\(name)"
        for case (let key, let value?) in attributes {
            source +=
                value.isEmpty && !Self.needsValue(key)
                ? " \(key)" : " \(key)=\"\(Self.escaped(value))\""
        }
        source += ">"
        if Self.isVoid(name) { return }
        for case let child? in children { source += child.source }
        source += "</\(name)>"
    }

    /// Parts beside one another.
    init(_ parts: [HTML?]) { source = parts.reduce(into: "") { $0 += $1?.source ?? "" } }

    private static func isVoid(_ name: StaticString) -> Bool {
        ["input", "link", "meta"].contains("\(name)")
    }

    private static func needsValue(_ attribute: StaticString) -> Bool { "\(attribute)" == "value" }

    /// No markup begins, and no attribute ends, with what is left. A line feed in an attribute stays one.
    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
