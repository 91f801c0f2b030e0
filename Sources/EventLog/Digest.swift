import CSodium

/// Sixteen bytes that do not live on the heap: a digest, a salt or a link of the chain.
///
/// BLAKE2b cut to 128 bits: an accident is never missed, and a row stays short. Against an intruder who can
/// write the file no length would help, since the chain has no secret.
struct Digest: Hashable, Sendable {
    var words: (UInt64, UInt64) = (0, 0)

    static let byteCount = 16

    static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

extension Digest {
    /// Copies the bytes, if they are sixteen.
    init?(copying bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Digest.byteCount else { return nil }
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
    }

    /// The BLAKE2b digest of `bytes`.
    init(of bytes: UnsafeRawBufferPointer) {
        Sodium.start
        withUnsafeMutablePointer(to: &words) { words in
            let out = UnsafeMutableRawPointer(words).assumingMemoryBound(to: UInt8.self)
            let bytes = bytes.assumingMemoryBound(to: UInt8.self)
            _ = crypto_generichash(
                out, Digest.byteCount, bytes.baseAddress, UInt64(bytes.count), nil, 0)
        }
    }

    func withBytes<Value>(_ use: (UnsafeRawBufferPointer) -> Value) -> Value {
        withUnsafeBytes(of: words, use)
    }
}

/// libsodium asks to be started once; starting chooses the fastest code for this processor.
enum Sodium {
    static let start: Void = {
        precondition(sodium_init() >= 0, "libsodium could not start")
    }()
}
