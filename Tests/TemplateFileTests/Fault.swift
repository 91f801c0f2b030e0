import BoardModel
import TemplateFile
import Testing

/// One way to break the sample and what the reader must say to it.
struct Fault: CustomTestStringConvertible, Sendable {
    /// What stands in the sample, once or more; the first is replaced.
    let old: String
    let new: String
    let path: String
    let found: String
    let expected: String

    init(
        _ old: String, _ new: String, at path: String, found: String,
        expected: String
    ) {
        self.old = old
        self.new = new
        self.path = path
        self.found = found
        self.expected = expected
    }

    var testDescription: String { "\(path): \(found)" }

    /// Breaks the sample and expects to be told of this fault and no other.
    func check() throws {
        let range = try #require(SampleTemplate.json.firstRange(of: old), "not in the sample")
        var broken = SampleTemplate.json
        broken.replaceSubrange(range, with: new)
        let told = problems(broken)
        #expect(told.map(\.path) == [path])
        #expect(told.map(\.found) == [found])
        #expect(told.map(\.expected) == [expected])
    }
}

/// What is wrong with a file that holds `text`.
func problems(_ text: String) -> [TemplateProblem] { problems(Array(text.utf8)) }

/// What is wrong with a file that holds `bytes`.
func problems(_ bytes: [UInt8]) -> [TemplateProblem] {
    do {
        _ = try TemplateFile.read(bytes, file: "prov.json")
        return []
    } catch {
        return error.problems
    }
}
