import BoardModel
import BoardProtocol
import CSodium

/// Every secret of this server, derived from one key and the board it opens, so that none is stored.
///
/// Keyed BLAKE2b (RFC 7693 §2.9) over a purpose and an id; who has one secret learns nothing of another.
struct Credentials: Sendable {
    /// What a secret opens.
    enum Door: String, CaseIterable {
        case join, lead, moderate, screen, core

        /// Those whose codes are typed; a screen is paired instead.
        static let typed: [Door] = [.join, .lead, .moderate, .core]
    }

    private let key: ServerKey

    init(_ key: ServerKey) { self.key = key }

    /// Opens the host page.
    var host: Secret { Secret(Symbols.id(derive("host", length: 16))) }

    /// 128 bits for a link or QR code.
    func secret(_ door: Door, of board: BoardID) -> Secret {
        Secret(Symbols.id(derive("secret", door.rawValue, board.rawValue, length: 16)))
    }

    /// Six symbols to read aloud and type, for the doors in ``Door/typed``.
    func code(_ door: Door, of board: BoardID) -> String {
        Symbols.code(derive("code", door.rawValue, board.rawValue, length: 16))
    }

    /// Six symbols that stand on the table of a group, and make its secretary.
    func code(ofTable group: GroupID, on board: BoardID) -> String {
        Symbols.code(derive("code", "table", board.rawValue, group.rawValue, length: 16))
    }

    /// Who a device's token stands for on a board; on another board it stands for somebody else.
    func actor(_ token: Secret, on board: BoardID) -> ActorID {
        ActorID(rawValue: Symbols.id(derive("actor", board.rawValue, token.symbols, length: 16)))
    }

    private func derive(_ parts: String..., length: Int) -> [UInt8] {
        var input: [UInt8] = []
        for part in parts {
            withUnsafeBytes(of: UInt32(part.utf8.count).littleEndian) { input += $0 }
            input += part.utf8
        }
        var output = [UInt8](repeating: 0, count: length)
        crypto_generichash(
            &output, length, input, UInt64(input.count), key.bytes, key.bytes.count)
        return output
    }
}

extension Secret {
    /// Compares in a time that tells nothing of where they differ.
    func isSame(as other: Secret) -> Bool {
        let mine = Array(symbols.utf8)
        let theirs = Array(other.symbols.utf8)
        return mine.count == theirs.count && sodium_memcmp(mine, theirs, mine.count) == 0
    }
}
