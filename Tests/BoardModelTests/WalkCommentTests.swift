import BoardTesting
import Testing

@testable import BoardModel

@Suite struct WalkCommentTests {
    private let police = Viewer.participant(groups: ["police"])

    @Test("[GW5] a comment waits for review and stands under the badge of a note")
    func comments() throws {
        var play = try ShareBackTests.play()
        let comment = BoardCommand.commentNote("c", on: "o", text: "Så är det hos\noss också")
        #expect(play.refusal(of: comment, by: .cia) == .unknownNote)
        try play.ask(.walk(round: 1))
        #expect(play.refusal(of: comment, by: .anna) == .noteIsOfOwnGroup)
        #expect(play.refusal(of: comment, by: .kim) == .groupIsMissing)
        for (text, reason) in [("", CommandRejection.textIsEmpty), (" ", .textIsEmpty)] {
            let empty = BoardCommand.commentNote("c", on: "o", text: text)
            #expect(play.refusal(of: empty, by: .cia) == reason)
        }
        #expect(play.refusal(of: .commentNote("c", on: "w", text: "x"), by: .cia) == .unknownNote)
        try play.ask(comment, by: .cia)
        try play.ask(.commentNote("d", on: "o", text: "En till"), by: .cia)
        #expect(play.refusal(of: .commentNote("d", on: "t", text: "x"), by: .bo) == .offerIdIsTaken)
        let hotel = Viewer.participant(groups: ["hotel"])
        for viewer in [hotel, police, .screen] { #expect(play.offers(viewer) == []) }
        #expect(play.offers(.facilitator).map(\.group) == ["police", "police"])
        try play.ask(.moderateOffer("c", state: .approved))
        let read = OfferView(
            id: "c", kind: .comment, note: "o", text: "Så är det hos oss också")
        for viewer in [hotel, police, .participant(groups: ["taxi"])] {
            #expect(play.offers(viewer) == [read])
        }
        #expect(play.offers(.screen) == [])
        try play.ask(.walk(round: nil))
        #expect(play.offers(hotel) == [read] && play.offers(police) == [])
        try play.ask(.withdrawOffer("c"), by: .cia)
        #expect(play.offers(hotel) == [])
    }

    @Test("[GW5] [SE10] comments go with the note into another, and come back with it")
    func mergedNotes() throws {
        var play = try ShareBackTests.play()
        try play.ask(.moderateNote("w", state: .approved))
        try play.ask(.walk(round: 1))
        try play.ask(.commentNote("c", on: "o", text: "Bra"), by: .cia)
        try play.ask(.moderateOffer("c", state: .approved))
        try play.ask(.claimSecretary("hotel"), by: .anna)
        try play.ask(.mergeNotes("o", into: "w"), by: .anna)
        let hotel = Viewer.participant(groups: ["hotel"])
        #expect(play.offers(hotel).map(\.note) == ["w"])
        try play.ask(.undo(), by: .anna)
        #expect(play.offers(hotel).map(\.note) == ["o"])
        try play.ask(.mergeNotes("o", into: "w"), by: .anna)
        try play.ask(.eraseNote("w"))
        #expect(play.offers(.facilitator) == [])
    }

    @Test("[GW5] one group comments at most 20 times on a note, and help has room of its own")
    func manyComments() throws {
        var play = try ShareBackTests.play()
        try play.ask(.walk(round: 1))
        for number in 1...20 {
            let id = OfferID(rawValue: "c\(number)")
            try play.ask(.commentNote(id, on: "o", text: "\(number)"), by: .cia)
        }
        let more = BoardCommand.commentNote("more", on: "o", text: "x")
        #expect(play.refusal(of: more, by: .cia) == .tooManyOffers)
        try play.ask(more, by: .bo)
        try play.ask(.giveTurn("hotel"))
        try play.ask(.offerHelp("help", on: "o", text: nil), by: .cia)
    }

    @Test("[GW5] a comment that was begun at the table comes in time for ten minutes")
    func lateComments() throws {
        var play = try ShareBackTests.play()
        try play.ask(.walk(round: 1))
        try play.ask(.walk(round: nil))
        play.now = play.now + Limits.lateWindow
        try play.ask(.commentNote("c", on: "o", text: "Sent"), by: .cia)
        play.now = play.now + 1
        #expect(play.refusal(of: .commentNote("d", on: "o", text: "x"), by: .cia) == .unknownNote)
        try play.ask(.walk(round: 1))
        try play.ask(.enterPhase("tool"))
        try play.ask(.commentNote("d", on: "o", text: "Också sent"), by: .cia)
    }
}
