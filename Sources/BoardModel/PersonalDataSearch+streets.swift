/// Streets with a number: Storgatan 3, Södra vägen 12 B, Kungsg. 4.
extension PersonalDataSearch {
    mutating func findStreets() {
        /// The word before, while only a space lies between.
        var before = 0..<0
        var start = text.next(.letter, from: 0)
        while start < text.count {
            let word = start..<text.end(from: start, of: .letter)
            // Few words have a number after them, so that is looked for first.
            if let last = houseNumber(after: word.upperBound),
                let street = street(word, after: before)
            {
                add(.streetAddress, street.lowerBound..<last)
            }
            let isFollowed = text.has(.space, at: word.upperBound)
            before = isFollowed && text.isLetter(word.upperBound + 1) ? word : 0..<0
            start = text.next(.letter, from: word.upperBound)
        }
    }

    /// Where "3", "nr 3", "3 B" or "3b" after a word ends.
    private func houseNumber(after word: Int) -> Int? {
        var start = text.has(.point, at: word) ? word + 1 : word
        start = text.end(from: start, most: 2, of: .space)
        if text.has("nr", at: start) {
            start = text.end(from: start + 2, most: 2, of: [.space, .point])
        }
        let end = text.end(from: start, of: .digit)
        guard (1...3).contains(end - start) else { return nil }
        if text.has([.point, .comma, .colon], at: end), text.isDigit(end + 1) { return nil }
        let letter = text.has(.space, at: end) ? end + 1 : end
        // "3 B", but not "3 i": a letter after a space is a capital.
        let isLetter =
            text.isLetter(letter) && !text.isWord(letter + 1)
            && (letter == end || text.isCapital(letter))
        if isLetter { return letter + 1 }
        return text.isLetter(end) ? nil : end
    }

    /// The name of a street that ends with `word`; nil when it ends none.
    private func street(_ word: Range<Int>, after before: Range<Int>) -> Range<Int>? {
        // Letters alone are looked at, and no street has a longer name.
        guard word.count <= 40 else { return nil }
        let name = text.word(word)
        let isCapital = text.isCapital(word.lowerBound)
        if text.has(.point, at: word.upperBound) {
            return isCapital && isShortened(name) ? word : nil
        }
        let place = isCapital || !before.isEmpty ? Self.places.end(of: name) : nil
        guard let kind = Self.streets.end(of: name) ?? place else { return nil }
        guard name == kind else {
            if place != nil, !isCapital { return nil }
            let first = text.word(word.dropLast(kind.count))
            return first.count > 1 && !Self.roads.contains(first) ? word : nil
        }
        return isStreetName(before) ? before.lowerBound..<word.upperBound : nil
    }

    /// Södra vägen, Sergels torg.
    private func isStreetName(_ before: Range<Int>) -> Bool {
        let name = text.word(before)
        if Self.directions.contains(name) { return true }
        return before.count > 2 && text.isCapital(before.lowerBound)
            && name.last == UInt8(ascii: "s") && !Self.along.contains(name)
    }

    /// Kungsg., Skolv.
    private func isShortened(_ name: FoldedWord) -> Bool {
        guard name.count > 3, !Self.vowels.contains(name.lastButOne) else { return false }
        return switch name.last {
        case UInt8(ascii: "g"): Self.wordsInG.end(of: name) == nil
        case UInt8(ascii: "v"): !Self.wordsInV.contains(name)
        default: false
        }
    }

    private static let streets = FoldedWords(
        "gatan gata vägen väg gränden gränd allén allé esplanaden")
    /// Names when they begin with a capital.
    private static let places = FoldedWords(
        """
        torget torg stigen stig backen promenaden kajen liden brinken stranden strand leden slingan \
        terrassen kroken svängen hamnen gården höjden kullen udden allen
        """)
    /// What makes a road or a way, not an address.
    private static let roads = FoldedWords(
        "riks läns motor lands cykel ut om gen med medel järn luft till av in gå")
    private static let directions = FoldedWords(
        "norra södra östra västra stora lilla gamla nya övre nedre inre yttre långa breda")
    private static let along = FoldedWords("längs")
    private static let vowels = Set("aeiouåäö".unicodeScalars.map { UInt8($0.value) })
    /// What ends with g or v and is not shortened.
    private static let wordsInG = FoldedWords("borg berg ing ång ung eng äng helg")
    private static let wordsInV = FoldedWords("halv själv tolv golv")
}
