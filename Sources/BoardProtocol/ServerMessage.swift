import BoardModel

/// What the server says. `Protocol.md` gives the fields, ``encoded`` writes them.
public enum ServerMessage: Hashable, Sendable {
    /// The answer to `hello`, or a whole new view.
    case welcome(Welcome)
    /// The command is on disk; `head` is the board's last event at that time.
    case accepted(CommandID, head: SequenceNumber)
    /// The command had no effect.
    case rejected(CommandID, RejectionReason)
    /// Records that now look so, and records that are gone for this viewer.
    case changes(head: SequenceNumber, put: [EncodedRecord], remove: [RecordKey])
    /// How many are connected.
    case presence(Presence)
    /// What the waiting screen shows.
    case pairing(code: String)
    /// Which board the waiting screen is to show, and the screen's secret there.
    case paired(BoardID, Secret)
    /// The answer to `ping`.
    case pong(serverTime: Timestamp)

    /// The `type` of a message.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case welcome, accepted, rejected, changes, presence, pairing, paired, pong
    }

    /// Which message it is.
    public var kind: Kind {
        switch self {
        case .welcome: .welcome
        case .accepted: .accepted
        case .rejected: .rejected
        case .changes: .changes
        case .presence: .presence
        case .pairing: .pairing
        case .paired: .paired
        case .pong: .pong
        }
    }
}

/// What a viewer sees of a board, and what it needs to follow it.
public struct Welcome: Hashable, Sendable {
    /// What the viewer is on this board.
    public var role: Role
    /// Which device a facilitator's is, as ``LeaderView`` names it.
    public var device: ActorID?
    /// What the client gives back when it returns.
    public var position: ViewPosition
    /// The server's clock, for countdowns.
    public var serverTime: Timestamp
    /// The client keeps its records: ``records`` are its own ones only, the missed `changes`
    /// follow.
    public var resumed: Bool
    /// Each may be many, see ``RecordEncoding/join(_:)``.
    public var records: [EncodedRecord]
    /// For screens and facilitators.
    public var invitation: Invitation?
    /// Who else is there.
    public var presence: Presence

    /// A welcome with these fields.
    public init(
        role: Role, device: ActorID?, position: ViewPosition, serverTime: Timestamp, resumed: Bool,
        records: [EncodedRecord], invitation: Invitation?, presence: Presence
    ) {
        self.role = role
        self.device = device
        self.position = position
        self.serverTime = serverTime
        self.resumed = resumed
        self.records = records
        self.invitation = invitation
        self.presence = presence
    }
}

/// How many are connected to a board. Everybody is told, so that how many are in a group does not stand here.
public struct Presence: Hashable, Sendable {
    /// Each once, however many connections the phone has.
    public var participants: Int
    /// Connected screens.
    public var screens: Int
    /// Connected facilitators.
    public var facilitators: Int
    /// Connected moderators.
    public var moderators: Int
    /// The device that leads is connected.
    public var isLed: Bool
    /// Those among the participants who are in the core group.
    public var coreGroup: Int

    /// These counts.
    public init(
        participants: Int, screens: Int, facilitators: Int, moderators: Int, isLed: Bool,
        coreGroup: Int
    ) {
        self.coreGroup = coreGroup
        self.participants = participants
        self.screens = screens
        self.facilitators = facilitators
        self.moderators = moderators
        self.isLed = isLed
    }
}
