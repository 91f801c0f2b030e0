import BoardModel
import BoardTesting

private let marks = NoteMarks(
    kind: "gap", tags: ["effort": "big", "courage": "small"], groups: ["taxi", "hotel"],
    links: [NoteLink(type: .about, note: "b"), NoteLink(type: .about, note: "a")])
private let marksJSON =
    #"{"groups":["hotel","taxi"],"kind":"gap","#
    + #""links":[{"note":"a","type":"about"},{"note":"b","type":"about"}],"#
    + #""tags":{"courage":"small","effort":"big"}}"#

/// An event and how it stands in the log.
typealias LoggedRow = (BoardEvent, kind: String, body: String, text: String?, actor: ActorID?)

/// Old logs hold these rows, so what stands here is never changed, only added to.
let boardRows: [LoggedRow] = [
    (
        .boardBasedOn(Basis(boards: ["b", "a"], brings: .continuation), programme: "Norrköping"),
        "boardBasedOn", #"{"basis":{"boards":["b","a"],"brings":"continuation"}}"#, "Norrköping",
        nil
    ),
    (.groupChosen("hotel", by: "anna"), "groupChosen", #"{"group":"hotel"}"#, nil, "anna"),
    (
        .notePosted(
            NotePosted(
                note: "a", placement: Placement(column: "table", rank: 1_048_576), group: "hotel",
                state: .pending, text: "Lapp", author: "anna")), "notePosted",
        #"{"note":"a","state":"pending","to":{"column":"table","rank":1048576}}"#, "Lapp",
        "anna hotel"
    ),
    (
        .noteEdited("a", text: "Ny", by: .author, state: .pending), "noteEdited",
        #"{"by":"author","note":"a","state":"pending"}"#, "Ny", nil
    ),
    (
        .notePosted(
            NotePosted(
                note: "a", placement: Placement(column: "open", rank: 7), group: nil, state: .held,
                text: "Lapp", author: "anna", findings: [.phoneNumber, .hostWord])), "notePosted",
        #"{"findings":["phoneNumber","hostWord"],"note":"a","state":"held","to":{"column":"open","rank":7}}"#,
        "Lapp", "anna"
    ),
    (
        .noteEdited("a", text: "Ny", by: .author, state: .held, findings: [.plate]), "noteEdited",
        #"{"by":"author","findings":["plate"],"note":"a","state":"held"}"#, "Ny", nil
    ),
    (.noteBlurred("a"), "noteBlurred", #"{"note":"a"}"#, nil, nil),
    (.noteUnblurred("a"), "noteUnblurred", #"{"note":"a"}"#, nil, nil),
    (.noteStarred("a"), "noteStarred", #"{"note":"a"}"#, nil, nil),
    (.noteUnstarred("a"), "noteUnstarred", #"{"note":"a"}"#, nil, nil),
    (
        .notePosted(
            NotePosted(
                note: "a", placement: Placement(column: "more", rank: 7), group: nil,
                state: .approved, text: "Lapp", author: nil, marks: marks)), "notePosted",
        #"{"marks":\#(marksJSON),"note":"a","state":"approved","to":{"column":"more","rank":7}}"#,
        "Lapp", nil
    ),
    (
        .noteMarked("a", marks: marks, by: .author), "noteMarked",
        #"{"by":"author","marks":\#(marksJSON),"note":"a"}"#, nil, nil
    ),
    (
        .noteMarked("a", marks: NoteMarks(), by: .facilitator), "noteMarked",
        #"{"by":"facilitator","marks":{},"note":"a"}"#, nil, nil
    ),
    (.noteWithdrawn("a"), "noteWithdrawn", #"{"note":"a"}"#, nil, nil),
    (
        .noteModerated("a", state: .held), "noteModerated", #"{"note":"a","state":"held"}"#, nil,
        nil
    ),
    (.noteErased("a"), "noteErased", #"{"note":"a"}"#, nil, nil),
    (
        .noteMoved("a", from: "open", to: Placement(column: "more", rank: -7)), "noteMoved",
        #"{"from":"open","note":"a","to":{"column":"more","rank":-7}}"#, nil, nil
    ),
    (
        .noteMoved(
            "a", from: "open", to: Placement(column: "more", rank: 7),
            marks: NoteMarks(kind: "gap")),
        "noteMoved",
        #"{"from":"open","marks":{"kind":"gap"},"note":"a","to":{"column":"more","rank":7}}"#, nil,
        nil
    ),
    (
        .columnReordered("open", notes: ["b", "a"]), "columnReordered",
        #"{"column":"open","notes":["b","a"]}"#, nil, nil
    ),
    (
        .themeMade("t", notes: ["a", "b"], title: "Rubrik"), "themeMade",
        #"{"notes":["a","b"],"theme":"t"}"#, "Rubrik", nil
    ),
    (
        .notesPutInTheme("t", notes: ["a"], before: "b"), "notesPutInTheme",
        #"{"before":"b","notes":["a"],"theme":"t"}"#, nil, nil
    ),
    (.notesTakenOutOfTheme(["a"]), "notesTakenOutOfTheme", #"{"notes":["a"]}"#, nil, nil),
    (.themeRenamed("t", title: "Ny"), "themeRenamed", #"{"theme":"t"}"#, "Ny", nil),
    (
        .themesMerged("t", into: "u", title: "Ny · Annan"), "themesMerged",
        #"{"into":"u","theme":"t"}"#, "Ny · Annan", nil
    ),
    (.themeDissolved("t"), "themeDissolved", #"{"theme":"t"}"#, nil, nil),
    (.themeErased("t"), "themeErased", #"{"theme":"t"}"#, nil, nil),
    (
        .actUndone(.placeInTheme("a", from: "t", to: ThemePlace(theme: "u", index: 2))),
        "actUndone", #"{"act":"placeInTheme","into":"u","note":"a","place":2,"theme":"t"}"#, nil,
        nil
    ),
    (
        .actUndone(.placeInTheme("a", from: nil, to: nil)), "actUndone",
        #"{"act":"placeInTheme","note":"a"}"#, nil, nil
    ),
    (
        .actUndone(.renameTheme("t", title: "Rubrik")), "actUndone",
        #"{"act":"renameTheme","theme":"t"}"#, "Rubrik", nil
    ),
    (
        .actBegan(.moveNotes, events: 3), "actBegan", #"{"began":"moveNotes","events":3}"#, nil,
        nil
    ),
    (
        .actUndone(.moderateNote("a", state: .hidden)), "actUndone",
        #"{"act":"moderateNote","note":"a","state":"hidden"}"#, nil, nil
    ),
    (
        .actUndone(.blurNote("a")), "actUndone", #"{"act":"blurNote","note":"a"}"#, nil, nil
    ),
    (
        .actUndone(.unblurNote("a")), "actUndone", #"{"act":"unblurNote","note":"a"}"#, nil, nil
    ),
    (.actUndone(.starNote("a")), "actUndone", #"{"act":"starNote","note":"a"}"#, nil, nil),
    (.actUndone(.unstarNote("a")), "actUndone", #"{"act":"unstarNote","note":"a"}"#, nil, nil),
    (
        .actUndone(.moveNote("a", from: "more", to: Placement(column: "open", rank: 3))),
        "actUndone",
        #"{"act":"moveNote","from":"more","note":"a","to":{"column":"open","rank":3}}"#, nil, nil
    ),
    (
        .actUndone(
            .moveNote(
                "a", from: "more", to: Placement(column: "open", rank: 3),
                marks: NoteMarks(groups: ["hotel"]))),
        "actUndone",
        #"{"act":"moveNote","from":"more","marks":{"groups":["hotel"]},"note":"a","to":{"column":"open","rank":3}}"#,
        nil, nil
    ),
    (
        .actUndone(
            .moveNote(
                "a", from: "more", to: Placement(column: "open", rank: 3),
                carried: [Placement(column: "second", rank: 4)])),
        "actUndone",
        #"{"act":"moveNote","carried":[{"column":"second","rank":4}],"from":"more","note":"a","to":{"column":"open","rank":3}}"#,
        nil, nil
    ),
    (
        .actUndone(.markNote("a", marks: NoteMarks(kind: "gap"))), "actUndone",
        #"{"act":"markNote","marks":{"kind":"gap"},"note":"a"}"#, nil, nil
    ),
    (
        .actUndone(.enterPhase("join", showing: .join)), "actUndone",
        #"{"act":"enterPhase","content":"join","phase":"join"}"#, nil, nil
    ),
    (
        .actUndone(.enterPhase("both", showing: .column, column: "more")), "actUndone",
        #"{"act":"enterPhase","column":"more","content":"column","phase":"both"}"#, nil, nil
    ),
    (
        .actUndone(.enterPhase("both", showing: .rows, group: "hotel")), "actUndone",
        #"{"act":"enterPhase","content":"rows","group":"hotel","phase":"both"}"#, nil, nil
    ),
    (
        .voteStarted("v", VotingRound.Terms(columns: ["open"], dots: 3, severalOnOne: true)),
        "voteStarted",
        #"{"vote":{"columns":["open"],"dots":3,"id":"v","severalOnOne":true}}"#, nil, nil
    ),
    (
        .voteStarted(
            "v",
            VotingRound.Terms(
                columns: ["open"], candidates: .themes, dots: 1, severalOnOne: false)),
        "voteStarted",
        #"{"vote":{"candidates":"themes","columns":["open"],"dots":1,"id":"v","severalOnOne":false}}"#,
        nil, nil
    ),
    (
        .dotGiven("v", on: "a", by: "anna"), "dotGiven", #"{"vote":{"id":"v","on":"a"}}"#, nil,
        "anna"
    ),
    (
        .dotTaken("v", on: "a", by: "anna"), "dotTaken", #"{"vote":{"id":"v","on":"a"}}"#, nil,
        "anna"
    ),
    (
        .voteClosed("v", VoteResult(dots: ["b": 1, "a": 7], voters: 5)), "voteClosed",
        #"{"vote":{"id":"v","results":[{"dots":7,"on":"a"},{"dots":1,"on":"b"}],"voters":5}}"#, nil,
        nil
    ),
    (.voteReopened("v"), "voteReopened", #"{"vote":{"id":"v"}}"#, nil, nil),
    (
        .handsCounted("v", on: "a", count: 4), "handsCounted",
        #"{"vote":{"count":4,"id":"v","on":"a"}}"#, nil, nil
    ),
    (
        .actUndone(.dropVote("v", showing: .question, column: "open")), "actUndone",
        #"{"act":"dropVote","column":"open","content":"question","vote":{"id":"v"}}"#, nil, nil
    ),
    (
        .actUndone(.dropVote("v", showing: .columns, column: nil)), "actUndone",
        #"{"act":"dropVote","content":"columns","vote":{"id":"v"}}"#, nil, nil
    ),
    (
        .actUndone(.reopenVote("v")), "actUndone", #"{"act":"reopenVote","vote":{"id":"v"}}"#, nil,
        nil
    ),
    (
        .actUndone(.closeVote("v", VoteResult(dots: ["a": 7], voters: 5))), "actUndone",
        #"{"act":"closeVote","vote":{"id":"v","results":[{"dots":7,"on":"a"}],"voters":5}}"#, nil,
        nil
    ),
    (
        .actUndone(.countHands("v", on: "a", count: 4)), "actUndone",
        #"{"act":"countHands","vote":{"count":4,"id":"v","on":"a"}}"#, nil, nil
    ),
    (.moderatorActed(events: 2), "moderatorActed", #"{"events":2}"#, nil, nil),
    (.leadTaken(by: "lead"), "leadTaken", "{}", nil, "lead"),
    (
        .cardPut(
            CardPut(
                card: "k", exercise: "e3", column: "answers", state: .presentable,
                text: CardText(heading: "Vår bild", bullets: ["Ett", "Två"]))), "cardPut",
        #"{"card":"k","cardState":"presentable","column":"answers","exercise":"e3"}"#,
        "Vår bild\nEtt\nTvå", nil
    ),
    (
        .cardPut(CardPut(card: "k", exercise: "e2", column: nil, state: .secret, text: nil)),
        "cardPut", #"{"card":"k","cardState":"secret","exercise":"e2"}"#, nil, nil
    ),
    (
        .cardMoved("k", before: "l"), "cardMoved", #"{"beforeCard":"l","card":"k"}"#, nil, nil
    ),
    (.cardRemoved("k"), "cardRemoved", #"{"card":"k"}"#, nil, nil),
    (
        .cardStateSet("k", .shown, bullets: 2), "cardStateSet",
        #"{"bullets":2,"card":"k","cardState":"shown"}"#, nil, nil
    ),
    (
        .cardStateSet("k", .secret, bullets: nil), "cardStateSet",
        #"{"card":"k","cardState":"secret"}"#, nil, nil
    ),
    (
        .actUndone(.setCardState("k", .shown, bullets: 1)), "actUndone",
        #"{"act":"setCardState","bullets":1,"card":"k","cardState":"shown"}"#, nil, nil
    ),
    (.phaseEntered("both"), "phaseEntered", #"{"phase":"both"}"#, nil, nil),
    (.columnRevealed("secret"), "columnRevealed", #"{"column":"secret"}"#, nil, nil),
    (
        .countdownStarted(duration: 60_000, endsAt: Timestamp(milliseconds: 9)), "countdownStarted",
        #"{"duration":60000,"endsAt":9}"#, nil, nil
    ),
    (.countdownExtended(by: 1_000), "countdownExtended", #"{"duration":1000}"#, nil, nil),
    (
        .extraTimeGiven("hotel", by: 1_000), "extraTimeGiven",
        #"{"duration":1000,"group":"hotel"}"#, nil, nil
    ),
    (
        .actUndone(.takeExtraTime("hotel", by: 1_000)), "actUndone",
        #"{"act":"takeExtraTime","duration":1000,"group":"hotel"}"#, nil, nil
    ),
    (.countdownPaused(remaining: -5), "countdownPaused", #"{"duration":-5}"#, nil, nil),
    (
        .countdownResumed(endsAt: Timestamp(milliseconds: 9)), "countdownResumed", #"{"endsAt":9}"#,
        nil, nil
    ),
    (.countdownStopped, "countdownStopped", "{}", nil, nil),
    (.spotlightTurned(.columns), "spotlightTurned", #"{"content":"columns"}"#, nil, nil),
    (
        .spotlightTurned(.question, column: "c"), "spotlightTurned",
        #"{"column":"c","content":"question"}"#, nil, nil
    ),
    (
        .spotlightTurned(.rows, group: "hotel"), "spotlightTurned",
        #"{"content":"rows","group":"hotel"}"#, nil, nil
    ),
    (.pageTurned(2), "pageTurned", #"{"page":2}"#, nil, nil),
    (.screenBlanked(by: .facilitator), "screenBlanked", "{}", nil, nil),
    (.screenBlanked(by: .screen), "screenBlanked", #"{"blankedBy":"screen"}"#, nil, nil),
    (.screenUnblanked, "screenUnblanked", "{}", nil, nil),
    (.boardLocked, "boardLocked", "{}", nil, nil),
    (.boardUnlocked, "boardUnlocked", "{}", nil, nil),
    (.boardClosed, "boardClosed", "{}", nil, nil),
    (
        .boardReopened(toWrite: true), "boardReopened", #"{"toWrite":true}"#, nil, nil
    ),
]
