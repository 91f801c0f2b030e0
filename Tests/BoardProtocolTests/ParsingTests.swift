import BoardModel
import BoardProtocol
import Testing

@Suite("What is no message is refused with its reason, never a trap")
struct ParsingTests {
    @Test(
        "bytes that are no JSON object of the protocol",
        arguments: [
            "", " ", "[]", "1", "\"hello\"", "null", "{", "}", "{}x", "{\"type\":\"ping\"", "{,}",
            "{\"type\":\"ping\",}", "{\"type\" \"ping\"}", "{type:\"ping\"}", "{'type':'ping'}",
            "{\"type\":\"ping\",\"type\":\"ping\"}", "{\"type\":\"ping\",\"t\\u0079pe\":1}",
            "{\"type\":\"ping\",\"a\":01}", "{\"type\":\"ping\",\"a\":-}",
            "{\"type\":\"ping\",\"a\":1.}", "{\"type\":\"ping\",\"a\":1e}",
            "{\"type\":\"ping\",\"a\":+1}", "{\"type\":\"ping\",\"a\":NaN}",
            "{\"type\":\"ping\",\"a\":tru}", "{\"type\":\"ping\",\"a\":[1,]}",
            "{\"type\":\"ping\",\"a\":\"\\u0000\"}", "{\"type\":\"ping\",\"a\":\"\\ud83d\"}",
            "{\"type\":\"ping\",\"a\":\"\\ude00\\ud83d\"}",
            "{\"type\":\"ping\",\"a\":\"\\ud83dx\"}",
            "{\"type\":\"ping\",\"a\":\"\\ud83d\\u0041\"}", "{\"type\":\"ping\",\"a\":\"\\u12\"}",
            "{\"type\":\"ping\",\"a\":\"\\x\"}", "{\"type\":\"ping\",\"a\":\"\\", "{\"a\":\"\n\"}",
            "{\"type\":\"ping\",\"a\":\"\u{0}\"}", "\u{FEFF}{\"type\":\"ping\"}",
        ])
    func notJSON(_ text: String) {
        #expect(problem(with: text) == .notJSON)
    }

    @Test("what is not UTF-8 is no JSON")
    func notUTF8() {
        let frame = Array("{\"type\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
        #expect(throws: MessageError(problem: .notJSON, command: nil)) {
            try ClientMessage(parsing: frame)
        }
    }

    @Test("a depth bomb and a member bomb end at the limit")
    func bombs() {
        let deep = symbols("[", 10_000)
        #expect(problem(with: "{\"type\":\"ping\",\"a\":\(deep)") == .notJSON)
        let wide = (0..<2_000).map { "\"\($0)\":0" }.joined(separator: ",")
        #expect(problem(with: "{\"type\":\"ping\",\(wide)}") == .notJSON)
        let long = (0..<8_000).map { _ in "0" }.joined(separator: ",")
        #expect(problem(with: "{\"type\":\"ping\",\"a\":[\(long)]}") == .notJSON)
    }

    @Test(
        "what the protocol does not name is passed over, whatever it holds",
        arguments: [
            "\"a\":1e999", "\"a\":99999999999999999999", "\"a\":-0", "\"a\":[{\"b\":[null,true]}]",
            "\"\":\"\\ud83d\\ude00\\/\"", "\"command\":{}",
        ])
    func passesOver(_ member: String) throws {
        let frame = " { \"type\" : \"ping\" ,\t\(member)\r\n} "
        #expect(try ClientMessage(parsing: Array(frame.utf8)) == .ping)
    }

    @Test(
        "a field that is wrong is named",
        arguments: [
            ("{}", .missingField("type")), ("{\"type\":1}", .wrongField("type")),
            ("{\"type\":\"Ping\"}", .unknownType), ("{\"type\":\"command\"}", .missingField("id")),
            ("{\"type\":\"command\",\"id\":\"short\"}", .wrongField("id")),
            ("{\"type\":\"command\",\"id\":\"l1l1l1l1l1l1l1l\"}", .wrongField("id")),
            ("{\"type\":\"hello\",\"role\":\"host\"}", .wrongField("role")),
            ("{\"type\":\"hello\",\"role\":\"screen\"}", .missingField("language")),
            ("{\"type\":\"hello\",\"role\":\"screen\",\"language\":\"\"}", .wrongField("language")),
            (hello("\"role\":\"participant\""), .missingField("token")),
            (hello("\"role\":\"participant\",\"token\":\"t\""), .wrongField("token")),
            (hello("\"role\":\"coreGroup\""), .missingField("token")),
            (hello("\"role\":\"screen\",\"epoch\":1"), .missingField("head")),
            (hello("\"role\":\"screen\",\"epoch\":-1"), .wrongField("epoch")),
            (hello("\"role\":\"screen\",\"epoch\":null"), .wrongField("epoch")),
            (hello("\"role\":\"screen\",\"epoch\":1,\"head\":1"), .missingField("audience")),
        ] as [(String, MessageError.Problem)])
    func namesTheField(_ text: String, _ expected: MessageError.Problem) {
        #expect(problem(with: text) == expected)
    }

