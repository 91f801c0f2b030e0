import TemplateFile
import Testing

/// More of something than a template holds, and circles of more than one step.
@Suite struct LimitTests {
    @Test("[D13] at most 60 columns")
    func columns() {
        let more = (0..<56).map { column("c\($0)") }.joined()
        let told = problems(adding(more, before: #"{"id": "ide""#))
        #expect(told.first?.path == "$.columns")
        #expect(told.first?.found == "a list of 61")
        #expect(told.first?.expected == "1 to 60 columns")
    }

    @Test("[D13] at most 24 groups in a set")
    func groupsOfASet() {
        let more = (0..<23).map { group("g\($0)", "C") }.joined()
        let told = problems(adding(more, before: #"{"id": "fonster""#))
        #expect(told.first?.path == "$.groupSets[0].groups")
        #expect(told.first?.expected == "2 to 24 groups")
    }

    @Test("[D13] at most 40 groups in all sets together")
    func groups() {
        let sets = (0..<3).map { set in
            let groups = letters.dropLast().map { group("g\(set)\($0)", $0) }.joined()
            return #"{"id": "s\#(set)", \#(title), "groups": [\#(groups.dropLast(2))]}, "#
        }
        let told = problems(adding(sets.joined(), before: #"{"id": "bord", "title""#))
        #expect(told.map(\.path) == ["$.groupSets"])
        #expect(told.map(\.expected) == ["at most 40 groups in all sets together"])
    }

    @Test("[D13] at most 100 phases in all exercises together")
    func phases() {
        let more = (0..<96).map {
            #"{"id": "f\#($0)", "kind": "info", \#(title), "columns": []}, "#
        }
        let told = problems(adding(more.joined(), before: #"{"id": "valj""#))
        #expect(told.map(\.path) == ["$.exercises"])
        #expect(told.map(\.expected) == ["at most 100 phases in all exercises together"])
    }

    @Test("[D17] notes are not carried in a circle of several columns")
    func carriedCircle() {
        let told = problems(
            SampleTemplate.json.replacing(
                #""links": [{"type": "derivedFrom", "to": "ide"}]"#,
                with: #""carriedFrom": "mitt""#))
        #expect(told.map(\.path) == ["$.columns[1].carriedFrom", "$.columns[2].carriedFrom"])
    }

    @Test("[D18] links do not lead in a circle of several columns")
    func linkCircle() {
        let told = problems(
            SampleTemplate.json.replacing(
                #""meaning": "contribution","#,
                with: #""meaning": "contribution", "links": [{"type": "about", "to": "hinder"}],"#))
        #expect(told.map(\.path) == ["$.columns[2].links[0].to", "$.columns[3].links[0].to"])
    }

    private let letters = "ABCDEFGHJKLMNPQ".map(String.init)
    private let title = #""title": {"sv": "Namn", "en": "Name"}"#

    private func column(_ id: String) -> String {
        #"{"id": "\#(id)", "question": {"sv": "Vad?", "en": "What?"}, "scope": "room"}, "#
    }

    private func group(_ id: String, _ letter: String) -> String {
        #"{"id": "\#(id)", "letter": "\#(letter)", \#(title)}, "#
    }

    private func adding(_ text: String, before mark: String) -> String {
        SampleTemplate.json.replacing(mark, with: text + mark, maxReplacements: 1)
    }
}
