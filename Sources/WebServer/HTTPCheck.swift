/// What every request must satisfy before anything is looked up for it.
enum HTTPCheck {
    /// Throws unless the request names this server, once (RFC 9112 §3.2), against DNS rebinding.
    static func check(
        _ request: HTTPRequest, allowsHost: (String) -> Bool
    ) throws(HTTPRefusal) {
        guard let host = request.value("host"), isHost(host) else {
            throw HTTPRefusal(.badRequest, "The request needs one Host.")
        }
        guard allowsHost(host.lowercased()) else {
            throw HTTPRefusal(.misdirectedRequest, "This server does not go by that name.")
        }
    }

    /// Only what a name, an address and a port are made of: the value is written into the
    /// Content-Security-Policy, where a space or semicolon would begin something else.
    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 255
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: ".-_:[]".utf8.contains(byte)
                }
            }
    }
}
