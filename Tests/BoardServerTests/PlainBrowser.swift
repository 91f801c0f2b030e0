import BoardTesting
import Foundation
import Testing

/// A browser without scripts: it shows a page, fills in its form, presses a button, and shows what comes.
struct PlainBrowser {
    let port: UInt16
    private(set) var answer: SocketClient.Response

    init(_ server: RunningServer, language: String = "sv") throws {
        port = server.port
        answer = try SocketClient(port: port).get("/plain", ["Accept-Language": language])
    }

    var html: String { answer.text }

    /// What a reader sees, in order.
    var text: String {
        unescaped(html.replacing(#/<[^>]*>/#, with: "\n"))
            .split(whereSeparator: \.isNewline).joined(separator: "\n")
    }

    /// The fields that a browser would send, but for the buttons.
    var fields: [String: String] {
        var fields: [String: String] = [:]
        for field in html.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#) {
            fields[String(field.1)] = unescaped(String(field.2))
        }
        if let area = html.firstMatch(of: #/(?s)<textarea [^>]*>\n(.*?)</textarea>/#) {
            fields["text"] = unescaped(String(area.1))
        }
        return fields
    }

    /// The values of the buttons.
    var buttons: [String] {
        html.matches(of: #/name="to" value="([^"]*)"/#).map { String($0.1) }
    }

    var heading: String {
        html.firstMatch(of: #/<h1[^>]*>([^<]*)</#).map { unescaped(String($0.1)) } ?? ""
    }

    /// What became of what was pressed.
    var told: String? {
        html.firstMatch(of: #/id="told".*?<span>([^<]*)</#).map { unescaped(String($0.1)) }
    }

    mutating func enter(_ code: String) throws {
        answer = try send(fields.merging(["code": code]) { $1 })
    }

    mutating func press(_ button: String, _ filled: [String: String] = [:]) throws {
        #expect(buttons.contains(button), "\(button) is not among \(buttons)")
        answer = try send(fields.merging(filled) { $1 }.merging(["to": button]) { $1 })
    }

    mutating func send(_ text: String) throws { try press("send", ["text": text]) }

    func send(_ fields: [String: String]) throws -> SocketClient.Response {
        try post(Self.encoded(fields))
    }

    func post(_ body: String, _ headers: [String: String] = [:]) throws -> SocketClient.Response {
        let form = ["Content-Type": "application/x-www-form-urlencoded"]
        return try SocketClient(port: port).post(
            "/plain", body, form.merging(headers) { $1 })
    }

    static func encoded(_ fields: [String: String]) -> String {
        fields.sorted { $0.key < $1.key }.map { name, value in
            let bytes = value.utf8.map { byte -> String in
                let hex = String(byte, radix: 16, uppercase: true)
                return "%" + (hex.count == 1 ? "0" : "") + hex
            }
            return name + "=" + bytes.joined()
        }.joined(separator: "&")
    }
}

func unescaped(_ text: String) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return signs.reduce(text) { $0.replacing($1.0, with: $1.1) }
}

/// A board that is led, and the way in to it.
struct PlainMeeting {
    let server: RunningServer
    let board: String
    let leader: WireClient
    let code: String
    let secret: String

    init(_ server: RunningServer, _ template: String = "retro") throws {
        self.server = server
        let made = try SocketClient(port: server.port).post(
            "/api/host/boards", #"{"template":"\#(template)","title":"Prov","language":"sv"}"#,
            ["Authorization": "Bearer \(server.hostKey)"])
        let body = try JSONSerialization.jsonObject(with: Data(made.body)) as? [String: String]
        board = try #require(body?["board"])
        leader = try WireClient(
            port: server.port, board: board, role: "facilitator",
            secret: try #require(body?["secret"]))
        let invitation = try #require(leader.welcome["invitation"] as? WireClient.Message)
        code = try #require(invitation["code"] as? String)
        let url = try #require(
            (invitation["participant"] as? WireClient.Message)?["url"] as? String)
        secret = try #require(url.split(separator: ".").last.map(String.init))
    }

    func ask(_ type: String, _ fields: WireClient.Message = [:]) throws {
        let answer = try leader.ask(type, fields)
        #expect(answer["type"] as? String == "accepted", "\(answer)")
    }

    /// Somebody who has come in and read the rules.
    func somebody(language: String = "sv") throws -> PlainBrowser {
        var browser = try PlainBrowser(server, language: language)
        try browser.enter(code)
        try browser.press("start")
        return browser
    }

    /// Somebody who is asked a question.
    func writer() throws -> PlainBrowser {
        try ask("enterPhase", ["phase": "write"])
        return try somebody()
    }

    /// The texts on the board, as its leader reads them.
    func texts() throws -> [String] {
        let welcome = try WireClient(
            port: server.port, board: board, role: "participant", secret: secret,
            token: WireClient.token()
        ).welcome
        let records = welcome["records"] as? [WireClient.Message] ?? []
        return records.filter { $0["type"] as? String == "note" }
            .compactMap { $0["text"] as? String }.sorted()
    }
}
