import BoardModel
import BoardTesting

/// All rows.
let eventRows = boardRows + groupRows + actionRows + shareBackRows

/// The rows about the action plan, and what takes them back.
let actionRows: [LoggedRow] = [
    (
        .actionPut(
            "x",
            text: ActionText(
                what: "Skriv en rutin", responsible: "Polis", support: "", due: "2027-03-01",
                followUp: "Nästa möte"), notes: ["b", "a"]), "actionPut",
        #"{"action":{"id":"x"},"notes":["b","a"]}"#,
        "Skriv en rutin\nPolis\n\n2027-03-01\nNästa möte", nil
    ),
    (
        .actionPut("x", text: nil, notes: []), "actionPut", #"{"action":{"id":"x"},"notes":[]}"#,
        nil, nil
    ),
    (
        .actionStatusSet("x", .underWay), "actionStatusSet",
        #"{"action":{"id":"x","status":"underWay"}}"#, nil, nil
    ),
    (
        .actionMoved("x", before: "y"), "actionMoved", #"{"action":{"before":"y","id":"x"}}"#, nil,
        nil
    ),
    (.actionMoved("x", before: nil), "actionMoved", #"{"action":{"id":"x"}}"#, nil, nil),
    (.actionRemoved("x"), "actionRemoved", #"{"action":{"id":"x"}}"#, nil, nil),
    (.actionErased("x"), "actionErased", #"{"action":{"id":"x"}}"#, nil, nil),
    (
        .actUndone(.plan(.removeAction("x"))), "actUndone",
        #"{"act":"removeAction","action":{"id":"x"}}"#, nil, nil
    ),
    (
        .actUndone(.plan(.restoreAction("x"))), "actUndone",
        #"{"act":"restoreAction","action":{"id":"x"}}"#, nil, nil
    ),
    (
        .actUndone(
            .plan(.changeAction("x", text: ActionText(what: "Förr"), notes: ["a"]))), "actUndone",
        #"{"act":"changeAction","action":{"id":"x"},"notes":["a"]}"#, "Förr\n\n\n\n", nil
    ),
    (
        .actUndone(.plan(.setActionStatus("x", .dropped))), "actUndone",
        #"{"act":"setActionStatus","action":{"id":"x","status":"dropped"}}"#, nil, nil
    ),
    (
        .actUndone(.plan(.moveAction("x", before: nil))), "actUndone",
        #"{"act":"moveAction","action":{"id":"x"}}"#, nil, nil
    ),
]
