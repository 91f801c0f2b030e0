import BoardTesting
import Testing
import WebServer

/// The headers that stand in every response.
@Suite struct SecurityHeaderTests {
    private static let expected = [
        "x-content-type-options": "nosniff", "x-frame-options": "SAMEORIGIN",
        "referrer-policy": "no-referrer", "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    ]

    @Test(
        "answers, errors and refusals all carry them, each once",
        arguments: [
            "GET /hello HTTP/1.1", "GET /nothing HTTP/1.1", "DELETE / HTTP/1.1", "nonsense",
        ])
    func everywhere(_ line: String) throws {
        let client = try TestServer().client()
        client.send("\(line)\r\nHost: \(client.host)\r\n\r\n")
        let response = try client.response()
        for (name, value) in Self.expected { #expect(response[name] == value) }
        #expect(response["cache-control"] == "no-store")
        #expect(response["permissions-policy"]?.contains("camera=()") == true)
        #expect(response["content-security-policy"]?.hasPrefix("default-src 'none'; ") == true)
    }

    @Test("the policy allows this server's WebSocket, no other's, and no forms")
    func contentSecurityPolicy() throws {
        let client = try TestServer().client()
        let policy = try #require(try client.get("/hello")["content-security-policy"])
        #expect(policy.contains("connect-src 'self' ws://\(client.host) wss://\(client.host);"))
        #expect(policy.contains("form-action 'none'; frame-src 'self'; frame-ancestors 'self'"))
    }

    @Test("a page with a form may send it here")
    func forms() throws {
        let policy = try TestServer().client().get("/form")["content-security-policy"]
        #expect(policy?.contains("form-action 'self'") == true)
    }

    @Test("a host that is not ours never stands in the policy")
    func foreignHost() throws {
        let client = try TestServer().client()
        let policy = try client.get("/hello", ["Host": "evil.example"])["content-security-policy"]
        #expect(policy?.contains("evil.example") == false)
    }
}
