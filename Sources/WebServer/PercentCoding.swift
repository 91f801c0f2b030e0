/// Percent-encoding of paths, RFC 3986 §2.1.
enum PercentCoding {
    /// The text that `bytes` encodes; an incomplete escape, a NUL or another control character,
    /// and anything that is not UTF-8 is refused.
    static func decode(_ bytes: ArraySlice<UInt8>) throws(HTTPRefusal) -> String {
        let refusal = HTTPRefusal(.badRequest, "The address is badly encoded.")
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit),
                let low = rest.popFirst().flatMap(digit)
            else { throw refusal }
            decoded.append(high << 4 | low)
        }
        guard decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            let text = String(validating: decoded, as: UTF8.self)
        else { throw refusal }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
