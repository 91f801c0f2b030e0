import BoardModel
import BoardProtocol
import Foundation
import Testing

@testable import BoardServer

@Suite struct CredentialsTests {
    private func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            .path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    @Test("every door of every board has its own secret and code, the same each time")
    func doors() throws {
        let path = try folder() + "/server.key"
        let credentials = Credentials(try ServerKey(at: path))
        let again = Credentials(try ServerKey(at: path))
        let boards = (0..<20).map { BoardID(rawValue: "board\($0)") }
        var secrets: Set<Secret> = [credentials.host]
        for board in boards {
            for door in Credentials.Door.allCases {
                #expect(credentials.secret(door, of: board) == again.secret(door, of: board))
                secrets.insert(credentials.secret(door, of: board))
                #expect(Symbols.typedCode(credentials.code(door, of: board)) != nil)
            }
        }
        #expect(secrets.count == 1 + boards.count * Credentials.Door.allCases.count)
        #expect(secrets.allSatisfy { $0.symbols.count == 26 })
    }

    @Test("every table of every board has a code of its own")
    func tables() throws {
        let credentials = Credentials(try ServerKey(at: try folder() + "/server.key"))
        let codes = (0..<20).flatMap { number in
            ["one", "two"].map { board in
                credentials.code(
                    ofTable: GroupID(rawValue: "g\(number)"), on: BoardID(rawValue: board))
            }
        }
        #expect(Set(codes).count == 40 && codes.allSatisfy { Symbols.typedCode($0) == $0 })
    }

    @Test("a token is somebody else on another board, and with another key")
    func actors() throws {
        let token = Secret(String(repeating: "a", count: 52))
        let here = Credentials(try ServerKey(at: try folder() + "/server.key"))
        let there = Credentials(try ServerKey(at: try folder() + "/server.key"))
        let (one, two) = (BoardID(rawValue: "one"), BoardID(rawValue: "two"))
        #expect(here.actor(token, on: one) == here.actor(token, on: one))
        #expect(here.actor(token, on: one) != here.actor(token, on: two))
        #expect(here.actor(token, on: one) != there.actor(token, on: one))
    }

    @Test("the key is the owner's alone, and a file that is no key is refused")
    func keyFile() throws {
        let path = try folder() + "/server.key"
        _ = try ServerKey(at: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
        #expect(throws: StartError.self) { try ServerKey(at: path) }
        #expect(throws: StartError.self) { try ServerKey(at: "/nowhere/server.key") }
    }

    @Test(
        "a typed code is taken as it was meant",
        arguments: [
            ("K7M4RX", "K7M4RX"), ("k7m 4rx", "K7M4RX"), (" k7m-4rx ", "K7M4RX"), ("K7M4R", nil),
            ("K7M4RX2", nil), ("K7M4R0", nil), ("", nil), (String(repeating: " ", count: 99), nil),
        ])
    func typedCodes(text: String, code: String?) { #expect(Symbols.typedCode(text) == code) }
}
