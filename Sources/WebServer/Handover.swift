/// The upgrade request that the library gets to read.
///
/// It is written here from the parts that matter, so no byte that a client chose reaches the
/// library's HTTP parser but the checked key, and its weaknesses are out of reach: lower-case
/// methods, lost NULs, headers cut off at a prefix, misread upgrades.
enum Handover {
    static func request(key: String, subprotocol: String, rest: [UInt8]) -> [UInt8] {
        let lines = [
            "GET / HTTP/1.1", "Host: tavla", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: \(key)",
            "Sec-WebSocket-Protocol: \(subprotocol)", "", "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8) + rest
    }
}
