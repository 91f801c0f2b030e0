import BoardModel
import BoardTesting
import Testing

@Suite struct HandOverTests {
    private func led() throws -> Play {
        var play = Play(.sensitive, in: "both")
        try play.ask(.takeLead(over: nil))
        return play
    }

    @Test("[H1] a device takes the lead while nobody leads, and over from the one it names")
    func taking() throws {
        var play = Play()
        #expect(play.board.leader == nil)
        #expect(try play.ask(.takeLead(over: nil)) == [.leadTaken(by: "lead")])
        play.now = play.now + 60_000
        #expect(
            try play.ask(.takeLead(over: "lead"), by: .colleague) == [.leadTaken(by: "colleague")])
        #expect(play.board.leader?.device == "colleague" && play.board.leader?.since == play.now)
        #expect(try play.ask(.takeLead(over: "colleague")) == [.leadTaken(by: "lead")])
    }

    @Test("[H1] another leads by then: nobody is sent away unseen")
    func overtaken() throws {
        var play = try led()
        #expect(play.refusal(of: .takeLead(over: nil), by: .colleague) == .leadHasChanged)
        try play.ask(.takeLead(over: "lead"), by: .colleague)
        #expect(
            play.refusal(of: .takeLead(over: "lead"), by: .facilitator("third")) == .leadHasChanged)
        // Who leads and asks again, as after a reload, goes on leading.
        for known in [nil, "lead", "colleague"] as [ActorID?] {
            #expect(try play.ask(.takeLead(over: known), by: .colleague) == [])
        }
    }

    @Test("[H2] a facilitator who does not lead looks on", arguments: PermissionTests.table.indices)
    func lookingOn(row: Int) throws {
        let (command, roles) = PermissionTests.table[row]
        guard roles.contains(.facilitator) else { return }
        if case .takeLead = command { return }
        let play = try led()
        #expect(play.refusal(of: command, by: .colleague) == .notLeading)
        #expect(play.refusal(of: command) != .notLeading)
        #expect(Play().refusal(of: command, by: .colleague) != .notLeading)
    }

    @Test("[H2] moderators and participants do not ask who leads")
    func others() throws {
        var play = try led()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.takeLead(over: "lead"), by: .colleague)
        try play.ask(.moderateNote("a", state: .approved), by: .moderator)
        try play.ask(.withdrawNote("a"), by: .anna)
    }

    @Test("[H3] the meeting goes on where it was")
    func samePlace() throws {
        var play = try led()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.startCountdown(seconds: 300))
        try play.ask(.showOnScreen(.instruction))
        let before = play.board
        try play.ask(.takeLead(over: "lead"), by: .colleague)
        #expect(play.board.phase == before.phase && play.board.countdown == before.countdown)
        #expect(play.board.spotlight == before.spotlight && play.board.notes == before.notes)
        try play.ask(.undo(), by: .colleague)
        #expect(play.board.notes["a"]?.state == .pending)
    }

    @Test("[H4] only facilitators are told which device leads and since when")
    func told() throws {
        let play = try led()
        guard case .leader(let view) = play.board.view(of: .leader, for: .facilitator) else {
            Issue.record("facilitators are not told")
            return
        }
        #expect(view.device == "lead" && view.since == play.now)
        for viewer in [
            Viewer.moderator, .screen, .participant(groups: []), .author("anna"), .author("lead"),
        ] {
            #expect(play.board.view(of: .leader, for: viewer) == nil)
        }
    }

    @Test("[H5] after the meeting nobody leads: whoever has the leader's secret tidies up")
    func closed() throws {
        var play = try led()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        #expect(try play.ask(.closeBoard) == [.boardClosed])
        #expect(play.board.leader == nil)
        #expect(play.refusal(of: .takeLead(over: nil), by: .colleague) == .boardIsClosed)
        try play.ask(.moderateNote("a", state: .hidden), by: .colleague)
        try play.ask(.blankScreen)
    }

    @Test("[P3] a moderator reviews, edits, moves and puts together notes while the meeting lasts")
    func moderator() throws {
        var play = try led()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.lockBoard)
        try play.ask(.moderateNote("a", state: .approved), by: .moderator)
        try play.ask(.editNote("a", text: "Rättad"), by: .moderator)
        try play.ask(.moveNote("a", from: "open", to: "more", before: nil), by: .moderator)
        try play.ask(.makeTheme("t", notes: ["a"], title: "Rubrik"), by: .moderator)
        #expect(play.board.notes["a"]?.state == .approved)
        #expect(play.order("more") == ["a"] && play.themes(.moderator).count == 1)
        try play.ask(.closeBoard)
        #expect(
            play.refusal(of: .moderateNote("a", state: .hidden), by: .moderator) == .boardIsClosed)
        #expect(play.refusal(of: .editNote("a", text: "Igen"), by: .moderator) == .boardIsClosed)
    }

    @Test("[U8] moderators take back what moderators did, who leads what was led")
    func undo() throws {
        var play = try led()
        for note in ["a", "b"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp"), by: .anna)
        }
        try play.ask(.enterPhase("writing"))
        try play.ask(.moderateNote("a", state: .hidden), by: .moderator)
        try play.ask(.moderateNote("b", state: .held), by: .moderator)
        try play.ask(.undo())
        #expect(play.board.phase.id == "both" && play.board.notes["b"]?.state == .held)
        try play.ask(.undo(), by: .moderator)
        #expect(play.board.notes["b"]?.state == .pending)
        // Who leads has decided on the other one since.
        try play.ask(.moderateNote("a", state: .approved))
        #expect(play.refusal(of: .undo(), by: .moderator) == .nothingToUndo)
        try play.ask(.undo())
        #expect(play.board.notes["a"]?.state == .hidden)
    }
}
