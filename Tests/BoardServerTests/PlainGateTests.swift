import BoardModel
import BoardTesting
import Testing

@testable import BoardServer

/// Who comes in by a plain page, and what does not.
@Suite struct PlainGateTests {
    let server: RunningServer

    init() throws { server = try RunningServer() }

    @Test("a wrong code, and one for another door, opens nothing and is not shown again")
    func wrongCodes() throws {
        let meeting = try PlainMeeting(server, "stad-for-stad")
        let invitation = try #require(
            meeting.leader.welcome["invitation"] as? WireClient.Message)
        for key in ["leaderCode", "moderatorCode", "coreCode"] {
            var browser = try PlainBrowser(server)
            try browser.enter(try #require(invitation[key] as? String))
            #expect(browser.answer.status == 404)
            #expect(browser.text.contains("Koden stämmer inte."))
        }
        var browser = try PlainBrowser(server)
        try browser.enter("\"><b>")
        #expect(browser.answer.status == 404 && !browser.html.contains("<b>"))
        server.stop()
    }

    @Test("plain pages guess in the same line as all others: ten wrong ones, then one a second")
    func guesses() throws {
        let meeting = try PlainMeeting(server)
        let browser = try PlainBrowser(server)
        for number in 0..<5 {
            #expect(
                try browser.send(["code": "AAAAA\("BCDEF".map(String.init)[number])"]).status == 404
            )
            let phone = try SocketClient(port: server.port).post("/api/join", #"{"code":"AAAAAA"}"#)
            #expect(phone.status == 404)
        }
        // The right one waits behind a wrong one now.
        let start = ContinuousClock.now
        let wrong = try SocketClient(port: server.port)
        wrong.send(Self.request(code: "BBBBBB", server.port))
        let right = try browser.send(["code": meeting.code])
        #expect(right.text.contains("Innan vi börjar"))
        #expect(ContinuousClock.now - start > .milliseconds(500))
        #expect(try wrong.response().status == 404)
        server.stop()
    }

    @Test("a line that is full refuses, with a time to come back")
    func fullLine() throws {
        let sockets = try (0..<90).map { _ in try SocketClient(port: server.port) }
        for socket in sockets { socket.send(Self.request(code: "AAAAAA", server.port)) }
        // Those beyond the ten and the line are answered at once.
        let last = try #require(sockets.last).response()
        #expect(last.status == 429 && last["retry-after"] == "5")
        #expect(last.text.contains("Många skriver koder just nu."))
        server.stop()
    }

    private static func request(code: String, _ port: UInt16) -> String {
        "POST /plain HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\n"
            + "code=\(code)"
    }

    @Test("secrets stand in hidden fields and nowhere else")
    func secrets() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        try browser.send("Lapp")
        let fields = browser.fields
        #expect(fields["secret"] == meeting.secret && fields["token"]?.count == 52)
        let rest = browser.html.replacing(#/<input type="hidden"[^>]*>/#, with: "")
        for name in ["secret", "token", "board"] {
            #expect(!rest.contains(try #require(fields[name])), "\(name)")
        }
        #expect(browser.answer["location"] == nil && browser.answer["set-cookie"] == nil)
        #expect(browser.answer["cache-control"] == "no-store")
        // What stands in an address is not read.
        let query = PlainBrowser.encoded(fields)
        let got = try SocketClient(port: server.port).get("/plain?" + query)
        #expect(got.text.contains("Skriv koden"))
        server.stop()
    }

    @Test("who has the wrong secret, or none, is told to type the code")
    func wrongSecret() throws {
        let meeting = try PlainMeeting(server)
        let browser = try meeting.writer()
        let answers = try [
            ("secret", "wrong"), ("secret", ""), ("token", "short"), ("board", "elsewhere"),
            ("board", "../.."), ("token", String(repeating: "o", count: 52)),
        ].map { name, value in
            try browser.send(browser.fields.merging([name: value, "to": "look"]) { $1 })
        }
        #expect(answers.map(\.status) == [404, 400, 400, 404, 400, 400])
        #expect(answers.allSatisfy { !$0.text.contains("Vad ska vi") })
        server.stop()
    }

    @Test("what is no form of ours is refused, and the server goes on")
    func notUnderstood() throws {
        let meeting = try PlainMeeting(server)
        let browser = try meeting.writer()
        let good = PlainBrowser.encoded(browser.fields.merging(["to": "send"]) { $1 })
        for body in [
            "", "code", "=", "&&&", "code=%FF", "code=%", "code=%4", "code=%GG", "code=a&code=b",
            good + "&text=%C3", good + "&text=a&text=b",
            (0..<33).map { "f\($0)=1" }.joined(separator: "&"),
        ] {
            #expect(try browser.post(body).status == 400, "\(body)")
        }
        let json = try browser.post("{}", ["Content-Type": "application/json"])
        #expect(json.status == 400)
        let none = try SocketClient(port: server.port).post("/plain", good)
        #expect(none.status == 400)
        #expect(try browser.post(String(repeating: "a", count: 70_000)).status == 413)
        // Fields of ours with what no browser of ours would send.
        for (name, value) in [
            ("id", "../etc"), ("id", ""), ("column", "finns-inte"), ("column", " "),
            ("to", "group:"), ("to", "group:finns.inte"), ("to", "column::"), ("to", "x"),
            ("language", "xx"), ("text", "\0"),
        ] {
            let fields = browser.fields.merging(["text": "Lapp", "to": "send"]) { $1 }
            let answer = try browser.send(fields.merging([name: value]) { $1 })
            #expect(answer.status == 200, "\(name)=\(value)")
        }
        server.stop()
    }

    @Test("a form of another site is refused; a page of ours tells no origin")
    func origins() throws {
        let meeting = try PlainMeeting(server)
        let browser = try PlainBrowser(server)
        let code = "code=\(meeting.code)"
        for (origin, status) in [
            ("null", 200), ("http://127.0.0.1:\(server.port)", 200),
            ("http://evil.example", 403), ("http://127.0.0.1:1", 403),
        ] {
            #expect(try browser.post(code, ["Origin": origin]).status == status, "\(origin)")
        }
        #expect(try browser.post(code, ["Host": "evil.example"]).status == 421)
        server.stop()
    }

    @Test("what people wrote is text on the page, whatever it looks like")
    func escaping() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        let text = "</textarea><script>alert('1')</script>\n\"&amp; &lt;"
        try browser.press("column:sluta", ["text": text])
        #expect(browser.fields["text"] == text)
        try browser.press("send")
        #expect(browser.told == "Lappen är sparad.")
        #expect(!browser.html.contains("<script") && !browser.html.contains("</textarea><s"))
        #expect(try meeting.texts() == [text])
        #expect(unescaped(browser.html).contains(text))
        server.stop()
    }
}
