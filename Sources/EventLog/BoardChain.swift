import BoardModel
import CSodium

/// The checksum of one board's log so far: each link covers an event and the link before it.
///
/// Text and actor enter as digests keyed with a salt of their own. When text and salt are overwritten the
/// digest stays: the chain still holds, and nothing can be guessed from it. The digest of the command is
/// left out, since it goes with the text.
struct BoardChain {
    private let board: BoardID
    private(set) var link: Digest
    private var bytes: [UInt8] = []

    /// The chain of `board`, from `link` on; before the first event the link is zeros.
    init(of board: BoardID, from link: Digest = Digest()) {
        self.board = board
        self.link = link
    }

    /// Goes on by one event.
    mutating func extend(with event: RecordedEvent, _ seals: EventSeals) {
        bytes.removeAll(keepingCapacity: true)
        add(link)
        add(UInt64(bitPattern: event.sequence))
        add(UInt64(bitPattern: Int64(event.part)))
        add(UInt64(bitPattern: event.at.milliseconds))
        add(board.rawValue)
        add(event.commandID.rawValue)
        add(event.kind)
        add(UInt64(event.body.count))
        bytes += event.body
        add(seals.text?.digest)
        add(seals.actor?.digest)
        link = bytes.withUnsafeBytes { Digest(of: $0) }
    }

    /// Every field says its length first, so that no two events give the same bytes.
    private mutating func add(_ text: String) {
        add(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    private mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    private mutating func add(_ digest: Digest?) {
        bytes.append(digest == nil ? 0 : 1)
        digest?.withBytes { bytes += $0 }
    }
}

/// A salted digest of something that can be redacted.
struct Seal: Equatable {
    /// Zeros once redacted.
    let salt: Digest
    let digest: Digest

    /// Seals a content under a salt.
    init(_ content: String, salt: Digest) {
        self.salt = salt
        digest = Seal.digest(content, salt)
    }

    /// A seal as it was stored.
    init(salt: Digest, digest: Digest) {
        self.salt = salt
        self.digest = digest
    }

    /// Whether `content` is what was sealed; nothing is, once the salt is gone.
    func fits(_ content: String?) -> Bool {
        guard let content else { return salt == Digest() }
        return salt != Digest() && Seal.digest(content, salt) == digest
    }

    private static func digest(_ content: String, _ salt: Digest) -> Digest {
        var content = content
        return content.withUTF8 { Digest(of: UnsafeRawBufferPointer($0), keyedWith: salt) }
    }
}

/// The seals of one event's text and actor, where it has them.
struct EventSeals: Equatable {
    let text: Seal?
    let actor: Seal?
}

extension EventSeals {
    /// Seals under new salts.
    init(sealing event: RecordedEvent, _ salts: inout SaltSource) {
        text = event.text.map { Seal($0, salt: salts.next()) }
        actor = event.actor.map { Seal($0.rawValue, salt: salts.next()) }
    }
}
