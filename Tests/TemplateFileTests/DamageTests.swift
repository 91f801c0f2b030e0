import BoardTesting
import Foundation
import TemplateFile
import Testing

/// Breaks bytes in ways that repeat with the seed.
struct Damage {
    private var random: SeededRandom
    /// Bytes that mean something to JSON are likelier to lead somewhere than any byte.
    private static let telling = Array(#"{}[]",:\u0-19.eEtfn "#.utf8)

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// `bytes` with one to four places replaced, removed, doubled or cut off.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, start + Int.random(in: 1...30, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[start] = Self.telling.randomElement(using: &random) ?? 0
            case 1: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes.removeSubrange(start..<end)
            case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
            default: bytes.insert(Self.telling.randomElement(using: &random) ?? 0, at: start)
            }
        }
        return bytes
    }

    /// Any bytes at all, mostly those that mean something.
    mutating func arbitrary() -> [UInt8] {
        (0..<Int.random(in: 0...200, using: &random)).map { _ in
            Bool.random(using: &random)
                ? Self.telling.randomElement(using: &random) ?? 0
                : UInt8.random(in: 0...255, using: &random)
        }
    }

    mutating func truncated(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
    }
}

@Suite struct DamageTests {
    @Test("[D4] no bytes make the reader trap, seed", arguments: 1...4)
    func arbitrary(seed: UInt64) {
        var damage = Damage(seed: seed)
        for _ in 0..<1_000 { #expect(!problems(damage.arbitrary()).isEmpty) }
    }

    @Test(
        "[D4] no damage to a bundled file makes the reader trap",
        arguments: ["stad-for-stad", "swot", "retro", "brainstorm"])
    func damaged(_ name: String) throws {
        let bytes = [UInt8](
            try Data(contentsOf: URL(filePath: "\(Files.templates)/\(name).json")))
        var damage = Damage(seed: UInt64(bytes.count))
        for _ in 0..<500 {
            for problem in problems(damage.mutated(bytes)) {
                #expect(problem.position != nil || problem.path == "$")
                #expect(problem.found.count <= 42)
            }
        }
        let end = bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
        for _ in 0..<200 { #expect(problems(damage.truncated(Array(bytes[..<end]))).count == 1) }
    }

    @Test("[D4] the time for a hostile file grows with its length only", .timeLimit(.minutes(5)))
    func hostile() {
        for (piece, whole) in [
            ("{},", #"{"columns": [PIECES{}]}"#), (#""aaaaaaaa": 1,"#, #"{PIECES "b": 1}"#),
            (#""a": 1,"#, #"{"title": {PIECES "b": 1}}"#),
            (#""id","#, #"{"columns": [PIECES ""]}"#),
            (#"{"id": "a"},"#, #"{"groupSets": [{"groups": [PIECES {}]}]}"#),
            (#"{"id": "a", "carriedFrom": "b"},"#, #"{"columns": [PIECES {}]}"#),
            ("[", "PIECES"), ("\\u00e5", #"{"id": "PIECES"}"#),
        ] {
            let pieces = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
            #expect(!problems(whole.replacing("PIECES", with: pieces)).isEmpty)
        }
    }
}
