import BoardTesting
import Testing

@testable import BoardModel

@Suite struct LiveGroupTests {
    private let field = GroupSetID(rawValue: "field")
    private let dan = Actor.participant("dan")

    /// Anna and Bo in the hotel group, each with a note in both columns; Cia with the taxis.
    private func working() throws -> Play {
        var play = Play(in: "groups")
        try play.ask(.chooseGroup("hotel"), by: .anna)
        try play.ask(.chooseGroup("hotel"), by: .bo)
        try play.ask(.chooseGroup("taxi"), by: .cia)
        try play.ask(.postNote("a", column: "own", text: "Annas"), by: .anna)
        try play.ask(.postNote("b", column: "table", text: "Bos"), by: .bo)
        try play.ask(.postNote("c", column: "table", text: "Cias"), by: .cia)
        return play
    }

    private func group(_ id: GroupID, _ viewer: Viewer, _ play: Play) -> GroupView? {
        guard case .group(let view) = play.board.view(of: .group(id), for: viewer) else {
            return nil
        }
        return view
    }

    private func badges(_ viewer: Viewer, _ play: Play) -> [NoteID: GroupID?] {
        Dictionary(uniqueKeysWithValues: play.notes(viewer).map { ($0.id, $0.group) })
    }

    @Test("[G5] a group is opened and closed; who is in it stays")
    func openAndClosed() throws {
        var play = Play(in: "groups")
        try play.ask(.openGroup("farm"))
        try play.ask(.chooseGroup("farm"), by: .anna)
        try play.ask(.closeGroup("farm"))
        #expect(play.refusal(of: .chooseGroup("farm"), by: .bo) == .groupIsClosed)
        try play.ask(.postNote("a", column: "table", text: "Lapp"), by: .anna)
        #expect(play.board.notes["a"]?.group == "farm")
        #expect(try play.ask(.closeGroup("farm")) == [])
        try play.ask(.undo())
        #expect(group("farm", .facilitator, play)?.isOpen == true)
    }

    @Test("[G5] a group is added with the next free letter, and renamed")
    func added() throws {
        var play = Play()
        try play.ask(.addGroup("g", set: field, title: " Hamn\noch flyg ", within: "business"))
        let view = group("g", .participant(groups: []), play)
        #expect(view?.letter == "A" && view?.number == 5 && view?.within == "business")
        #expect(view?.title == LocalizedText(["sv": "Hamn och flyg"]))
        try play.ask(.chooseGroup("g"), by: .anna)
        #expect(play.board.groups(of: "anna") == ["business", "g"])
        try play.ask(.renameGroup("hotel", title: "Vandrarhem"))
        #expect(group("hotel", .screen, play)?.title == LocalizedText(["sv": "Vandrarhem"]))
        try play.ask(.undo())
        #expect(group("hotel", .screen, play)?.title == LocalizedText(["sv": "hotel"]))
        try play.ask(.undo())
        #expect(group("g", .facilitator, play)?.isOpen == false)
        #expect(play.board.groups(of: "anna") == ["business", "g"])
    }

