import BoardModel

extension ServerMessage {
    /// The text frame: `type` first, then the fields in the order of `Protocol.md`.
    public var encoded: [UInt8] {
        var writer = JSONWriter(reserving: expectedLength)
        writer.object { writer in
            writer.field("type", kind)
            writer.fields(of: self)
        }
        return writer.bytes
    }

    /// Bytes, roughly: long messages are mostly records.
    private var expectedLength: Int {
        switch self {
        case .welcome(let welcome): welcome.records.reduce(4_096) { $0 + $1.count + 1 }
        case .changes(_, let put, let remove):
            put.reduce(64 + 64 * remove.count) { $0 + $1.count + 1 }
        case .accepted, .rejected, .presence, .pairing, .paired, .pong: 256
        }
    }
}

extension JSONWriter {
    fileprivate mutating func fields(of message: ServerMessage) {
        switch message {
        case .welcome(let welcome): fields(of: welcome)
        case .accepted(let id, let head):
            field("id", id)
            field("head", head)
        case .rejected(let id, let reason):
            field("id", id)
            field("reason", reason.name)
            field("retryAfter", reason.retryAfter.map(\.milliseconds))
        case .changes(let head, let put, let remove):
            field("head", head)
            field("put", put)
            key("remove")
            array(remove) { $0.string($1.name) }
        case .presence(let presence): fields(of: presence)
        case .pairing(let code): field("code", code)
        case .paired(let board, let secret):
            field("board", board)
            field("secret", secret.symbols)
        case .pong(let serverTime): field("serverTime", serverTime)
        }
    }

    private mutating func fields(of welcome: Welcome) {
        field("you") { writer in
            writer.field("role", welcome.role)
            writer.field("device", welcome.device)
        }
        field("epoch", welcome.position.epoch)
        field("head", welcome.position.head)
        field("audience", welcome.position.audience)
        field("serverTime", welcome.serverTime)
        field("resumed", welcome.resumed)
        field("records", welcome.records)
        if let invitation = welcome.invitation {
            field("invitation") { $0.fields(of: invitation) }
        }
        field("presence") { $0.fields(of: welcome.presence) }
    }

    private mutating func fields(of presence: Presence) {
        field("participants", presence.participants)
        field("screens", presence.screens)
        field("facilitators", presence.facilitators)
        field("moderators", presence.moderators)
        field("isLed", presence.isLed)
        field("coreGroup", presence.coreGroup)
    }
}

extension Duration {
    /// Whole milliseconds, rounded up so that nobody comes back too early.
    fileprivate var milliseconds: Int64 {
        Int64((self / .milliseconds(1)).rounded(.up))
    }
}
