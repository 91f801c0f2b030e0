import BoardTesting
import Testing
import WebServer

/// Plain requests and their answers.
@Suite struct RequestTests {
    @Test("RFC 9112 §9.3: a connection serves request after request")
    func keepAlive() throws {
        let server = try TestServer()
        let client = try server.client()
        for _ in 1...3 { #expect(try client.get("/hello").text == "hello\n") }
    }

    @Test("RFC 9112 §9.3.2: requests sent ahead are answered in order")
    func pipelining() throws {
        let server = try TestServer()
        let client = try server.client()
        let lines = ["/later", "/hello", "/later"].map {
            "GET \($0) HTTP/1.1\r\nHost: \(client.host)\r\n\r\n"
        }
        client.send(lines.joined())
        #expect(try client.response().text == "later\n")
        #expect(try client.response().text == "hello\n")
        #expect(try client.response().text == "later\n")
    }

    @Test("an answer may be given later, and others are served meanwhile")
    func laterAnswer() throws {
        let server = try TestServer()
        let waiting = try server.client()
        let other = try server.client()
        waiting.send("GET /never HTTP/1.1\r\nHost: \(waiting.host)\r\n\r\n")
        #expect(server.journal.shows("asked"))
        #expect(try other.get("/later").text == "later\n")
    }

    @Test("a body arrives whole, in however many pieces")
    func body() throws {
        let server = try TestServer()
        let client = try server.client()
        let text = String(repeating: "å", count: 32 * 1024)
        #expect(try client.post("/echo", text).text == text)
        client.send("POST /echo HTTP/1.1\r\nHost: \(client.host)\r\nContent-Length: 4\r\n\r\nab")
        client.send("cd")
        #expect(try client.response().text == "abcd")
    }

    @Test("RFC 9110 §10.1.1: a client that asks whether to send the body is told to")
    func expectContinue() throws {
        let server = try TestServer()
        let client = try server.client()
        client.send(
            "POST /echo HTTP/1.1\r\nHost: \(client.host)\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
        )
        #expect(try client.response().status == 100)
        client.send("hi")
        #expect(try client.response().text == "hi")
    }

    @Test("RFC 9110 §9.3.2: HEAD is GET without the body")
    func headMethod() throws {
        let server = try TestServer()
        let client = try server.client()
        let response = try client.head("/hello")
        #expect(response.status == 200)
        #expect(response["content-length"] == "6")
        #expect(try client.get("/hello").text == "hello\n", "no stray body came between")
    }

    @Test("Connection: close is obeyed, and HTTP/1.0 closes unless asked not to")
    func closing() throws {
        let server = try TestServer()
        let client = try server.client()
        #expect(try client.get("/hello", ["Connection": "close"])["connection"] == "close")
        #expect(try client.readToEnd().isEmpty)
        let old = try server.client()
        old.send("GET /hello HTTP/1.0\r\nHost: \(old.host)\r\n\r\n")
        #expect(try old.response().text == "hello\n")
        #expect(try old.readToEnd().isEmpty)
    }

    @Test("a large answer reaches a slow reader whole")
    func largeAnswer() throws {
        let server = try TestServer()
        let client = try server.client(receiveBuffer: 65_536)
        let body = try client.get("/large").body
        #expect(body.count == 4 << 20)
        #expect(body.allSatisfy { $0 == 0x78 })
    }

    @Test("path and query are told apart, and the path is decoded")
    func address() throws {
        let server = try TestServer()
        let client = try server.client()
        #expect(try client.get("/b/%C3%A5?token=1&x=?").status == 404)
        #expect(server.journal.shows("GET /b/å token=1&x=?"))
        #expect(try client.get("/../../etc/passwd").status == 404)
        #expect(server.journal.shows("GET /../../etc/passwd -"), "no path is ever a file name")
    }

    @Test("headers that the library would stumble over are served")
    func prefixHeaders() throws {
        let server = try TestServer()
        #expect(
            try server.client().get("/hello", ["A": "1", "X-Auth": "2", "Acce": "3"]).status == 200)
    }
}