    @Test("[G5] what cannot be is refused")
    func refused() throws {
        var play = Play()
        let refusals: [(BoardCommand, CommandRejection)] = [
            (.openGroup("nobody"), .unknownGroup),
            (.addGroup("hotel", set: field, title: "a", within: nil), .groupIdIsTaken),
            (.addGroup("g", set: "nowhere", title: "a", within: nil), .unknownGroup),
            (.addGroup("g", set: field, title: "a", within: "taxi"), .groupIsOfAnotherSet),
            (.addGroup("g", set: field, title: "", within: nil), .textIsEmpty),
            (
                .renameGroup("hotel", title: String(repeating: "å", count: 25)), .textIsTooLong
            ),
            (.mergeGroups("hotel", into: "business"), .groupIsOfAnotherSet),
            (.placeRest(field, among: ["farm"]), .groupIsClosed),
            (.placeRest(field, among: ["business"]), .groupIsOfAnotherSet),
        ]
        for (command, refusal) in refusals {
            #expect(play.refusal(of: command) == refusal, "\(command)")
        }
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        #expect(play.refusal(of: .chooseGroup("hotel"), by: .anna) == .groupIsClosed)
        #expect(play.refusal(of: .openGroup("hotel")) == .groupIsClosed)
        #expect(play.refusal(of: .mergeGroups("taxi", into: "hotel")) == .groupIsClosed)
        for number in 0..<60 where play.refusal(of: .openGroup("taxi")) == nil {
            let id = GroupID(rawValue: "g\(number)")
            _ = try? play.ask(.addGroup(id, set: field, title: "a", within: nil))
        }
        #expect(
            play.refusal(of: .addGroup("last", set: field, title: "a", within: nil))
                == .tooManyGroups)
    }

    @Test("[G6] who changes group takes their own notes along, or leaves them")
    func changed() throws {
        var play = try working()
        try play.ask(.postNote("a2", column: "table", text: "Annas andra"), by: .anna)
        try play.ask(.chooseGroup("taxi"), by: .anna)
        #expect(play.board.notes["a"]?.group == "hotel")
        let events = try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        #expect(events == [.groupChosen("taxi", by: "anna", takesNotes: true)])
        let notes = play.board.notes
        #expect(notes["a"]?.group == "taxi" && notes["a2"]?.group == "taxi")
        #expect(notes["b"]?.group == "hotel")
        #expect(
            Set(play.notes(.participant(groups: ["business", "hotel"])).map(\.id)) == ["b"])
        #expect(play.board.tallies[TallyKey(column: "own", group: "hotel")]?.notes == 0)
        #expect(play.board.tallies[TallyKey(column: "own", group: "taxi")]?.notes == 1)
        #expect(try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna) == [])
        try play.ask(.lockBoard)
        #expect(
            play.refusal(of: .chooseGroup("hotel", takesNotes: true), by: .anna) == .boardIsLocked)
    }

    @Test("[G7] links and private themes between groups fall away")
    func fallenAway() throws {
        var play = try working()
        try play.ask(
            .markNote(
                "b", marks: NoteMarks(links: [NoteLink(type: .derivedFrom, note: "a")])), by: .bo)
        try play.ask(.postNote("b2", column: "own", text: "Bos andra"), by: .bo)
        try play.ask(.makeTheme("t", notes: ["a", "b2"], title: nil))
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        #expect(play.board.notes["b"]?.marks.links == [])
        #expect(play.board.themes["t"]?.notes == ["b2"])
    }

    @Test("[G8] the rest are spread evenly, always in the same way, and may change")
    func placed() throws {
        var play = try working()
        let people = (0..<5).map { ActorID(rawValue: "p\($0)") }
        let command = BoardCommand.placeRest(
            field, among: ["police", "taxi"], people: people.reversed() + ["anna"])
        let events = try play.asked(command)
        #expect(events == (try play.asked(command)))
        try play.ask(command)
        #expect(play.board.groups["police"]?.members == 3)
        #expect(play.board.groups["taxi"]?.members == 3)
        #expect(play.board.groups(of: "anna") == ["business", "hotel"])
        let placed = play.board.membershipView(of: "p0")
        #expect(placed.placed == ["police"] && placed.groups == ["police", "public"])
        try play.ask(.chooseGroup("police"), by: .participant("p0"))
        #expect(play.board.membershipView(of: "p0").placed == [])
        #expect(try play.ask(command) == [])
    }

    @Test("[G9] a merged group's members and notes go along, and undo takes them apart")
    func merged() throws {
        var play = try working()
        let before = play.board
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        #expect(play.board.groups(of: "anna") == ["business", "taxi"])
        #expect(play.board.groups["taxi"]?.members == 3)
        #expect(play.board.notes.values.allSatisfy { $0.group == "taxi" })
        #expect(group("hotel", .participant(groups: []), play)?.into == "taxi")
        try play.ask(.postNote("a2", column: "table", text: "Annas andra"), by: .anna)
        try play.ask(
            .markNote(
                "c", marks: NoteMarks(links: [NoteLink(type: .derivedFrom, note: "a")])), by: .cia)
        try play.ask(.undo())
        #expect(play.board.groups == before.groups)
        #expect(play.board.groups(of: "anna") == ["business", "hotel"])
        #expect(play.board.notes["a"]?.group == "hotel")
        #expect(play.board.notes["a2"]?.group == "taxi" && play.board.notes["c"]?.group == "taxi")
        #expect(play.board.notes["c"]?.marks.links == [])
    }

    @Test("[G9] a group that is split off stands beside the first")
    func split() throws {
        var play = try working()
        try play.ask(.splitGroup("hotel", new: "g", title: "Vandrarhem"))
        let view = group("g", .participant(groups: []), play)
        #expect(view?.from == "hotel" && view?.within == "business" && view?.isOpen == true)
        try play.ask(.chooseGroup("g", takesNotes: true), by: .anna)
        #expect(play.board.notes["a"]?.group == "g" && play.board.notes["b"]?.group == "hotel")
    }

    @Test("[G10] [G13] a group of one or two is told so, and so are facilitators; nobody else is")
    func small() throws {
        var play = try working()
        let own = Viewer.participant(groups: ["business", "hotel"])
        for viewer in [own, .facilitator, .coreGroup(groups: ["business", "hotel"])] {
            #expect(group("hotel", viewer, play)?.isSmall == true)
        }
        let others: [Viewer] = [.screen, .moderator, .participant(groups: ["business", "taxi"])]
        for viewer in others { #expect(group("hotel", viewer, play)?.isSmall == false) }
        #expect(group("police", .facilitator, play)?.isSmall == false)
        #expect(group("hotel", .facilitator, play)?.members == 2)
        #expect(group("hotel", own, play)?.members == nil)
        try play.ask(.chooseGroup("hotel"), by: dan)
        #expect(group("hotel", own, play)?.isSmall == false)
    }

    @Test("[G13] facilitators are told how many are in each group, the screen of three or more")
    func counted() throws {
        var play = try working()
        #expect(group("hotel", .facilitator, play)?.members == 2)
        #expect(group("hotel", .screen, play)?.members == nil)
        try play.ask(.chooseGroup("hotel"), by: dan)
        for viewer in [Viewer.facilitator, .screen] {
            #expect(group("hotel", viewer, play)?.members == 3)
        }
        for viewer in [Viewer.moderator, .participant(groups: ["business", "hotel"])] {
            #expect(group("hotel", viewer, play)?.members == nil)
        }
    }

    @Test("[G11] a small group's notes carry its sector outside it, and its own name from three on")
    func badge() throws {
        var play = try working()
        try play.ask(.makeTheme("t", notes: ["b", "c"], title: nil))
        try play.ask(.enterPhase("across"))
        try play.ask(.showOnScreen(.clusters))
        #expect(badges(.screen, play) == ["b": "business", "c": "business"])
        #expect(badges(.participant(groups: ["business", "hotel"]), play)["b"] == "hotel")
        #expect(badges(.facilitator, play)["b"] == "hotel")
        let touched = try play.ask(.chooseGroup("hotel"), by: dan)
        #expect(touched == [.groupChosen("hotel", by: "dan")])
        #expect(badges(.screen, play) == ["b": "hotel", "c": "business"])
        try play.ask(.chooseGroup("police"), by: dan)
        #expect(badges(.screen, play) == ["b": "business", "c": "business"])
        try play.ask(.chooseGroup("police"), by: .bo)
        #expect(badges(.screen, play) == ["b": nil, "c": nil])
    }

    @Test("[V17] a sector's picture has the approved notes of all its groups")
    func sector() throws {
        var play = try working()
        try play.ask(.showOnScreen(.group, group: "business"))
        #expect(badges(.screen, play) == ["b": "business", "c": "business"])
        try play.ask(.chooseGroup("hotel"), by: dan)
        #expect(badges(.screen, play) == ["b": "hotel", "c": "business"])
        try play.ask(.showOnScreen(.group, group: "public"))
        #expect(badges(.screen, play) == [:])
    }

    @Test("[G12] after the meeting the numbers and the notes' groups stay, without any person")
    func afterwards() throws {
        var play = try working()
        try play.ask(.chooseGroup("taxi", takesNotes: true), by: .anna)
        let before = play.board
        let events = try play.ask(.closeBoard)
        #expect(
            events.contains(
                .groupsSettled(
                    GroupSettlement(
                        members: ["business": 3, "hotel": 1, "taxi": 2],
                        notes: ["hotel": ["b"], "taxi": ["a", "c"]], themes: [:], links: [:],
                        orders: [:]))))
        #expect(play.board.groups == before.groups)
    }
}
