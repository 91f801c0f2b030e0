/// Personnummer and samordningsnummer.
extension NumberRun {
    /// How many digits make an identity number; nil when none do.
    var identityNumber: Int? {
        [12, 10].first { isIdentityNumber($0) }
    }

    private func isIdentityNumber(_ length: Int) -> Bool {
        guard let last = ends.firstIndex(of: length),
            // A gap stands after the year, the month or the day, not within one of them.
            ends[..<last].allSatisfy({ $0.isMultiple(of: 2) }),
            // Who is a hundred years old has a plus sign before the last four.
            gaps[..<last].enumerated().allSatisfy({ place, gap in
                !text.has(.plus, in: gap) || (gap.count == 1 && ends[place] == length - 4)
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
        guard (1...12).contains(month) else { return false }
        return (1...Self.daysOfMonths[month - 1]).contains(day > 60 ? day - 60 : day)
    }

    private static let daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    /// Whether the last of ten digits is right (Luhn, ISO/IEC 7812-1 annex B).
    private func isChecked(_ start: Int) -> Bool {
        var sum = 0
        for place in 0..<10 {
            let digit = Int(digits[start + place]) * (place.isMultiple(of: 2) ? 2 : 1)
            sum += digit / 10 + digit % 10
        }
        return sum.isMultiple(of: 10)
    }
}