    @Test(
        "a command that is wrong is answered under its id",
        arguments: [
            ("{}", .missingField("type")), ("[]", .wrongField("command")),
            ("{\"type\":\"dance\"}", .unknownType),
            ("{\"type\":\"eraseNote\"}", .missingField("note")),
            ("{\"type\":\"eraseNote\",\"note\":\"å\"}", .wrongField("note")),
            ("{\"type\":\"turnPage\",\"page\":\"1\"}", .wrongField("page")),
            ("{\"type\":\"turnPage\",\"page\":1.5}", .wrongField("page")),
            ("{\"type\":\"turnPage\",\"page\":-1}", .wrongField("page")),
            ("{\"type\":\"turnPage\",\"page\":9223372036854775808}", .wrongField("page")),
            ("{\"type\":\"showOnScreen\",\"content\":\"all\"}", .wrongField("content")),
            (
                "{\"type\":\"moderateNotes\",\"notes\":[],\"state\":\"held\"}",
                .wrongField("notes")
            ),
            (
                "{\"type\":\"moderateNotes\",\"notes\":[\"n\",7],\"state\":\"held\"}",
                .wrongField("notes")
            ),
            (
                "{\"type\":\"postNote\",\"note\":\"mine\",\"column\":\"a\",\"text\":\"b\"}",
                .wrongField("note")
            ),
            ("{\"type\":\"compare\",\"cards\":\"k\"}", .wrongField("cards")),
            ("{\"type\":\"compare\",\"cards\":[1]}", .wrongField("cards")),
            ("{\"type\":\"compare\",\"cards\":[\"å\"]}", .wrongField("cards")),
            ("{\"type\":\"compare\",\"cards\":[\"k\"]}", .missingField("revisions")),
            (
                "{\"type\":\"setCardState\",\"card\":\"k\",\"state\":\"open\"}",
                .wrongField("state")
            ),
            (
                "{\"type\":\"setCardState\",\"card\":\"k\",\"state\":\"shown\",\"bullets\":-1}",
                .wrongField("bullets")
            ),
            (
                "{\"type\":\"putCard\",\"card\":\"k\",\"exercise\":\"e1\"}", .wrongField("card")
            ),
            (
                "{\"type\":\"moveNote\",\"note\":\"n\",\"from\":\"a\",\"to\":\"b\",\"before\":null}",
                .wrongField("before")
            ),
            ("{\"type\":\"markNote\",\"note\":\"n\"}", .missingField("marks")),
            (marking("[]"), .wrongField("marks")), (marking("{\"kind\":1}"), .wrongField("kind")),
            (marking("{\"tags\":[]}"), .wrongField("tags")),
            (marking("{\"tags\":{\"å\":\"a\"}}"), .wrongField("tags")),
            (marking("{\"tags\":{\"a\":null}}"), .wrongField("a")),
            (marking("{\"groups\":\"a\"}"), .wrongField("groups")),
            (marking("{\"groups\":[\"\"]}"), .wrongField("groups")),
            (marking("{\"links\":[1]}"), .wrongField("links")),
            (marking("{\"links\":[{\"type\":\"likes\",\"note\":\"n\"}]}"), .wrongField("type")),
            (marking("{\"links\":[{\"type\":\"about\"}]}"), .missingField("note")),
        ] as [(String, MessageError.Problem)])
    func answersUnderTheID(_ command: String, _ expected: MessageError.Problem) {
        let frame = "{\"type\":\"command\",\"id\":\"\(Names.command)\",\"command\":\(command)}"
        #expect(throws: MessageError(problem: expected, command: Names.command)) {
            try ClientMessage(parsing: Array(frame.utf8))
        }
    }

    @Test("the largest numbers are read exactly")
    func largestNumber() throws {
        let frame = hello(
            "\"role\":\"screen\",\"epoch\":\(Int64.max),\"head\":0,\"audience\":\"s\"")
        guard case .hello(let hello) = try ClientMessage(parsing: Array(frame.utf8)) else {
            Issue.record("no hello")
            return
        }
        #expect(hello.position == ViewPosition(epoch: .max, head: 0, audience: "s"))
    }

    private func problem(with text: String) -> MessageError.Problem? {
        do throws(MessageError) {
            _ = try ClientMessage(parsing: Array(text.utf8))
            return nil
        } catch {
            return error.problem
        }
    }
}

private func marking(_ marks: String) -> String {
    "{\"type\":\"markNote\",\"note\":\"n\",\"marks\":\(marks)}"
}

/// A `hello` with everything every role has, and `members`.
private func hello(_ members: String) -> String {
    "{\"type\":\"hello\",\"board\":\"b\",\"secret\":\"s\",\"language\":\"sv\",\(members)}"
}
