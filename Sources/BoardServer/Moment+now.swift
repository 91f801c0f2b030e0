import BoardModel
import BoardRoom

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Moment {
    /// Both clocks, read now.
    static var now: Moment { Moment(wall: .now, steady: .now) }
}

extension Timestamp {
    /// The wall clock.
    static var now: Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }
}
