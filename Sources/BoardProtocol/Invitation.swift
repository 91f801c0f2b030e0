import BoardModel

/// How others get to the board: shown on the screen and by the facilitator.
public struct Invitation: Hashable, Sendable {
    /// The join code, six symbols of ``Alphabet/code``.
    public var code: String
    /// Where the code is typed, without `http://`.
    public var address: String
    /// Leads a phone to the board.
    public var participant: Door
    /// For facilitators only.
    public var leading: Leading?

    /// An invitation with these fields.
    public init(code: String, address: String, participant: Door, leading: Leading?) {
        self.code = code
        self.address = address
        self.participant = participant
        self.leading = leading
    }

    /// A link that holds a secret, also as a picture.
    public struct Door: Hashable, Sendable {
        /// With the secret in the fragment.
        public var url: String
        /// The same as a picture.
        public var qr: QRPicture

        /// A link and its picture.
        public init(url: String, qr: QRPicture) {
            self.url = url
            self.qr = qr
        }
    }

    /// What makes a device lead, moderate or show the board.
    public struct Leading: Hashable, Sendable {
        /// Typed where a link cannot be opened; symbols of ``Alphabet/code``.
        public var code: String
        /// Makes a device lead the board.
        public var leader: Door
        /// Typed by a moderator; symbols of ``Alphabet/code``.
        public var moderatorCode: String
        /// Makes a device moderate the board.
        public var moderator: Door
        /// Makes a device show the board.
        public var screen: Door
        /// Typed where the join code is typed; leads to the core group's page.
        public var coreCode: String
        /// Makes a device one of the core group's.
        public var core: Door

        /// All of them, since they are shown together.
        public init(
            code: String, leader: Door, moderatorCode: String, moderator: Door, screen: Door,
            coreCode: String, core: Door
        ) {
            self.code = code
            self.leader = leader
            self.moderatorCode = moderatorCode
            self.moderator = moderator
            self.screen = screen
            self.coreCode = coreCode
            self.core = core
        }
    }
}

/// A QR code to be drawn at any size.
public struct QRPicture: Hashable, Sendable {
    /// Modules in a row, the quiet zone of four on either side included.
    public var size: Int
    /// An SVG path in units of one module, dark modules filled.
    public var path: String

    /// A picture with these fields.
    public init(size: Int, path: String) {
        self.size = size
        self.path = path
    }
}

extension JSONWriter {
    mutating func fields(of invitation: Invitation) {
        field("code", invitation.code)
        field("address", invitation.address)
        field("participant", invitation.participant)
        guard let leading = invitation.leading else { return }
        field("leaderCode", leading.code)
        field("leader", leading.leader)
        field("moderatorCode", leading.moderatorCode)
        field("moderator", leading.moderator)
        field("screen", leading.screen)
        field("coreCode", leading.coreCode)
        field("core", leading.core)
    }

    private mutating func field(_ name: StaticString, _ door: Invitation.Door) {
        field(name) { writer in
            writer.field("url", door.url)
            writer.field("qr") {
                $0.field("size", door.qr.size)
                $0.field("path", door.qr.path)
            }
        }
    }
}
