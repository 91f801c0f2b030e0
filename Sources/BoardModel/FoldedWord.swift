/// A word of a ``FoldedText`` as one number, so that comparing it, or its end, is one step.
///
/// Of a longer word only the last sixteen symbols are kept, and that there were more; no word that is looked for is
/// as long.
struct FoldedWord: Equatable {
    private var symbols: UInt128 = 0
    private(set) var count = 0

    init() {}

    /// A word in small letters of Latin-1.
    init(_ word: some StringProtocol) {
        for letter in word.unicodeScalars { append(UInt8(letter.value)) }
    }

    mutating func append(_ symbol: UInt8) {
        symbols = symbols << 8 | UInt128(symbol)
        count += 1
    }

    var last: UInt8 { UInt8(truncatingIfNeeded: symbols) }
    var lastButOne: UInt8 { UInt8(truncatingIfNeeded: symbols >> 8) }

    func hasSuffix(_ end: FoldedWord) -> Bool {
        count >= end.count && (symbols ^ end.symbols) << (128 - 8 * end.count) == 0
    }
}

/// A few words that are looked for.
struct FoldedWords {
    private let words: [FoldedWord]

    /// The words stand with spaces between.
    init(_ list: String) { words = list.split(separator: " ").map(FoldedWord.init) }

    func contains(_ word: FoldedWord) -> Bool { words.contains(word) }

    /// The one that `word` ends with; none of a list's ends with another.
    func end(of word: FoldedWord) -> FoldedWord? { words.first { word.hasSuffix($0) } }
}
