import BoardModel

/// What is on disk and has not been told yet.
struct News {
    /// The longest that something durable waits for what comes after it.
    static let patience = Duration.milliseconds(50)

    private var touched: TouchedRecords?
    private var oldest: ContinuousClock.Instant?

    mutating func add(_ more: Touched, at now: Moment) {
        touched = touched ?? TouchedRecords()
        touched?.add(more)
        oldest = oldest ?? now.steady
    }

    func isOverdue(at now: ContinuousClock.Instant) -> Bool {
        oldest.map { now - $0 >= Self.patience } ?? false
    }

    mutating func take() -> TouchedRecords? {
        defer { self = News() }
        return touched
    }
}
