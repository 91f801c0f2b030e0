import BoardModel
import Foundation
import TemplateFile
import Testing

/// The file as a whole.
@Suite struct TemplateFileTests {
    @Test("[D1] a file that cannot be read is one problem of the whole file")
    func unreadable() throws {
        try Files.withDirectory(["big.json": String(repeating: " ", count: 1_048_577)]) {
            directory in
            expectOne("\(directory)/none.json", "nothing", "a file that this user can read")
            expectOne(directory, "not a file", "a file that this user can read")
            expectOne("/dev/zero", "not a file", "a file that this user can read")
            expectOne("\(directory)/big.json", "1048577 bytes", "at most 1 MiB (1048576 bytes)")
        }
    }

    private func expectOne(_ path: String, _ found: String, _ expected: String) {
        let error = #expect(throws: TemplateProblems.self) { try TemplateFile.load(path) }
        #expect(error?.problems.map(\.file) == [path])
        #expect(error?.problems.map(\.position) == [nil])
        #expect(error?.description == "\(path) $\n  stands:   \(found)\n  expected: \(expected)")
    }

    @Test("[D1] bytes that are not UTF-8, or too many, are one problem of the whole file")
    func bytes() {
        #expect(problems([0x7B, 0xC3, 0x28]).map(\.expected) == ["text saved as UTF-8"])
        #expect(
            problems([UInt8](repeating: 0x20, count: 1_048_577)).map(\.expected)
                == ["at most 1 MiB (1048576 bytes)"])
    }

    @Test("[D1] a file behind a symbolic link, with a byte order mark, is read")
    func link() throws {
        try Files.withDirectory(["one.json": "\u{FEFF}" + SampleTemplate.json]) { directory in
            try FileManager.default.createSymbolicLink(
                atPath: "\(directory)/two.json", withDestinationPath: "\(directory)/one.json")
            #expect(try TemplateFile.load("\(directory)/two.json").id.rawValue == "prov")
        }
    }

    @Test("[D2] a file that is not JSON is told with line and column")
    func syntax() {
        let told = problems("{\n  \"å\": 1,\n  \"ö\" 2\n}")
        #expect(
            told.map(\.description) == [
                "prov.json:3:7 $\n  stands:   \"2\"\n  expected: a colon after the key"
            ])
        #expect(problems("").map(\.found) == ["the end of the file"])
    }

    @Test("[D3] every fault is told in the order of the file, with line, column and path")
    func order() {
        let told = problems(
            SampleTemplate.json
                .replacing(#""version": 3"#, with: #""version": 0"#)
                .replacing(#""carriedFrom": "bidrag""#, with: #""carriedFrom": "borta""#)
                .replacing(#""kind": "join""#, with: #""kind": "jion""#))
        #expect(
            told.map(\.path) == [
                "$.version", "$.columns[2].carriedFrom", "$.exercises[0].phases[0].kind",
            ])
        #expect(told.compactMap(\.position).map(\.line) == [2, 22, 35])
        #expect(told.first?.position?.column == 41)
    }

    @Test("[D3] at most 100 faults are told")
    func many() {
        let keys = (0..<500).map { #""key\#($0)": 1"# }.joined(separator: ",")
        #expect(problems("{\(keys)}").count == 100)
    }

    @Test("[D5] a template that is written as JSON and read again is the same template")
    func roundTrip() throws {
        let template = try TemplateFile.read(Array(SampleTemplate.json.utf8), file: "prov.json")
        let written = try JSONEncoder().encode(template)
        #expect(try TemplateFile.read([UInt8](written), file: "again.json") == template)
        #expect(try JSONDecoder().decode(Template.self, from: written) == template)
    }
}
