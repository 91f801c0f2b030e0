/// The digits from one group on, as far as they may belong together.
struct NumberRun {
    let text: FoldedText
    let digits: [UInt8]
    /// How many digits there are up to the end of each group.
    let ends: [Int]
    /// What stands between each group and the next.
    let gaps: [Range<Int>]
    private let groups: ArraySlice<Range<Int>>

    /// No number that is looked for has fewer digits or more.
    private static let lengths = 8...17

    /// Nil when there are too few digits.
    init?(_ groups: ArraySlice<Range<Int>>, of text: FoldedText) {
        let together = Self.together(groups, in: text)
        guard together.reduce(0, { $0 + $1.count }) >= Self.lengths.lowerBound else { return nil }
        self.text = text
        self.groups = together
        digits = together.joined().map { text[$0] - UInt8(ascii: "0") }
        gaps = zip(together, together.dropFirst()).map { $0.upperBound..<$1.lowerBound }
        var count = 0
        ends = together.map { group in
            count += group.count
            return count
        }
    }

    private static func together(
        _ groups: ArraySlice<Range<Int>>, in text: FoldedText
    ) -> ArraySlice<Range<Int>> {
        var digits = 0
        var end = groups.startIndex
        while end < groups.endIndex {
            digits += groups[end].count
            if digits > lengths.upperBound { break }
            if end > groups.startIndex {
                let gap = groups[end - 1].upperBound..<groups[end].lowerBound
                guard gap.count <= 3, text.hasOnly(.joins, in: gap) else { break }
            }
            end += 1
        }
        return groups[..<end]
    }

    /// The number that it begins with, if any, and of how many groups that is made.
    var number: (kind: PersonalData.Kind, places: Range<Int>, groups: Int)? {
        if isDecimal { return nil }
        let identity = identityNumber
        guard let digits = identity ?? phoneNumber, let last = ends.firstIndex(of: digits) else {
            return nil
        }
        let kind: PersonalData.Kind = identity == nil ? .phoneNumber : .identityNumber
        let first = kind == .phoneNumber && hasPlus ? start - 1 : start
        let end = groups[groups.startIndex + last].upperBound
        return (kind, first..<end, last + 1)
    }

    private var start: Int { groups[groups.startIndex].lowerBound }

    var end: Int { groups[groups.endIndex - 1].upperBound }

    /// Whether a plus sign begins it that adds nothing.
    var hasPlus: Bool { text.has(.plus, at: start - 1) && !text.isDigit(start - 2) }

    private var isDecimal: Bool { text.has(.comma, at: start - 1) && text.isDigit(start - 2) }

    func starts(with prefix: [UInt8]) -> Bool { digits.starts(with: prefix) }

    func number(_ start: Int, _ count: Int) -> Int {
        digits[start..<(start + count)].reduce(0) { $0 * 10 + Int($1) }
    }
}
