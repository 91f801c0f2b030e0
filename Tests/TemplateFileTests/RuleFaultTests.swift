import TemplateFile
import Testing

/// Things that do not fit together.
@Suite struct RuleFaultTests {
    @Test(
        "[D14] a name that stands twice is told with the place of the first",
        arguments: [
            Fault(
                #"["sv", "en"]"#, #"["sv", "en", "sv"]"#, at: "$.languages[2]", found: #""sv""#,
                expected: "each language once; $.languages[0] has the same"),
            Fault(
                #""id": "sida""#, #""id": "bord""#, at: "$.groupSets[1].id", found: #""bord""#,
                expected: "an id that no other group set has; $.groupSets[0].id has the same"),
            Fault(
                #""id": "soder""#, #""id": "dorr""#, at: "$.groupSets[1].groups[1].id",
                found: #""dorr""#,
                expected: "an id that no other group has; $.groupSets[0].groups[1].id has the same"),
            Fault(
                #""letter": "Y""#, #""letter": "X""#, at: "$.groupSets[1].groups[1].letter",
                found: #""X""#,
                expected: "a letter that no other group of the set has; "
                    + "$.groupSets[1].groups[0].letter has the same"),
            Fault(
                #""id": "arbete""#, #""id": "start""#, at: "$.exercises[1].id",
                found: #""start""#,
                expected: "an id that no other exercise has; $.exercises[0].id has the same"),
            Fault(
                #""id": "visa""#, #""id": "in""#, at: "$.exercises[1].phases[2].id",
                found: #""in""#,
                expected: "an id that no other phase has; $.exercises[0].phases[0].id has the same"),
            Fault(
                #""id": "sen""#, #""id": "nu""#, at: "$.columns[4].kinds[1].id",
                found: #""nu""#,
                expected: "an id that no other beside it has; $.columns[4].kinds[0].id has the same"
            ),
            Fault(
                #""id": "stor""#, #""id": "liten""#, at: "$.columns[4].tagAxes[0].values[1].id",
                found: #""liten""#,
                expected: "an id that no other beside it has; "
                    + "$.columns[4].tagAxes[0].values[0].id has the same"),
        ])
    func sameName(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D15] a reference to nothing is told with the nearest name",
        arguments: [
            Fault(
                #""within": "norr""#, #""within": "nor""#,
                at: "$.groupSets[0].groups[0].within", found: #""nor""#,
                expected: "the id of a group of another set; the nearest is norr"),
            Fault(
                #""forGroups": "bord""#, #""forGroups": "stolar""#, at: "$.columns[4].forGroups",
                found: #""stolar""#, expected: "the id of a group set"),
            Fault(
                #""to": "ide""#, #""to": "id""#, at: "$.columns[1].links[0].to", found: #""id""#,
                expected: "the id of a column; the nearest is ide"),
            Fault(
                #""carriedFrom": "bidrag""#, #""carriedFrom": "bidragg""#,
                at: "$.columns[2].carriedFrom", found: #""bidragg""#,
                expected: "the id of a column; the nearest is bidrag"),
            Fault(
                #"["mitt"]"#, #"["mitt", "annat"]"#, at: "$.exercises[1].phases[2].columns[1]",
                found: #""annat""#, expected: "the id of a column"),
            Fault(
                #""groupSet": "bord""#, #""groupSet": "Bord""#,
                at: "$.exercises[1].phases[0].groupSet", found: #""Bord""#,
                expected: "the id of a group set; the nearest is bord"),
        ])
    func unknownReference(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D16] a group within one of the same set, or of a third level, is told",
        arguments: [
            Fault(
                #""within": "norr""#, #""within": "dorr""#,
                at: "$.groupSets[0].groups[0].within", found: #""dorr""#,
                expected: "the id of a group of another set; the nearest is norr"),
            Fault(
                #"{"sv": "Norr", "en": "North"}"#,
                #"{"sv": "Norr", "en": "North"}, "within": "dorr""#,
                at: "$.groupSets[0].groups[0].within", found: #""norr""#,
                expected: "a group that is not within a group itself"),
        ])
    func within(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D17] notes carried from another scope, out of privacy or in a circle are told",
        arguments: [
            Fault(
                #""carriedFrom": "bidrag""#, #""carriedFrom": "slut""#,
                at: "$.columns[2].carriedFrom", found: #""slut""#,
                expected: "a column of the same scope (group)"),
            Fault(
                #""carriedFrom": "bidrag""#, #""carriedFrom": "ide""#,
                at: "$.columns[2].carriedFrom", found: #""ide""#,
                expected: "a column that is not private, or isPrivate here too"),
            Fault(
                #""carriedFrom": "bidrag""#, #""isPrivate": true, "carriedFrom": "ide""#,
                at: "$.columns[2].carriedFrom", found: #""ide""#,
                expected: "a column that is not hidden, or hiddenUntilReveal here too"),
            Fault(
                #""carriedFrom": "bidrag""#, #""carriedFrom": "mitt""#,
                at: "$.columns[2].carriedFrom", found: #""mitt""#,
                expected: "a column whose notes do not come from this one"),
        ])
    func carried(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D18] a link to another scope, twice or to itself is told",
        arguments: [
            Fault(
                #""to": "ide""#, #""to": "slut""#, at: "$.columns[1].links[0].to",
                found: #""slut""#, expected: "a column of the same scope (group)"),
            Fault(
                #""to": "ide""#, #""to": "bidrag""#, at: "$.columns[1].links[0].to",
                found: #""bidrag""#, expected: "a column whose links do not lead back here"),
            Fault(
                #"{"type": "derivedFrom", "to": "ide"}"#,
                #"{"type": "derivedFrom", "to": "ide"}, {"type": "derivedFrom", "to": "ide"}"#,
                at: "$.columns[1].links[1]", found: "an object",
                expected: "each type of link to a column once; $.columns[1].links[0] has the same"),
        ])
    func link(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D19] privacy without a group is told",
        arguments: [
            Fault(
                #""scope": "room""#, #""scope": "room", "isPrivate": true"#,
                at: "$.columns[4].isPrivate", found: "true",
                expected: "scope group where notes are private to the group")
        ])
    func privacy(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D20] a column that is never written is told",
        arguments: [
            Fault(
                #""kind": "write", "title": {"sv": "Sluta""#,
                #""kind": "discuss", "title": {"sv": "Sluta""#, at: "$.columns[4].id",
                found: #""slut""#,
                expected: "a column that a phase of kind write names, or carriedFrom")
        ])
    func unwritten(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D21] a phase that lacks columns or a group set is told",
        arguments: [
            Fault(
                #""kind": "matrix", "title": {"sv": "Visa", "en": "Show"}, "columns": ["mitt"]"#,
                #""kind": "write", "title": {"sv": "Visa", "en": "Show"}, "columns": []"#,
                at: "$.exercises[1].phases[2].columns", found: "a list of 0",
                expected: "at least one column to write in"),
            Fault(
                #""columns": ["ide", "bidrag", "hinder"], "groupSet": "bord""#,
                #""columns": ["ide", "bidrag", "hinder"]"#, at: "$.exercises[1].phases[1].groupSet",
                found: "nothing", expected: "a group set, since a column has scope group"),
            Fault(
                #""groupSet": "bord", "columns": []"#, #""columns": []"#,
                at: "$.exercises[1].phases[0].groupSet", found: "nothing",
                expected: "the group set to choose from"),
        ])
    func phase(_ fault: Fault) throws { try fault.check() }

    @Test(
        "[D22] a display order that leaves out or repeats a column is told",
        arguments: [
            Fault(
                #""columns": ["mitt"]"#, #""columns": []"#, at: "$.exercises[1].displayOrder[2]",
                found: #""mitt""#, expected: "a column of one of the exercise's phases"),
            Fault(
                #"["ide", "bidrag", "mitt", "hinder", "slut"]"#,
                #"["ide", "bidrag", "mitt", "hinder", "slut", "ide"]"#,
                at: "$.exercises[1].displayOrder[5]", found: #""ide""#,
                expected: "each column once; $.exercises[1].displayOrder[0] has the same"),
            Fault(
                #"["ide", "bidrag", "mitt", "hinder", "slut"]"#,
                #"["ide", "bidrag", "hinder", "slut"]"#, at: "$.exercises[1].displayOrder",
                found: "a list of 4", expected: "every column of the exercise's phases, also mitt"),
        ])
    func displayOrder(_ fault: Fault) throws { try fault.check() }
}
