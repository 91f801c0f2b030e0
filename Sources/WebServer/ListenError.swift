import Glibc

/// Why the server could not listen; `description` is one sentence for the operator.
public enum ListenError: Error, Equatable, CustomStringConvertible {
    /// Someone else listens on the port.
    case portInUse(UInt16)
    /// No interface of this machine has the address.
    case addressNotAvailable(String)
    /// The text is not a numeric IPv4 or IPv6 address.
    case notAnAddress(String)
    /// Ports below 1024 need a privilege.
    case notPermitted(UInt16)
    /// The library or the system refused for another reason.
    case failed(String)

    /// One sentence: what is wrong and, where it helps, what to do.
    public var description: String {
        switch self {
        case .portInUse(let port):
            "Port \(port) is already in use; stop the other program or choose another port."
        case .addressNotAvailable(let address):
            "This machine has no address \(address) to listen on."
        case .notAnAddress(let text):
            "\(text) is not a numeric address such as 127.0.0.1 or ::1."
        case .notPermitted(let port):
            "Listening on port \(port) needs a privilege; choose a port from 1024 up."
        case .failed(let reason):
            "The server cannot listen: \(reason)."
        }
    }

    /// The error for an `errno` of `bind` or `listen`.
    init(errno code: Int32, address: String?, port: UInt16) {
        self =
            switch code {
            case EADDRINUSE: .portInUse(port)
            case EADDRNOTAVAIL: .addressNotAvailable(address ?? "any")
            case EACCES, EPERM: .notPermitted(port)
            default: .failed(String(cString: strerror(code)))
            }
    }
}
