import BoardModel
import BoardTesting

/// Of what groups tell one another: as the other rows, never changed.
let shareBackRows: [LoggedRow] = [
    (.noteShared("a"), "noteShared", #"{"note":"a"}"#, nil, nil),
    (.noteUnshared("a"), "noteUnshared", #"{"note":"a"}"#, nil, nil),
    (
        .shareBackOrdered(["taxi", "hotel"]), "shareBackOrdered",
        #"{"shareBack":{"order":["taxi","hotel"]}}"#, nil, nil
    ),
    (.turnGiven("taxi"), "turnGiven", #"{"shareBack":{"group":"taxi"}}"#, nil, nil),
    (.turnGiven(nil), "turnGiven", #"{"shareBack":{}}"#, nil, nil),
    (
        .walkBegan(["taxi", "hotel"]), "walkBegan",
        #"{"shareBack":{"tables":["taxi","hotel"]}}"#, nil, nil
    ),
    (.roundBegan(2), "roundBegan", #"{"shareBack":{"round":2}}"#, nil, nil),
    (.walkEnded, "walkEnded", "{}", nil, nil),
    (
        .actUndone(.walk(round: 2)), "actUndone", #"{"act":"walk","shareBack":{"round":2}}"#, nil,
        nil
    ),
    (.actUndone(.walk(round: nil)), "actUndone", #"{"act":"walk","shareBack":{}}"#, nil, nil),
    (
        .actUndone(.dropWalk(showing: .rows, column: nil, group: "taxi")), "actUndone",
        #"{"act":"dropWalk","content":"rows","group":"taxi"}"#, nil, nil
    ),
    (
        .offerMade(
            OfferMade(
                offer: "o", kind: .comment, note: "a", group: "taxi", text: "Bra tänkt",
                state: .pending)), "offerMade",
        #"{"shareBack":{"group":"taxi","kind":"comment","note":"a","offer":"o","state":"pending"}}"#,
        "Bra tänkt", nil
    ),
    (
        .offerMade(
            OfferMade(
                offer: "o", note: "a", group: "taxi", text: "Vi följer med", state: .pending,
                findings: [.plate])), "offerMade",
        #"{"shareBack":{"findings":["plate"],"group":"taxi","note":"a","offer":"o","state":"pending"}}"#,
        "Vi följer med", nil
    ),
    (
        .offerMade(
            OfferMade(offer: "o", note: "a", group: "taxi", text: nil, state: .approved)),
        "offerMade",
        #"{"shareBack":{"group":"taxi","note":"a","offer":"o","state":"approved"}}"#, nil, nil
    ),
    (.offerWithdrawn("o"), "offerWithdrawn", #"{"shareBack":{"offer":"o"}}"#, nil, nil),
    (
        .offerModerated("o", state: .hidden), "offerModerated",
        #"{"shareBack":{"offer":"o","state":"hidden"}}"#, nil, nil
    ),
    (
        .actUndone(.orderShareBack(["hotel"])), "actUndone",
        #"{"act":"orderShareBack","shareBack":{"order":["hotel"]}}"#, nil, nil
    ),
    (
        .actUndone(
            .giveTurn("hotel", isFirst: true, showing: .rows, column: nil, group: "hotel")),
        "actUndone",
        #"{"act":"giveTurn","content":"rows","group":"hotel","shareBack":{"group":"hotel","isFirst":true}}"#,
        nil, nil
    ),
    (
        .actUndone(
            .giveTurn(nil, isFirst: false, showing: .column, column: "c", group: nil)),
        "actUndone",
        #"{"act":"giveTurn","column":"c","content":"column","shareBack":{"isFirst":false}}"#,
        nil, nil
    ),
    (
        .actUndone(.moderateOffer("o", state: .pending)), "actUndone",
        #"{"act":"moderateOffer","shareBack":{"offer":"o","state":"pending"}}"#, nil, nil
    ),
]
