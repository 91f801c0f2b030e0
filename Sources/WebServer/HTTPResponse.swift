/// An answer to one request.
///
/// Length, security headers and `Connection` are added when it is sent; the body is left out for
/// HEAD.
public struct HTTPResponse: Sendable {
    /// The status sent.
    public var status: HTTPStatus
    /// `Content-Type`; nil with no body.
    public var contentType: String?
    /// The body; shared while it is sent, never copied.
    public var body: [UInt8]
    /// `Cache-Control`; nothing dynamic is stored anywhere unless this says so.
    public var cacheControl = "no-store"
    /// Further lines; names and values come from this program, never from a client.
    public var headers: [(name: String, value: String)] = []
    /// Whether the page may send forms to this server (`form-action 'self'`).
    public var formAction = FormAction.none

    /// Where forms of a page may be sent.
    public enum FormAction: String, Sendable {
        /// Nowhere.
        case none = "'none'"
        /// To this server.
        case sameOrigin = "'self'"
    }

    /// A response with a body of `contentType`.
    public init(_ status: HTTPStatus = .ok, contentType: String?, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    /// One line of plain text.
    public static func text(_ status: HTTPStatus, _ line: String) -> HTTPResponse {
        HTTPResponse(
            status, contentType: "text/plain; charset=utf-8", body: Array((line + "\n").utf8))
    }

    /// "Not Found" and nothing more.
    public static var notFound: HTTPResponse { .text(.notFound, "There is nothing here.") }

    /// Asks the browser to GET `location`, which this program made.
    public static func redirect(to location: String) -> HTTPResponse {
        var response = HTTPResponse.text(.seeOther, location)
        response.headers.append((name: "Location", value: location))
        return response
    }

    /// The head as sent, with the empty line that ends it.
    func head(host: String, keepAlive: Bool) -> [UInt8] {
        var lines = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
        lines += "Date: \(HTTPDate.now())\r\n"
        if let contentType { lines += "Content-Type: \(contentType)\r\n" }
        // RFC 9110 §8.6: not in a 204; a 304 may leave it out.
        if status != .noContent, status != .notModified {
            lines += "Content-Length: \(body.count)\r\n"
        }
        lines += "Cache-Control: \(cacheControl)\r\n"
        for header in headers { lines += "\(header.name): \(header.value)\r\n" }
        lines += SecurityHeaders.lines(host: host, formAction: formAction)
        if !keepAlive { lines += "Connection: close\r\n" }
        return Array((lines + "\r\n").utf8)
    }
}
