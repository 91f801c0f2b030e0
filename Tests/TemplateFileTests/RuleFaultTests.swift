import TemplateFile
import Testing

/// Things that do not fit together.
@Suite struct RuleFaultTests {
    @Test(
        "one thing that does not fit is told once, with what was expected",
        arguments: names + references + links + agenda)
    func fault(_ fault: Fault) throws {
        let problems = try fault.told()
        #expect(problems.map(\.path) == [fault.path])
        #expect(problems.map(\.found) == [fault.found])
        #expect(problems.map(\.expected) == [fault.expected])
    }

    static let names = [
        Fault(
            "D14", #"["sv", "en"]"#, #"["sv", "en", "sv"]"#, at: "$.languages[2]", found: #""sv""#,
            expected: "each language once; $.languages[0] has the same"),
        Fault(
            "D14", #""id": "sida""#, #""id": "bord""#, at: "$.groupSets[1].id", found: #""bord""#,
            expected: "an id that no other group set has; $.groupSets[0].id has the same"),
        Fault(
            "D14", #""id": "soder""#, #""id": "dorr""#, at: "$.groupSets[1].groups[1].id",
            found: #""dorr""#,
            expected: "an id that no other group has; $.groupSets[0].groups[1].id has the same"),
        Fault(
            "D14", #""letter": "Y""#, #""letter": "X""#, at: "$.groupSets[1].groups[1].letter",
            found: #""X""#,
            expected: "a letter that no other group of the set has; "
                + "$.groupSets[1].groups[0].letter has the same"),
        Fault(
            "D14", #""id": "arbete""#, #""id": "start""#, at: "$.exercises[1].id",
            found: #""start""#,
            expected: "an id that no other exercise has; $.exercises[0].id has the same"),
        Fault(
            "D14", #""id": "visa""#, #""id": "in""#, at: "$.exercises[1].phases[2].id",
            found: #""in""#,
            expected: "an id that no other phase has; $.exercises[0].phases[0].id has the same"),
        Fault(
            "D14", #""id": "sen""#, #""id": "nu""#, at: "$.columns[4].kinds[1].id",
            found: #""nu""#,
            expected: "an id that no other beside it has; $.columns[4].kinds[0].id has the same"),
        Fault(
            "D14", #""id": "stor""#, #""id": "liten""#, at: "$.columns[4].tagAxes[0].values[1].id",
            found: #""liten""#,
            expected: "an id that no other beside it has; "
                + "$.columns[4].tagAxes[0].values[0].id has the same"),
    ]

