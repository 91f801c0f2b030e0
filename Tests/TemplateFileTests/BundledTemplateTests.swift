import BoardModel
import Foundation
import TemplateFile
import Testing

@Suite struct BundledTemplateTests {
    @Test("[D25] every bundled file is without fault")
    func library() {
        let library = TemplateLibrary(directory: Files.templates)
        #expect(library.broken == [])
        #expect(
            library.templates.map(\.id.rawValue) == [
                "brainstorm", "retro", "stad-for-stad", "swot",
            ])
        #expect(
            library.templates.map(\.profile) == [.open, .open, .sensitive, .open])
        for template in library.templates {
            #expect(template.languages == ["sv", "en"])
            #expect(template.exercises.first?.phases.first?.kind == .join)
            #expect(template.exercises.last?.phases.last?.kind == .closing)
        }
    }

    @Test("[D5] every bundled template that is written and read again is the same")
    func roundTrip() throws {
        for template in TemplateLibrary(directory: Files.templates).templates {
            let written = [UInt8](try JSONEncoder().encode(template))
            #expect(try TemplateFile.read(written, file: "again.json") == template)
        }
    }

    @Test("[D25] the example in Data/README.md is without fault")
    func example() throws {
        let readme = try String(contentsOfFile: "\(Files.templates)/../README.md", encoding: .utf8)
        let parts = readme.split(separator: "```json\n", maxSplits: 1)
        let example = try #require(parts.last?.split(separator: "```").first)
        #expect(problems(String(example)) == [])
    }

    @Test("[D25] Data/README.md names every key and every word of the format")
    func readme() throws {
        let readme = try String(contentsOfFile: "\(Files.templates)/../README.md", encoding: .utf8)
        let keys = SampleTemplate.json.matches(of: #/"([A-Za-z]+)": /#).map { String($0.output.1) }
        let words =
            Phase.Kind.allCases.map(\.rawValue) + LinkRule.LinkType.allCases.map(\.rawValue)
            + Column.Meaning.allCases.map(\.rawValue) + Column.Scope.allCases.map(\.rawValue)
            + Exercise.CoreGroupPart.allCases.map(\.rawValue)
            + Template.Profile.allCases.map(\.rawValue)
        for name in Set(keys).subtracting(["sv", "en"]).union(words) {
            #expect(readme.contains("`\(name)`"), "\(name)")
        }
    }
}
