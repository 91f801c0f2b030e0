import BoardTesting
import Testing

@testable import BoardModel

@Suite struct OfferTests {
    private let hotel = Viewer.participant(groups: ["hotel"])
    private let taxi = Viewer.participant(groups: ["taxi"])
    private let police = Viewer.participant(groups: ["police"])

    /// The hotels have told of `o`; the police offer help with it.
    private func play(text: String? = nil) throws -> Play {
        var play = try ShareBackTests.play()
        try play.ask(.giveTurn("hotel"))
        try play.ask(.offerHelp("f", on: "o", text: text), by: .cia)
        return play
    }

    @Test("[OF1] one offer of another group on what was told of")
    func made() throws {
        var play = try play()
        #expect(
            play.events.last
                == .offerMade(
                    OfferMade(
                        offer: "f", note: "o", group: "police", text: nil, state: .approved)))
        #expect(play.refusal(of: .offerHelp("g", on: "o", text: nil), by: .cia) == .offerIsMade)
        #expect(play.refusal(of: .offerHelp("f", on: "o", text: nil), by: .bo) == .offerIdIsTaken)
        #expect(
            play.refusal(of: .offerHelp("g", on: "o", text: nil), by: .anna) == .noteIsOfOwnGroup)
        #expect(play.refusal(of: .offerHelp("g", on: "o", text: nil), by: .kim) == .groupIsMissing)
        // What waits, a tool, a group that has had no turn, and nothing at all.
        for note in ["w", "t", "x", "nobody"] {
            let wish = BoardCommand.offerHelp("g", on: NoteID(rawValue: note), text: nil)
            #expect(play.refusal(of: wish, by: .cia) == .unknownNote)
        }
        try play.ask(.offerHelp("g", on: "o", text: nil), by: .bo)
        #expect(play.offers(hotel).map(\.group) == ["police", "taxi"])
        try play.ask(.enterPhase("tool"))
        #expect(play.refusal(of: .offerHelp("h", on: "o", text: nil), by: .bo) == .unknownNote)
    }

    @Test(
        "[OF2] what an offer says is short, on one line, and waits where it must",
        arguments: [
            (Template.Profile.sensitive, "Vi följer\nmed", "Vi följer med", Offer.State.pending),
            (.open, "Vi följer med", "Vi följer med", .approved),
            (.open, "Ring 070-123 45 67", "Ring 070-123 45 67", .pending),
        ])
    func text(profile: Template.Profile, text: String, kept: String, state: Offer.State) throws {
        var play = Play(of: AnalysisBoard.created(profile), in: "obstacle")
        try play.ask(.chooseGroup("police"), by: .cia)
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("o", column: "obstacles", text: "Rädsla"), by: .anna)
        try play.ask(.moderateNote("o", state: .approved))
        try play.ask(.enterPhase("share"))
        try play.ask(.giveTurn("hotel"))
        try play.ask(.offerHelp("f", on: "o", text: text), by: .cia)
        #expect(play.board.offers["f"]?.text == kept && play.board.offers["f"]?.state == state)
        let long = String(repeating: "å", count: 141)
        #expect(
            play.refusal(of: .offerHelp("g", on: "o", text: long), by: .cia) == .offerIsMade)
        try play.ask(.withdrawOffer("f"), by: .cia)
        for (text, refusal) in [(long, CommandRejection.textIsTooLong), (" ", .textIsEmpty)] {
            #expect(play.refusal(of: .offerHelp("g", on: "o", text: text), by: .cia) == refusal)
        }
    }

    @Test("[OF3] its group and those who review take it away, and it goes with its note")
    func withdrawn() throws {
        var play = try play()
        #expect(play.refusal(of: .withdrawOffer("f"), by: .bo) == .notYourOffer)
        #expect(play.refusal(of: .withdrawOffer("none"), by: .cia) == .unknownOffer)
        try play.ask(.chooseGroup("police"), by: .kim)
        #expect(try play.ask(.withdrawOffer("f"), by: .kim) == [.offerWithdrawn("f")])
        #expect(play.offers(.facilitator).isEmpty)
        #expect(play.refusal(of: .offerHelp("f", on: "o", text: nil), by: .cia) == .offerIdIsTaken)
        try play.ask(.offerHelp("g", on: "o", text: nil), by: .cia)
        try play.ask(.withdrawOffer("g"), by: .moderator)
        try play.ask(.offerHelp("h", on: "o", text: nil), by: .cia)
        try play.ask(.eraseNote("o"))
        #expect(play.offers(.facilitator).isEmpty && play.offers(police).isEmpty)
    }

    @Test("[OF4] what an offer says is reviewed, and that is taken back")
    func reviewed() throws {
        var play = try play(text: "Vi följer med")
        #expect(play.offers(hotel).map(\.text) == [nil])
        #expect(
            try play.ask(.moderateOffer("f", state: .approved))
                == [.offerModerated("f", state: .approved)])
        #expect(try play.ask(.moderateOffer("f", state: .approved)) == [])
        #expect(play.offers(hotel).map(\.text) == ["Vi följer med"])
        try play.ask(.undo())
        #expect(play.offers(hotel).map(\.text) == [nil])
        try play.ask(.moderateOffer("f", state: .hidden), by: .moderator)
        #expect(play.offers(hotel).map(\.text) == [nil] && play.offers(hotel).count == 1)
        #expect(play.refusal(of: .moderateOffer("none", state: .hidden)) == .unknownOffer)
    }

    @Test("[OF5] who sees an offer, and what it says, and nobody whose idea it was")
    func seen() throws {
        var play = try play(text: "Vi följer med")
        func view(_ viewer: Viewer) -> OfferView? { play.offers(viewer).first }
        let bare = OfferView(id: "f", note: "o", group: "police")
        var own = bare
        own.text = "Vi följer med"
        own.state = .pending
        #expect(view(police) == own && view(.facilitator) == own && view(.moderator) == own)
        #expect(view(hotel) == bare && view(taxi) == bare && view(.screen) == bare)
        #expect(view(.author("cia")) == nil)
        try play.ask(.moderateOffer("f", state: .approved))
        #expect(view(taxi)?.text == "Vi följer med" && view(taxi)?.state == nil)
        #expect(view(.screen) == bare)
        try play.ask(.showOnScreen(.instruction))
        #expect(view(.screen) == nil)
        try play.ask(.enterPhase("tool"))
        #expect(view(taxi) == nil && view(hotel) != nil && view(police) != nil)
        #expect(!play.events.contains { "\($0)".contains("cia") && "\($0)".contains("offer") })
    }
}
