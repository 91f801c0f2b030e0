import BoardModel
import BoardTesting
import Testing

@Suite struct GroupTests {
    @Test("[G1] a participant chooses an open group; a closed or unknown one is refused")
    func choosing() throws {
        var play = Play()
        #expect(
            try play.ask(.chooseGroup("police"), by: .anna) == [.groupChosen("police", by: "anna")])
        #expect(play.refusal(of: .chooseGroup("farm"), by: .anna) == .groupIsClosed)
        #expect(play.refusal(of: .chooseGroup("nobody"), by: .anna) == .unknownGroup)
    }

    @Test("[G2] choosing a field chooses the sector it lies in")
    func sectorFollows() throws {
        var play = Play()
        try play.ask(.chooseGroup("hotel"), by: .anna)
        #expect(play.board.groups(of: "anna") == ["business", "hotel"])
        try play.ask(.chooseGroup("police"), by: .anna)
        #expect(play.board.groups(of: "anna") == ["police", "public"])
    }

    @Test("[G3] choosing a sector lets go of a field that lies in another")
    func fieldLetGo() throws {
        var play = Play()
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("business"), by: .anna)
        #expect(play.board.groups(of: "anna") == ["business", "hotel"])
        try play.ask(.chooseGroup("public"), by: .anna)
        #expect(play.board.groups(of: "anna") == ["public"])
    }

    @Test("[G4] a note written in groups belongs to its author's group in the phase's set")
    func noteOfGroup() throws {
        var play = Play(in: "groups")
        let post = BoardCommand.postNote("a", column: "table", text: "Lapp")
        #expect(play.refusal(of: post, by: .anna) == .groupIsMissing)
        try play.ask(.chooseGroup("business"), by: .anna)
        #expect(play.refusal(of: post, by: .anna) == .groupIsMissing)
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(post, by: .anna)
        #expect(play.board.notes["a"]?.group == "hotel")
        #expect(
            play.refusal(of: .postNote("b", column: "table", text: "Lapp")) == .columnNeedsGroup)
    }
}
