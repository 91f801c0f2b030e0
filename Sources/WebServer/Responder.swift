/// The way to answer one request, once, from the loop thread.
public final class Responder {
    private weak var connection: HTTPConnection?

    init(_ connection: HTTPConnection) { self.connection = connection }

    /// Whether the client still waits.
    public var isWaiting: Bool { connection != nil }

    /// Sends `response`; nothing happens when the client has gone or was answered before.
    public func respond(_ response: HTTPResponse) {
        connection?.respond(response)
        connection = nil
    }
}
