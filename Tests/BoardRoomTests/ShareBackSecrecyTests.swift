import BoardModel
import BoardRoom
import BoardTesting
import EventLog
import Testing

/// What groups tell one another, byte for byte on the wires.
@Suite struct ShareBackSecrecyTests {
    private let play: RoomPlay

    /// Anna's hotels have `Rädslan` approved, `Väntandet` not; Bo drives a taxi, Cia is of the police.
    init() throws {
        play = try RoomPlay(
            log: RoomPlay.rows([AnalysisBoard.created(.sensitive), .phaseEntered("obstacle")]))
        for (session, actor) in [Actor.facilitator, .screen, .anna, .bo, .cia].enumerated() {
            play.connect(SessionID(session + 1), as: actor)
        }
        for (session, group) in [(3, "hotel"), (4, "taxi"), (5, "police")] as [(SessionID, String)]
        {
            ask(.chooseGroup(GroupID(rawValue: group)), from: session)
        }
        ask(.postNote("o", column: "obstacles", text: "Rädslan"), from: 3)
        ask(.postNote("w", column: "obstacles", text: "Väntandet"), from: 3)
        ask(.enterPhase("tool"), from: 1)
        ask(.postNote("t", column: "tools", text: "Kontakten"), from: 3)
        ask(.approveAll(["o", "t"], revisions: [1, 1]), from: 1)
        ask(.enterPhase("share"), from: 1)
    }

    private func ask(_ command: BoardCommand, from session: SessionID) {
        play.ask(CommandID(rawValue: "c\(play.log.count)"), command, from: session)
        play.answer()
        play.overwritten(ok: true)
    }

    /// All that was ever sent to the taxis and their phone, and to one who joins them now.
    private var taxis: String {
        let newcomer = SessionID(90 + play.sent.count)
        play.connect(newcomer, as: .bo)
        let sent = play.broadcasts(to: "participant:taxi") + play.broadcasts(to: "participant")
        return (sent + play.messages(to: 4) + play.messages(to: newcomer)).joined()
    }

    @Test(
        "[SB4] before its turn nothing of a group is sent to the others, then its approved obstacles"
    )
    func told() {
        for word in ["Rädslan", "Väntandet", "Kontakten", #""note/o""#] {
            #expect(!taxis.contains(word), "\(word)")
        }
        ask(.giveTurn("hotel"), from: 1)
        #expect(play.broadcasts(to: "participant:taxi").last?.contains("Rädslan") == true)
        #expect(taxis.contains("Rädslan"))
        #expect(!taxis.contains("Väntandet") && !taxis.contains("Kontakten"))
        ask(.undo(), from: 1)
        #expect(play.broadcasts(to: "participant:taxi").last?.contains(#""note/o""#) == true)
    }

