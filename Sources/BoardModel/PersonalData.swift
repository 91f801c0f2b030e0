/// What in a text looks as if it told who somebody is or where to find them.
///
/// A brake, not a lock: it knows forms, not people. `Web/shared/personal-data.js` is its twin on the phone, and
/// `Tests/Fixtures/personal-data.json` holds both to the same answers. Rules [PD1], [PD3], [PD4].
public enum PersonalData {
    /// What it looks like.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case emailAddress, webAddress, userName
        /// A personnummer or samordningsnummer whose check digit is right.
        case identityNumber
        case phoneNumber
        /// A street with a number.
        case streetAddress
        /// The registration number of a vehicle.
        case plate
        /// One of the ``HostWords``.
        case hostWord
    }

    /// One place in a text.
    public struct Finding: Hashable, Sendable {
        public let kind: Kind
        public let range: Range<String.Index>
    }

    /// Every place, in the order of the text; none overlaps another. Takes a time that grows with the text alone.
    public static func findings(in text: String, words: HostWords) -> [Finding] {
        var search = PersonalDataSearch(text)
        // Most notes hold no digit and no such sign, and are done with at a glance.
        if search.text.hasNetSigns { search.findAddressesOfTheNet() }
        if search.text.hasDigits {
            search.findNumbers()
            search.findStreets()
            search.findPlates()
        }
        for range in words.ranges(in: text) { search.add(.hostWord, range) }
        return search.findings
    }

    /// The kinds found, each once, in the order of ``Kind``.
    public static func kinds(in text: String, words: HostWords) -> [Kind] {
        let found = Set(findings(in: text, words: words).map(\.kind))
        return Kind.allCases.filter(found.contains)
    }
}

/// A text that is being searched, and what was found in it so far.
struct PersonalDataSearch {
    let text: FoldedText
    private var found: [PersonalData.Finding] = []
    /// Which symbols belong to something found.
    private var isTaken: [Bool]

    init(_ text: String) {
        self.text = FoldedText(text)
        isTaken = [Bool](repeating: false, count: self.text.count)
    }

    var findings: [PersonalData.Finding] {
        found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether nothing was found at a place so far.
    func isFree(_ place: Int) -> Bool { isTaken.indices.contains(place) && !isTaken[place] }

    /// Adds what stands at these symbols, unless something found before stands there too.
    mutating func add(_ kind: PersonalData.Kind, _ symbols: Range<Int>) {
        guard !symbols.isEmpty, !isTaken[symbols].contains(true) else { return }
        for place in symbols { isTaken[place] = true }
        found.append(PersonalData.Finding(kind: kind, range: text.range(of: symbols)))
    }

    mutating func add(_ kind: PersonalData.Kind, _ range: Range<String.Index>) {
        add(kind, text.symbols(in: range))
    }
}
