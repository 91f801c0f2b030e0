import BoardTesting
import Testing
import WebServer

/// Files served from memory.
@Suite struct AssetTests {
    private static let page = Asset(
        path: "/page", contentType: "text/html; charset=utf-8", identity: Array("identity".utf8),
        gzip: Array("gzip".utf8), brotli: Array("brotli".utf8), caching: .revalidate)
    private static let script = Asset(
        path: "/script.1a2b.js", contentType: "text/javascript", identity: Array("x".utf8),
        caching: .immutable)

    private let server: TestServer

    init() throws { server = try TestServer(assets: [Self.page, Self.script]) }

    @Test("an asset comes with its type, length and caching")
    func plain() throws {
        let response = try server.client().get("/script.1a2b.js")
        #expect(response.status == 200)
        #expect(response.text == "x")
        #expect(response["content-type"] == "text/javascript")
        #expect(response["cache-control"] == "public, max-age=31536000, immutable")
        #expect(response["vary"] == nil)
    }

    @Test(
        "RFC 9110 §12.5.3: the best coding that the client takes is sent",
        arguments: [
            ("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip"),
            ("*", "br"), ("*, br;q=0.0", "gzip"), ("GZIP;q=0.5", "gzip"), ("", "identity"),
            ("deflate", "identity"), ("gzip;q=0, br;q=0", "identity"), ("identity;q=0", "identity"),
            ("br;q=0.000", "identity"), ("zstd, br ; q=1", "br"),
        ])
    func negotiation(_ accepted: String, _ coding: String) throws {
        let response = try server.client().get("/page", ["Accept-Encoding": accepted])
        #expect(response["content-encoding"] == (coding == "identity" ? nil : coding))
        #expect(response.text == (coding == "br" ? "brotli" : coding))
        #expect(response["vary"] == "Accept-Encoding")
        #expect(response["cache-control"] == "no-cache")
    }

    @Test("RFC 9110 §13.1.2: who has it gets 304 and no body")
    func notModified() throws {
        let client = try server.client()
        let tag = try #require(try client.get("/page")["etag"])
        for condition in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
            let response = try client.get("/page", ["If-None-Match": condition])
            #expect(response.status == 304)
            #expect(response.body.isEmpty)
            #expect(response["etag"] == tag)
            #expect(response["content-type"] == nil)
            #expect(response["content-length"] == nil)
        }
        #expect(try client.get("/page", ["If-None-Match": "\"other\""]).status == 200)
    }

    @Test("each variant has its own strong tag")
    func tags() throws {
        let client = try server.client()
        let tags = try ["br", "gzip", ""].map {
            try client.get("/page", ["Accept-Encoding": $0])["etag"]
        }
        #expect(Set(tags).count == 3)
        #expect(tags.allSatisfy { $0?.hasPrefix("\"") == true })
    }

    @Test("HEAD gives the length of the variant")
    func headMethod() throws {
        let response = try server.client().head("/page", ["Accept-Encoding": "br"])
        #expect(response["content-length"] == "6")
        #expect(response["content-encoding"] == "br")
    }

    @Test("POST to an asset is answered 405 with what is allowed")
    func post() throws {
        let response = try server.client().post("/page", "x")
        #expect(response.status == 405)
        #expect(response["allow"] == "GET, HEAD")
    }
}
