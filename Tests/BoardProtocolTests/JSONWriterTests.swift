import BoardModel
import Testing

@testable import BoardProtocol

@Suite("Texts arrive as they were written")
struct JSONWriterTests {
    @Test("quotes, backslashes, controls and line separators are escaped, nothing else")
    func escapes() {
        #expect(json("\"\\/") == #""\"\\/""#)
        #expect(json("a\nb\tc\u{0}\u{1F}\u{7F}") == "\"a\\nb\\u0009c\\u0000\\u001f\u{7F}\"")
        #expect(json("\u{2028}…\u{2029}\u{202A}") == "\"\\u2028…\\u2029\u{202A}\"")
        #expect(json("") == "\"\"")
    }

    @Test("every scalar survives the way out and in")
    func everyScalar() throws {
        let scalars = (1...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
        var chunk = String.UnicodeScalarView()
        for scalar in scalars {
            chunk.append(scalar)
            guard chunk.count == 4_096 || scalar.value == 0x10FFFF else { continue }
            let text = String(chunk)
            let read = try JSONReader.object(in: Array("{\"a\":\(json(text))}".utf8))
            #expect(try Array(read.string("a").utf8) == Array(text.utf8))
            chunk.removeAll()
        }
    }

    @Test("a joined fragment counts as its records, an empty one as none")
    func joined() {
        let records = ["ownNote", "membership"].map(encodedRecord)
        let separate = ServerMessage.changes(head: 1, put: records, remove: [])
        let joined = ServerMessage.changes(
            head: 1, put: [[], RecordEncoding.join([records[0], [], records[1]]), []], remove: [])
        #expect(joined.encoded == separate.encoded)
        #expect(RecordEncoding.join([]) == [])
    }

    @Test("a time to wait is rounded up")
    func roundsUp() {
        let message = ServerMessage.rejected(
            Names.command, .notSaved(retryAfter: .microseconds(1_001)))
        #expect(String(decoding: message.encoded, as: UTF8.self).hasSuffix("\"retryAfter\":2}"))
    }

    private func json(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
