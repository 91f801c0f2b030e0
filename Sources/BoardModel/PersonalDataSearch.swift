/// A text that is being searched, and what was found in it so far.
///
/// Each kind has a finder of its own, which begins only where the text has what all of that kind have in common. What
/// one has found is not looked at by those after it.
struct PersonalDataSearch {
    private(set) var text: FoldedText
    private(set) var found: [(kind: PersonalData.Kind, places: Range<Int>)] = []

    init(_ text: String, _ words: HostWords) {
        self.text = FoldedText(text)
        if mayHaveAtSign { findNamesAtSigns() }
        if hasSignOfTheNet { findWebAddresses() }
        if self.text.traits.contains(.digit) {
            let groups = digitGroups
            findNumbers(groups)
            findStreets()
            findPlates(groups)
        }
        for range in words.ranges(in: text) { add(.hostWord, self.text.symbols(in: range)) }
    }

    /// Adds what stands at these symbols, unless something found before stands there too.
    mutating func add(_ kind: PersonalData.Kind, _ places: Range<Int>) {
        if text.take(places) { found.append((kind, places)) }
    }

    /// Whether nothing was found at a place so far.
    func isFree(_ place: Int) -> Bool { !text.has(.taken, at: place) }

    /// Some write `(at)` or `[at]`.
    private var mayHaveAtSign: Bool {
        !text.traits.isDisjoint(with: [.atSign, .parenthesis, .squareBracket])
    }

    /// Whether there is a point or a colon within, not after, a word.
    private var hasSignOfTheNet: Bool {
        guard !text.traits.isDisjoint(with: [.point, .colon]) else { return false }
        return (0..<text.count).contains { place in
            text.has(.point, at: place) && text.isWord(place + 1)
                || text.has(.colon, at: place) && text.has(.slash, at: place + 1)
        }
    }

    /// Where digits stand side by side.
    private var digitGroups: [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = text.next(.digit, from: 0)
        while start < text.count {
            let end = text.end(from: start, of: .digit)
            groups.append(start..<end)
            start = text.next(.digit, from: end)
        }
        return groups
    }
}
