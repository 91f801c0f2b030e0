/// Sums that stop at the ends of the range: times and ranks may come from an imported log, and what comes
/// from outside never traps.
extension Int64 {
    func adding(_ other: Int64) -> Int64 {
        let (sum, isBeyond) = addingReportingOverflow(other)
        guard isBeyond else { return sum }
        return other < 0 ? .min : .max
    }

    var negated: Int64 { Int64(0).subtracting(self) }

    func subtracting(_ other: Int64) -> Int64 {
        let (difference, isBeyond) = subtractingReportingOverflow(other)
        guard isBeyond else { return difference }
        return other < 0 ? .max : .min
    }
}
