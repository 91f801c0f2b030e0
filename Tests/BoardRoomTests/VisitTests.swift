import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import Testing

@Suite struct VisitTests {
    private let play: RoomPlay
    private let post = BoardCommand.postNote("a", column: "open", text: "Lapp")

    init() throws { play = try RoomPlay() }

    @Test(
        "[R27] [R1] a visit is answered once, when what it asks is on disk, and told nothing else")
    func answered() {
        play.visit(7, "c1", post, of: "anna")
        #expect(play.answers(to: 7) == [] && play.room.board.notes.isEmpty)
        play.answer()
        #expect(play.answers(to: 7) == [.accepted("c1", head: 4)])
        #expect(play.room.board.notes["a"]?.author == "anna")
        play.clear()
        play.visit(8, "c2", .postNote("b", column: "open", text: "Två"), of: "anna")
        play.answer()
        #expect(play.answers(to: 7) == [] && play.messages(to: 7) == [])
        #expect(play.broadcasts(to: "author:anna") == [])
    }

    @Test("[R27] [R6] a form that comes again, in flight or later, has no second effect")
    func repeats() {
        play.visit(7, "c1", post, of: "anna")
        play.visit(8, "c1", post, of: "anna")
        play.answer()
        play.visit(9, "c1", post, of: "anna")
        #expect(play.pending == nil && play.room.board.notes.count == 1)
        for visit in [7, 8, 9] as [SessionID] {
            #expect(play.answers(to: visit) == [.accepted("c1", head: 4)])
        }
    }

    @Test("[R27] [R7] another text, or another person, under a known id is refused")
    func otherContent() {
        play.visit(7, "c1", post, of: "anna")
        play.answer()
        play.visit(8, "c1", .postNote("a", column: "open", text: "Annat"), of: "anna")
        play.visit(9, "c1", post, of: "bo")
        #expect(play.answers(to: 8) == [.rejected("c1", .commandIdIsTaken)])
        #expect(play.answers(to: 9) == [.rejected("c1", .commandIdIsTaken)])
    }

    @Test("[R27] the rules of the board, the disk and the limit answer as they answer a phone")
    func refusals() {
        play.visit(7, "c1", .postNote("a", column: "secret", text: "Lapp"), of: "anna")
        #expect(play.answers(to: 7) == [.rejected("c1", .board(.columnIsClosed))])
        play.visit(8, "c2", post, of: "anna")
        play.answer(.notWritten(.diskFull))
        #expect(play.answers(to: 8) == [.rejected("c2", .notSaved(retryAfter: .seconds(2)))])
        for number in 0..<4 {
            play.visit(9, CommandID(rawValue: "d\(number)"), .withdrawNote("x"), of: "anna")
        }
        #expect(
            play.answers(to: 9).last == .rejected("d3", .tooFast(retryAfter: .seconds(1))))
    }

    @Test("[R27] who does not wait any longer is not answered, and what was asked goes on")
    func gone() {
        play.visit(7, "c1", post, of: "anna")
        play.room.leave(7)
        play.answer()
        #expect(play.answers(to: 7) == [] && play.room.board.notes.count == 1)
    }

    @Test(
        "[R27] [R15] [R25] for five minutes they count as present, once, and are placed in groups")
    func presence() {
        play.connect(1, as: .facilitator)
        play.tick(after: .seconds(2))
        play.visit(7, "c1", post, of: "anna")
        play.answer()
        play.visit(8, "c2", .withdrawNote("x"), of: "anna")
        play.connect(2, as: .participant("anna"))
        play.clear()
        play.tick(after: .seconds(2))
        #expect(told() == [1])
        play.room.disconnect(2)
        play.clear()
        play.tick(after: .seconds(2))
        #expect(told() == [1])
        let rest = BoardCommand.placeRest("field", among: ["hotel"])
        play.ask("c3", rest, from: 1)
        play.answer()
        #expect(play.room.board.groups(of: "anna").contains("hotel"))
        play.clear()
        play.tick(after: .seconds(301))
        #expect(told() == [0])
    }

    /// How many participants everybody was told of.
    private func told() -> [Int] {
        play.sent.compactMap { effect in
            guard case .broadcastToAll(let bytes) = effect else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            return text.firstMatch(of: #/"participants":(\d+)/#).flatMap { Int($0.1) }
        }
    }
}
