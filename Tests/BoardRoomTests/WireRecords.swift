import BoardModel
import BoardProtocol
import Foundation

/// Records as a client keeps them, by their keys on the wire.
typealias WireRecords = [String: NSDictionary]

extension WireRecords {
    /// As they stand in a field of a message.
    init(_ field: Any?) {
        self.init()
        for record in field as? [[String: Any]] ?? [] {
            let type = record["type"] as? String ?? ""
            let key = (record["id"] as? String).map { "\(type)/\($0)" } ?? type
            self[key] = record as NSDictionary
        }
    }

    /// As a client would have them that was told these views.
    init(of views: [RecordView]) throws {
        let frame = ServerMessage.changes(
            head: 0, put: views.map(RecordEncoding.encode), remove: [])
        self.init(try WireMessage(frame.encoded).fields["put"])
    }

    /// What only one person is told, or everything else.
    func own(_ isOwn: Bool) -> WireRecords {
        filter { ($0.key.hasPrefix("own") || $0.key == "membership") == isOwn }
    }
}

/// A message of the server as a client reads it.
struct WireMessage {
    let fields: [String: Any]

    init(_ frame: [UInt8]) throws {
        fields = try JSONSerialization.jsonObject(with: Data(frame)) as? [String: Any] ?? [:]
    }

    var type: String { fields["type"] as? String ?? "" }
    var head: SequenceNumber { (fields["head"] as? NSNumber)?.int64Value ?? -1 }
    var audience: String { fields["audience"] as? String ?? "" }
    var epoch: Epoch { (fields["epoch"] as? NSNumber)?.int64Value ?? -1 }
    var command: CommandID { CommandID(rawValue: fields["id"] as? String ?? "") }
    var reason: String { fields["reason"] as? String ?? "" }
    var retryAfter: Duration? {
        (fields["retryAfter"] as? NSNumber).map { .milliseconds($0.int64Value) }
    }
    var remove: [String] { fields["remove"] as? [String] ?? [] }
}

extension Viewer {
    /// Those who hear an audience.
    init(audience: String) {
        switch audience {
        case "facilitator": self = .facilitator
        case "moderator": self = .moderator
        case "screen": self = .screen
        default:
            let groups = audience.split(separator: ":").dropFirst()
                .map { GroupID(rawValue: String($0)) }
            let isCoreGroup = audience.hasPrefix("coreGroup")
            self = isCoreGroup ? .coreGroup(groups: groups) : .participant(groups: groups)
        }
    }
}
