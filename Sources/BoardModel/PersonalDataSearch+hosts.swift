/// The names of hosts, which e-mail and web addresses have in common.
extension PersonalDataSearch {
    static let hostSigns: Symbol.Traits = [.word, .point, .dash]

    /// Where a name of letters, digits, points and dashes ends; nil when there is none.
    func host(from start: Int) -> Int? {
        guard text.isWord(start) else { return nil }
        var end = text.end(from: start, of: Self.hostSigns)
        while !text.isWord(end - 1) { end -= 1 }
        return end
    }

    /// The last of at least two parts of a name; nil when it cannot be the name of a host.
    func topLevel(of places: Range<Int>) -> Range<Int>? {
        guard let point = places.last(where: { text.has(.point, at: $0) }) else { return nil }
        let top = (point + 1)..<places.upperBound
        return point > places.lowerBound && top.count > 1 && text.hasOnly(.letter, in: top)
            ? top : nil
    }
}
