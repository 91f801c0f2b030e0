import CLibwebsockets

/// One file served from memory, in the encodings it was prepared in.
public struct Asset: Sendable {
    /// How long a browser may use it without asking.
    public enum Caching: String, Sendable {
        /// The path changes with the content: for good.
        case immutable = "public, max-age=31536000, immutable"
        /// Kept, but asked for with `If-None-Match` each time.
        case revalidate = "no-cache"
    }

    /// The path it is served at, such as `/style/tokens.css`.
    public let path: String
    let contentType: String
    let caching: Caching
    let formAction: HTTPResponse.FormAction
    let variants: [Variant]

    struct Variant: Sendable {
        let coding: ContentCoding
        let bytes: [UInt8]
        let etag: String

        init(_ coding: ContentCoding, _ bytes: [UInt8]) {
            self.coding = coding
            self.bytes = bytes
            etag = EntityTag.strong(bytes, suffix: coding.rawValue)
        }
    }

    /// An asset of identity bytes, and the same compressed by gzip and Brotli where that is
    /// smaller.
    public init(
        path: String, contentType: String, identity: [UInt8], gzip: [UInt8]? = nil,
        brotli: [UInt8]? = nil, caching: Caching, formAction: HTTPResponse.FormAction = .none
    ) {
        self.path = path
        self.contentType = contentType
        self.caching = caching
        self.formAction = formAction
        variants =
            [brotli.map { Variant(.brotli, $0) }, gzip.map { Variant(.gzip, $0) }].compactMap(
                \.self)
            + [Variant(.identity, identity)]
    }

    /// The answer to a GET or HEAD: the best variant the client takes, or 304 if it has that.
    func response(to request: HTTPRequest) -> HTTPResponse {
        let acceptable = AcceptEncoding(request.values("accept-encoding"))
        let variant = variants.first { acceptable.takes($0.coding) } ?? variants[variants.count - 1]
        var response = HTTPResponse(contentType: contentType, body: variant.bytes)
        response.cacheControl = caching.rawValue
        response.formAction = formAction
        response.headers.append((name: "ETag", value: variant.etag))
        if variants.count > 1 { response.headers.append((name: "Vary", value: "Accept-Encoding")) }
        if EntityTag.matches(request.values("if-none-match"), variant.etag) {
            response.status = .notModified
            response.contentType = nil
            response.body = []
        } else if variant.coding != .identity {
            response.headers.append((name: "Content-Encoding", value: variant.coding.rawValue))
        }
        return response
    }
}

/// A content coding of RFC 9110 §8.4.1, best first.
enum ContentCoding: String {
    case brotli = "br"
    case gzip
    case identity
}

/// Entity tags, RFC 9110 §8.8.3.
enum EntityTag {
    /// A tag that changes with every byte; the suffix keeps the variants apart.
    static func strong(_ bytes: [UInt8], suffix: String) -> String {
        var digest = [UInt8](repeating: 0, count: 20)
        _ = bytes.withUnsafeBufferPointer { lws_SHA1($0.baseAddress, $0.count, &digest) }
        let hex = digest.prefix(12).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        return "\"\(hex.joined())-\(suffix)\""
    }

    /// Whether an `If-None-Match` names `etag` (weak comparison, §13.1.2).
    static func matches(_ values: [String], _ etag: String) -> Bool {
        for tag in values.flatMap({ $0.split(separator: ",") }).map({ $0.trimmingSpaces() }) {
            if tag == "*" || tag == etag || tag.dropFirst(2) == etag && tag.hasPrefix("W/") {
                return true
            }
        }
        return false
    }
}
