import BoardModel
import BoardTesting

/// Rows as they are written no longer: the group stood where nothing overwrites it.
let olderRows: [LoggedRow] = [
    (
        .notePosted(
            NotePosted(
                note: "a", placement: Placement(column: "table", rank: 7), group: "hotel",
                state: .pending, text: "Lapp", author: "anna")), "notePosted",
        #"{"group":"hotel","note":"a","state":"pending","to":{"column":"table","rank":7}}"#,
        "Lapp", "anna"
    ),
    (
        .secretaryActed("hotel", events: 2), "secretaryActed", #"{"events":2,"group":"hotel"}"#,
        nil, nil
    ),
]

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
        .groupsSettled(
            GroupSettlement(
                members: [:], notes: ["taxi": ["a"]], themes: ["t": ["a"]],
                links: ["a": [NoteLink(type: .about, note: "b")]], orders: ["share": ["taxi"]])),
        "groupsSettled",
        #"{"groups":{"heaps":[{"notes":["a"],"theme":"t"}],"#
            + #""links":[{"links":[{"note":"b","type":"about"}],"note":"a"}],"#
            + #""orders":[{"groups":["taxi"],"phase":"share"}],"#
            + #""settled":[{"group":"taxi","members":0,"notes":["a"]}]}}"#, nil, nil
    ),
    (
        .secretaryActed("hotel", events: 2), "secretaryActed", #"{"events":2}"#, nil, "hotel"
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
    (
        .actUndone(.setGroupStatus("hotel", .done)), "actUndone",
        #"{"act":"setGroupStatus","group":"hotel","groups":{"status":"done"}}"#, nil, nil
    ),
]
