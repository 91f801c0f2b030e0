import BoardModel
import BoardProtocol
import FoundationEssentials
import Testing

@Suite("Protocol.md names everything that is said")
struct ProtocolDocumentTests {
    private let document: String

    init() throws {
        let path = "Sources/BoardProtocol/BoardProtocol.docc/Protocol.md"
        let file = FixtureFiles.repository.appending(path: path)
        document = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    @Test("every type of message, command and record")
    func types() {
        let types =
            ClientMessage.Kind.allCases.map(\.rawValue)
            + ServerMessage.Kind.allCases.map(\.rawValue)
            + CommandKind.allCases.map(\.rawValue) + RecordKind.allCases.map(\.rawValue)
        for type in types { #expect(document.contains("`\(type)`")) }
    }

    @Test("every reason for a rejection")
    func reasons() {
        let own: [RejectionReason] = [
            .tooFast(retryAfter: .zero), .commandIdIsTaken, .notSaved(retryAfter: .zero),
            .notUnderstood, .unknownPairingCode,
        ]
        for reason in CommandRejection.allCases.map(RejectionReason.board) + own {
            #expect(document.contains("`\(reason.name)`"))
        }
    }

    @Test("every close code; from 4500 on, and only then, the client stays away")
    func closeCodes() {
        let rows = document.split(separator: "\n")
        for code in CloseCode.allCases {
            let row = rows.first { $0.hasPrefix("| ") && $0.contains("\(code.rawValue)") }
            #expect(row?.hasSuffix("| no |") == (code.rawValue >= 4_500))
        }
    }

    @Test("a secret prints as dots wherever it stands")
    func secretsPrintAsDots() {
        let secret = Secret("jjjjjjjjjjjjjjjjjjjjjjjjjj")
        let message = ServerMessage.paired(Names.board, secret)
        var dumped = ""
        dump(message, to: &dumped)
        for text in ["\(secret)", "\(message)", String(reflecting: message), dumped] {
            #expect(text.contains("••••") && !text.contains("jjj"))
        }
    }
}
