import BoardTesting
import Testing
import WebServer

/// Plain requests and their answers.
@Suite struct RequestTests {
    @Test("a handler's answer reaches the client, and the connection serves the next request")
    func keepAlive() throws {
        let server = try TestServer()
        let client = try server.client()
        #expect(try client.get("/hello").text == "hello\n")
        #expect(try client.get("/later").text == "later\n")
    }
}
