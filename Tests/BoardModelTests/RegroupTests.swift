import BoardTesting
import EventLog
import Testing

@testable import BoardModel

/// What follows for links, themes and undo when notes change group.
@Suite struct RegroupTests {
    /// Anna and Bo in the hotel group, Cia with the taxis, each with a note in both columns.
    private func working() throws -> Play {
        var play = Play(in: "groups")
        for (actor, group) in [(Actor.anna, "hotel"), (.bo, "hotel"), (.cia, "taxi")]
            as [(Actor, GroupID)]
        {
            try play.ask(.chooseGroup(group), by: actor)
            let name = actor.id?.rawValue ?? ""
            for column in ["table", "own"] as [ColumnID] {
                let note = NoteID(rawValue: "\(name)-\(column)")
                try play.ask(.postNote(note, column: column, text: "Lapp"), by: actor)
            }
        }
        return play
    }

    private func pointing(at target: LinkTarget, _ type: LinkRule.LinkType) -> NoteMarks {
        NoteMarks(links: [NoteLink(type: type, to: target)])
    }

    @Test("[G7] [TH7] undo puts private notes of two groups in no theme together")
    func takenBack() throws {
        var play = try working()
        try play.ask(.makeTheme("t", notes: ["anna-own", "bo-own"], title: "Rubrik"))
        try play.ask(.takeOutOfTheme(["bo-own"]))
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        #expect(play.board.themes["t"]?.notes == [])
        try play.ask(.undo())
        #expect(play.board.themes["t"]?.notes == ["bo-own"])
    }

    @Test("[G7] [TH7] [G9] nor after a merge that was taken back")
    func takenBackAfterMerge() throws {
        var play = try working()
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        try play.ask(
            .makeTheme("t", notes: ["anna-own", "cia-own"], title: "Rubrik"), by: .moderator)
        try play.ask(.takeOutOfTheme(["cia-own"]), by: .moderator)
        try play.ask(.undo())
        #expect(play.board.notes["anna-own"]?.group == "hotel")
        try play.ask(.undo(), by: .moderator)
        #expect(play.board.themes["t"]?.notes == ["anna-own"])
        #expect(play.board.notes["cia-own"]?.theme == nil)
    }

    @Test("[G7] a theme of the own group goes along when the whole group does")
    func themeGoesAlong() throws {
        var play = try working()
        try play.ask(.makeTheme("t", notes: ["anna-own", "bo-own"], title: "Rubrik"))
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        #expect(play.board.themes["t"]?.notes == ["anna-own", "bo-own"])
    }

    @Test("[G7] undo brings back no link between groups, though there was none when the note went")
    func linkTakenBack() throws {
        var play = try working()
        try play.ask(.markNote("bo-table", marks: pointing(at: .note("anna-own"), .derivedFrom)))
        try play.ask(.markNote("bo-table", marks: NoteMarks()))
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        #expect(play.refusal(of: .undo()) == nil)
        try play.ask(.undo())
        #expect(play.board.notes["bo-table"]?.marks.links == [])
    }

    @Test("[G7] a link to a theme of which all notes are another group's falls away")
    func themeLink() throws {
        var play = try working()
        let hinders = pointing(at: .theme("t"), .hinders)
        try play.ask(.makeTheme("t", notes: ["anna-table"], title: nil))
        try play.ask(.markNote("bo-table", marks: hinders))
        #expect(play.board.notes["bo-table"]?.marks == hinders)
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        #expect(play.board.themes["t"]?.notes == ["anna-table"])
        #expect(play.board.notes["bo-table"]?.marks.links == [])
    }

