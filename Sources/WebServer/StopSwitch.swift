/// Stops a server from any thread.
public final class StopSwitch: Sendable {
    struct Order: Sendable {
        let code: CloseCode
        let reason: String
    }

    let mailbox = Mailbox<Order>()

    /// Closes every connection with this code and ends ``WebServer/run(_:)``.
    public func stop(_ code: CloseCode = .restart, _ reason: String = "restarting") {
        mailbox.post(Order(code: code, reason: reason))
    }
}
