import BoardModel
import BoardTesting
import Testing

@Suite struct BrakeTests {
    private let call = "Ring 070-123 45 67"

    private func findings(_ play: Play, _ viewer: Viewer = .facilitator) -> [[PersonalData.Kind]] {
        play.notes(viewer).map(\.findings)
    }

    @Test(
        "[PD2] a participant's text that looks like personal data is held, whatever the profile",
        arguments: [Template.Profile.open, .sensitive])
    func held(profile: Template.Profile) throws {
        var play = Play(profile)
        let events = try play.ask(.postNote("a", column: "open", text: call), by: .anna)
        let placement = Placement(column: "open", rank: 1 << 20)
        #expect(
            events == [
                .notePosted(
                    NotePosted(
                        note: "a", placement: placement, group: nil, state: .held, text: call,
                        author: "anna", findings: [.phoneNumber]))
            ])
        #expect(findings(play) == [[.phoneNumber]])
        for viewer in [Viewer.screen, .participant(groups: [])] {
            #expect(play.notes(viewer).isEmpty)
        }
        try play.ask(.moderateNote("a", state: .approved))
        #expect(play.notes(.participant(groups: [])).map(\.text) == [call])
    }

    @Test("[PD2] an edit that brings personal data is held", arguments: NoteState.allCases)
    func edited(state: NoteState) throws {
        var play = Play(.open)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: state))
        #expect(
            try play.ask(.editNote("a", text: call), by: .anna)
                == [
                    .noteEdited(
                        "a", text: call, by: .author, state: .held, findings: [.phoneNumber])
                ])
    }

    @Test("[PD2] a facilitator's own text is told, not held")
    func facilitators() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: call))
        #expect(play.board.notes["a"]?.state == .approved)
        #expect(findings(play) == [[.phoneNumber]])
        try play.ask(.editNote("a", text: "Anna bor på Storgatan 3, anna@example.se"))
        #expect(findings(play) == [[.emailAddress, .streetAddress]])
        #expect(play.board.notes["a"]?.state == .approved)
    }

    @Test("[PD5] what the brake held is reviewed once its author has taken the data away")
    func takenAway() throws {
        for profile in [Template.Profile.open, .sensitive] {
            var play = Play(profile)
            try play.ask(.postNote("a", column: "open", text: call), by: .anna)
            try play.ask(.editNote("a", text: call + " ikväll"), by: .anna)
            #expect(play.board.notes["a"]?.state == .held)
            try play.ask(.editNote("a", text: "Ring"), by: .anna)
            #expect(play.board.notes["a"]?.state == .pending)
            #expect(findings(play) == [[]])
        }
    }

    @Test("[PD5] what a facilitator put aside stays there")
    func putAside() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.editNote("a", text: "Ny"), by: .anna)
        #expect(play.board.notes["a"]?.state == .held)
        // The facilitator takes the data away from what the brake held, and says when it may be shown.
        try play.ask(.postNote("b", column: "open", text: call), by: .anna)
        try play.ask(.editNote("b", text: "Ring"))
        #expect(play.board.notes["b"]?.state == .held)
        #expect(play.board.notes["b"]?.findings == [])
    }

    @Test("[PD5] data that comes and goes does not release what a facilitator put aside")
    func comesAndGoes() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.editNote("a", text: call), by: .anna)
        try play.ask(.editNote("a", text: "Ring"), by: .anna)
        #expect(play.board.notes["a"]?.state == .held)
        // What the brake held and a facilitator put aside anew is the facilitator's.
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.editNote("a", text: call), by: .anna)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.moderateNote("a", state: .held))
        try play.ask(.editNote("a", text: "Ring"), by: .anna)
        #expect(play.board.notes["a"]?.state == .held)
    }

    @Test("[PD5] what the brake held is the brake's again when an approval is undone")
    func approvalUndone() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("a", column: "open", text: call), by: .anna)
        try play.ask(.moderateNote("a", state: .approved))
        try play.ask(.undo())
        #expect(play.board.notes["a"]?.state == .held)
        try play.ask(.editNote("a", text: "Ring"), by: .anna)
        #expect(play.board.notes["a"]?.state == .pending)
    }

    @Test("[PD6] another list of words changes nothing that was written before")
    func words() throws {
        var play = Play(.sensitive)
        try play.ask(.postNote("before", column: "open", text: "På Nattklubben"), by: .anna)
        play.watch(HostWords(lines: "nattklubben"))
        try play.ask(.postNote("after", column: "open", text: "På Nattklubben"), by: .anna)
        #expect(play.board.notes["before"]?.state == .pending)
        #expect(play.board.notes["after"]?.findings == [.hostWord])
        play.watch(HostWords())
        #expect(play.board.notes["after"]?.state == .held)
    }

    @Test(
        "[V11] facilitators are told what a text looks like, an author what holds it, nobody else")
    func told() throws {
        var play = Play(.open, in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("a", column: "table", text: call), by: .anna)
        let held = try #require(own(play))
        #expect(held.state == .review && held.findings == [.phoneNumber])
        try play.ask(.moderateNote("a", state: .approved))
        #expect(findings(play, .participant(groups: ["business", "hotel"])) == [[]])
        #expect(findings(play) == [[.phoneNumber]])
        let shown = try #require(own(play))
        #expect(shown.state == .shown && shown.findings == [])
    }

    private func own(_ play: Play) -> OwnNoteView? {
        guard case .ownNote(let own) = play.board.views(for: .author("anna")).last else {
            return nil
        }
        return own
    }
}
