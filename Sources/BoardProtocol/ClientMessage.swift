import BoardModel

/// What a client says. `Protocol.md` gives the fields, ``init(parsing:)`` reads them.
public enum ClientMessage: Hashable, Sendable {
    /// The first message on a board's path.
    case hello(Hello)
    /// The first message of a screen that waits to be paired.
    case screenHello(language: Language)
    /// A wish, under an id that makes its repeat harmless.
    case command(CommandID, ClientCommand)
    /// Asks whether the server is still there.
    case ping

    /// The `type` of a message.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case hello, command, ping
    }
}

/// Who connects to a board, and what is already known there.
public struct Hello: Hashable, Sendable {
    /// The board of the path.
    public var board: BoardID
    /// What the client is to be there.
    public var role: Role
    /// The role's secret of this board.
    public var secret: Secret
    /// The device's own secret; nil for screens, and for facilitators of the first version.
    public var token: Secret?
    /// Whether it is a screen in a facilitator's page, which nobody counts.
    public var isPreview: Bool
    /// The group that a preview for a facilitator is about.
    public var group: GroupID?
    /// The language its page is in.
    public var language: Language
    /// Where the client's records stand; nil when it has none.
    public var position: ViewPosition?

    /// A hello with these fields.
    public init(
        board: BoardID, role: Role, secret: Secret, token: Secret?, isPreview: Bool = false,
        group: GroupID? = nil, language: Language, position: ViewPosition?
    ) {
        self.board = board
        self.role = role
        self.secret = secret
        self.token = token
        self.isPreview = isPreview
        self.group = group
        self.language = language
        self.position = position
    }
}

/// Which state of a board somebody's records show, and through whose eyes.
public struct ViewPosition: Hashable, Sendable {
    /// The life of the board's log that ``head`` counts in.
    public var epoch: Epoch
    /// The last event the records know of.
    public var head: SequenceNumber
    /// The audience the records were encoded for, a word of the server's.
    public var audience: String

    /// A position with these fields.
    public init(epoch: Epoch, head: SequenceNumber, audience: String) {
        self.epoch = epoch
        self.head = head
        self.audience = audience
    }
}

/// What may be asked over the wire: everything a board is asked, and one act of the server's own.
public enum ClientCommand: Hashable, Sendable {
    /// For the board; logged.
    case board(BoardCommand)
    /// Becomes the secretary of a group, with the code of its table; the board is asked once the code was compared.
    case claimSecretary(GroupID, code: String)
    /// Shows this board on the screen that waits under `code`; not logged.
    case pairScreen(code: String)
}
