import BoardModel
import BoardTesting

/// The events about groups; never changed either.
let groupRows: [LoggedRow] = [
    (
        .groupChosen("hotel", by: "anna", takesNotes: true), "groupChosen",
        #"{"group":"hotel","takesNotes":true}"#, nil, "anna"
    ),
    (.groupGiven("hotel", to: "anna"), "groupGiven", #"{"group":"hotel"}"#, nil, "anna"),
    (.groupOpened("farm"), "groupOpened", #"{"group":"farm"}"#, nil, nil),
    (.groupClosed("hotel"), "groupClosed", #"{"group":"hotel"}"#, nil, nil),
    (
        .groupAdded(
            GroupAdded(
                group: "g", set: GroupSetID(rawValue: "field"), number: 5, letter: "A",
                within: "public", from: "police", title: "Hamn")), "groupAdded",
        #"{"group":"g","groups":{"from":"police","letter":"A","number":5,"set":"field","within":"public"}}"#,
        "Hamn", nil
    ),
    (.groupRenamed("hotel", title: "Ny"), "groupRenamed", #"{"group":"hotel"}"#, "Ny", nil),
    (
        .groupsMerged("hotel", into: "taxi"), "groupsMerged",
        #"{"group":"hotel","groups":{"into":"taxi"}}"#, nil, nil
    ),
    (
        .groupsSettled(GroupSettlement(members: ["hotel": 2], notes: ["taxi": ["a", "b"]])),
        "groupsSettled",
        #"{"groups":{"settled":[{"group":"hotel","members":2},"#
            + #"{"group":"taxi","members":0,"notes":["a","b"]}]}}"#, nil, nil
    ),
    (
        .secretaryClaimed("hotel", by: "anna"), "secretaryClaimed", #"{"group":"hotel"}"#, nil,
        "anna"
    ),
    (.secretaryReleased("hotel"), "secretaryReleased", #"{"group":"hotel"}"#, nil, nil),
    (
        .groupStatusSet("hotel", .more), "groupStatusSet",
        #"{"group":"hotel","groups":{"status":"more"}}"#, nil, nil
    ),
    (.helpAsked("hotel"), "helpAsked", #"{"group":"hotel"}"#, nil, nil),
    (.helpAnswered("hotel"), "helpAnswered", #"{"group":"hotel"}"#, nil, nil),
    (
        .secretaryActed("hotel", events: 2), "secretaryActed", #"{"events":2,"group":"hotel"}"#,
        nil, nil
    ),
    (
        .noteEdited("a", text: "Klar", by: .secretary, state: .pending), "noteEdited",
        #"{"by":"secretary","note":"a","state":"pending"}"#, "Klar", nil
    ),
    (
        .notesMerged("a", into: "b", text: "Två\nEn", state: .pending), "notesMerged",
        #"{"notes":["a","b"],"state":"pending"}"#, "Två\nEn", nil
    ),
    (
        .actUndone(
            .partNotes("a", from: "b", text: "Två", state: .approved, findings: [.phoneNumber])),
        "actUndone",
        #"{"act":"partNotes","findings":["phoneNumber"],"notes":["a","b"],"state":"approved"}"#,
        "Två", nil
    ),
    (
        .actUndone(.openGroup("farm")), "actUndone", #"{"act":"openGroup","group":"farm"}"#, nil,
        nil
    ),
    (
        .actUndone(.closeGroup("farm")), "actUndone", #"{"act":"closeGroup","group":"farm"}"#, nil,
        nil
    ),
    (
        .actUndone(.renameGroup("hotel", title: "Gammal")), "actUndone",
        #"{"act":"renameGroup","group":"hotel"}"#, "Gammal", nil
    ),
    (
        .actUndone(.partGroup("hotel", notes: ["a"])), "actUndone",
        #"{"act":"partGroup","group":"hotel","notes":["a"]}"#, nil, nil
    ),
]
