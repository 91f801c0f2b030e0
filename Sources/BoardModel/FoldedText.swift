/// A text as a search reads it: one symbol for each character, small letters of Latin-1, every digit, space and dash
/// of one kind, and nothing of what cannot be seen.
struct FoldedText {
    private let text: String
    private var symbols: [Symbol] = []
    /// What there is at all in the text, so that most searches need not begin.
    private(set) var traits: Symbol.Traits = []

    init(_ text: String) {
        self.text = text
        symbols.reserveCapacity(text.utf8.count)
        var offset: Int32 = 0
        for scalar in text.unicodeScalars {
            if let symbol = Symbol(scalar, at: offset) {
                symbols.append(symbol)
                traits.formUnion(symbol.traits)
            }
            offset += Int32(UTF8.width(scalar))
        }
    }

    var count: Int { symbols.count }

    /// The symbol at a place, NUL outside of the text.
    subscript(place: Int) -> UInt8 { symbols.indices.contains(place) ? symbols[place].value : 0 }

    /// Whether the symbol at a place has one of these traits; none stands outside of the text.
    func has(_ traits: Symbol.Traits, at place: Int) -> Bool {
        symbols.indices.contains(place) && !symbols[place].traits.isDisjoint(with: traits)
    }

    func isDigit(_ place: Int) -> Bool { has(.digit, at: place) }
    func isLetter(_ place: Int) -> Bool { has(.letter, at: place) }
    func isWord(_ place: Int) -> Bool { has(.word, at: place) }
    func isCapital(_ place: Int) -> Bool { has(.capital, at: place) }

    /// Whether a symbol among these has one of the traits.
    func has(_ traits: Symbol.Traits, in places: Range<Int>) -> Bool {
        places.contains { has(traits, at: $0) }
    }

    /// Whether every symbol among these has one of the traits.
    func hasOnly(_ traits: Symbol.Traits, in places: Range<Int>) -> Bool {
        places.allSatisfy { has(traits, at: $0) }
    }

    /// The first place from `start` on whose symbol has none of the traits, `most` further at the most.
    func end(from start: Int, most: Int = .max, of traits: Symbol.Traits) -> Int {
        let limit = most < count - start ? start + most : count
        var place = start
        while place < limit, has(traits, at: place) { place += 1 }
        return place
    }

    /// The first place from `start` on whose symbol has one of the traits.
    func next(_ traits: Symbol.Traits, from start: Int) -> Int {
        var place = start
        while place < count, !has(traits, at: place) { place += 1 }
        return place
    }

    /// Whether these ASCII characters stand from a place on.
    func has(_ word: StaticString, at place: Int) -> Bool {
        guard place >= 0, place + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { bytes in
            bytes.indices.allSatisfy { symbols[place + $0].value == bytes[$0] }
        }
    }

    func word(_ places: Range<Int>) -> FoldedWord {
        var word = FoldedWord()
        for place in places { word.append(symbols[place].value) }
        return word
    }

    /// Marks symbols as belonging to something found; false when some do already.
    mutating func take(_ places: Range<Int>) -> Bool {
        guard !places.isEmpty, !has(.taken, in: places) else { return false }
        for place in places { symbols[place].traits.insert(.taken) }
        return true
    }

    /// Where the symbols stand in the text itself.
    func range(of places: Range<Int>) -> Range<String.Index> {
        index(of: places.lowerBound)..<index(of: places.upperBound)
    }

    private func index(of place: Int) -> String.Index {
        guard place < count else { return text.endIndex }
        return text.utf8.index(text.startIndex, offsetBy: Int(symbols[place].offset))
    }

    /// The symbols of a range of the text itself.
    func symbols(in range: Range<String.Index>) -> Range<Int> {
        let start = places(before: range.lowerBound)
        return start..<max(start, places(before: range.upperBound))
    }

    /// How many symbols stand before `index`.
    private func places(before index: String.Index) -> Int {
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if symbols[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
