/// The registration numbers of vehicles: ABC 123, ABC12D.
extension PersonalDataSearch {
    mutating func findPlates(_ groups: [Range<Int>]) {
        for digits in groups {
            if let plate = plate(around: digits) { add(.plate, plate) }
        }
    }

    /// Three letters, at most one sign, two digits and one more or a letter; without capitals only in one.
    private func plate(around digits: Range<Int>) -> Range<Int>? {
        let isCut = text.has([.space, .dash], at: digits.lowerBound - 1)
        let cut = isCut ? digits.lowerBound - 1 : digits.lowerBound
        let letters = (cut - 3)..<cut
        let end = digits.lowerBound + 3
        guard letters.allSatisfy(isPlateLetter), !text.isWord(letters.lowerBound - 1),
            digits.count == 3 || digits.count == 2 && isLastLetter(end - 1),
            !text.isWord(end)
        else { return nil }
        if text.has([.colon, .comma, .point, .dash, .slash], at: end), text.isDigit(end + 1) {
            return nil
        }
        if isCut, !text.hasOnly(.capital, in: letters) { return nil }
        return Self.noPlates.contains(text.word(letters)) ? nil : letters.lowerBound..<end
    }

    private func isLastLetter(_ place: Int) -> Bool {
        isPlateLetter(place) && text[place] != UInt8(ascii: "o")
    }

    private func isPlateLetter(_ place: Int) -> Bool {
        switch text[place] {
        case UInt8(ascii: "i"), UInt8(ascii: "q"), UInt8(ascii: "v"): false
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    /// Laws, months, and words that stand before numbers in a text of capitals.
    private static let noPlates = FoldedWords(
        """
        sfs sou nja rfs tel fax rum kap sal lgh art lag brb lss lpt hsl jan feb mar apr maj jun jul aug sep okt dec \
        och det som att den med per mer upp har ger all ett tre sex fem tre kan ska hon han dom max ca
        """)
}
