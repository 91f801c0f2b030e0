import BoardModel
import CSodium

/// Bytes as symbols that can be written in a link or read aloud.
enum Symbols {
    /// Five bits a symbol of ``Alphabet/id``.
    static func id(_ bytes: [UInt8]) -> String {
        var symbols: [UInt8] = []
        var bits = 0
        var held = 0
        for byte in bytes {
            held = (held << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                symbols.append(Alphabet.id[held >> bits & 31])
            }
        }
        if bits > 0 { symbols.append(Alphabet.id[held << (5 - bits) & 31]) }
        return String(decoding: symbols, as: UTF8.self)
    }

    /// Six symbols of ``Alphabet/code`` out of sixteen random bytes.
    static func code(_ bytes: [UInt8]) -> String {
        // Two bytes a symbol: the unevenness of the remainder stays below a thousandth.
        let symbols = (0..<6).map { place in
            let number = Int(bytes[2 * place]) << 8 | Int(bytes[2 * place + 1])
            return Alphabet.code[number % Alphabet.code.count]
        }
        return String(decoding: symbols, as: UTF8.self)
    }

    /// A typed code as it was meant: upper case, without spaces and dashes; nil when it cannot be one.
    static func typedCode(_ text: String) -> String? {
        guard text.utf8.count <= 32 else { return nil }
        let symbols = text.uppercased().utf8.filter {
            $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-")
        }
        guard symbols.count == 6, symbols.allSatisfy(Alphabet.code.contains) else { return nil }
        return String(decoding: symbols, as: UTF8.self)
    }

    /// Whether a text is `count` symbols of ``Alphabet/id``.
    static func isID(_ text: String, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { Alphabet.isInID[Int($0)] }
    }

    /// `count` random symbols of ``Alphabet/id``.
    static func randomID(_ count: Int = 15) -> String {
        var symbols: [UInt8] = []
        for _ in 0..<count { symbols.append(Alphabet.id[Int(randombytes_uniform(32))]) }
        return String(decoding: symbols, as: UTF8.self)
    }
}
