import CSodium

/// Sixteen bytes that do not live on the heap: a digest, a salt or a link of the chain.
///
/// BLAKE2b cut to 128 bits: an accident is never missed, and a row stays short. Against an intruder who can
/// write the file no length would help, since the chain has no secret.
struct Digest: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let byteCount = 16

    /// Sixteen zeros.
    init() {}

    /// Copies the bytes, if they are sixteen.
    init?(copying bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Digest.byteCount else { return nil }
        withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: bytes) }
    }

    /// The BLAKE2b digest of `bytes`.
    init(of bytes: UnsafeRawBufferPointer) {
        Sodium.start
        let count = UInt64(bytes.count)
        let bytes = bytes.assumingMemoryBound(to: UInt8.self).baseAddress
        withUnsafeMutablePointer(to: &self) { out in
            _ = crypto_generichash(
                Digest.start(of: out), Digest.byteCount, bytes, count, nil, 0)
        }
    }

    /// The BLAKE2b digest of `bytes` with a key, so that without the key nothing can be guessed.
    init(of bytes: UnsafeRawBufferPointer, keyedWith key: Digest) {
        Sodium.start
        let count = UInt64(bytes.count)
        let bytes = bytes.assumingMemoryBound(to: UInt8.self).baseAddress
        withUnsafeMutablePointer(to: &self) { out in
            key.withBytes { key in
                _ = crypto_generichash(
                    Digest.start(of: out), Digest.byteCount, bytes, count,
                    key.assumingMemoryBound(to: UInt8.self).baseAddress, key.count)
            }
        }
    }

    func withBytes<Value>(_ use: (UnsafeRawBufferPointer) -> Value) -> Value {
        withUnsafeBytes(of: self, use)
    }

    private static func start(of digest: UnsafeMutablePointer<Digest>) -> UnsafeMutablePointer<
        UInt8
    > {
        UnsafeMutableRawPointer(digest).assumingMemoryBound(to: UInt8.self)
    }
}

/// Random salts, fetched many at a time: to ask the kernel for each would cost a tenth of an append.
struct SaltSource {
    private var salts: [Digest] = []

    mutating func next() -> Digest {
        if salts.isEmpty { refill(256) }
        return salts.removeLast()
    }

    private mutating func refill(_ count: Int) {
        Sodium.start
        salts = [Digest](unsafeUninitializedCapacity: count) { memory, filled in
            // A digest is sixteen bytes of any value.
            if let start = memory.baseAddress { randombytes_buf(start, count * Digest.byteCount) }
            filled = count
        }
    }
}

/// libsodium asks to be started once; starting chooses the fastest code for this processor.
enum Sodium {
    static let start: Void = {
        precondition(sodium_init() >= 0, "libsodium could not start")
    }()
}
