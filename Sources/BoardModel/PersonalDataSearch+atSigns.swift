/// E-mail addresses, name@host, and user names, @name.
extension PersonalDataSearch {
    mutating func findNamesAtSigns() {
        for place in 0..<text.count {
            if let sign = atSign(at: place) { findName(around: sign) }
        }
    }

    /// `@`, or `(at)` with the spaces around it.
    private func atSign(at place: Int) -> Range<Int>? {
        if text.has(.atSign, at: place) { return place..<(place + 1) }
        guard text[place] == UInt8(ascii: "(") || text[place] == UInt8(ascii: "["),
            text.has("at", at: place + 1),
            text[place + 3] == UInt8(ascii: ")") || text[place + 3] == UInt8(ascii: "]")
        else { return nil }
        let start = text.has(.space, at: place - 1) ? place - 1 : place
        return start..<(text.has(.space, at: place + 4) ? place + 5 : place + 4)
    }

    private static let nameSigns: Symbol.Traits = [
        .word, .point, .dash, .underscore, .plus, .percent,
    ]

    private mutating func findName(around sign: Range<Int>) {
        var start = sign.lowerBound
        while sign.lowerBound - start < 64, text.has(Self.nameSigns, at: start - 1) { start -= 1 }
        let hasName = text.has(.word, in: start..<sign.lowerBound)
        if hasName, let end = host(from: sign.upperBound),
            topLevel(of: sign.upperBound..<end) != nil
        {
            return add(.emailAddress, start..<end)
        }
        if !hasName, sign.count == 1 { findUserName(from: sign.lowerBound) }
    }

    private mutating func findUserName(from sign: Int) {
        var end = text.end(from: sign + 1, most: 40, of: [.word, .underscore, .point])
        while text.has(.point, at: end - 1) { end -= 1 }
        let name = (sign + 1)..<end
        if name.count > 1, text.has(.letter, in: name) { add(.userName, sign..<end) }
    }
}
