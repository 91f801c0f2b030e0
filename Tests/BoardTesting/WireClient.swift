import BoardModel
import Foundation

/// A scripted client of the wire over a real socket: says hello, asks, and reads what comes.
public final class WireClient {
    public typealias Message = [String: Any]

    public let socket: SocketClient
    /// The answer to `hello`.
    public private(set) var welcome: Message = [:]

    /// Opens a board's path and says hello.
    public init(
        port: UInt16, board: String, role: String, secret: String, token: String? = nil,
        extra: Message = [:]
    ) throws {
        socket = try SocketClient.webSocket(port: port, path: "/b/\(board)/ws")
        var hello: Message = [
            "type": "hello", "board": board, "role": role, "secret": secret, "language": "sv",
        ]
        if let token { hello["token"] = token }
        send(hello.merging(extra) { _, new in new })
        welcome = try until("welcome")
    }

    /// A token nobody else has.
    public static func token() -> String { symbols(52) }
    /// An id nobody else has.
    public static func id() -> String { symbols(15) }

    /// Sends any message.
    public func send(_ message: Message) {
        // Test messages are plain dictionaries of texts and numbers.
        guard let data = try? JSONSerialization.data(withJSONObject: message) else { return }
        _ = socket.sendText(String(decoding: data, as: UTF8.self))
    }

    /// Asks, and gives the answer: `accepted` or `rejected`.
    public func ask(_ type: String, _ fields: Message = [:], id: String = id()) throws -> Message {
        send([
            "type": "command", "id": id, "command": fields.merging(["type": type]) { $1 },
        ])
        return try until { $0["id"] as? String == id }
    }

    /// The next message of a type.
    public func until(_ type: String) throws -> Message {
        try until { $0["type"] as? String == type }
    }

    /// The next message that is as wished; throws when the connection ends or five seconds pass without any.
    public func until(_ holds: (Message) -> Bool) throws -> Message {
        while let text = try socket.nextText() {
            let message = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Message ?? [:]
            if holds(message) { return message }
        }
        throw SocketClient.Failure.closed
    }

    /// The record with a key among those of a `welcome` or `changes`.
    public static func record(_ type: String, _ id: String? = nil, in message: Message) -> Message?
    {
        let records = (message["records"] ?? message["put"]) as? [Message] ?? []
        return records.first {
            $0["type"] as? String == type && (id == nil || $0["id"] as? String == id)
        }
    }

    private static func symbols(_ count: Int) -> String {
        String(decoding: (0..<count).compactMap { _ in Alphabet.id.randomElement() }, as: UTF8.self)
    }
}