    @Test(
        "[GW4] [GW2] before the walk nothing is sent to the others, in it what hangs and one's team"
    )
    func walked() {
        ask(.enterPhase("tool"), from: 1)
        ask(.postNote("x", column: "tools", text: "Skylten"), from: 4)
        ask(.approveAll(["x"], revisions: [1]), from: 1)
        ask(.enterPhase("share"), from: 1)
        for word in ["Rädslan", "Väntandet", "Kontakten"] { #expect(!taxis.contains(word)) }
        ask(.walk(round: 1), from: 1)
        let told = play.broadcasts(to: "participant:taxi").last ?? ""
        #expect(told.contains("Rädslan") && told.contains("Kontakten"))
        #expect(told.contains(#""walk":{"round":1,"stations":["hotel","taxi"]}"#))
        #expect(!taxis.contains("Väntandet"))
        #expect(play.messages(to: 4).joined().contains(#""team":2"#))
        #expect(!play.broadcasts(to: "participant:taxi").joined().contains(#""team""#))
        play.clear()
        ask(.walk(round: 2), from: 1)
        let next = play.broadcasts(to: "participant:taxi").joined()
        #expect(next.contains(#""round":2,"stations":["taxi","hotel"]"#))
        #expect(!next.contains("Rädslan") && play.messages(to: 4).isEmpty)
        ask(.walk(round: nil), from: 1)
        #expect(play.broadcasts(to: "participant:taxi").last?.contains(#""note/o""#) == true)
    }

    @Test("[PV1] not a word of a private note is sent out of its group before its author shares it")
    func privateNotes() {
        ask(.enterPhase("contact"), from: 1)
        ask(.postNote("p", column: "contact", text: "Bekännelsen"), from: 3)
        ask(.approveAll(["p"], revisions: [1]), from: 1)
        for content in Spotlight.Content.allCases {
            ask(.showOnScreen(content, group: "hotel"), from: 1)
        }
        play.connect(6, as: .rehearsal(of: "hotel"))
        ask(.showOnScreen(.group, group: "hotel"), from: 1)
        let sent = play.broadcasts(to: "screen") + play.messages(to: 6)
        #expect(!sent.joined().contains("Bekännelsen") && !taxis.contains("Bekännelsen"))
        play.tick(after: .seconds(20))
        ask(.shareNote("p"), from: 3)
        #expect(play.broadcasts(to: "screen").last?.contains("Bekännelsen") == true)
        #expect(!taxis.contains("Bekännelsen"))
        ask(.unshareNote("p"), from: 3)
        #expect(play.broadcasts(to: "screen").last?.contains(#""remove":["note/p"]"#) == true)
    }

    @Test(
        "[SB6] a rehearsal is told what the screen would be, the screen and the groups nothing of it"
    )
    func rehearsed() {
        play.clear()
        play.connect(6, as: .rehearsal(of: "hotel"))
        let seen = play.messages(to: 6).joined()
        #expect(seen.contains("Rädslan") && seen.contains("Kontakten"))
        #expect(!seen.contains("Väntandet"))
        #expect(seen.contains(#""content":"rows","group":"hotel""#))
        ask(.approveAll(["w"], revisions: [1]), from: 1)
        #expect(play.broadcasts(to: "rehearsal:hotel").last?.contains("Väntandet") == true)
        #expect(!play.broadcasts(to: "screen").joined().contains("Väntandet"))
        ask(.giveTurn("taxi"), from: 1)
        #expect(!play.broadcasts(to: "rehearsal:hotel").joined().contains(#""remove":["note"#))
        ask(.blankScreen, from: 6)
        #expect(play.room.board.spotlight.isBlank == false)
        #expect(!taxis.contains("Kontakten") && !taxis.contains("rehearsal"))
    }

    @Test("[OF5] what an offer says is sent to its group and those who review until it is approved")
    func offered() {
        ask(.giveTurn("hotel"), from: 1)
        ask(.offerHelp("f", on: "o", text: "Vi följer med"), from: 5)
        #expect(play.broadcasts(to: "facilitator").last?.contains("Vi följer med") == true)
        #expect(play.broadcasts(to: "participant:police").last?.contains("Vi följer med") == true)
        #expect(
            taxis.contains(#""type":"offer","id":"f","kind":"help","note":"o","group":"police"}"#))
        #expect(!taxis.contains("Vi följer med"))
        ask(.moderateOffer("f", state: .approved), from: 1)
        #expect(taxis.contains("Vi följer med"))
        #expect(!play.broadcasts(to: "screen").joined().contains("Vi följer med"))
    }

    @Test(
        "[R17] what a withdrawn offer said is overwritten, and what offers on an erased note said")
    func overwritten() {
        ask(.giveTurn("hotel"), from: 1)
        ask(.offerHelp("f", on: "o", text: "Vi följer med"), from: 5)
        play.ask("gone", .withdrawOffer("f"), from: 5)
        let place = SequenceNumber(play.log.count)
        play.answer()
        #expect(play.overwritings == [.texts([place])])
        play.overwritten(ok: true)
        ask(.offerHelp("g", on: "o", text: "Vi ringer"), from: 5)
        let offered = SequenceNumber(play.log.count)
        play.ask("erased", .eraseNote("o"), from: 1)
        play.answer()
        guard case .texts(let texts) = play.overwritings.first else {
            Issue.record("nothing is overwritten")
            return
        }
        #expect(texts.contains(offered) && texts.count == 2)
    }
}
