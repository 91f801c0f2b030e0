import BoardModel
import Testing

@testable import BoardServer

@Suite struct PartsTests {
    @Test(
        "only a board's path and the waiting screen's open a socket",
        arguments: [
            ("/b/abc/ws", SocketPath.board(BoardID(rawValue: "abc"))),
            ("/screen/ws", .waitingScreen),
            ("/b//ws", nil), ("/b/abc/ws/", nil), ("/b/a%20c/ws", nil), ("/b/abc", nil), ("/", nil),
            ("", nil), ("/b/\(String(repeating: "a", count: 41))/ws", nil),
        ])
    func socketPaths(path: String, expected: SocketPath?) { #expect(SocketPath(path) == expected) }

    @Test(
        "the server answers to its own names and to addresses, not to a foreign name that leads here",
        arguments: [
            ("192.168.1.20:8080", true), ("127.0.0.1", true), ("[::1]:8080", true),
            ("localhost:1", true),
            ("tavla.local", true), ("mote.example", true), ("evil.example", false),
            ("127.0.0.1.evil.example", false), ("1.2.3.4.5", false), ("256.1.1.1", false),
            ("", false),
        ])
    func hostNames(host: String, isAllowed: Bool) {
        let configuration = ServerConfiguration(
            bind: nil, port: 0, address: "Mote.example", dataFolder: "", templateFolder: "",
            webFolder: "")
        #expect(HostNames(configuration).allows(host, 8080) == isAllowed)
    }

    @Test("a QR code has its three corners, a light border and room for a long link")
    func qrCodes() throws {
        let link = "http://192.168.100.200:8080/screen#" + String(repeating: "k", count: 42)
        let code = try #require(QRCode(link))
        for (row, column) in [(0, 0), (0, code.width - 7), (code.width - 7, 0)] {
            #expect((0..<7).allSatisfy { code.isDark(row: row, column: column + $0) })
            #expect((0..<7).allSatisfy { code.isDark(row: row + $0, column: column) })
        }
        #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: code.width))
        #expect(code.picture.size == code.width + 8)
        #expect(code.lines.count == (code.width + 8 + 1) / 2)
        #expect(QRCode(String(repeating: "k", count: 5_000)) == nil)
    }

    @Test("gzip makes text smaller and leaves alone what it cannot")
    func gzip() throws {
        let text = Array(String(repeating: "lapp på tavlan ", count: 100).utf8)
        let packed = try #require(Gzip.compress(text))
        #expect(packed.starts(with: [0x1F, 0x8B, 8]) && packed.count < text.count / 4)
        #expect(Gzip.compress([1]) == nil)
    }
}