    static let references = [
        Fault(
            "D15", #""within": "norr""#, #""within": "nor""#,
            at: "$.groupSets[0].groups[0].within", found: #""nor""#,
            expected: "the id of a group of another set; the nearest is norr"),
        Fault(
            "D15", #""forGroups": "bord""#, #""forGroups": "stolar""#, at: "$.columns[4].forGroups",
            found: #""stolar""#, expected: "the id of a group set"),
        Fault(
            "D15", #""to": "ide""#, #""to": "id""#, at: "$.columns[1].links[0].to", found: #""id""#,
            expected: "the id of a column; the nearest is ide"),
        Fault(
            "D15", #""carriedFrom": "bidrag""#, #""carriedFrom": "bidragg""#,
            at: "$.columns[2].carriedFrom", found: #""bidragg""#,
            expected: "the id of a column; the nearest is bidrag"),
        Fault(
            "D15", #"["mitt"]"#, #"["mitt", "annat"]"#, at: "$.exercises[1].phases[2].columns[1]",
            found: #""annat""#, expected: "the id of a column"),
        Fault(
            "D15", #""groupSet": "bord""#, #""groupSet": "Bord""#,
            at: "$.exercises[1].phases[0].groupSet", found: #""Bord""#,
            expected: "the id of a group set; the nearest is bord"),
        Fault(
            "D16", #""within": "norr""#, #""within": "dorr""#,
            at: "$.groupSets[0].groups[0].within", found: #""dorr""#,
            expected: "the id of a group of another set; the nearest is norr"),
        Fault(
            "D16", #"{"sv": "Norr", "en": "North"}"#,
            #"{"sv": "Norr", "en": "North"}, "within": "dorr""#,
            at: "$.groupSets[0].groups[0].within", found: #""norr""#,
            expected: "a group that is not within a group itself"),
    ]

    static let links = [
        Fault(
            "D17", #""carriedFrom": "bidrag""#, #""carriedFrom": "slut""#,
            at: "$.columns[2].carriedFrom", found: #""slut""#,
            expected: "a column of the same scope (group)"),
        Fault(
            "D17", #""carriedFrom": "bidrag""#, #""carriedFrom": "ide""#,
            at: "$.columns[2].carriedFrom", found: #""ide""#,
            expected: "a column that is not private, or isPrivate here too"),
        Fault(
            "D17", #""carriedFrom": "bidrag""#, #""carriedFrom": "mitt""#,
            at: "$.columns[2].carriedFrom", found: #""mitt""#,
            expected: "a column whose notes do not come from this one"),
        Fault(
            "D18", #""to": "ide""#, #""to": "slut""#, at: "$.columns[1].links[0].to",
            found: #""slut""#, expected: "a column of the same scope (group)"),
        Fault(
            "D18", #""to": "ide""#, #""to": "bidrag""#, at: "$.columns[1].links[0].to",
            found: #""bidrag""#, expected: "a column whose links do not lead back here"),
        Fault(
            "D18", #"{"type": "derivedFrom", "to": "ide"}"#,
            #"{"type": "derivedFrom", "to": "ide"}, {"type": "derivedFrom", "to": "ide"}"#,
            at: "$.columns[1].links[1]", found: "an object",
            expected: "each type of link to a column once; $.columns[1].links[0] has the same"),
        Fault(
            "D19", #""scope": "room""#, #""scope": "room", "isPrivate": true"#,
            at: "$.columns[4].isPrivate", found: "true",
            expected: "scope group where notes are private to the group"),
    ]

    static let agenda = [
        Fault(
            "D20", #""kind": "write", "title": {"sv": "Sluta""#,
            #""kind": "discuss", "title": {"sv": "Sluta""#, at: "$.columns[4].id",
            found: #""slut""#,
            expected: "a column that a phase of kind write names, or carriedFrom"),
        Fault(
            "D21", #""kind": "matrix", "title": {"sv": "Visa", "en": "Show"}, "columns": ["mitt"]"#,
            #""kind": "write", "title": {"sv": "Visa", "en": "Show"}, "columns": []"#,
            at: "$.exercises[1].phases[2].columns", found: "a list of 0",
            expected: "at least one column to write in"),
        Fault(
            "D21", #""columns": ["ide", "bidrag", "hinder"], "groupSet": "bord""#,
            #""columns": ["ide", "bidrag", "hinder"]"#, at: "$.exercises[1].phases[1].groupSet",
            found: "nothing", expected: "a group set, since a column has scope group"),
        Fault(
            "D21", #""groupSet": "bord", "columns": []"#, #""columns": []"#,
            at: "$.exercises[1].phases[0].groupSet", found: "nothing",
            expected: "the group set to choose from"),
        Fault(
            "D22", #"["ide", "bidrag", "mitt", "hinder", "slut"]"#,
            #"["ide", "bidrag", "mitt", "hinder", "slut", "ide"]"#,
            at: "$.exercises[1].displayOrder[5]", found: #""ide""#,
            expected: "each column once; $.exercises[1].displayOrder[0] has the same"),
        Fault(
            "D22", #"["ide", "bidrag", "mitt", "hinder", "slut"]"#,
            #"["ide", "bidrag", "hinder", "slut"]"#, at: "$.exercises[1].displayOrder",
            found: "a list of 4", expected: "every column of the exercise's phases, also mitt"),
    ]
}
