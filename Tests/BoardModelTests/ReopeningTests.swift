import BoardTesting
import Testing

@testable import BoardModel

@Suite struct ReopeningTests {
    /// A meeting that has ended, with a note of Anna's.
    private func ended() throws -> Play {
        var play = Play()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        try play.ask(.closeBoard)
        return play
    }

    private func column(_ id: ColumnID, of play: Play) -> ColumnView? {
        guard case .column(let view) = play.board.view(of: .column(id), for: .facilitator) else {
            return nil
        }
        return view
    }

    @Test("[B7] opened to be read, people come in and choose a group, and nobody writes")
    func reading() throws {
        var play = try ended()
        let touched = play.apply(.boardReopened(toWrite: false))
        #expect(touched.keys.contains(.board) && touched.keys.contains(.column("open")))
        #expect(play.board.state == .reading && column("open", of: play)?.isOpen == false)
        let refused: [(BoardCommand, Actor)] = [
            (.postNote("b", column: "open", text: "Ny"), .anna),
            (.postNote("b", column: "open", text: "Ny"), .facilitator),
            (.withdrawNote("a"), .anna), (.editNote("a", text: "Ny"), .anna),
            (.startCountdown(seconds: 60), .facilitator), (.lockBoard, .facilitator),
            (.unlockBoard, .facilitator), (.moderateNote("a", state: .held), .moderator),
        ]
        for (command, actor) in refused {
            #expect(play.refusal(of: command, by: actor) == .boardIsLocked, "\(command)")
        }
        try play.ask(.chooseGroup("hotel"), by: .bo)
        try play.ask(.takeLead(over: nil))
        for command in [
            BoardCommand.moderateNote("a", state: .hidden), .undo(), .showOnScreen(.columns),
            .enterPhase("both"), .putAction("x", text: ActionText(what: "Rad"), notes: ["a"]),
        ] {
            try play.ask(command)
        }
        #expect(try play.asked(.reopenBoard(toWrite: false)) == [])
        try play.ask(.closeBoard)
        #expect(play.board.state == .closed && play.board.groups(of: "bo") == [])
        #expect(play.board.leader == nil && play.board.meeting == 1)
    }

    @Test("[B8] opened to go on, it is the next meeting, and what is made in it says so")
    func nextMeeting() throws {
        var play = try ended()
        #expect(play.board.closedAt == play.now)
        try play.ask(.reopenBoard(toWrite: false))
        play.now = play.now + 86_400_000
        try play.ask(.reopenBoard(toWrite: true))
        #expect(play.board.state == .open && play.board.meeting == 2)
        #expect(play.board.closedAt == nil)
        #expect(play.board.laterMeetings == [play.now])
        try play.ask(.postNote("b", column: "open", text: "Ny"), by: .anna)
        try play.ask(.putAction("x", text: ActionText(what: "Rad"), notes: []))
        for viewer in [Viewer.facilitator, .screen, .participant(groups: [])] {
            let meetings = play.notes(viewer).sorted { $0.id < $1.id }.map(\.meeting)
            #expect(meetings == [nil, 2])
        }
        #expect(play.actions(.facilitator).map(\.meeting) == [2])
        guard case .board(let view) = play.board.view(of: .board, for: .screen) else { return }
        #expect(view.laterMeetings == [play.now])
    }

    @Test("[B8] who wrote what in an earlier meeting stays forgotten, and is forgotten anew")
    func forgotten() throws {
        var play = try ended()
        try play.ask(.reopenBoard(toWrite: true))
        #expect(play.refusal(of: .editNote("a", text: "Ny"), by: .anna) == .notYourNote)
        try play.ask(.postNote("b", column: "open", text: "Ny"), by: .anna)
        try play.ask(.editNote("b", text: "Nyare"), by: .anna)
        try play.ask(.closeBoard)
        #expect(play.board.notes.values.allSatisfy { $0.author == nil })
    }

    @Test("[B7] a board that runs is not opened again")
    func running() throws {
        var play = Play()
        #expect(try play.asked(.reopenBoard(toWrite: true)) == [])
        try play.ask(.lockBoard)
        #expect(try play.asked(.reopenBoard(toWrite: false)) == [])
        #expect(play.apply(.boardReopened(toWrite: true)) == [])
        #expect(play.board.meeting == 1)
    }
}
