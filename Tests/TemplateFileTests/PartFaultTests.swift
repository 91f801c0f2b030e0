import TemplateFile
import Testing

/// Things that are wrong by themselves.
@Suite struct PartFaultTests {
    @Test("the sample is without fault")
    func sample() { #expect(problems(SampleTemplate.json) == []) }

    @Test(
        "[D6] a missing key is told at the path where it should stand",
        arguments: [
            Fault(
                #""version": 3, "#, "", at: "$.version", found: "nothing",
                expected: "a whole number from 1"),
            Fault(
                #""scope": "group", "isPrivate": true,"#, "", at: "$.columns[0].scope",
                found: "nothing", expected: "one of room, group"),
            Fault(
                #", "columns": ["mitt"]"#, "", at: "$.exercises[1].phases[2].columns",
                found: "nothing", expected: "a list of column ids"),
        ])
    func missingKey(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D7] a key that the format does not have, or that stands twice, is told",
        arguments: [
            Fault(
                #""isPrivate": true"#, #""isPrivat": true"#, at: "$.columns[0].isPrivat",
                found: "true", expected: "no such key; the nearest is isPrivate"),
            Fault(
                #""letter": "A", "#, #""letter": "A", "färg": [1], "#,
                at: #"$.groupSets[0].groups[0]["färg"]"#, found: "a list of 1",
                expected: "no such key"),
            Fault(
                #""version": 3"#, #""version": 3, "version": 3"#, at: "$.version", found: "3",
                expected: "the key once, not twice"),
        ])
    func unknownKey(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D8] a value of another type is told",
        arguments: [
            Fault(
                #""isPrivate": true"#, #""isPrivate": "ja""#, at: "$.columns[0].isPrivate",
                found: #""ja""#, expected: "true or false"),
            Fault(
                #""purpose": {"sv": "Att pröva formatet.", "en": "To try the format."}"#,
                #""purpose": "Att pröva""#, at: "$.purpose", found: #""Att pröva""#,
                expected: "a text in each language, in braces"),
            Fault(
                #"[{"type": "derivedFrom", "to": "ide"}]"#,
                #"{"type": "derivedFrom", "to": "ide"}"#,
                at: "$.columns[1].links", found: "an object", expected: "a list of link rules"),
            Fault(
                #"{"type": "derivedFrom", "to": "ide"}"#, "null", at: "$.columns[1].links[0]",
                found: "null", expected: "a link rule, in braces"),
        ])
    func otherType(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D9] a word outside its list is told with the list and the nearest word",
        arguments: [
            Fault(
                #""kind": "matrix""#, #""kind": "Matris""#, at: "$.exercises[1].phases[2].kind",
                found: #""Matris""#,
                expected:
                    "one of join, info, chooseGroup, write, present, themes, discuss, compare, star, "
                    + "shareBack, matrix, vote, plan, pause, closing; the nearest is matrix"),
            Fault(
                #""profile": "open""#, #""profile": 1"#, at: "$.profile", found: "1",
                expected: "one of open, sensitive"),
        ])
    func unknownWord(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D10] an id of other characters is told",
        arguments: [
            Fault(
                #""id": "prov""#, #""id": "för alla""#, at: "$.id", found: #""för alla""#,
                expected: idExpected),
            Fault(
                #""id": "nu""#, #""id": """#, at: "$.columns[4].kinds[0].id", found: #""""#,
                expected: idExpected),
        ])
    func malformedID(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D11] a text that is missing, foreign, too long or not on one line is told",
        arguments: [
            Fault(
                #"{"sv": "Prov", "en": "Sample"}"#, #"{"sv": "Prov"}"#, at: "$.title.en",
                found: "nothing", expected: titleExpected),
            Fault(
                #"{"sv": "Prov", "en": "Sample"}"#,
                #"{"sv": "Prov", "en": "Sample", "fi": "Malli"}"#, at: "$.title.fi",
                found: #""Malli""#, expected: "no such key"),
            Fault(
                #""sv": "Prov""#, #""sv": " Prov""#, at: "$.title.sv", found: #"" Prov""#,
                expected: titleExpected),
            Fault(
                #""sv": "Prov""#, #""sv": "Prov ""#, at: "$.title.sv", found: #""Prov ""#,
                expected: titleExpected),
            Fault(
                #""sv": "Prov""#, #""sv": "Ett\nprov""#, at: "$.title.sv",
                found: "\"Ett\u{FFFD}prov\"", expected: titleExpected),
            Fault(
                #""sv": "Prov""#, #""sv": "\#(String(repeating: "å", count: 81))""#,
                at: "$.title.sv", found: "\"\(String(repeating: "å", count: 39))…\"",
                expected: titleExpected),
            Fault(
                #"["sv", "en"]"#, #"["sv", "Engelska"]"#, at: "$.languages[1]",
                found: #""Engelska""#, expected: "a language tag such as sv or en"),
        ])
    func text(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D12] a number or a letter out of range is told",
        arguments: [
            Fault(
                #""format": 1"#, #""format": 2"#, at: "$.format", found: "2",
                expected: "1, the format described in Data/README.md"),
            Fault(
                #""minutes": 8"#, #""minutes": 241"#, at: "$.exercises[1].phases[1].minutes",
                found: "241", expected: "whole minutes, 1 to 240"),
            Fault(
                #""minutes": 8"#, #""minutes": 1.5"#, at: "$.exercises[1].phases[1].minutes",
                found: "1.5", expected: "whole minutes, 1 to 240"),
            Fault(
                #""letter": "B""#, #""letter": "O""#, at: "$.groupSets[0].groups[1].letter",
                found: #""O""#, expected: letterExpected),
            Fault(
                #""letter": "B""#, #""letter": "Å""#, at: "$.groupSets[0].groups[1].letter",
                found: #""Å""#, expected: letterExpected),
        ])
    func range(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D13] a list that is too short is told",
        arguments: [
            Fault(
                #""languages": ["sv", "en"]"#, #""languages": []"#, at: "$.languages",
                found: "a list of 0", expected: "1 to 8 languages"),
            Fault(
                #", {"id": "sen", "title": {"sv": "Sen", "en": "Later"}}"#, "",
                at: "$.columns[4].kinds", found: "a list of 1", expected: "2 to 12 kinds"),
        ])
    func listLimit(_ fault: Fault) throws { try fault.check() }

    private static let idExpected =
        "an id: 1 to 40 letters a-z, digits, dots, hyphens or underscores"
    private static let titleExpected =
        "a text of 1 to 80 characters on one line, no space at its ends"
    private static let letterExpected = "one capital letter A to Z, but not I or O"
}
