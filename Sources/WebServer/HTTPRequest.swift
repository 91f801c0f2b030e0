/// One request, checked and whole.
public struct HTTPRequest: Sendable {
    /// What the client wants done; other methods are answered 405 before the handler sees them.
    public enum Method: String, Sendable {
        /// Read.
        case get = "GET"
        /// Read what GET would say, without the body.
        case head = "HEAD"
        /// Act.
        case post = "POST"
    }

    /// One header line; the name in lower case, the value without surrounding spaces.
    public struct Header: Sendable, Equatable {
        /// In lower case.
        public let name: String
        /// As sent, without surrounding spaces.
        public let value: String
    }

    /// What the client wants done.
    public let method: Method
    /// The path, percent-decoded, beginning with `/`.
    public let path: String
    /// What stands after `?`, as sent; may be secret, never to be logged.
    public let query: String?
    /// Every header line in order.
    public let headers: [Header]
    /// The body of a POST.
    public internal(set) var body: [UInt8] = []

    let isHTTP10: Bool

    /// The values of every line named `name`, which is given in lower case.
    public func values(_ name: String) -> [String] {
        headers.filter { $0.name == name }.map(\.value)
    }

    /// The value of the only line named `name`; nil when there is none or more than one.
    public func value(_ name: String) -> String? {
        let all = values(name)
        return all.count == 1 ? all[0] : nil
    }

    /// The elements of a comma-separated header (RFC 9110 §5.6.1), in lower case.
    func list(_ name: String) -> [String] {
        values(name).flatMap { $0.split(separator: ",") }
            .map { $0.trimmingSpaces().lowercased() }.filter { !$0.isEmpty }
    }

    /// The `Host` value in lower case; `HTTPCheck` has seen that there is one.
    public var host: String { value("host")?.lowercased() ?? "" }

    var wantsClose: Bool {
        list("connection").contains("close")
            || (isHTTP10 && !list("connection").contains("keep-alive"))
    }
}

extension StringProtocol {
    /// Without spaces and tabs around it, the only white space of RFC 9110 §5.6.3.
    func trimmingSpaces() -> SubSequence {
        var rest = self[...]
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }
}
