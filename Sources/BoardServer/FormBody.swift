import WebServer

/// The fields of a form, as a browser sends them (`application/x-www-form-urlencoded`).
struct FormBody {
    private let fields: [String: String]

    /// More fields than any of our forms has.
    private static let most = 32

    /// Nil when the body is no such form, is not UTF-8, or names a field twice.
    init?(_ request: HTTPRequest) {
        let type = request.value("content-type")?.prefix { $0 != ";" && $0 != " " }
        guard type?.lowercased() == "application/x-www-form-urlencoded" else { return nil }
        self.init(parsing: request.body)
    }

    init?(parsing bytes: [UInt8]) {
        var fields: [String: String] = [:]
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            let sides = part.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count < Self.most, let name = Self.decoded(sides[0]),
                let value = Self.decoded(sides.count > 1 ? sides[1] : []),
                fields.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        self.fields = fields
    }

    /// Nil when there is none, or it is empty.
    subscript(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(digit),
                    let low = rest.popFirst().flatMap(digit)
                else { return nil }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension HTTPRequest {
    /// Whether no other site's page has sent it. A page of ours tells no origin, since it tells no referrer.
    var isFromHere: Bool {
        values("origin").map { $0.lowercased() }.allSatisfy {
            $0 == "null" || $0 == "http://\(host)" || $0 == "https://\(host)"
        }
    }
}
