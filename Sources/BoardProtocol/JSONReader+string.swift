extension JSONReader {
    /// A string. It is UTF-8, since all the bytes are, and it ends at ASCII symbols.
    mutating func string() throws(Problem) -> String {
        guard skip("\"") else { throw .notJSON }
        let start = index
        skipPlain()
        if here == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        var unescaped = Array(bytes[start..<index])
        while !skip("\"") {
            guard skip("\\") else { throw .notJSON }
            try escape(into: &unescaped)
            let plain = index
            skipPlain()
            unescaped += bytes[plain..<index]
        }
        return String(decoding: unescaped, as: UTF8.self)
    }

    /// Goes on to the next quote, backslash or control character.
    private mutating func skipPlain() {
        while here >= 0x20, here != UInt8(ascii: "\""), here != UInt8(ascii: "\\") { index += 1 }
    }

    private mutating func escape(into text: inout [UInt8]) throws(Problem) {
        let symbol = here
        index += 1
        switch symbol {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(symbol)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text += Character(try scalar()).utf8
        default: throw .notJSON
        }
    }

    /// The scalar of `\uXXXX` or of two of them that make a surrogate pair (RFC 8259 §7).
    private mutating func scalar() throws(Problem) -> Unicode.Scalar {
        let first = try codeUnit()
        guard UTF16.isLeadSurrogate(UInt16(first)) else {
            guard first != 0, let scalar = Unicode.Scalar(first) else { throw .notJSON }
            return scalar
        }
        guard skip("\\"), skip("u") else { throw .notJSON }
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(UInt16(second)),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw .notJSON }
        return scalar
    }

    /// Four hexadecimal digits.
    private mutating func codeUnit() throws(Problem) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = hexDigit(here) else { throw .notJSON }
            unit = unit << 4 | digit
            index += 1
        }
        return unit
    }

    private func hexDigit(_ symbol: UInt8) -> UInt32? {
        switch symbol {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(symbol - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(symbol - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(symbol - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
