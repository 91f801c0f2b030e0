/// Identity numbers and telephone numbers: groups of digits with little between them.
extension PersonalDataSearch {
    mutating func findNumbers() {
        let groups = digitGroups()
        var next = 0
        while next < groups.count {
            let run = NumberRun(from: next, in: groups, of: text)
            let identity = run.identityNumber
            guard let digits = identity ?? run.phoneNumber else {
                next += 1
                continue
            }
            let last = next + run.groups(in: digits) - 1
            let isMarked = identity == nil && run.hasPlus
            let start = groups[next].lowerBound - (isMarked ? 1 : 0)
            add(identity == nil ? .phoneNumber : .identityNumber, start..<groups[last].upperBound)
            next = last + 1
        }
    }

    private func digitGroups() -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var place = 0
        while place < text.count {
            let end = text.end(from: place, where: text.isDigit)
            if end > place { groups.append(place..<end) }
            place = end + 1
        }
        return groups
    }
}

/// The digits from one group on, as far as they may belong together.
private struct NumberRun {
    private var digits: [UInt8] = []
    /// How many digits there are up to the end of each group.
    private var ends: [Int] = []
    /// What stands before each group but the first.
    private var gaps: [[UInt8]] = []
    /// Whether a plus sign begins it that adds nothing.
    let hasPlus: Bool
    private let isDecimal: Bool
    private let text: FoldedText
    private var after = 0

    /// More than any number that is looked for.
    private static let mostDigits = 17
    private static let between = Set(" -./()+".utf8)

    init(from first: Int, in groups: [Range<Int>], of text: FoldedText) {
        self.text = text
        let start = groups[first].lowerBound
        hasPlus = text[start - 1] == UInt8(ascii: "+") && !text.isDigit(start - 2)
        isDecimal = text[start - 1] == UInt8(ascii: ",") && text.isDigit(start - 2)
        for place in first..<groups.count {
            let group = groups[place]
            guard digits.count + group.count <= Self.mostDigits else { return }
            if place > first {
                let gap = groups[place - 1].upperBound..<group.lowerBound
                guard gap.count <= 3 else { return }
                let signs = gap.map { text[$0] }
                guard signs.allSatisfy(Self.between.contains) else { return }
                gaps.append(signs)
            }
            for digit in group { digits.append(text[digit] - 0x30) }
            ends.append(digits.count)
            after = group.upperBound
        }
    }

    /// How many groups hold the first so many digits.
    func groups(in digits: Int) -> Int { (ends.firstIndex(of: digits) ?? 0) + 1 }

    // MARK: Identity numbers

    /// How many digits make an identity number; nil when none do.
    var identityNumber: Int? {
        if isDecimal { return nil }
        return [12, 10].first { isIdentityNumber($0) }
    }

    private func isIdentityNumber(_ length: Int) -> Bool {
        guard let last = ends.firstIndex(of: length),
            // A gap stands after the year, the month or the day, not within one of them.
            ends[..<last].allSatisfy({ $0.isMultiple(of: 2) }),
            gaps[..<last].enumerated().allSatisfy({ place, gap in
                !gap.contains(UInt8(ascii: "+")) || (gap.count == 1 && ends[place] == length - 4)
            })
        else { return false }
        if length == 12, !(18...20).contains(number(0, 2)) { return false }
        // Written in one, it is a mobile number sooner than somebody born in these years.
        if ends[0] == 10, length == 10, isMobile(digits) { return false }
        let start = length - 10
        return isDay(month: number(start + 2, 2), day: number(start + 4, 2)) && isChecked(start)
    }

    /// A day of the calendar; in a samordningsnummer sixty is added.
    private func isDay(month: Int, day: Int) -> Bool {
        let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month) else { return false }
        return (1...lengths[month - 1]).contains(day > 60 ? day - 60 : day)
    }

    /// Whether the last of ten digits is right (Luhn, ISO/IEC 7812-1 annex B).
    private func isChecked(_ start: Int) -> Bool {
        var sum = 0
        for place in 0..<10 {
            let digit = Int(digits[start + place]) * (place.isMultiple(of: 2) ? 2 : 1)
            sum += digit / 10 + digit % 10
        }
        return sum.isMultiple(of: 10)
    }

    // MARK: Telephone numbers

    /// How many digits make a telephone number; nil when none do.
    var phoneNumber: Int? {
        if isDecimal { return nil }
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
        let isPointed = gaps.first?.contains(UInt8(ascii: ".")) ?? false
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

    private func isMobile(_ national: some Collection<UInt8>) -> Bool {
        let head = Array(national.prefix(3))
        return head.count == 3 && head[0] == 0 && head[1] == 7 && [0, 2, 3, 6, 9].contains(head[2])
    }

    /// 08-06-2024, or in one.
    private var isDate: Bool {
        guard digits.count >= 8, [[2, 4, 8], [8]].contains(where: ends.starts(with:)) else {
            return false
        }
        return (1...31).contains(number(0, 2)) && (1...12).contains(number(2, 2))
            && (1_900...2_099).contains(number(4, 4))
    }

    /// +10 000 000 kr
    private var isAmount: Bool {
        let start = text.end(from: after, most: 2) { text[$0] == UInt8(ascii: " ") }
        if text[start] == UInt8(ascii: "%") { return true }
        let word = text.word(start..<text.end(from: start, most: 12, where: text.isLetter))
        return ["kr", "kronor", "sek", "euro", "procent", "personer"].contains(word)
    }

    /// The longest beginning made of whole groups that has so many digits.
    private func firstGroups(_ lengths: ClosedRange<Int>) -> Int? {
        guard let last = ends.lastIndex(where: lengths.contains) else { return nil }
        let isOne = gaps[..<last].allSatisfy { !$0.contains(UInt8(ascii: "+")) }
        return isOne ? ends[last] : nil
    }

    private func starts(with prefix: [UInt8]) -> Bool { digits.starts(with: prefix) }

    private func number(_ start: Int, _ count: Int) -> Int {
        digits[start..<(start + count)].reduce(0) { $0 * 10 + Int($1) }
    }
}
