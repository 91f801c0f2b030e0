/// What a server is told once, at start.
///
/// | key | default | meaning |
/// |---|---|---|
/// | `address` | nil | numeric address to listen on; nil is every one, IPv4 and IPv6 |
/// | `port` | 0 | 0 takes any free one, see ``WebServer/port`` |
/// | `subprotocol` | – | the one WebSocket subprotocol spoken |
/// | `allowsHost` | – | whether a `Host` value (lower case, port as sent) names this server |
/// | `assets` | none | what is served from memory |
/// | `limits` | ``Limits/init()`` | sizes, counts and times |
public struct ServerSettings: Sendable {
    /// A numeric address to listen on, or nil for all.
    public var address: String?
    /// The port to listen on; 0 lets the system choose.
    public var port: UInt16
    /// The WebSocket subprotocol a client must offer, such as `tavla.1`.
    public var subprotocol: String
    /// Whether a `Host` value names this server, against DNS rebinding; asked on the loop thread
    /// with the value in lower case and the port listened on.
    public var allowsHost: @Sendable (_ host: String, _ port: UInt16) -> Bool
    /// What is served from memory.
    public var assets: Assets
    /// Sizes, counts and times.
    public var limits: Limits

    /// Settings with every default but the two that are policy.
    public init(
        subprotocol: String, address: String? = nil, port: UInt16 = 0, assets: Assets = Assets([]),
        limits: Limits = Limits(),
        allowsHost: @escaping @Sendable (_ host: String, _ port: UInt16) -> Bool
    ) {
        self.subprotocol = subprotocol
        self.address = address
        self.port = port
        self.assets = assets
        self.limits = limits
        self.allowsHost = allowsHost
    }
}
