import WebServer

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What stands around every plain page: `Web/plain/plain.html`, with the places that are filled.
struct PlainFrame: Sendable {
    /// Its place in the folder of pages; served only filled.
    static let file = "plain/plain.html"

    /// What stands before, between and after the language, the title and the page.
    private let parts: [String]

    /// Nil when one of the places is missing.
    init?(_ text: String) {
        var parts: [String] = []
        var rest = Substring(text)
        for place in ["{language}", "{title}", "{page}"] {
            guard let range = rest.firstRange(of: place) else { return nil }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        self.parts = parts + [String(rest)]
    }

    func response(with page: PlainPage) -> HTTPResponse {
        let html =
            parts[0] + page.language + parts[1] + HTML(text: page.title).source + parts[2]
            + page.body.source + parts[3]
        var response = HTTPResponse(
            page.status, contentType: "text/html; charset=utf-8", body: Array(html.utf8))
        response.formAction = .sameOrigin
        if page.status == .tooManyRequests {
            response.headers.append((name: "Retry-After", value: "5"))
        }
        return response
    }
}

/// One page, ready to be put in its frame.
struct PlainPage {
    var status = HTTPStatus.ok
    let language: String
    let title: String
    let body: HTML
}
