import BoardModel
import BoardTesting
import Foundation
import Testing

@testable import BoardServer

@Suite struct HostWordTests {
    private let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("words-\(UUID().uuidString).txt").path

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// What a look at the file gives, and what it then says.
    private func expect(
        _ file: inout HostWordFile, _ expected: HostWordFile.Look, count: Int? = nil,
        text: String? = nil, at place: SourceLocation = #_sourceLocation
    ) {
        let look = file.look()
        #expect(look == expected, sourceLocation: place)
        #expect(count == nil || file.words.count == count, sourceLocation: place)
        #expect(text == nil || file.text == text, sourceLocation: place)
    }

    @Test(
        "[PD3] a file edited by hand counts at the next look, and one that is taken away does not")
    func byHand() throws {
        var file = HostWordFile(at: path)
        expect(&file, .unchanged, count: 0)
        try write(Array("# Krogar\nNattklubben\nRöda lyktan\n".utf8))
        expect(&file, .changed, count: 2)
        expect(&file, .unchanged)
        try FileManager.default.removeItem(atPath: path)
        expect(&file, .changed, count: 0, text: "")
    }

    @Test("[PD3] what is saved stands in the file, and counts at once")
    func saved() throws {
        var file = HostWordFile(at: path)
        let isSaved = file.save("Nattklubben\nÅhléns")
        #expect(isSaved)
        expect(&file, .unchanged, count: 2)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "Nattklubben\nÅhléns")
        var nowhere = HostWordFile(at: "/nowhere/words.txt")
        let isRefused = !nowhere.save("Nattklubben")
        #expect(isRefused && nowhere.words.count == 0)
    }

    @Test(
        "[PD3] a file of an old editor is read; one that is too long, or a folder, changes nothing")
    func odd() throws {
        var file = HostWordFile(at: path)
        try write([0xEF, 0xBB, 0xBF] + Array("#x\r\nÖl\r\n".utf8))
        expect(&file, .changed, count: 1, text: "#x\r\nÖl\r\n")
        try write([0xC5, 0x68, 0x6C, 0xE9, 0x6E])
        expect(&file, .changed, text: "Åhlén")
        try write([UInt8](repeating: 0x61, count: HostWordFile.limit + 1))
        expect(&file, .unreadable, text: "Åhlén")
        expect(&file, .unchanged)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        expect(&file, .unreadable, text: "Åhlén")
    }

    @Test("[PD3] a file that only changes its mode is read anew")
    func mode() throws {
        var file = HostWordFile(at: path)
        try write(Array("Nattklubben".utf8))
        expect(&file, .changed, count: 1)
        // A clock tick later, however coarse the file system's clock is.
        let before = try changed()
        repeat {
            #expect(chmod(path, 0o640) == 0)
        } while try changed() == before
        expect(&file, .changed, count: 1)
        expect(&file, .unchanged)
    }

    /// When the file or its mode was changed last.
    private func changed() throws -> [Int] {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return [Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec)]
    }
}

/// The host's words over real sockets.
@Suite struct HostWordRouteTests {
    private let server: RunningServer

    init() throws { server = try RunningServer() }

    private var key: [String: String] { ["Authorization": "Bearer \(server.hostKey)"] }

    private func http() throws -> SocketClient { try SocketClient(port: server.port) }

    private func save(_ words: String) throws -> SocketClient.Response {
        let body = try JSONSerialization.data(withJSONObject: ["words": words])
        return try http().post(
            "/api/host/words", String(decoding: body, as: UTF8.self), key)
    }

    @Test("[PD3] only the host reads and saves the words")
    func hostOnly() throws {
        #expect(try http().get("/api/host/words").status == 401)
        #expect(try http().post("/api/host/words", #"{"words":"x"}"#, [:]).status == 401)
        #expect(try http().get("/api/host/words", key).text == #"{"count":0,"words":""}"#)
        #expect(try save("Nattklubben\nRöda lyktan").text.contains(#""count":2"#))
        #expect(try http().get("/api/host/words", key).text.contains("Röda lyktan"))
        #expect(try http().post("/api/host/words", "{}", key).status == 400)
        server.stop()
    }

    @Test("[PD3] the longest list is saved, a longer one is refused and changes nothing")
    func longest() throws {
        let line = "\u{22}Åhléns\u{22}\n"
        let lines = HostWordFile.limit / line.utf8.count
        let rest = String(repeating: "x", count: HostWordFile.limit % line.utf8.count)
        let list = String(repeating: line, count: lines) + rest
        #expect(list.utf8.count == HostWordFile.limit)
        #expect(try save(list).status == 200)
        let refusal = try save(list + "x")
        #expect(refusal.status == 422 && refusal.text.contains("textIsTooLong"))
        #expect(try http().get("/api/host/words", key).text.contains("Åhléns"))
        server.stop()
    }

    @Test("[PD3] words that are saved hold the next note of a room that is open")
    func openRoom() throws {
        let made = try http().post(
            "/api/host/boards", #"{"template":"brainstorm","title":"Prov","language":"sv"}"#, key)
        let door = try #require(
            try JSONSerialization.jsonObject(with: Data(made.body)) as? [String: String])
        let leader = try WireClient(
            port: server.port, board: door["board"] ?? "", role: "facilitator",
            secret: door["secret"] ?? "")
        let records = try #require(leader.welcome["records"] as? [WireClient.Message])
        let phases = records.filter { $0["type"] as? String == "phase" }
        let writing = try #require(phases.first { $0["kind"] as? String == "write" })
        _ = try leader.ask("enterPhase", ["phase": writing["id"] ?? ""])
        #expect(try save("nattklubben").status == 200)
        let column = try #require((writing["columns"] as? [String])?.first)
        // A facilitator's own note is told, which shows that the room knows the words.
        _ = try leader.ask(
            "postNote", ["note": WireClient.id(), "column": column, "text": "På Nattklubben"])
        let news = try leader.until { "\($0)".contains("Nattklubben") }
        #expect("\(news)".contains("hostWord"))
        server.stop()
    }
}
