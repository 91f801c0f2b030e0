import BoardModel
import BoardTesting
import Testing

/// Facts about what is not there, as a damaged or foreign log may hold them.
private let strangers: [BoardEvent] = [
    SampleBoard.created(.open), .groupChosen("nobody", by: "anna"), .groupChosen("hotel", by: nil),
    .noteEdited("nobody", text: "b", by: .author, state: .held), .noteWithdrawn("nobody"),
    .noteMarked("nobody", marks: NoteMarks(kind: "gap"), by: .facilitator),
    .actUndone(.markNote("nobody", marks: NoteMarks(kind: "gap"))),
    .noteModerated("nobody", state: .held), .noteErased("nobody"),
    .noteBlurred("nobody"), .noteUnblurred("nobody"), .noteUnblurred("here"),
    .actUndone(.blurNote("nobody")), .actUndone(.unblurNote("nobody")),
    .noteShared("nobody"), .noteUnshared("nobody"), .noteStarred("nobody"),
    .noteUnstarred("nobody"), .noteUnstarred("here"),
    .actUndone(.starNote("nobody")), .actUndone(.unstarNote("nobody")),
    .noteMoved("nobody", from: "open", to: Placement(column: "more", rank: 1)),
    .noteMoved("here", from: "more", to: Placement(column: "open", rank: 1)),
    .columnReordered("nowhere", notes: []),
    .notesPutInTheme("none", notes: ["here"], before: nil), .notesTakenOutOfTheme(["nobody"]),
    .themeRenamed("none", title: "Rubrik"), .themesMerged("none", into: "none", title: nil),
    .themeDissolved("none"), .themeErased("none"),
    .actUndone(.placeInTheme("nobody", from: nil, to: nil)),
    .actUndone(.placeInTheme("here", from: nil, to: ThemePlace(theme: "none", index: 0))),
    .actUndone(.renameTheme("none", title: "Rubrik")),
    .actUndone(.moderateNote("nobody", state: .held)),
    .actUndone(.moveNote("nobody", from: "open", to: Placement(column: "more", rank: 1))),
    .actUndone(.enterPhase("never", showing: .columns)), .phaseEntered("never"),
    .columnRevealed("nowhere"), posted("here"), posted("gone"), .countdownExtended(by: 60),
    .countdownPaused(remaining: 60), .countdownResumed(endsAt: SampleBoard.start),
    .countdownStopped, .shareBackOrdered(["hotel"]), .turnGiven("hotel"), .offerWithdrawn("none"),
    .walkBegan(["hotel", "taxi"]), .roundBegan(1), .walkEnded, .actUndone(.walk(round: 1)),
    .offerMade(OfferMade(offer: "o", note: "nobody", group: "hotel", text: nil, state: .approved)),
    .offerModerated("none", state: .hidden), .actUndone(.orderShareBack([])),
    .actUndone(.moderateOffer("none", state: .hidden)), .cardMoved("nobody", before: nil),
    .cardRemoved("nobody"),
    .cardStateSet("nobody", .shown, bullets: .max),
    .cardPut(
        CardPut(card: "stray", exercise: "e9", column: nil, state: .shown, text: nil)),
]

private let ends: [Int64] = [.min, -1, 0, 1, .max]

private func posted(_ note: NoteID, at rank: Int64 = 7, in column: ColumnID = "open") -> BoardEvent
{
    .notePosted(
        NotePosted(
            note: note, placement: Placement(column: column, rank: rank), group: nil,
            state: .approved, text: "Lapp", author: "anna"))
}

@Suite struct EvolveTests {
    private func play() -> Play {
        var play = Play(in: "both")
        for event in [posted("here"), posted("gone"), .noteErased("gone")] { play.apply(event) }
        return play
    }

    @Test("[B6] a fact about something that is not there changes nothing", arguments: strangers)
    func notThere(event: BoardEvent) {
        var play = play()
        let before = play.board
        let touched = play.apply(event)
        let isSame = play.board == before
        #expect(isSame)
        #expect(touched.own == [] && touched.onScreen == [])
    }

    @Test(
        "[B6] a closed board stays closed, whatever its log says",
        arguments: [BoardEvent.boardLocked, .boardUnlocked])
    func staysClosed(event: BoardEvent) {
        var play = play()
        play.apply(.boardClosed)
        play.apply(event)
        #expect(play.board.state == .closed)
    }

    @Test("[B6] numbers at the ends of their range are taken without a trap", arguments: ends)
    func takesAnyNumber(number: Int64) {
        for other in ends {
            var play = play()
            play.now = Timestamp(milliseconds: other)
            for event in [
                .noteMoved("here", from: "open", to: Placement(column: "open", rank: number)),
                .pageTurned(Int(other)), .countdownStarted(duration: number, endsAt: play.now),
                .extraTimeGiven("hotel", by: number),
                .countdownExtended(by: other), .countdownPaused(remaining: number),
                .countdownExtended(by: other), .extraTimeGiven("hotel", by: other),
            ] as [BoardEvent] {
                play.apply(event)
            }
            play.now = Timestamp(milliseconds: number)
            for command in [
                .postNote("new", column: "open", text: "Lapp"), .pauseCountdown, .resumeCountdown,
                .extendCountdown(seconds: 60), .giveExtraTime("hotel", seconds: 60), .undo(),
                .startCountdown(seconds: 60),
            ] as [BoardCommand] {
                // Only that it returns: whether it is refused depends on the number.
                _ = play.refusal(of: command)
            }
            #expect(play.order("open") == ["here"])
        }
    }

    @Test("[M5] a note finds its place beside ranks at the ends of their range")
    func ranksAtTheEnds() throws {
        var play = Play(in: "both")
        for event in [
            posted("low", at: .min), posted("high", at: .max), posted("a", in: "more"),
            posted("b", in: "more"), posted("c", in: "more"),
        ] {
            play.apply(event)
        }
        try play.ask(.moveNote("a", from: "more", to: "open", before: "low"))
        try play.ask(.moveNote("b", from: "more", to: "open", before: nil))
        try play.ask(.moveNote("c", from: "more", to: "open", before: "high"))
        #expect(play.order("open") == ["a", "low", "c", "high", "b"])
    }
}
