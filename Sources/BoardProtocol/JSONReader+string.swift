extension JSONReader {
    /// A string, checked to be UTF-8 although the connection checked the frame: the check costs nothing here.
    mutating func string() throws(Problem) -> String {
        guard skip("\"") else { throw .notJSON }
        let start = index
        skipPlain()
        if here == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(bytes[start..<index])
        }
        var unescaped = Array(bytes[start..<index])
        while !skip("\"") {
            guard skip("\\") else { throw .notJSON }
            try escape(into: &unescaped)
            let plain = index
            skipPlain()
            unescaped += bytes[plain..<index]
        }
        return try text(unescaped[...])
    }

    /// Goes on to the next quote, backslash or control character.
    private mutating func skipPlain() {
        while here >= 0x20, here != UInt8(ascii: "\""), here != UInt8(ascii: "\\") { index += 1 }
    }

    private func text(_ utf8: ArraySlice<UInt8>) throws(Problem) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else { throw .notJSON }
        return text
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
        case UInt8(ascii: "u"): text += String(try scalar()).utf8
        default: throw .notJSON
        }
    }

    /// The scalar of `\uXXXX` or of two of them that make a surrogate pair.
    private mutating func scalar() throws(Problem) -> Character {
        let first = try codeUnit()
        var units = [first]
        if UTF16.isLeadSurrogate(first) {
            guard skip("\\"), skip("u") else { throw .notJSON }
            units.append(try codeUnit())
        }
        guard first != 0, let text = String(validating: units, as: UTF16.self) else {
            throw .notJSON
        }
        return Character(text)
    }

    private mutating func codeUnit() throws(Problem) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(here)).hexDigitValue else { throw .notJSON }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}
