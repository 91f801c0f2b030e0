import BoardModel
import BoardTesting
import Testing

@Suite struct CarriedNoteTests {
    @Test(
        "[CO1] a note is sent to its group once, with each of its places, and with those alone that a viewer sees"
    )
    func wire() throws {
        let play = try RoomPlay(
            log: RoomPlay.rows([
                AnalysisBoard.created(.open), .groupChosen("hotel", by: "anna"),
                .groupChosen("hotel", by: "bo"), .phaseEntered("could"),
                .spotlightTurned(.group, group: "hotel"),
            ]))
        play.connect(1, as: .participant("anna"))
        play.connect(2, as: .participant("bo"))
        play.connect(3, as: .screen)
        play.ask("c1", .postNote("a", column: "could", text: "Ringa"), from: 1)
        play.answer()
        play.tick(after: .seconds(1))
        let note =
            #"{"type":"note","id":"a","text":"Ringa","revision":1,"state":"approved","placements":["#
        let could = #"{"column":"could","rank":1048576}"#
        let can = #"{"column":"can","rank":1048576}"#
        let kept = #"{"column":"kept","rank":1048576}"#
        let group = play.broadcasts(to: "participant:hotel").joined()
        #expect(group.contains(note + "\(could),\(can),\(kept)]"))
        #expect(group.components(separatedBy: "\"id\":\"a\"").count == 2)
        // The picture of the group in this phase is of the column that is open.
        #expect(play.broadcasts(to: "screen").joined().contains(note + "\(could)]"))
        #expect(!play.broadcasts(to: "participant").joined().contains("Ringa"))
    }
}
