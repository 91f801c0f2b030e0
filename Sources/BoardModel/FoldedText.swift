/// A text as a search reads it: one byte for each character, small letters of Latin-1, every digit, space and dash
/// of one kind, and nothing of what cannot be seen.
struct FoldedText {
    private var symbols: [UInt8] = []
    private var capitals: [Bool] = []
    /// Where each symbol stands, and the end.
    private var places: [String.Index] = []

    /// Stands for a letter beyond Latin-1.
    private static let otherLetter: UInt8 = 0xFE
    /// Stands for all that is neither letter nor digit nor ASCII.
    private static let otherSign: UInt8 = 0x01

    init(_ text: String) {
        let scalars = text.unicodeScalars
        symbols.reserveCapacity(text.utf8.count)
        capitals.reserveCapacity(text.utf8.count)
        places.reserveCapacity(text.utf8.count + 1)
        var place = scalars.startIndex
        while place != scalars.endIndex {
            let scalar = scalars[place]
            if let symbol = Self.symbol(for: scalar) {
                symbols.append(symbol)
                capitals.append(Self.isCapital(scalar))
                places.append(place)
            }
            place = scalars.index(after: place)
        }
        places.append(place)
    }

    var count: Int { symbols.count }

    /// The symbol at a place, NUL outside of the text.
    subscript(place: Int) -> UInt8 { symbols.indices.contains(place) ? symbols[place] : 0 }

    /// Whether one of these ASCII characters stands at a place.
    func isOne(of signs: StaticString, at place: Int) -> Bool {
        let symbol = self[place]
        return signs.withUTF8Buffer { $0.contains(symbol) }
    }

    /// Whether these ASCII characters stand from a place on.
    func has(_ word: StaticString, at place: Int) -> Bool {
        guard place >= 0, place + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { $0.elementsEqual(symbols[place..<(place + $0.count)]) }
    }

    /// Whether there is any digit.
    var hasDigits: Bool { symbols.contains { (0x30...0x39).contains($0) } }

    /// Whether there is any sign of an address of the net: a point or colon within, not after, a word.
    var hasNetSigns: Bool {
        symbols.indices.contains { place in
            switch symbols[place] {
            case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["): true
            case UInt8(ascii: "."): isWord(place + 1)
            case UInt8(ascii: ":"): self[place + 1] == UInt8(ascii: "/")
            default: false
            }
        }
    }

    func range(of places: Range<Int>) -> Range<String.Index> {
        self.places[places.lowerBound]..<self.places[places.upperBound]
    }

    /// The symbols of a range of the text itself.
    func symbols(in range: Range<String.Index>) -> Range<Int> {
        let start = places.partition(before: range.lowerBound)
        return start..<max(start, places.partition(before: range.upperBound))
    }

    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(self[place]) }

    func isLetter(_ place: Int) -> Bool {
        let symbol = self[place]
        return (0x61...0x7A).contains(symbol) || symbol >= 0xDF
    }

    func isWord(_ place: Int) -> Bool { isLetter(place) || isDigit(place) }

    func isCapital(_ place: Int) -> Bool { capitals.indices.contains(place) && capitals[place] }

    /// The first place from `start` on that is not as `holds` says, `most` further at the most.
    func end(from start: Int, most: Int = .max, where holds: (Int) -> Bool) -> Int {
        let limit = min(count, start.addingReportingOverflow(most).partialValue)
        var place = start
        while place < (limit < start ? count : limit), holds(place) { place += 1 }
        return place
    }

    /// The symbols as a text of Latin-1.
    func word(_ places: Range<Int>) -> String {
        String(String.UnicodeScalarView(symbols[places].map { Unicode.Scalar($0) }))
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value) }
        return scalar.properties.isUppercase
    }

    /// Nil for what cannot be seen.
    private static func symbol(for scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: UInt8(scalar.value + 0x20)
        case 0x0A, 0x20...0x7E, 0xDF...0xF6, 0xF8...0xFF: UInt8(scalar.value)
        case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: UInt8(ascii: " ")
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: nil
        case 0xFF01...0xFF5E: fullWidth(scalar.value - 0xFEE0)
        case 0x660...0x669: UInt8(scalar.value - 0x660 + 0x30)
        case 0x6F0...0x6F9: UInt8(scalar.value - 0x6F0 + 0x30)
        default: scalar.properties.isAlphabetic ? otherLetter : otherSign
        }
    }

    private static func fullWidth(_ ascii: UInt32) -> UInt8 {
        UInt8((0x41...0x5A).contains(ascii) ? ascii + 0x20 : ascii)
    }
}

extension [String.Index] {
    /// How many, in order, stand before `index`.
    fileprivate func partition(before index: String.Index) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
