import BoardTesting
import Testing

@testable import BoardModel

@Suite struct ActionTests {
    private let text = ActionText(
        what: "Skriv en rutin", responsible: "Socialtjänst", support: "Polis", due: "2027-03-01",
        followUp: "Nästa möte")

    private func put(
        _ id: ActionID, _ what: String = "", notes: [NoteID] = [], revision: Int? = nil
    ) -> BoardCommand {
        .putAction(id, text: ActionText(what: what), notes: notes, revision: revision)
    }

    /// With the notes `a` and `b`, approved, and these rows.
    private func play(_ actions: ActionID..., profile: Template.Profile = .open) throws -> Play {
        var play = Play(profile)
        for note in ["a", "b"] as [NoteID] {
            try play.ask(.postNote(note, column: "open", text: "Lapp \(note)"), by: .anna)
        }
        for action in actions { try play.ask(put(action, "Rad \(action)")) }
        return play
    }

    private func plan(_ play: Play) -> [String] {
        play.board.plan.map { "\($0.id) \($0.text.what)" }
    }

    @Test("[AP1] a row is made, changed, moved, removed and given a status, each text on a line")
    func rows() throws {
        var play = try play("x", "y")
        try play.ask(.putAction("z", text: text, notes: ["a", "b", "a"]))
        #expect(play.board.actions["z"]?.text == text)
        #expect(play.board.actions["z"]?.notes == ["a", "b"])
        try play.ask(put("x", "  Två\nrader \t", revision: 1))
        #expect(play.board.actions["x"]?.text == ActionText(what: "Två rader"))
        try play.ask(.setActionStatus("x", .underWay))
        #expect(play.board.actions["x"]?.status == .underWay)
        try play.ask(.moveAction("z", before: "x"))
        #expect(plan(play) == ["z Skriv en rutin", "x Två rader", "y Rad y"])
        try play.ask(.moveAction("z", before: nil))
        try play.ask(.removeAction("x"))
        #expect(plan(play) == ["y Rad y", "z Skriv en rutin"])
        try play.ask(.closeBoard)
        try play.ask(.setActionStatus("y", .done))
        try play.ask(put("w", "Efter mötet"))
        #expect(play.board.plan.map(\.status) == [.done, .planned, .planned])
    }

