/// A request that is not served: the status, and one line that says why.
struct HTTPRefusal: Error, Equatable {
    let status: HTTPStatus
    let reason: String

    init(_ status: HTTPStatus, _ reason: String) {
        self.status = status
        self.reason = reason
    }

    /// As sent; the rest of the connection is not to be trusted afterwards.
    var response: HTTPResponse {
        var response = HTTPResponse.text(status, reason)
        switch status {
        case .methodNotAllowed: response.headers.append((name: "Allow", value: "GET, HEAD, POST"))
        case .upgradeRequired:
            response.headers.append((name: "Upgrade", value: "websocket"))
            response.headers.append((name: "Sec-WebSocket-Version", value: "13"))
        default: break
        }
        return response
    }
}
