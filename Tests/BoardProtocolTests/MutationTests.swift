import BoardModel
import BoardProtocol
import BoardTesting
import Testing

@Suite("Damaged messages are read or refused")
struct MutationTests {
    /// Pieces that parsers stumble over.
    private static let splinters = [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", "\\u0000", ":", ",", "-", "1e9", "null",
        "99999999999999999999", "\u{0}", "👩‍🚒", "\u{2028}",
    ].map { Array($0.utf8) }

    @Test("20,000 mutations of the fixtures never trap and never grow", arguments: [1, 2, 3])
    func mutations(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let originals = try clientFixtures.keys.sorted().map(FixtureFiles.bytes)
        var understood = 0
        for _ in 0..<20_000 {
            let frame = mutated(originals, with: &random)
            guard let message = try? ClientMessage(parsing: frame) else {
                // Most are refused, which is what damaged messages are for.
                continue
            }
            understood += 1
            #expect(texts(of: message).allSatisfy { $0.utf8.count <= frame.count }, "seed \(seed)")
        }
        #expect((100..<19_900).contains(understood), "seed \(seed)")
    }

    private func mutated(
        _ originals: [[UInt8]], with random: inout SeededRandom
    ) -> [UInt8] {
        var frame = originals.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0..<max(frame.count, 1), using: &random)
            let end = min(frame.count, place + Int.random(in: 0...4, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                frame.replaceSubrange(
                    place..<end, with: [UInt8.random(in: 0...255, using: &random)])
            case 1:
                frame.replaceSubrange(
                    place..<end, with: Self.splinters.randomElement(using: &random) ?? [])
            case 2: frame.insert(contentsOf: frame[place..<end], at: place)
            default: frame.removeSubrange(place..<end)
            }
            if frame.isEmpty { frame = [0] }
        }
        return frame
    }

    /// Every text of a message that its sender chose freely.
    private func texts(of message: ClientMessage) -> [String] {
        switch message {
        case .hello(let hello):
            [hello.language, hello.secret.symbols, hello.position?.audience ?? ""]
        case .screenHello(let language): [language]
        case .command(_, .pairScreen(let code)), .command(_, .claimSecretary(_, let code)): [code]
        case .command(_, .board(.postNote(_, _, let text, _))): [text]
        case .command(_, .board(.editNote(_, let text, _))): [text]
        case .command(_, .board(.makeTheme(_, _, let title?))): [title]
        case .command(_, .board(.renameTheme(_, let title))): [title]
        case .command(_, .board(.putCard(_, _, _, let text, _))): [text.heading] + text.bullets
        case .command, .ping: []
        }
    }
}
