/// What a server is told once, at start, by flags.
///
/// | key | default | meaning |
/// |---|---|---|
/// | `bind` | nil | numeric address to listen on; nil is every one |
/// | `port` | 8080 | 0 takes any free one |
/// | `address` | nil | what links and QR codes say instead of this machine's first LAN address, such as `tavla.local` |
/// | `dataFolder` | – | where database and key lie; must exist |
/// | `templateFolder` | – | the templates to choose from |
/// | `webFolder` | – | the pages |
/// | `connections` | 6000 | at once, of any kind |
public struct ServerConfiguration: Sendable {
    public var bind: String?
    public var port: UInt16
    public var address: String?
    public var dataFolder: String
    public var templateFolder: String
    public var webFolder: String
    public var connections = 6_000

    public init(
        bind: String?, port: UInt16, address: String?, dataFolder: String, templateFolder: String,
        webFolder: String
    ) {
        self.bind = bind
        self.port = port
        self.address = address
        self.dataFolder = dataFolder
        self.templateFolder = templateFolder
        self.webFolder = webFolder
    }

    /// Where the boards are.
    public var databasePath: String { dataFolder + "/tavla.sqlite" }
    /// The host's own words, one a line; need not be there.
    public var wordsPath: String { dataFolder + "/words.txt" }
    /// What every secret is derived from.
    public var keyPath: String { "\(dataFolder)/\(ServerKey.fileName)" }
}
