import BoardTesting
import Testing

@testable import BoardModel

@Suite struct GroupPageTests {
    private func ended() throws -> Play {
        var play = Play(.sensitive, in: "groups")
        for person in [Actor.anna, .bo, .cia] { try play.ask(.chooseGroup("hotel"), by: person) }
        try play.ask(.chooseGroup("police"), by: .kim)
        for note in ["a", "b", "hidden", "held"] as [NoteID] {
            try play.ask(.postNote(note, column: "table", text: "Lapp \(note)"), by: .anna)
        }
        try play.ask(.postNote("own", column: "own", text: "Egen"), by: .anna)
        try play.ask(.postNote("other", column: "table", text: "Andras"), by: .kim)
        try play.ask(.moderateNotes(["a", "other"], state: .approved))
        try play.ask(.moderateNote("hidden", state: .hidden))
        try play.ask(.moderateNote("held", state: .held))
        try play.ask(.putAction("x", text: ActionText(), notes: ["a", "b"]))
        try play.ask(.putAction("y", text: ActionText(what: "Andras"), notes: ["other"]))
        try play.ask(.closeBoard)
        return play
    }

    @Test("[GP1] a group's page is there from the end of the meeting, for 24 hours")
    func window() throws {
        #expect(Play().board.groupPages(at: SampleBoard.start) == .tooEarly)
        var play = try ended()
        let end = play.now
        #expect(play.board.groupPages(at: end) == .open)
        #expect(play.board.groupPages(at: end + Board.groupPageWindow) == .open)
        #expect(play.board.groupPages(at: end + (Board.groupPageWindow + 1)) == .tooLate)
        try play.ask(.reopenBoard(toWrite: false))
        #expect(play.board.groupPages(at: end) == .open)
        play.now = end + Board.groupPageWindow
        try play.ask(.closeBoard)
        #expect(play.board.groupPages(at: play.now + 1) == .tooLate)
        try play.ask(.reopenBoard(toWrite: true))
        #expect(play.board.groupPages(at: end) == .tooEarly)
    }

    @Test("[GP2] it holds what a member saw of the group's notes, and the rows built on them")
    func contents() throws {
        let board = try ended().board
        let page = try #require(board.groupPage(of: "hotel"))
        #expect(page.notes.map(\.id) == ["a", "b", "own"])
        #expect(page.columns.map(\.id) == ["table", "own"])
        #expect(page.actions.map(\.id) == ["x"])
        // What was not approved is not said in the plan.
        #expect(page.actions.map(\.says) == [["Lapp a"]])
        #expect(page.offers == [])
        #expect(board.groupPage(of: "police")?.notes.map(\.text) == ["Andras"])
        #expect(board.groupPage(of: "nowhere") == nil)
    }

    @Test("[GP2] and what others offered on its notes, once that was approved")
    func offers() throws {
        var play = try ShareBackTests.play()
        try play.ask(.giveTurn("hotel"))
        try play.ask(.offerHelp("f", on: "o", text: "Vi följer med"), by: .cia)
        try play.ask(.offerHelp("g", on: "o", text: "Vi också"), by: .bo)
        try play.ask(.walk(round: 1))
        for comment in ["c", "d"] as [OfferID] {
            try play.ask(.commentNote(comment, on: "t", text: "Bra \(comment)"), by: .cia)
        }
        for offer in ["f", "c"] as [OfferID] {
            try play.ask(.moderateOffer(offer, state: .approved))
        }
        try play.ask(.closeBoard)
        let page = try #require(play.board.groupPage(of: "hotel"))
        #expect(page.offers.map(\.id) == ["c", "f", "g"])
        #expect(page.offers.map(\.text) == ["Bra c", "Vi följer med", nil])
        #expect(play.board.groupPage(of: "taxi")?.offers == [])
    }
}
