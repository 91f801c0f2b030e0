/// What the application does; every call is made on the loop thread.
public protocol WebHandler: AnyObject {
    /// A request for which there is no asset: answer through `responder`, now or later.
    func answer(_ request: HTTPRequest, with responder: Responder)
    /// Whether a checked upgrade request may become a connection; nil lets it, a response refuses.
    func refusal(of upgrade: HTTPRequest) -> HTTPResponse?
    /// A connection was opened.
    func opened(_ connection: Connection)
    /// A whole text message has come; it is UTF-8.
    func received(_ message: UnsafeRawBufferPointer, from connection: Connection)
    /// A connection is gone, whoever ended it; the last call for it.
    func closed(_ connection: Connection)
    /// Another tick has passed.
    func ticked()
}
