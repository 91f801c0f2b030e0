import BoardModel
import WebServer

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `{"code": "K7M4RX"}`
struct JoinBody: Decodable { let code: String }

/// `{"board": "k3f9…", "secret": "…", "door": "lead"}`
struct DoorBody: Encodable { let board: String, secret: String, door: String }

/// `{"reason": "unknownCode"}`, where a person can use it with a message.
struct ReasonBody: Encodable { let reason: String, message: String? }

/// `{"template": "stad-for-stad", "title": "Möte 3", "language": "sv"}`
struct NewBoardBody: Decodable {
    let template: String, title: String, language: String
    /// Earlier boards, what they bring, and the series of meetings; see `Protocol.md`.
    let basedOn: [String]?, brings: Basis.Use?, programme: String?
}

/// One template to choose.
struct TemplateBody: Encodable {
    let id: String
    let title, purpose: LocalizedText
    let profile: Template.Profile
    let languages: [Language]
}

/// One board to continue.
struct BoardBody: Encodable {
    let board, title, template: String
    let createdAt: Int64
    let state: BoardState
    let notes: Int
    let secret: String
    let programme: String?
}

/// JSON of HTTP bodies.
enum JSONBody {
    /// Nil when the body is not such an object.
    static func read<Body: Decodable>(_: Body.Type, _ request: HTTPRequest) -> Body? {
        // What exactly is wrong helps nobody: our own pages are the only ones that send these.
        try? JSONDecoder().decode(Body.self, from: Data(request.body))
    }
}

extension HTTPResponse {
    static func json(_ body: some Encodable, status: HTTPStatus = .ok) -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return HTTPResponse(
                status, contentType: "application/json", body: Array(try encoder.encode(body)))
        } catch {
            preconditionFailure("strings and integers always encode: \(error)")
        }
    }

    static func reason(
        _ status: HTTPStatus, _ reason: String, message: String? = nil
    ) -> HTTPResponse {
        .json(ReasonBody(reason: reason, message: message), status: status)
    }
}
