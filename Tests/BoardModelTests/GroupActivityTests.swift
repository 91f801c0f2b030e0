import BoardModel
import BoardTesting
import Testing

@Suite struct GroupActivityTests {
    @Test("[V6] [V20] while groups write, the screen is sent counts and no word of a note")
    func counts() throws {
        var play = Play(of: AnalysisBoard.created(.sensitive), in: "could")
        for (person, group) in [(.anna, "hotel"), (.bo, "taxi")] as [(Actor, GroupID)] {
            try play.ask(.chooseGroup(group), by: person)
        }
        for number in 0..<4 {
            let group: GroupID = number < 2 ? "hotel" : "taxi"
            try play.ask(
                .chooseGroup(group), by: .participant(ActorID(rawValue: "x\(number)")))
        }
        try play.ask(.postNote("a", column: "could", text: "Ett"), by: .anna)
        try play.ask(.postNote("b", column: "could", text: "Två"), by: .anna)
        try play.ask(.postNote("c", column: "could", text: "Tre"), by: .bo)
        try play.ask(.makeTheme("t", notes: ["a", "c"], title: "Tema"))
        try play.ask(.moderateNotes(["a", "c"], state: .approved))
        try play.ask(.moderateNote("b", state: .held))
        #expect(play.board.spotlight.content == .instruction)
        #expect(tallies(play) == ["hotel": 2, "taxi": 1])
        #expect(RandomCommandTests.tellsNoWords(play.board))
        try play.ask(.moderateNote("b", state: .hidden))
        #expect(tallies(play) == ["hotel": 1, "taxi": 1])
        #expect(
            play.apply(.noteModerated("b", state: .pending)).keys.contains(.tally("could", "hotel"))
        )
        try play.ask(.showOnScreen(.group, group: "hotel"))
        #expect(!RandomCommandTests.tellsNoWords(play.board))
    }

    private func tallies(_ play: Play) -> [GroupID: Int] {
        var counts: [GroupID: Int] = [:]
        for case .tally(let tally) in play.board.views(for: .screen) where tally.column == "could" {
            if let group = tally.group { counts[group] = tally.notes }
            #expect(tally.pending == nil)
        }
        return counts
    }
}
