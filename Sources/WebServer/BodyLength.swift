/// How long a request's body is, RFC 9112 §6; where a proxy and this server could disagree on it
/// (request smuggling) the request is refused.
enum BodyLength {
    static func of(_ request: HTTPRequest, limit: Int) throws(HTTPRefusal) -> Int {
        let lengths = request.values("content-length")
        guard request.values("transfer-encoding").isEmpty else {
            throw lengths.isEmpty
                ? HTTPRefusal(.lengthRequired, "A body needs a Content-Length.")
                : HTTPRefusal(.badRequest, "The request gives two lengths.")
        }
        guard lengths.count <= 1 else {
            throw HTTPRefusal(.badRequest, "The request gives two lengths.")
        }
        guard let text = lengths.first else {
            guard request.method != .post else {
                throw HTTPRefusal(.lengthRequired, "A body needs a Content-Length.")
            }
            return 0
        }
        // Int(_:) alone would take a sign.
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw HTTPRefusal(.badRequest, "Content-Length is not a number.")
        }
        guard let length = Int(text), length <= limit else {
            throw HTTPRefusal(.contentTooLarge, "The body is too long.")
        }
        return length
    }
}
