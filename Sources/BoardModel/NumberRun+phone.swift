/// Telephone numbers.
extension NumberRun {
    /// How many digits make a telephone number; nil when none do.
    var phoneNumber: Int? {
        if hasPlus { return starts(with: [4, 6]) ? swedish(after: 2) : foreign(8...15) }
        if starts(with: [0, 0]) {
            return starts(with: [0, 0, 4, 6]) ? swedish(after: 4) : foreign(10...17)
        }
        if starts(with: [4, 6]), isMobile([0] + digits.dropFirst(2)) {
            return firstGroups(11...11)
        }
        return starts(with: [0]) ? national() : nil
    }

    /// After the number of the country the zero is left out, or stands in brackets.
    private func swedish(after prefix: Int) -> Int? {
        let rest = Array(digits.dropFirst(prefix))
        let hasZero = rest.first == 0
        let national = hasZero ? rest : [0] + rest
        guard let lengths = lengths(of: national) else { return nil }
        let shift = hasZero ? prefix : prefix - 1
        return firstGroups((lengths.lowerBound + shift)...(lengths.upperBound + shift))
    }

    private func foreign(_ lengths: ClosedRange<Int>) -> Int? {
        guard digits.count > 2, !starts(with: [0, 0, 0]), !isAmount else { return nil }
        return firstGroups(lengths)
    }

    private func national() -> Int? {
        guard let lengths = lengths(of: digits), let found = firstGroups(lengths), !isDate else {
            return nil
        }
        let area = areaLength(of: digits)
        let isPointed = gaps.first.map { text.has(.point, in: $0) } ?? false
        switch area {
        // Mobile numbers are cut anywhere, but not like two times of the day.
        case nil:
            let pairs = ends.prefix { $0 <= 10 }
            if ends[0] == 2 {
                return !isPointed && pairs.elementsEqual([2, 4, 6, 8, 10]) ? found : nil
            }
            return ends[0] == 4 && ends.dropFirst().first == 8 ? nil : found
        case 2:
            if ends[0] == 2, isPointed, ends.dropFirst().first == 4 { return nil }
        default: break
        }
        return ends[0] == area || ends[0] >= lengths.lowerBound ? found : nil
    }

    /// How many digits a Swedish number with this beginning has; nil when no person has it.
    private func lengths(of national: [UInt8]) -> ClosedRange<Int>? {
        guard national.count > 3, national[1] != 0 else { return nil }
        // Free and shared-cost numbers belong to organisations.
        if national[1] == 2 && national[2] == 0 { return nil }
        guard let area = areaLength(of: national) else {
            return isMobile(national) ? 10...10 : nil
        }
        return area == 4 ? 9...10 : 8...10
    }

    /// How many digits name the area, the zero included; nil for what has none.
    private func areaLength(of national: [UInt8]) -> Int? {
        switch (national[1], national[2]) {
        case (7, _): nil
        case (8, _): 2
        case (1, 0), (1, 1), (1, 3), (1, 6), (1, 8), (1, 9), (2, 1), (2, 3), (2, 6), (3, 1), (3, 3),
            (3, 5), (3, 6), (4, 0), (4, 2), (4, 4), (4, 6), (5, 4), (6, 0), (6, 3), (9, 0):
            3
        default: 4
        }
    }

    func isMobile(_ national: [UInt8]) -> Bool {
        guard national.starts(with: [0, 7]), national.count > 2 else { return false }
        return switch national[2] {
        case 0, 2, 3, 6, 9: true
        default: false
        }
    }

    /// 08-06-2024, or in one.
    private var isDate: Bool {
        guard ends.starts(with: [2, 4, 8]) || ends[0] == 8 else { return false }
        return (1...31).contains(number(0, 2)) && (1...12).contains(number(2, 2))
            && (1_900...2_099).contains(number(4, 4))
    }

    /// +10 000 000 kr
    private var isAmount: Bool {
        let start = text.end(from: end, most: 2, of: .space)
        if text.has(.percent, at: start) { return true }
        let word = text.word(start..<text.end(from: start, most: 12, of: .letter))
        return Self.units.contains(word)
    }

    private static let units = FoldedWords("kr kronor sek euro procent personer")

    /// The longest beginning made of whole groups that has so many digits.
    private func firstGroups(_ lengths: ClosedRange<Int>) -> Int? {
        guard let last = ends.lastIndex(where: lengths.contains) else { return nil }
        return gaps[..<last].contains { text.has(.plus, in: $0) } ? nil : ends[last]
    }
}
