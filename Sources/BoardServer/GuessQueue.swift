/// Typed codes are short, so the whole server looks at few wrong ones: ten at once, then one a second.
///
/// While wrong guesses are used up everybody who types waits in line, since answering the right ones at once
/// would tell a guesser which they are. Links and QR codes never come here.
struct GuessQueue<Guess> {
    private var line: [Guess] = []
    private var fullAgain: ContinuousClock.Instant?

    private static var burst: Int { 10 }
    private static var interval: Duration { .seconds(1) }
    /// Longer than anybody waits at a door.
    private static var longest: Int { 60 }

    /// Puts a guess last; false when the line is too long.
    mutating func join(_ guess: Guess) -> Bool {
        guard line.count < Self.longest else { return false }
        line.append(guess)
        return true
    }

    /// Whether such a guess waits.
    func contains(where isSuch: (Guess) -> Bool) -> Bool { line.contains(where: isSuch) }

    /// The next guess to look at, if it is time.
    mutating func next(at now: ContinuousClock.Instant) -> Guess? {
        guard !line.isEmpty, hasChance(at: now) else { return nil }
        return line.removeFirst()
    }

    /// The guess was wrong.
    mutating func wasWrong(at now: ContinuousClock.Instant) {
        fullAgain = max(fullAgain ?? now, now) + Self.interval
    }

    private func hasChance(at now: ContinuousClock.Instant) -> Bool {
        guard let fullAgain else { return true }
        return fullAgain + Self.interval - now <= Self.interval * Self.burst
    }
}
