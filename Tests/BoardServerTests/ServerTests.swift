import BoardModel
import BoardTesting
import Foundation
import Testing

@testable import BoardServer

/// The whole server over real sockets, a real disk and real clocks.
@Suite struct ServerTests {
    let server: RunningServer

    init() throws { server = try RunningServer() }

    private func http() throws -> SocketClient { try SocketClient(port: server.port) }

    private func host(_ path: String, _ body: [String: String]? = nil) throws
        -> SocketClient.Response
    {
        let headers = ["Authorization": "Bearer \(server.hostKey)"]
        guard let body else { return try http().get(path, headers) }
        return try http().post(path, try json(body), headers)
    }

    private func createBoard(_ template: String = "brainstorm") throws -> (
        board: String, secret: String
    ) {
        let response = try host(
            "/api/host/boards", ["template": template, "title": "Prov", "language": "sv"])
        let body = try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: String]
        return (try #require(body?["board"]), try #require(body?["secret"]))
    }

    private func leader(of door: (board: String, secret: String)) throws -> WireClient {
        try WireClient(
            port: server.port, board: door.board, role: "facilitator", secret: door.secret)
    }

    private func join(_ code: String) throws -> SocketClient.Response {
        try http().post("/api/join", try json(["code": code]), [:])
    }

    private func json(_ body: [String: String]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
    }

    @Test(
        "every page is there, with its build in place of the placeholder, and is asked for each time"
    )
    func pages() throws {
        for path in ["/", "/j", "/core", "/screen", "/lead", "/host"] {
            let page = try http().get(path)
            #expect(page.status == 200)
            #expect(page.text.contains("/assets/"))
            #expect(!page.text.contains("/assets/BUILD/"))
            #expect(page["cache-control"] == "no-cache")
        }
        server.stop()
    }

