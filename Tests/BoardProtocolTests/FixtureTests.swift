import BoardModel
import BoardProtocol
import Testing

@Suite("Every message, command and record looks as its fixture shows it")
struct FixtureTests {
    @Test("a client's message is read as it is meant", arguments: clientFixtures.keys.sorted())
    func reads(_ name: String) throws {
        #expect(try ClientMessage(parsing: FixtureFiles.bytes(name)) == clientFixtures[name])
    }

    @Test("a server's message is written byte for byte", arguments: serverFixtures.keys.sorted())
    func writes(_ name: String) throws {
        let message = try #require(serverFixtures[name])
        #expect(try String(decoding: message.encoded, as: UTF8.self) == FixtureFiles.minified(name))
    }

    @Test("a record is written byte for byte", arguments: recordFixtures.keys.sorted())
    func writesRecord(_ name: String) throws {
        let json = RecordEncoding.encode(try #require(recordFixtures[name]))
        #expect(try String(decoding: json, as: UTF8.self) == FixtureFiles.minified(name))
    }

    @Test("no fixture lacks a kind: every file is named after what it holds")
    func everyFixtureHasAKind() throws {
        let known =
            clientFixtures.map { ($0, "client-" + $1.kindName) }
            + serverFixtures.map { ($0, "server-" + $1.kind.rawValue) }
            + recordFixtures.map { ($0, "record-" + $1.kind.rawValue) }
        for (name, kind) in known {
            #expect(name == kind || name.hasPrefix(kind + "-"))
        }
        #expect(try FixtureFiles.names() == Set(known.map(\.0)))
    }

    @Test("no kind lacks a fixture")
    func everyKindHasAFixture() {
        let clientKinds = ["hello", "ping"] + CommandKind.allCases.map { "command-" + $0.rawValue }
        #expect(Set(clientFixtures.values.map(\.kindName)) == Set(clientKinds))
        #expect(Set(serverFixtures.values.map(\.kind)) == Set(ServerMessage.Kind.allCases))
        #expect(Set(recordFixtures.values.map(\.kind)) == Set(RecordKind.allCases))
    }
}

extension ClientMessage {
    /// The kind as the names of fixtures have it.
    fileprivate var kindName: String {
        switch self {
        case .hello, .screenHello: "hello"
        case .command(_, .board(let command)): "command-" + command.kind.rawValue
        case .command(_, .claimSecretary): "command-claimSecretary"
        case .command(_, .pairScreen): "command-pairScreen"
        case .ping: "ping"
        }
    }
}
