import TemplateFile
import Testing

/// Things that are wrong by themselves.
@Suite struct PartFaultTests {
    @Test("the sample is without fault")
    func sample() { #expect(problems(SampleTemplate.json) == []) }

    @Test("one wrong thing is told once, with what was expected", arguments: keys + values)
    func fault(_ fault: Fault) throws {
        let problems = try fault.told()
        #expect(problems.map(\.path) == [fault.path])
        #expect(problems.map(\.found) == [fault.found])
        #expect(problems.map(\.expected) == [fault.expected])
    }

    static let keys = [
        Fault(
            "D6", #""version": 3, "#, "", at: "$.version", found: "nothing",
            expected: "a whole number from 1"),
        Fault(
            "D6", #""scope": "group", "isPrivate": true,"#, "", at: "$.columns[0].scope",
            found: "nothing", expected: "one of room, group"),
        Fault(
            "D6", #", "columns": ["mitt"]"#, "", at: "$.exercises[1].phases[2].columns",
            found: "nothing", expected: "a list of column ids"),
        Fault(
            "D7", #""isPrivate": true"#, #""isPrivat": true"#, at: "$.columns[0].isPrivat",
            found: "true", expected: "no such key; the nearest is isPrivate"),
        Fault(
            "D7", #""letter": "A", "#, #""letter": "A", "färg": [1], "#,
            at: #"$.groupSets[0].groups[0]["färg"]"#, found: "a list of 1", expected: "no such key"),
        Fault(
            "D7", #""version": 3"#, #""version": 3, "version": 3"#, at: "$.version", found: "3",
            expected: "the key once, not twice"),
    ]

    static let values = [
        Fault(
            "D8", #""isPrivate": true"#, #""isPrivate": "ja""#, at: "$.columns[0].isPrivate",
            found: #""ja""#, expected: "true or false"),
        Fault(
            "D8", #""purpose": {"sv": "Att pröva formatet.", "en": "To try the format."}"#,
            #""purpose": "Att pröva""#, at: "$.purpose", found: #""Att pröva""#,
            expected: "a text in each language, in braces"),
        Fault(
            "D8", #"[{"type": "derivedFrom", "to": "ide"}]"#,
            #"{"type": "derivedFrom", "to": "ide"}"#,
            at: "$.columns[1].links", found: "an object", expected: "a list of link rules"),
        Fault(
            "D8", #"{"type": "derivedFrom", "to": "ide"}"#, "null", at: "$.columns[1].links[0]",
            found: "null", expected: "a link rule, in braces"),
        Fault(
            "D9", #""kind": "matrix""#, #""kind": "Matris""#, at: "$.exercises[1].phases[2].kind",
            found: #""Matris""#,
            expected:
                "one of join, info, chooseGroup, write, present, themes, discuss, compare, star, "
                + "shareBack, matrix, vote, plan, pause, closing; the nearest is matrix"),
        Fault(
            "D9", #""profile": "open""#, #""profile": 1"#, at: "$.profile", found: "1",
            expected: "one of open, sensitive"),
        Fault(
            "D10", #""id": "prov""#, #""id": "för alla""#, at: "$.id", found: #""för alla""#,
            expected: idExpected),
        Fault(
            "D10", #""id": "nu""#, #""id": """#, at: "$.columns[4].kinds[0].id", found: #""""#,
            expected: idExpected),
        Fault(
            "D11", #"{"sv": "Prov", "en": "Sample"}"#, #"{"sv": "Prov"}"#, at: "$.title.en",
            found: "nothing", expected: titleExpected),
        Fault(
            "D11", #"{"sv": "Prov", "en": "Sample"}"#,
            #"{"sv": "Prov", "en": "Sample", "fi": "Malli"}"#, at: "$.title.fi",
            found: #""Malli""#, expected: "no such key"),
        Fault(
            "D11", #""sv": "Prov""#, #""sv": "Prov ""#, at: "$.title.sv", found: #""Prov ""#,
            expected: titleExpected),
        Fault(
            "D11", #""sv": "Prov""#, #""sv": "Ett\nprov""#, at: "$.title.sv",
            found: "\"Ett\u{FFFD}prov\"", expected: titleExpected),
        Fault(
            "D11", #""sv": "Prov""#, #""sv": "\#(String(repeating: "å", count: 81))""#,
            at: "$.title.sv", found: "\"\(String(repeating: "å", count: 39))…\"",
            expected: titleExpected),
        Fault(
            "D11", #"["sv", "en"]"#, #"["sv", "Engelska"]"#, at: "$.languages[1]",
            found: #""Engelska""#, expected: "a language tag such as sv or en"),
        Fault(
            "D12", #""format": 1"#, #""format": 2"#, at: "$.format", found: "2",
            expected: "1, the format described in Data/README.md"),
        Fault(
            "D12", #""minutes": 8"#, #""minutes": 241"#, at: "$.exercises[1].phases[1].minutes",
            found: "241", expected: "whole minutes, 1 to 240"),
        Fault(
            "D12", #""minutes": 8"#, #""minutes": 1.5"#, at: "$.exercises[1].phases[1].minutes",
            found: "1.5", expected: "whole minutes, 1 to 240"),
        Fault(
            "D12", #""letter": "B""#, #""letter": "O""#, at: "$.groupSets[0].groups[1].letter",
            found: #""O""#, expected: letterExpected),
        Fault(
            "D12", #""letter": "B""#, #""letter": "Å""#, at: "$.groupSets[0].groups[1].letter",
            found: #""Å""#, expected: letterExpected),
        Fault(
            "D13", #""languages": ["sv", "en"]"#, #""languages": []"#, at: "$.languages",
            found: "a list of 0", expected: "1 to 8 languages"),
        Fault(
            "D13", #", {"id": "sen", "title": {"sv": "Sen", "en": "Later"}}"#, "",
            at: "$.columns[4].kinds", found: "a list of 1", expected: "2 to 12 kinds"),
    ]

    static let idExpected =
        "an id: 1 to 40 letters a-z, digits, dots, hyphens or underscores"
    static let titleExpected =
        "a text of 1 to 80 characters on one line, no space at its ends"
    static let letterExpected = "one capital letter A to Z, but not I or O"
}
