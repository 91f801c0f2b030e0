/// Sixteen bytes that tell a repeat of a command from another command under the same id.
public struct CommandDigest: Hashable, Sendable {
    let digest: Digest

    init(digest: Digest) { self.digest = digest }

    /// The digest of a command's canonical bytes (BLAKE2b, 128 bits).
    public init(of command: [UInt8]) {
        digest = command.withUnsafeBytes { Digest(of: $0) }
    }

    /// The digest with these bytes, as an export holds them; nil unless there are sixteen.
    public init?(bytes: [UInt8]) {
        guard let digest = bytes.withUnsafeBytes({ Digest(copying: $0) }) else { return nil }
        self.digest = digest
    }

    /// The sixteen bytes.
    public var bytes: [UInt8] { digest.withBytes { Array($0) } }
}
