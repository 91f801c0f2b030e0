extension JSONReader {
    /// A number, of which only 64-bit integers keep their value.
    mutating func number() throws(Problem) -> JSONValue {
        let isNegative = skip("-")
        let start = index
        var value: Int64? = 0
        while let digit = digit() {
            value = value.flatMap { $0.appending(isNegative ? -digit : digit) }
        }
        // RFC 8259 §6: at least one digit, and no zero before others.
        guard index > start, bytes[start] != UInt8(ascii: "0") || index == start + 1 else {
            throw .notJSON
        }
        let hasFraction = try skipFraction()
        let hasExponent = try skipExponent()
        guard !hasFraction, !hasExponent, let value else { return .otherNumber }
        return .integer(value)
    }

    private mutating func digit() -> Int64? {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(here) else { return nil }
        defer { index += 1 }
        return Int64(here - UInt8(ascii: "0"))
    }

    private mutating func digits() throws(Problem) {
        guard digit() != nil else { throw .notJSON }
        while digit() != nil {}
    }

    private mutating func skipFraction() throws(Problem) -> Bool {
        guard skip(".") else { return false }
        try digits()
        return true
    }

    private mutating func skipExponent() throws(Problem) -> Bool {
        guard skip("e") || skip("E") else { return false }
        _ = skip("+") || skip("-")
        try digits()
        return true
    }
}

extension Int64 {
    /// The number with one more decimal digit of its own sign; nil when it becomes too large.
    fileprivate func appending(_ digit: Int64) -> Int64? {
        let (tens, overflow) = multipliedReportingOverflow(by: 10)
        let (sum, carry) = tens.addingReportingOverflow(digit)
        return overflow || carry ? nil : sum
    }
}
