/// One character of a ``FoldedText``.
struct Symbol {
    /// A small letter of Latin-1, a digit, a sign of ASCII, or what stands for all others.
    let value: UInt8
    var traits: Traits
    /// Where it stands in the text, in bytes.
    let offset: Int32

    /// What a search asks of a symbol, each a bit, so that it can ask for one of several at once.
    struct Traits: OptionSet {
        let rawValue: UInt32

        static let letter = Traits(rawValue: 1)
        static let digit = Traits(rawValue: 1 << 1)
        /// Was written as a capital letter.
        static let capital = Traits(rawValue: 1 << 2)
        static let space = Traits(rawValue: 1 << 3)
        static let lineBreak = Traits(rawValue: 1 << 4)
        static let point = Traits(rawValue: 1 << 5)
        static let dash = Traits(rawValue: 1 << 6)
        static let underscore = Traits(rawValue: 1 << 7)
        static let plus = Traits(rawValue: 1 << 8)
        static let percent = Traits(rawValue: 1 << 9)
        static let slash = Traits(rawValue: 1 << 10)
        static let colon = Traits(rawValue: 1 << 11)
        static let comma = Traits(rawValue: 1 << 12)
        static let parenthesis = Traits(rawValue: 1 << 13)
        static let squareBracket = Traits(rawValue: 1 << 14)
        static let atSign = Traits(rawValue: 1 << 15)
        /// Belongs to something found.
        static let taken = Traits(rawValue: 1 << 16)

        static let word: Traits = [.letter, .digit]
        /// What may stand between the digits of one number.
        static let joins: Traits = [.space, .dash, .point, .slash, .parenthesis, .plus]
    }

    /// Nil for what cannot be seen.
    init?(_ scalar: Unicode.Scalar, at offset: Int32) {
        guard let value = Self.value(of: scalar) else { return nil }
        self.value = value
        self.offset = offset
        traits = Self.traits[Int(value)]
        if traits.contains(.letter), Self.isCapital(scalar) { traits.insert(.capital) }
    }

    /// Stands for a letter beyond Latin-1.
    private static let otherLetter: UInt8 = 0xFE
    /// Stands for all that is neither letter nor digit nor ASCII.
    private static let otherSign: UInt8 = 0x01

    private static func value(of scalar: Unicode.Scalar) -> UInt8? {
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

    /// Of a letter; in Latin-1, where nearly all are, without asking Unicode.
    private static func isCapital(_ letter: Unicode.Scalar) -> Bool {
        letter.value <= 0xFF
            ? letter.value < 0x5B || (0xC0...0xDE).contains(letter.value)
            : letter.properties.isUppercase
    }

    /// Of every value.
    private static let traits: [Traits] = (UInt8.min...UInt8.max).map { value in
        switch value {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xDF...0xFF: .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: " "): .space
        case UInt8(ascii: "\n"): .lineBreak
        case UInt8(ascii: "."): .point
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "_"): .underscore
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "("), UInt8(ascii: ")"): .parenthesis
        case UInt8(ascii: "["), UInt8(ascii: "]"): .squareBracket
        case UInt8(ascii: "@"): .atSign
        default: []
        }
    }
}
