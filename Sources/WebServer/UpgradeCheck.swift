/// What a request must satisfy to become a WebSocket connection, RFC 6455 §4.2.1 and more:
/// libwebsockets itself takes upgrades by POST, by HTTP/1.0, with short keys and from any origin.
enum UpgradeCheck {
    /// Whether the client asks for another protocol at all.
    static func isUpgrade(_ request: HTTPRequest) -> Bool {
        !request.values("upgrade").isEmpty || request.list("connection").contains("upgrade")
    }

    /// The key of a request that may become a WebSocket connection.
    static func key(of request: HTTPRequest, subprotocol: String) throws(HTTPRefusal) -> String {
        // Exactly `websocket`: libwebsockets 4.1.6 misreads h2c (CVE-2025-11677).
        guard request.value("upgrade")?.lowercased() == "websocket",
            request.list("connection").contains("upgrade")
        else { throw HTTPRefusal(.badRequest, "Only an upgrade to websocket is offered.") }
        guard request.method == .get, !request.isHTTP10, request.body.isEmpty else {
            throw HTTPRefusal(.badRequest, "An upgrade is a GET of HTTP/1.1 without a body.")
        }
        guard request.value("sec-websocket-version") == "13" else {
            throw HTTPRefusal(.upgradeRequired, "Only version 13 of WebSocket is spoken.")
        }
        guard isSameOrigin(request) else {
            throw HTTPRefusal(.forbidden, "The page belongs to another server.")
        }
        let offered = request.values("sec-websocket-protocol").flatMap { $0.split(separator: ",") }
        guard offered.contains(where: { $0.trimmingSpaces() == subprotocol }) else {
            throw HTTPRefusal(.badRequest, "Only the subprotocol \(subprotocol) is spoken.")
        }
        guard let key = request.value("sec-websocket-key"), isKey(key) else {
            throw HTTPRefusal(.badRequest, "The WebSocket key is malformed.")
        }
        return key
    }

    /// A browser always names the page's origin; what names none is no browser and holds nobody's
    /// credentials, so it is let in.
    private static func isSameOrigin(_ request: HTTPRequest) -> Bool {
        let origins = request.values("origin")
        if origins.isEmpty { return true }
        guard origins.count == 1 else { return false }
        let origin = origins[0].lowercased()
        return origin == "http://\(request.host)" || origin == "https://\(request.host)"
    }

    /// 16 bytes in base64: 22 digits, the last of which carries two bits, and `==`.
    private static func isKey(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 24 && text.hasSuffix("==") && "AQgw".utf8.contains(bytes[21])
            && bytes[..<22].allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