    @Test("what a page names is served for good, compressed where that is smaller")
    func assets() throws {
        let page = try http().get("/j").text
        let path = try #require(
            page.split(separator: "\"").first { $0.hasPrefix("/assets/") && $0.hasSuffix(".js") })
        let script = try http().get(String(path), ["Accept-Encoding": "gzip"])
        #expect(script.status == 200)
        #expect(script["cache-control"]?.contains("immutable") == true)
        #expect(script["content-encoding"] == "gzip")
        #expect(script.body.starts(with: [0x1F, 0x8B]))
        server.stop()
    }

    @Test("a page written in capitals leads to the page")
    func capitals() throws {
        let response = try http().get("/SCREEN")
        #expect(response.status == 303)
        #expect(response["location"] == "/screen")
        server.stop()
    }

    @Test("the server says that it lives and is ready")
    func health() throws {
        #expect(try http().get("/healthz").status == 200)
        #expect(try http().get("/ready").status == 200)
        #expect(try http().get("/nothing").status == 404)
        server.stop()
    }

    @Test(
        "without the host key nothing of the host's is told",
        arguments: ["", "Bearer ", "Bearer x"])
    func hostKey(authorization: String) throws {
        for path in ["/api/host/templates", "/api/host/boards"] {
            let headers = authorization.isEmpty ? [:] : ["Authorization": authorization]
            #expect(try http().get(path, headers).status == 401)
        }
        server.stop()
    }

    @Test("the host chooses among the bundled templates")
    func templates() throws {
        let response = try host("/api/host/templates")
        for id in ["brainstorm", "retro", "stad-for-stad", "swot"] {
            #expect(response.text.contains("\"id\":\"\(id)\""))
        }
        server.stop()
    }

    @Test(
        "a board is not created without a title, a template or a language of it",
        arguments: [
            (["template": "retro", "title": "  ", "language": "sv"], 422, "textIsEmpty"),
            (["template": "none", "title": "Prov", "language": "sv"], 422, "unknownTemplate"),
            (["template": "retro", "title": "Prov", "language": "xx"], 422, "unknownTemplate"),
            (["title": "Prov"], 400, "notUnderstood"),
        ])
    func refusedBoards(body: [String: String], status: Int, reason: String) throws {
        let response = try host("/api/host/boards", body)
        #expect(response.status == status)
        #expect(response.text.contains("\"reason\":\"\(reason)\""))
        server.stop()
    }

    @Test("a typed code opens the board however it is written; a wrong one opens nothing")
    func codes() throws {
        let door = try createBoard()
        let leader = try leader(of: door)
        let invitation = try #require(leader.welcome["invitation"] as? WireClient.Message)
        let code = try #require(invitation["code"] as? String)
        let written = " " + code.lowercased().prefix(3) + "-" + code.suffix(3)
        #expect(try join(written).text.contains("\"board\":\"\(door.board)\""))
        // The leader's code is another, and opens another door.
        let leaderCode = try #require(invitation["leaderCode"] as? String)
        #expect(try join(leaderCode).status == 404)
        #expect(try join("ÅÄÖÅÄÖ").status == 404)
        server.stop()
    }

    @Test("the core group's code opens its own door, and its members are told apart")
    func coreGroup() throws {
        let door = try createBoard("stad-for-stad")
        let leader = try leader(of: door)
        let invitation = try #require(leader.welcome["invitation"] as? WireClient.Message)
        let code = try #require(invitation["coreCode"] as? String)
        let answer = try JSONSerialization.jsonObject(with: Data(try join(code).body))
        let core = try #require(answer as? [String: String])
        #expect(core["door"] == "core" && core["board"] == door.board)
        let url = (invitation["core"] as? WireClient.Message)?["url"] as? String
        let secret = try #require(core["secret"])
        #expect(url?.hasSuffix("/core#\(door.board).\(secret)") == true)
        let member = try WireClient(
            port: server.port, board: door.board, role: "coreGroup", secret: secret,
            token: WireClient.token())
        #expect(member.welcome["invitation"] == nil)
        let card: [String: Any] = [
            "card": WireClient.id(), "exercise": "e2", "heading": "Vår bild", "bullets": ["Ett"],
        ]
        #expect(try member.ask("putCard", card)["type"] as? String == "accepted")
        #expect(try leader.ask("putCard", card)["reason"] as? String == "notAllowed")
        // The secret of one door opens no other.
        #expect(throws: SocketClient.Failure.self) {
            try WireClient(
                port: server.port, board: door.board, role: "facilitator", secret: secret)
        }
        server.stop()
    }

    @Test("a command before hello, and a hello to another board's path, end the connection")
    func order() throws {
        let door = try createBoard()
        let early = try SocketClient.webSocket(port: server.port, path: "/b/\(door.board)/ws")
        _ = early.sendText(#"{"type":"command","id":"aaaaaaaaaaaaaaa","command":{"type":"undo"}}"#)
        #expect(try early.closeCode() == 4400)
        let astray = try SocketClient.webSocket(port: server.port, path: "/b/other/ws")
        _ = astray.sendText(
            #"{"type":"hello","board":"\#(door.board)","role":"facilitator","secret":"\#(door.secret)","language":"sv"}"#
        )
        #expect(try astray.closeCode() == 4400)
        server.stop()
    }

    @Test("a command that is not understood is refused under its id, and the connection goes on")
    func notUnderstood() throws {
        let leader = try leader(of: try createBoard())
        let answer = try leader.ask("fly")
        #expect(answer["reason"] as? String == "notUnderstood")
        #expect(try leader.ask("blankScreen")["type"] as? String == "accepted")
        server.stop()
    }

    @Test("who is told to go is no longer counted")
    func toldToGo() throws {
        let door = try createBoard()
        let leader = try leader(of: door)
        let other = try self.leader(of: door)
        _ = try leader.until { $0["facilitators"] as? Int == 2 }
        other.send(["type": "dance"])
        _ = try leader.until { $0["facilitators"] as? Int == 1 }
        server.stop()
    }

    @Test("participants, screens and facilitators are refused what is not theirs")
    func permissions() throws {
        let door = try createBoard()
        let leader = try leader(of: door)
        let invitation = try #require(leader.welcome["invitation"] as? WireClient.Message)
        let url = try #require(
            (invitation["participant"] as? WireClient.Message)?["url"] as? String)
        let secret = try #require(url.split(separator: ".").last.map(String.init))
        let phone = try WireClient(
            port: server.port, board: door.board, role: "participant", secret: secret,
            token: WireClient.token())
        #expect(phone.welcome["invitation"] == nil)
        #expect(try phone.ask("closeBoard")["reason"] as? String == "notAllowed")
        #expect(
            try phone.ask("pairScreen", ["code": "AAAAAA"])["reason"] as? String == "notAllowed")
        server.stop()
    }

    @Test("who types table codes one after the other waits, before everybody else does")
    func tableCodes() throws {
        let door = try createBoard()
        let invitation = try #require(
            leader(of: door).welcome["invitation"] as? WireClient.Message)
        let url = try #require(
            (invitation["participant"] as? WireClient.Message)?["url"] as? String)
        let phone = try WireClient(
            port: server.port, board: door.board, role: "participant",
            secret: try #require(url.split(separator: ".").last.map(String.init)),
            token: WireClient.token())
        let answers = try (0..<8).map { _ in
            try phone.ask("claimSecretary", ["group": "hotel", "code": "AAAAAA"])["reason"]
                as? String
        }
        #expect(answers.first == "unknownTableCode" && answers.contains("tooFast"))
        server.stop()
    }

    @Test("a second start continues every board, with the same secrets")
    func continuing() throws {
        let door = try createBoard()
        #expect(try leader(of: door).ask("lockBoard")["type"] as? String == "accepted")
        server.stop()
        let second = try RunningServer(dataFolder: server.dataFolder)
        let again = try WireClient(
            port: second.port, board: door.board, role: "facilitator", secret: door.secret)
        let board = try #require(WireClient.record("board", in: again.welcome))
        #expect(board["state"] as? String == "locked")
        second.stop()
    }

    @Test("two servers never share a data folder, and each start error is one sentence")
    func startErrors() throws {
        #expect(throws: StartError.self) { try RunningServer(dataFolder: server.dataFolder) }
        #expect(throws: StartError.self) { try RunningServer(dataFolder: "/nowhere") }
        for error in [
            StartError.noDataFolder(path: "/nowhere"), .log(.inUse(path: "x")), .noRandomness,
            .listen(.portInUse(80)), .notAKey(path: "k"),
        ] {
            #expect(!error.description.contains("\n") && error.description.hasSuffix("."))
            #expect(error.exitCode != 0)
        }
        server.stop()
    }
}
