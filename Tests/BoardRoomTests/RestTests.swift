import Testing

@Suite struct RestTests {
    @Test(
        "[R20] [R1] [R6] [R12] whatever is lost, repeated, refused or written elsewhere: what clients have is theirs to see, and each command has one effect",
        arguments: 0..<80 as Range<UInt64>)
    func rest(seed: UInt64) throws {
        var meeting = try Meeting(seed: seed)
        var step = 0
        do {
            while step < 600 {
                try meeting.step()
                step += 1
            }
            try meeting.rest()
            try meeting.expectRest()
            try meeting.expectOneEffectEach()
        } catch {
            Issue.record("seed \(seed), step \(step): \(error)")
        }
    }
}