    @Test("[AP1] ids are given once, there are at most 100 rows, and what is not there is unknown")
    func limits() throws {
        var play = try play("x", "y")
        #expect(play.refusal(of: put("x", "En till")) == .actionIdIsTaken)
        try play.ask(.removeAction("x"))
        #expect(play.refusal(of: put("x", "En till")) == .actionIdIsTaken)
        for command in [
            put("x", "Ny", revision: 1), .setActionStatus("x", .done), .removeAction("x"),
            .eraseAction("x"), .moveAction("x", before: nil), .moveAction("y", before: "x"),
            .moveAction("y", before: "y"),
        ] {
            #expect(play.refusal(of: command) == .unknownAction)
        }
        for number in 1..<100 { try play.ask(put(ActionID(rawValue: "r\(number)"), "Rad")) }
        #expect(play.refusal(of: put("more", "Rad")) == .tooManyActions)
        let long = ActionText(what: "a", due: String(repeating: "å", count: 41))
        #expect(
            play.refusal(of: .putAction("y", text: long, notes: [], revision: 1)) == .textIsTooLong)
    }

    @Test("[AP2] a row says what was written in it, else what its notes say; with neither, nothing")
    func either() throws {
        var play = try play()
        #expect(play.refusal(of: put("x", " \u{200B}")) == .textIsEmpty)
        #expect(play.refusal(of: put("x", notes: ["nowhere"])) == .unknownNote)
        #expect(
            play.refusal(of: put("x", notes: (0...20).map { NoteID(rawValue: "n\($0)") }))
                == .tooManyLinks)
        try play.ask(put("x", notes: ["b", "a"]))
        #expect(play.actions(.facilitator).map(\.says) == [["Lapp b", "Lapp a"]])
        try play.ask(put("x", "Egen text", notes: ["b", "a"], revision: 1))
        #expect(play.actions(.facilitator).map(\.says) == [[]])
        #expect(play.actions(.facilitator).map(\.text.what) == ["Egen text"])
    }

    @Test("[AP3] nothing is built on a note that is private to its group")
    func privateNote() throws {
        var play = Play(in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.postNote("p", column: "own", text: "Hemlig"), by: .anna)
        #expect(play.refusal(of: put("x", notes: ["p"])) == .noteIsPrivate)
        #expect(play.refusal(of: put("x", "Egen text", notes: ["p"])) == .noteIsPrivate)
    }

    @Test("[AP4] a note that is gone leaves the rows; what was written in them stays")
    func gone() throws {
        var play = try play()
        try play.ask(put("x", notes: ["a"]))
        try play.ask(put("y", "Egen text", notes: ["a", "b"]))
        try play.ask(.eraseNote("a"))
        #expect(play.actions(.facilitator).map(\.notes) == [[], ["b"]])
        #expect(play.actions(.facilitator).map(\.says) == [[], []])
        #expect(play.actions(.facilitator).map(\.text.what) == ["", "Egen text"])
        try play.ask(.withdrawNote("b"), by: .anna)
        #expect(play.actions(.facilitator).map(\.notes) == [[], []])
    }

    @Test("[AP6] a change names the revision that was read")
    func revisions() throws {
        var play = try play("x")
        try play.ask(put("x", "Två", revision: 1))
        #expect(play.refusal(of: put("x", "Tre", revision: 1)) == .actionHasChanged)
        try play.ask(put("x", "Tre", revision: 2))
        #expect(try play.asked(put("x", "Tre", revision: 3)) == [])
    }

    @Test("[AP7] undo takes back each act on the plan, one after the other")
    func undo() throws {
        var play = try play("x", "y")
        let acts: [BoardCommand] = [
            put("x", "Ny text", notes: ["a"], revision: 1), .setActionStatus("x", .done),
            .moveAction("y", before: "x"), .removeAction("x"),
            .putAction("z", text: text, notes: []),
        ]
        var before: [[ActionView]] = []
        for act in acts {
            before.append(play.actions(.facilitator))
            try play.ask(act)
        }
        for actions in before.reversed() {
            try play.ask(.undo())
            #expect(play.actions(.facilitator).map(\.text) == actions.map(\.text))
            #expect(play.actions(.facilitator).map(\.status) == actions.map(\.status))
            #expect(play.actions(.facilitator).map(\.notes) == actions.map(\.notes))
        }
    }

    @Test("[AP7] an order is taken back exactly, also past a row that was removed")
    func undoneOrder() throws {
        var play = try play("x", "y", "z")
        try play.ask(.removeAction("z"))
        try play.ask(.moveAction("y", before: "x"))
        try play.ask(.undo())
        try play.ask(.undo())
        #expect(plan(play) == ["x Rad x", "y Rad y", "z Rad z"])
    }

    @Test("[AP7] [U6] a row goes back to its place though the one it stood before is gone for good")
    func undoneOrderPastErased() throws {
        for last in [nil, "w"] as [ActionID?] {
            var play = try play("x", "y", "z", "w")
            try play.ask(.moveAction("x", before: last))
            try play.ask(.eraseAction("y"))
            try play.ask(.undo())
            #expect(plan(play) == ["x Rad x", "z Rad z", "w Rad w"])
        }
    }

    @Test("[AP7] a removed row that another would go back before is kept")
    func removedRowIsKept() throws {
        var play = try play("x", "y", "z")
        try play.ask(.removeAction("y"))
        play.now = play.now + Limits.undoWindow
        try play.ask(.moveAction("x", before: nil))
        play.now = play.now + 1
        try play.ask(.putAction("new", text: text, notes: []))
        #expect(play.board.actions["y"] != nil)
    }

    @Test(
        "[AP7] an erased row is gone for good, and with it the removed ones; a note or theme takes those too",
        arguments: [BoardCommand.eraseAction("x"), .eraseNote("a"), .eraseTheme("t")])
    func erased(command: BoardCommand) throws {
        var play = try play("x", "y")
        try play.ask(.makeTheme("t", notes: ["b"], title: "Rubrik"))
        try play.ask(put("x", "Ny text", revision: 1))
        try play.ask(.removeAction("y"))
        try play.ask(command)
        #expect(play.board.actions["y"] == nil)
        #expect(play.refusal(of: put("y", "Ny")) == .actionIdIsTaken)
        if command == .eraseAction("x") {
            #expect(plan(play) == [])
            #expect(play.refusal(of: .undo(at: play.now)) != nil || play.board.plan.isEmpty)
        }
    }

    @Test("[AP7] a removed row that no undo brings back is forgotten when another is made")
    func forgotten() throws {
        var play = try play("x")
        try play.ask(.removeAction("x"))
        play.now = play.now + Limits.undoWindow + 1
        #expect(play.board.actions["x"] != nil)
        try play.ask(put("y", "Ny rad"))
        #expect(play.board.actions["x"] == nil)
        #expect(play.refusal(of: put("x", "Igen")) == .actionIdIsTaken)
    }
}
