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

    @Test("scalars of every length survive the way out and in")
    func survives() throws {
        let values = Array(1...0x2FFF) + Array(stride(from: 0x3000, through: 0x10FFFF, by: 101))
        for start in stride(from: 0, to: values.count, by: 1_000) {
            let some = values[start..<min(start + 1_000, values.count)]
            let scalars = some.compactMap { Unicode.Scalar(UInt32($0)) }
            let text = String(String.UnicodeScalarView(scalars))
            let read = try JSONReader.object(in: Array("{\"a\":\(json(text))}".utf8))
            #expect(try Array(read.string("a").utf8) == Array(text.utf8))
        }
    }

    @Test("an escaped scalar is the scalar itself")
    func unescapes() throws {
        let frame = #"{"a":"\u00e5\u00E5\ud83d\ude00\uDBFF\uDFFF\uFFFF\"\\\/\b\f\n\r\t"}"#
        let read = try JSONReader.object(in: Array(frame.utf8))
        #expect(
            try read.string("a")
                == "\u{E5}\u{E5}\u{1F600}\u{10FFFF}\u{FFFF}\"\\/\u{8}\u{C}\n\r\t")
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

    @Test(
        "integers of every size are written digit by digit",
        arguments: [0, 9, 10, 1_048_576, -1, -10, .max, .min] as [Int64])
    func integers(number: Int64) {
        var writer = JSONWriter()
        writer.integer(number)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)")
    }

    private func json(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
