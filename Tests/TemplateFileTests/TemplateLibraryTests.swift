import BoardModel
import TemplateFile
import Testing

@Suite struct TemplateLibraryTests {
    private let other = SampleTemplate.json.replacing(#""id": "prov""#, with: #""id": "annan""#)

    @Test("[D23] usable templates are listed by id, and what is wrong with the others is told")
    func library() throws {
        try Files.withDirectory([
            "a.json": SampleTemplate.json, "b.json": "{", "c.json": other, "d.json": "",
            "notes.txt": "{",
        ]) { directory in
            let library = TemplateLibrary(directory: directory)
            #expect(library.templates.map(\.id.rawValue) == ["annan", "prov"])
            #expect(
                library.broken.map { $0.problems.map(\.file) }
                    == [["\(directory)/b.json"], ["\(directory)/d.json"]])
            #expect(library[TemplateID(rawValue: "prov")]?.version == 3)
            #expect(library[TemplateID(rawValue: "borta")] == nil)
        }
    }

    @Test("[D24] of two files with the same id the second one is told")
    func sameID() throws {
        try Files.withDirectory(["a.json": SampleTemplate.json, "b.json": SampleTemplate.json]) {
            directory in
            let library = TemplateLibrary(directory: directory)
            #expect(library.templates.count == 1)
            let problem = try #require(library.broken.first?.problems.first)
            #expect(problem.file == "\(directory)/b.json")
            #expect(problem.path == "$.id")
            #expect(problem.found == #""prov""#)
            #expect(problem.expected == "an id that no other template of the directory has")
        }
    }

    @Test("[D23] a directory that cannot be read is told as one problem")
    func noDirectory() {
        let library = TemplateLibrary(directory: "/nowhere/at/all")
        #expect(library.templates.isEmpty)
        #expect(
            library.broken.map { $0.problems.map(\.expected) } == [["a directory of templates"]])
    }
}
