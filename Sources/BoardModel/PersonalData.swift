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
        let search = PersonalDataSearch(text, words)
        return search.found.sorted { $0.places.lowerBound < $1.places.lowerBound }
            .map { Finding(kind: $0.kind, range: search.text.range(of: $0.places)) }
    }

    /// The kinds found, each once, in the order of ``Kind``.
    public static func kinds(in text: String, words: HostWords) -> [Kind] {
        let found = PersonalDataSearch(text, words).found
        if found.isEmpty { return [] }
        return Kind.allCases.filter { kind in found.contains { $0.kind == kind } }
    }
}
