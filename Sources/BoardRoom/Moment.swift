import BoardModel

/// One moment on both clocks: people read the wall's, limits are measured on the steady one, which no
/// administrator moves.
public struct Moment: Hashable, Sendable {
    public var wall: Timestamp
    public var steady: ContinuousClock.Instant

    public init(wall: Timestamp, steady: ContinuousClock.Instant) {
        self.wall = wall
        self.steady = steady
    }
}
