import BoardModel
import BoardProtocol

/// What each client fixture says, by file name.
let clientFixtures: [String: ClientMessage] = [
    "client-hello": .hello(hello(.participant, "j", token: Secret(symbols("t", 52)))),
    "client-hello-again": .hello(
        hello(
            .participant, "j", token: Secret(symbols("t", 52)), language: "en",
            position: ViewPosition(
                epoch: 8_112_963_841_460_667, head: 1_204,
                audience: "participant:hotell,naringsliv"))),
    "client-hello-facilitator": .hello(
        hello(.facilitator, "k", token: Secret(symbols("t", 52)))),
    "client-hello-facilitator-plain": .hello(hello(.facilitator, "k")),
    "client-hello-moderator": .hello(hello(.moderator, "m", token: Secret(symbols("t", 52)))),
    "client-hello-coreGroup": .hello(
        hello(.coreGroup, "c", token: Secret(symbols("t", 52)))),
    "client-hello-screen": .hello(hello(.screen, "s")),
    "client-hello-preview": .hello(hello(.screen, "s", isPreview: true)),
    "client-hello-rehearsal": .hello(
        hello(.facilitator, "k", isPreview: true, group: Names.hotels)),
    "client-hello-waitingScreen": .screenHello(language: "sv"),
    "client-ping": .ping,
].merging(commandFixtures.map { ("client-command-\($0)", .command(Names.command, $1)) }) { $1 }

