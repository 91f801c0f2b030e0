/// Appends JSON to bytes, keys in the order of the calls, without white space.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// An object whose members `members` writes.
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// An array with one element per item.
    mutating func array<Items: Sequence>(
        _ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        for item in items {
            separate()
            element(&self, item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// The key of the next value; keys of the protocol need no escaping.
    mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// A key that is data.
    mutating func key(text: String) {
        separate()
        string(text)
        bytes.append(UInt8(ascii: ":"))
    }

    /// A number of at most 64 bits.
    mutating func integer(_ number: some BinaryInteger) {
        let number = Int64(number)
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(of: number.magnitude)
    }

    /// Written here, since the library's generic way costs several times as much.
    private mutating func digits(of number: UInt64) {
        if number > 9 { digits(of: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    mutating func bool(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// JSON that was written before.
    mutating func fragment(_ json: [UInt8]) { bytes.append(contentsOf: json) }

    /// A comma, except at the beginning of an object or array. No value ends in an opening bracket,
    /// since texts end in a quote.
    mutating func separate() {
        guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") else {
            return
        }
        bytes.append(UInt8(ascii: ","))
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies what is plain in runs.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            guard let (escape, length) = escape(at: index, in: text) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            bytes.append(contentsOf: escape.utf8)
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }

    /// What stands for the symbol at `index` and how many bytes the symbol has; nil when it is
    /// plain. Besides what RFC 8259 §7 demands these are U+2028 and U+2029, which end a line in a
    /// script.
    private func escape(
        at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (escape: String, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case 0x0A: ("\\n", 1)
        case 0x00..<0x10: ("\\u000" + String(text[index], radix: 16), 1)
        case 0x10..<0x20: ("\\u00" + String(text[index], radix: 16), 1)
        // UTF-8 always has the two bytes after the first of three.
        case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0xA8: ("\\u2028", 3)
        case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0xA9: ("\\u2029", 3)
        default: nil
        }
    }
}
