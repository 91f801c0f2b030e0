/// How much a peer may use, and for how long; the defaults are those of the product.
public struct Limits: Sendable {
    /// Connections of any kind at once; one more is answered 503.
    public var connections = 6000
    /// Bytes of request line.
    public var requestLine = 4096
    /// Bytes of request line and headers together.
    public var requestHead = 16 * 1024
    /// Bytes of a request body.
    public var requestBody = 64 * 1024
    /// Bytes of a WebSocket message, until ``Connection/messageLimit`` is raised.
    public var firstMessage = 1024
    /// Bytes a connection may be behind when another frame comes.
    public var behind = 256 * 1024
    /// Time for a request head or body, or for a started message, to arrive whole.
    public var arrival: Duration = .seconds(10)
    /// Time an HTTP connection is kept between requests.
    public var keepAlive: Duration = .seconds(30)
    /// Time the handler has to answer, and the peer to take the answer.
    public var answer: Duration = .seconds(60)
    /// Silence after which a ping is sent.
    public var ping: Duration = .seconds(10)
    /// Silence after which a peer is gone.
    public var gone: Duration = .seconds(25)
    /// Time between two ticks.
    public var tick: Duration = .milliseconds(100)

    /// The product's limits.
    public init() {}
}
