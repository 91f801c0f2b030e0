/// Words that the host wants nobody to write unseen: names of shops, streets, people.
///
/// They stay on the server; a phone that had them would give them away.
public struct HostWords: Hashable, Sendable {
    /// What follows each word; the words lead from the root to the end of a phrase.
    private struct Branch: Hashable, Sendable {
        var next: [String: Branch] = [:]
        var isEnd = false
    }

    private var root = Branch()
    /// How many words and phrases there are.
    public private(set) var count = 0

    /// At most so many are kept.
    public static let most = 5_000

    /// None.
    public init() {}

    /// One word or phrase a line; an empty line, and one that begins with `#`, says nothing.
    public init(lines text: String) {
        for line in text.split(whereSeparator: \.isNewline) where count < Self.most {
            let words = Self.words(in: String(line)).map(\.word)
            if !words.isEmpty, !line.drop(while: \.isWhitespace).hasPrefix("#") { add(words) }
        }
    }

    private mutating func add(_ words: [String]) {
        var isNew = false
        func grow(_ branch: inout Branch, _ rest: ArraySlice<String>) {
            guard let first = rest.first else {
                isNew = !branch.isEnd
                branch.isEnd = true
                return
            }
            grow(&branch.next[first, default: Branch()], rest.dropFirst())
        }
        grow(&root, words.prefix(Self.longest)[...])
        if isNew { count += 1 }
    }

    /// More words than this no phrase has; keeps the search linear.
    private static let longest = 8

    /// Where the words stand in a text: whole words, whatever their case and what lies between those of a phrase.
    func ranges(in text: String) -> [Range<String.Index>] {
        guard count > 0 else { return [] }
        let words = Self.words(in: text)
        var ranges: [Range<String.Index>] = []
        var place = 0
        while place < words.count {
            guard let length = phrase(at: place, in: words) else {
                place += 1
                continue
            }
            let last = words[place + length - 1].range.upperBound
            ranges.append(words[place].range.lowerBound..<last)
            place += length
        }
        return ranges
    }

    /// The longest phrase that begins with a word, in words.
    private func phrase(at start: Int, in words: [Word]) -> Int? {
        var branch = root
        var found: Int?
        for place in start..<words.count {
            guard let next = branch.next[words[place].word] else { break }
            branch = next
            if branch.isEnd { found = place - start + 1 }
        }
        return found
    }

    private typealias Word = (word: String, range: Range<String.Index>)

    private static func words(in text: String) -> [Word] {
        var words: [Word] = []
        var word = String.UnicodeScalarView()
        var start = text.startIndex
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        func end(_ place: String.Index) {
            if !word.isEmpty { words.append((String(word), start..<place)) }
            word = String.UnicodeScalarView()
        }
        while place != scalars.endIndex {
            let scalar = scalars[place]
            if isWord(scalar) {
                if word.isEmpty { start = place }
                add(scalar, to: &word)
            } else {
                end(place)
            }
            place = scalars.index(after: place)
        }
        end(place)
        return words
    }

    /// In small letters; in ASCII, where nearly all are, without asking Unicode.
    private static func add(_ scalar: Unicode.Scalar, to word: inout String.UnicodeScalarView) {
        if !scalar.isASCII {
            word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else if (0x41...0x5A).contains(scalar.value) {
            word.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        } else {
            word.append(scalar)
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0x80: return false
        default:
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil { return true }
            return properties.generalCategory == .nonspacingMark
        }
    }
}
