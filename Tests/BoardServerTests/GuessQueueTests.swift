import Testing

@testable import BoardServer

@Suite struct GuessQueueTests {
    private let start = ContinuousClock.Instant.now

    @Test("right codes never wait")
    func rightOnes() {
        var queue = GuessQueue<Int>()
        for guess in 0..<500 {
            let isIn = queue.join(guess)
            let next = queue.next(at: start)
            #expect(isIn && next == guess)
        }
    }

    @Test("it is known whether somebody waits already")
    func waiting() {
        var queue = GuessQueue<Int>()
        _ = queue.join(7)
        #expect(queue.contains { $0 == 7 })
        _ = queue.next(at: start)
        #expect(!queue.contains { $0 == 7 })
    }

    @Test("after ten wrong guesses everybody waits, and one a second is looked at, in order")
    func wrongOnes() {
        var queue = GuessQueue<Int>()
        for guess in 0..<20 { _ = queue.join(guess) }
        for guess in 0..<10 {
            let next = queue.next(at: start)
            #expect(next == guess)
            queue.wasWrong(at: start)
        }
        let tooEarly = [queue.next(at: start), queue.next(at: start + .milliseconds(999))]
        #expect(tooEarly == [nil, nil])
        let later = queue.next(at: start + .seconds(1))
        #expect(later == 10)
        queue.wasWrong(at: start + .seconds(1))
        let again = queue.next(at: start + .seconds(1))
        #expect(again == nil)
    }

    @Test("the line has an end")
    func fullLine() {
        var queue = GuessQueue<Int>()
        let joined = (0..<61).map { queue.join($0) }
        #expect(joined == Array(repeating: true, count: 60) + [false])
    }
}
