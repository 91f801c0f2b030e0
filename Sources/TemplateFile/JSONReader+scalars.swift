extension JSONReader {
    /// A number as RFC 8259 §6 writes it.
    mutating func number() throws(JSONSyntaxError) -> String {
        let start = index
        _ = skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")) { try digits() }
        if skip(UInt8(ascii: ".")) { try digits() }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        let start = index
        while next?.isDigit == true { index += 1 }
        guard index > start else { throw error("a digit") }
    }

    /// A text as RFC 8259 §7 writes it, the quote being next.
    mutating func string() throws(JSONSyntaxError) -> String {
        index += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                text += try escaped()
            case 0..<0x20: throw error("a closing quote on the same line")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw error("a closing quote")
    }

    private mutating func escaped() throws(JSONSyntaxError) -> [UInt8] {
        let plain: [UInt8: UInt8] = [
            UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
            UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
            UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
        ]
        if let byte = next.flatMap({ plain[$0] }) {
            index += 1
            return [byte]
        }
        guard skip(UInt8(ascii: "u")) else { throw error(#"one of " \ / b f n r t u"#) }
        return try escapedUnicode()
    }

    /// The character of one `\uXXXX`, or of two that are a surrogate pair.
    private mutating func escapedUnicode() throws(JSONSyntaxError) -> [UInt8] {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return Array(String(scalar).utf8) }
        let halves = "two halves of a surrogate pair, the leading one first"
        guard UTF16.isLeadSurrogate(first), skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else {
            throw error(halves)
        }
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second) else { throw error(halves) }
        return Array(String(decoding: [first, second], as: UTF16.self).utf8)
    }

    private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
        let digits = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
            let unit = UInt16(digits, radix: 16)
        else { throw error("four hexadecimal digits") }
        index += 4
        return unit
    }
}

extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