/// The command in each `client-command-….json`.
let commandFixtures: [String: ClientCommand] = [
    "chooseGroup": .board(.chooseGroup(Names.hotels)),
    "chooseGroup-takingNotes": .board(.chooseGroup(Names.hotels, takesNotes: true)),
    "openGroup": .board(.openGroup(Names.hotels)),
    "closeGroup": .board(.closeGroup(Names.hotels)),
    "addGroup": .board(
        .addGroup(
            Names.newGroup, set: Names.fields, title: "Hamn och flyg", within: Names.business)),
    "addGroup-plain": .board(
        .addGroup(
            Names.newGroup, set: GroupSetID(rawValue: "sektor"), title: "Hamn och flyg",
            within: nil)),
    "renameGroup": .board(.renameGroup(Names.hotels, title: "Hotell i hamnen")),
    "mergeGroups": .board(.mergeGroups(Names.hotels, into: Names.police)),
    "splitGroup": .board(.splitGroup(Names.hotels, new: Names.newGroup, title: "Vandrarhem")),
    "placeRest": .board(.placeRest(Names.fields, among: [Names.hotels, Names.police])),
    "claimSecretary": .claimSecretary(Names.hotels, code: "P4XQ7T"),
    "releaseSecretary": .board(.releaseSecretary(Names.hotels)),
    "setGroupStatus": .board(.setGroupStatus(Names.hotels, .more)),
    "askForHelp": .board(.askForHelp(Names.hotels)),
    "answerHelp": .board(.answerHelp(Names.hotels)),
    "postNote": .board(
        .postNote(
            Names.note, column: Names.obstacles,
            text: "Receptionen säger \"det är inte vår sak\"\nUtbilda! 👩‍🚒")),
    "postNote-marked": .board(
        .postNote(
            Names.note, column: Names.places, text: "Hotell", marks: NoteMarks(links: Names.links))),
    "markNote": .board(.markNote(Names.note, marks: Names.marks)),
    "markNote-plain": .board(.markNote(Names.note, marks: NoteMarks())),
    "editNote": .board(.editNote(Names.note, text: "Vi ser men frågar inte", revision: 2)),
    "editNote-plain": .board(.editNote(Names.note, text: "Vi ser men frågar inte")),
    "mergeNotes": .board(.mergeNotes(Names.note, into: Names.otherNote)),
    "withdrawNote": .board(.withdrawNote(Names.note)),
    "moderateNote": .board(.moderateNote(Names.note, state: .approved, revision: 3)),
    "moderateNote-plain": .board(.moderateNote(Names.note, state: .approved)),
    "moderateNotes": .board(
        .moderateNotes([Names.note, Names.otherNote], state: .approved, revisions: [3, 1])),
    "moderateNotes-plain": .board(.moderateNotes([Names.note], state: .approved)),
    "approveAll": .board(.approveAll([Names.note, Names.otherNote], revisions: [3, 1])),
    "askForRewrite": .board(.askForRewrite(Names.note, revision: 3)),
    "askForRewrite-plain": .board(.askForRewrite(Names.note)),
    "blurNote": .board(.blurNote(Names.note)),
    "unblurNote": .board(.unblurNote(Names.note)),
    "starNote": .board(.starNote(Names.note)),
    "unstarNote": .board(.unstarNote(Names.note)),
    "shareNote": .board(.shareNote(Names.note)),
    "unshareNote": .board(.unshareNote(Names.note)),
    "orderShareBack": .board(.orderShareBack([Names.police, Names.hotels])),
    "giveTurn": .board(.giveTurn(Names.police)),
    "giveTurn-nobody": .board(.giveTurn(nil)),
    "walk": .board(.walk(round: 2)),
    "walk-ended": .board(.walk(round: nil)),
    "commentNote": .board(
        .commentNote(Names.offer, on: Names.note, text: "Så gör vi i Luleå också")),
    "offerHelp": .board(.offerHelp(Names.offer, on: Names.note, text: "Vi ger er en fast kontakt")),
    "offerHelp-plain": .board(.offerHelp(Names.offer, on: Names.note, text: nil)),
    "withdrawOffer": .board(.withdrawOffer(Names.offer)),
    "moderateOffer": .board(.moderateOffer(Names.offer, state: .approved)),
    "eraseNote": .board(.eraseNote(Names.note)),
    "moveNote": .board(
        .moveNote(Names.note, from: Names.obstacles, to: Names.tools, before: Names.otherNote)),
    "moveNote-last": .board(
        .moveNote(Names.note, from: Names.obstacles, to: Names.tools, before: nil)),
    "moveNotes": .board(
        .moveNotes(
            [Names.note, Names.otherNote], from: Names.obstacles, to: Names.tools,
            before: Names.thirdNote)),
    "moveNotes-fromEach": .board(.moveNotes([Names.note], from: nil, to: Names.tools)),
    "makeTheme": .board(
        .makeTheme(Names.theme, notes: [Names.note, Names.otherNote], title: "Vem frågar?")),
    "makeTheme-plain": .board(.makeTheme(Names.theme, notes: [Names.note], title: nil)),
    "addToTheme": .board(.addToTheme(Names.theme, notes: [Names.note], before: Names.otherNote)),
    "addToTheme-last": .board(
        .addToTheme(Names.theme, notes: [Names.note, Names.otherNote], before: nil)),
    "takeOutOfTheme": .board(
        .takeOutOfTheme(
            [Names.note, Names.otherNote],
            to: Spot(column: Names.tools, before: Names.thirdNote))),
    "takeOutOfTheme-only": .board(.takeOutOfTheme([Names.note, Names.otherNote])),
    "renameTheme": .board(.renameTheme(Names.theme, title: "Ingen äger frågan")),
    "mergeThemes": .board(.mergeThemes(Names.theme, into: Names.otherTheme)),
    "dissolveTheme": .board(.dissolveTheme(Names.theme)),
    "eraseTheme": .board(.eraseTheme(Names.theme)),
    "undo": .board(.undo(at: Names.newYear)),
    "undo-plain": .board(.undo()),
    "startVote": .board(
        .startVote(
            Names.vote,
            VotingRound.Terms(
                columns: [Names.obstacles, Names.tools], dots: 3, severalOnOne: true))),
    "startVote-themes": .board(
        .startVote(
            Names.vote,
            VotingRound.Terms(
                columns: [Names.obstacles], candidates: .themes, dots: 3, severalOnOne: false))),
    "giveDot": .board(.giveDot(Names.vote, on: Names.candidate)),
    "takeDot": .board(.takeDot(Names.vote, on: Names.candidate)),
    "closeVote": .board(.closeVote(Names.vote)),
    "reopenVote": .board(.reopenVote(Names.vote)),
    "addHands": .board(.addHands(Names.vote, on: Names.candidate, count: 12)),
    "takeLead": .board(.takeLead(over: Names.device)),
    "takeLead-first": .board(.takeLead(over: nil)),
    "putCard": .board(
        .putCard(
            Names.card, Names.town, column: Names.places,
            text: CardText(
                heading: "Korta uthyrningar \"utan värd\"",
                bullets: ["Ofta över helgen", "Olika personer 👩‍🚒"]), revision: nil)),
    "putCard-again": .board(
        .putCard(
            Names.card, Names.town, column: nil,
            text: CardText(heading: "Vår bild", bullets: []), revision: 3)),
    "moveCard": .board(.moveCard(Names.card, before: Names.otherCard)),
    "moveCard-last": .board(.moveCard(Names.card, before: nil)),
    "removeCard": .board(.removeCard(Names.card)),
    "setCardState": .board(
        .setCardState(Names.card, .presentable, bullets: nil, revision: nil)),
    "setCardState-shown": .board(.setCardState(Names.card, .shown, bullets: 1, revision: 3)),
    "compare": .board(.compare([Names.card, Names.otherCard], revisions: [2, 1])),
    "putAction": .board(
        .putAction(Names.action, text: Names.actionText, notes: [Names.note, Names.otherNote])),
    "putAction-again": .board(
        .putAction(Names.action, text: ActionText(what: "Ny text"), notes: [], revision: 3)),
    "setActionStatus": .board(.setActionStatus(Names.action, .underWay)),
    "moveAction": .board(.moveAction(Names.action, before: Names.otherAction)),
    "moveAction-last": .board(.moveAction(Names.action, before: nil)),
    "removeAction": .board(.removeAction(Names.action)),
    "eraseAction": .board(.eraseAction(Names.action)),
    "enterPhase": .board(.enterPhase(PhaseID(rawValue: "e4.obstacle"))),
    "revealColumn": .board(.revealColumn(Names.obstacles)),
    "startCountdown": .board(.startCountdown(seconds: 480)),
    "extendCountdown": .board(.extendCountdown(seconds: 60)),
    "giveExtraTime": .board(.giveExtraTime(Names.hotels, seconds: 120)),
    "pauseCountdown": .board(.pauseCountdown),
    "resumeCountdown": .board(.resumeCountdown),
    "stopCountdown": .board(.stopCountdown),
    "showOnScreen": .board(.showOnScreen(.question, column: Names.obstacles)),
    "showOnScreen-group": .board(.showOnScreen(.rows, group: Names.hotels)),
    "showOnScreen-plain": .board(.showOnScreen(.columns)),
    "turnPage": .board(.turnPage(2)),
    "blankScreen": .board(.blankScreen),
    "unblankScreen": .board(.unblankScreen),
    "lockBoard": .board(.lockBoard),
    "unlockBoard": .board(.unlockBoard),
    "closeBoard": .board(.closeBoard),
    "reopenBoard": .board(.reopenBoard(toWrite: true)),
    "pairScreen": .pairScreen(code: "P4XQ7T"),
]

/// As many times the same symbol as a secret of that length has.
func symbols(_ symbol: Character, _ count: Int) -> String {
    String(repeating: symbol, count: count)
}

private func hello(
    _ role: Role, _ secret: Character, token: Secret? = nil, isPreview: Bool = false,
    group: GroupID? = nil, language: Language = "sv", position: ViewPosition? = nil
) -> Hello {
    Hello(
        board: Names.board, role: role, secret: Secret(symbols(secret, 26)), token: token,
        isPreview: isPreview, group: group, language: language, position: position)
}
