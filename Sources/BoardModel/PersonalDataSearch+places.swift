/// Streets with a number, and the registration numbers of vehicles.
extension PersonalDataSearch {
    // MARK: Streets

    mutating func findStreets() {
        /// The word before, while only a space lies between.
        var before = 0..<0
        var place = 0
        while place < text.count {
            let end = text.end(from: place, where: text.isLetter)
            guard end > place else {
                place += 1
                continue
            }
            let word = place..<end
            // Few words have a number after them, so that is looked for first.
            if let last = houseNumber(after: word), let street = street(word, after: before) {
                add(.streetAddress, street.lowerBound..<last)
            }
            before = text[end] == UInt8(ascii: " ") && text.isLetter(end + 1) ? word : 0..<0
            place = end
        }
    }

    /// The name of a street that ends with `word`; nil when it ends none.
    private func street(_ word: Range<Int>, after before: Range<Int>) -> Range<Int>? {
        // Letters alone are looked at, and no street has a longer name.
        guard word.count <= 40 else { return nil }
        let name = text.word(word)
        let isCapital = text.isCapital(word.lowerBound)
        if text[word.upperBound] == UInt8(ascii: ".") {
            return isCapital && Self.isShortened(name) ? word : nil
        }
        let kinds = Self.streets + (isCapital || !before.isEmpty ? Self.places : [])
        guard let kind = kinds.first(where: name.hasSuffix) else { return nil }
        guard name == kind else {
            if Self.places.contains(kind), !isCapital { return nil }
            let first = name.dropLast(kind.count)
            return first.count > 1 && !Self.roads.contains(String(first)) ? word : nil
        }
        return isStreetName(before) ? before.lowerBound..<word.upperBound : nil
    }

    /// Södra vägen, Sergels torg.
    private func isStreetName(_ before: Range<Int>) -> Bool {
        let name = text.word(before)
        if Self.directions.contains(name) { return true }
        return before.count > 2 && text.isCapital(before.lowerBound) && name.hasSuffix("s")
            && name != "längs"
    }

    /// Kungsg., Skolv.
    private static func isShortened(_ name: String) -> Bool {
        guard name.count > 3, let end = name.last, let previous = name.dropLast().last,
            !"aeiouåäö".contains(previous)
        else { return false }
        switch end {
        case "g":
            return !["borg", "berg", "ing", "ång", "ung", "eng", "äng", "helg"].contains(
                where: name.hasSuffix)
        case "v": return !["halv", "själv", "tolv", "golv"].contains(name)
        default: return false
        }
    }

    /// Where "3", "nr 3", "3 B" or "3b" after a word ends.
    private func houseNumber(after word: Range<Int>) -> Int? {
        var start = word.upperBound
        if text[start] == UInt8(ascii: ".") { start += 1 }
        start = text.end(from: start, most: 2) { text[$0] == UInt8(ascii: " ") }
        if text.has("nr", at: start) {
            start = text.end(from: start + 2, most: 2) { text.isOne(of: " .", at: $0) }
        }
        let end = text.end(from: start, where: text.isDigit)
        guard (1...3).contains(end - start) else { return nil }
        if text.isOne(of: ".,:", at: end), text.isDigit(end + 1) { return nil }
        let letter = text[end] == UInt8(ascii: " ") ? end + 1 : end
        // "3 B", but not "3 i": a letter after a space is a capital.
        let isLetter =
            text.isLetter(letter) && !text.isWord(letter + 1)
            && (letter == end || text.isCapital(letter))
        if isLetter { return letter + 1 }
        return text.isLetter(end) ? nil : end
    }

    private static let streets = words("gatan gata vägen väg gränden gränd allén allé esplanaden")
    /// Names when they begin with a capital.
    private static let places = words(
        """
        torget torg stigen stig backen promenaden kajen liden brinken stranden strand leden slingan \
        terrassen kroken svängen hamnen gården höjden kullen udden allen
        """)
    /// What makes a road or a way, not an address.
    private static let roads = words(
        "riks läns motor lands cykel ut om gen med medel järn luft till av in gå")
    private static let directions = words(
        "norra södra östra västra stora lilla gamla nya övre nedre inre yttre långa breda")

    // MARK: Plates

    mutating func findPlates() {
        var place = 0
        while place < text.count {
            if let end = plate(at: place) { add(.plate, place..<end) }
            place += 1
        }
    }

    /// ABC 123, ABC12D; without capitals only in one.
    private func plate(at start: Int) -> Int? {
        let isCut = text.isOne(of: " -", at: start + 3)
        let digits = isCut ? start + 4 : start + 3
        guard text.isDigit(digits), !text.isWord(start - 1),
            (start..<(start + 3)).allSatisfy(isPlateLetter)
        else { return nil }
        let end = digits + 3
        guard text.isDigit(digits + 1),
            text.isDigit(end - 1) || (isPlateLetter(end - 1) && text[end - 1] != UInt8(ascii: "o")),
            !text.isWord(end)
        else { return nil }
        if text.isOne(of: ":,.-/", at: end), text.isDigit(end + 1) { return nil }
        if isCut, !(start..<(start + 3)).allSatisfy(text.isCapital) { return nil }
        return Self.noPlates.contains(text.word(start..<(start + 3))) ? nil : end
    }

    private func isPlateLetter(_ place: Int) -> Bool {
        (0x61...0x7A).contains(text[place]) && !text.isOne(of: "iqv", at: place)
    }

    /// Laws, months, and words that stand before numbers in a text of capitals.
    private static let noPlates = words(
        """
        sfs sou nja rfs tel fax rum kap sal lgh art lag brb lss lpt hsl jan feb mar apr maj jun jul aug sep okt dec \
        och det som att den med per mer upp har ger all ett tre sex fem tre kan ska hon han dom max ca
        """)

    private static func words(_ list: String) -> [String] {
        list.split(separator: " ").map(String.init)
    }
}