    @Test(
        "[B6] [G6] [G12] what fell away stays so in a log that no longer says who took what along")
    func afterwards() throws {
        var play = try working()
        try play.ask(
            .markNote("bo-table", marks: pointing(at: .note("anna-own"), .derivedFrom)), by: .bo)
        try play.ask(.makeTheme("t", notes: ["anna-own", "bo-own"], title: "Rubrik"))
        try play.ask(.claimSecretary("hotel"), by: .bo)
        try play.ask(.starNote("bo-table"), by: .bo)
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .bo)
        try play.ask(.chooseGroup("hotel", takesNotes: true), by: .anna)
        try play.ask(.chooseGroup("hotel", takesNotes: true), by: .bo)
        try play.ask(.closeBoard)
        let again = try #require(try Board.afterwards(play.events, at: play.now))
        #expect(play.board.notes["bo-table"]?.marks.links == [])
        #expect(again.notes == play.board.notes)
        #expect(again.themes == play.board.themes)
        #expect(again.groups == play.board.groups)
        #expect(again.pointing == play.board.pointing)
        #expect(again.history == play.board.history)
        let counted = { (board: Board) in board.tallies.filter { $0.value != Tally() } }
        #expect(counted(again) == counted(play.board))
        #expect(!again.tallies.keys.contains { $0.group == nil && $0.column == "table" })
    }

    @Test("[G6] nothing that stays in the log says of which group a note was when it was written")
    func forgotten() throws {
        var play = try working()
        try play.ask(.claimSecretary("hotel"), by: .bo)
        try play.ask(.starNote("bo-table"), by: .bo)
        for event in play.events {
            let encoded = event.encoded()
            let body = String(decoding: encoded.body, as: UTF8.self)
            guard ["notePosted", "secretaryActed"].contains(encoded.kind) else { continue }
            #expect(!body.contains("hotel") && !body.contains("taxi"), "\(body)")
        }
    }

    @Test("[G9] [G11] a merge is not taken back after the meeting, so that no number is wrong")
    func mergeAfterTheMeeting() throws {
        var play = try working()
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        try play.ask(.closeBoard)
        #expect(play.refusal(of: .undo()) == .nothingToUndo)
        #expect(play.board.groups["taxi"]?.members == 3)
    }

    @Test("[B8] [G13] in the next meeting those are counted who are in the groups then")
    func counted() throws {
        var play = try working()
        try play.ask(.closeBoard)
        #expect(play.board.groups["hotel"]?.members == 2)
        try play.ask(.reopenBoard(toWrite: false))
        try play.ask(.chooseGroup("hotel"), by: .anna)
        #expect(play.board.groups["hotel"]?.members == 2)
        try play.ask(.reopenBoard(toWrite: true))
        #expect(play.board.groups["hotel"]?.members == 1)
        try play.ask(.chooseGroup("taxi"), by: .anna)
        #expect(play.board.groups["hotel"]?.members == 0)
        #expect(play.board.groups["taxi"]?.members == 1)
    }

    @Test("[G7] [SE11] a note that is taken apart again points at nothing of another group")
    func linkOfPart() throws {
        for command in [BoardCommand.undo(), .withdrawNote("bo-table")] {
            var play = try working()
            try play.ask(.chooseGroup("hotel", takesNotes: true), by: .cia)
            let hinders = pointing(at: .note("cia-table"), .hinders)
            try play.ask(.markNote("anna-table", marks: hinders), by: .anna)
            try play.ask(.claimSecretary("hotel"), by: .bo)
            try play.ask(.mergeNotes("anna-table", into: "bo-table"), by: .bo)
            try play.ask(.chooseGroup("taxi", takesNotes: true), by: .cia)
            try play.ask(command, by: .bo)
            #expect(play.board.notes["anna-table"]?.marks == NoteMarks())
        }
    }

    @Test("[G9] a group with thousands of notes is merged in a moment")
    func large() throws {
        var play = Play(in: "groups")
        let people = (0..<15).map { Actor.participant(ActorID(rawValue: "p\($0)")) }
        for person in people {
            try play.ask(.chooseGroup("hotel"), by: person)
            for number in 0..<200 {
                let note = NoteID(rawValue: "\(person.id?.rawValue ?? "")-\(number)")
                try play.ask(.postNote(note, column: "own", text: "Lapp"), by: person)
            }
        }
        let taken = try ContinuousClock().measure {
            try play.ask(.mergeGroups("hotel", into: "taxi"))
        }
        #expect(play.board.notes.values.allSatisfy { $0.group == "taxi" })
        #expect(taken < .seconds(2), "\(taken)")
    }
}

extension Board {
    /// The board that the log makes once its actors were overwritten.
    static func afterwards(_ events: [BoardEvent], at time: Timestamp) throws -> Board? {
        try afterwards(events.map { ($0, time) })
    }

    static func afterwards(_ log: [(event: BoardEvent, at: Timestamp)]) throws -> Board? {
        var board = log.first.flatMap { Board(from: $0.event) }
        for (event, time) in log.dropFirst() {
            let encoded = event.encoded()
            let row = RecordedEvent(
                sequence: 2, commandID: CommandID(rawValue: "c"), part: 0, commandDigest: nil,
                at: time, kind: encoded.kind, body: encoded.body, text: encoded.text, actor: nil)
            board?.evolve(try #require(BoardEvent(row)), at: time)
        }
        return board
    }
}
