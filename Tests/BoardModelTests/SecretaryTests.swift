import BoardTesting
import Testing

@testable import BoardModel

@Suite struct SecretaryTests {
    /// Anna and Bo in the hotel group, Anna its secretary; Cia the secretary of the taxis. Each has a note in both
    /// columns.
    private func working(_ profile: Template.Profile = .sensitive) throws -> Play {
        var play = Play(profile, in: "groups")
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
        try play.ask(.claimSecretary("hotel"), by: .anna)
        try play.ask(.claimSecretary("taxi"), by: .cia)
        return play
    }

    private func group(_ id: GroupID, _ viewer: Viewer, _ play: Play) -> GroupView? {
        guard case .group(let view) = play.board.view(of: .group(id), for: viewer) else {
            return nil
        }
        return view
    }

    @Test("[SE1] a member becomes the secretary in place of who was, and only those two are told")
    func claimed() throws {
        var play = try working()
        #expect(play.refusal(of: .claimSecretary("taxi"), by: .anna) == .groupIsMissing)
        #expect(play.refusal(of: .claimSecretary("nowhere"), by: .anna) == .unknownGroup)
        #expect(try play.ask(.claimSecretary("hotel"), by: .anna) == [])
        #expect(play.board.membershipView(of: "anna").secretaryOf == ["hotel"])
        let touched = play.board.evolved(.secretaryClaimed("hotel", by: "bo"), at: play.now)
        #expect(Set(touched.own.map(\.author)) == ["anna", "bo"])
        try play.ask(.claimSecretary("hotel"), by: .bo)
        #expect(play.board.membershipView(of: "anna").secretaryOf == [])
        #expect(play.board.membershipView(of: "bo").secretaryOf == ["hotel"])
        let ours = Viewer.participant(groups: ["business", "hotel"])
        #expect(group("hotel", ours, play)?.hasSecretary == true)
        #expect(group("taxi", ours, play)?.hasSecretary == false)
        #expect(group("hotel", .screen, play)?.hasSecretary == false)
    }

    @Test("[SE2] who leaves, lays it down or is merged is the secretary no longer")
    func released() throws {
        var play = try working()
        try play.ask(.releaseSecretary("hotel"), by: .anna)
        #expect(play.refusal(of: .releaseSecretary("hotel"), by: .anna) == .notTheSecretary)
        try play.ask(.claimSecretary("hotel"), by: .anna)
        try play.ask(.chooseGroup("police"), by: .anna)
        #expect(play.board.secretaries == ["taxi": "cia"])
        try play.ask(.claimSecretary("hotel"), by: .bo)
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        #expect(play.board.secretaries == ["taxi": "cia"])
        try play.ask(.closeBoard)
        #expect(play.board.secretaries == [:])
    }

    @Test("[SE7] [U6] undo of a phase gives back what the groups had said in the one before")
    func statusBack() throws {
        var play = try working()
        try play.ask(.setGroupStatus("hotel", .done), by: .anna)
        try play.ask(.enterPhase("across"))
        #expect(play.board.groups["hotel"]?.status == .working)
        try play.ask(.setGroupStatus("taxi", .more), by: .cia)
        try play.ask(.undo())
        #expect(play.board.groups["hotel"]?.status == .done)
        #expect(play.board.groups["taxi"]?.status == .working)
    }

    @Test("[SE8] the end of the meeting ends a wish for help, and facilitators are told")
    func helpAfterwards() throws {
        var play = try working()
        try play.ask(.askForHelp("hotel"), by: .anna)
        let touched = play.board.evolved(.boardClosed, at: play.now)
        #expect(touched.keys.contains(.group("hotel")))
        try play.ask(.closeBoard)
        #expect(play.board.groups["hotel"]?.wantsHelp == false)
    }

    @Test("[SE2] undo of a merge gives no secretary back")
    func releasedByMerge() throws {
        var play = try working()
        try play.ask(.mergeGroups("hotel", into: "taxi"))
        try play.ask(.undo())
        #expect(play.board.secretaries == ["taxi": "cia"])
    }

    @Test("[SE3] the secretary edits and marks what the group reads, as an author does")
    func edited() throws {
        var play = try working()
        try play.ask(.moderateNote("bo-table", state: .approved))
        let events = try play.ask(.editNote("bo-table", text: "Klarare", revision: 1), by: .anna)
        #expect(
            events == [.noteEdited("bo-table", text: "Klarare", by: .secretary, state: .pending)])
        let note = play.board.notes["bo-table"]
        #expect(note?.revision == 2 && note?.author == "bo" && note?.isRewritten == true)
        let link = NoteMarks(links: [NoteLink(type: .derivedFrom, note: "anna-own")])
        try play.ask(.markNote("bo-table", marks: link), by: .anna)
        #expect(play.board.notes["bo-table"]?.marks == link)
        #expect(
            play.refusal(of: .editNote("bo-table", text: "a", revision: 1), by: .anna)
                == .noteHasChanged)
        try play.ask(.editNote("bo-own", text: "Ring 070-174 06 35"), by: .anna)
        #expect(play.board.notes["bo-own"]?.state == .held)
        #expect(play.refusal(of: .editNote("bo-own", text: "a"), by: .anna) == .notYourNote)
        try play.ask(.blurNote("bo-table"))
        #expect(play.refusal(of: .editNote("bo-table", text: "a"), by: .anna) == .notYourNote)
        #expect(play.refusal(of: .editNote("anna-table", text: "a"), by: .bo) == .notYourNote)
    }

    @Test("[SE4] the secretary stars and moves the group's notes, between its columns")
    func arranged() throws {
        var play = try working()
        try play.ask(.starNote("bo-table"), by: .anna)
        #expect(play.board.notes["bo-table"]?.isStarred == true)
        try play.ask(
            .moveNote("bo-table", from: "table", to: "table", before: "anna-table"), by: .anna)
        let order = play.notes(.participant(groups: ["business", "hotel"]))
            .flatMap { note in note.placements.map { (note.id, $0) } }
            .filter { $0.1.column == "table" }.sorted { $0.1.rank < $1.1.rank }.map(\.0)
        #expect(order == ["bo-table", "anna-table"])
        let moves: [(BoardCommand, CommandRejection)] = [
            (.moveNote("bo-table", from: "table", to: "open", before: nil), .unknownColumn),
            (.moveNotes(["bo-own"], from: nil, to: "table"), .columnIsPrivate),
            (.moveNote("bo-table", from: "table", to: "table", before: "cia-table"), .notYourNote),
            (.moveNotes(["bo-table", "cia-table"], from: nil, to: "own"), .notYourNote),
            (.starNote("none"), .unknownNote),
        ]
        for (command, refusal) in moves {
            #expect(play.refusal(of: command, by: .anna) == refusal, "\(command)")
        }
        try play.ask(.moveNotes(["bo-table", "anna-table"], from: nil, to: "own"), by: .anna)
        #expect(play.board.notes["bo-table"]?.placements.map(\.column) == ["own"])
    }

    /// Everything a secretary may be asked to do with a note or a group.
    private func deeds(note: NoteID, group: GroupID) -> [BoardCommand] {
        [
            .editNote(note, text: "Annat"),
            .markNote(note, marks: NoteMarks(links: [NoteLink(type: .derivedFrom, note: "x")])),
            .moveNote(note, from: "table", to: "own", before: nil),
            .moveNotes([note], from: nil, to: "own"), .starNote(note), .unstarNote(note),
            .setGroupStatus(group, .done), .askForHelp(group), .answerHelp(group),
            .releaseSecretary(group), .claimSecretary(group),
        ]
    }

    @Test("[SE5] the secretary of one group may nothing in another")
    func elsewhere() throws {
        var play = try working(.open)
        try play.ask(.starNote("cia-table"))
        let before = play.board
        for command in deeds(note: "cia-table", group: "taxi") {
            #expect(play.refusal(of: command, by: .anna) != nil, "\(command)")
        }
        // Nor when everybody reads the note, for it is voted on.
        try play.ask(
            .startVote("v", VotingRound.Terms(columns: ["table"], dots: 1, severalOnOne: false)))
        for command in deeds(note: "cia-table", group: "taxi") {
            #expect(play.refusal(of: command, by: .anna) != nil, "\(command)")
        }
        #expect(play.board.notes == before.notes && play.board.groups == before.groups)
    }

    @Test("[SE6] the secretary takes back what the group's secretaries arranged, and nothing else")
    func undone() throws {
        var play = try working()
        #expect(play.refusal(of: .undo(), by: .anna) == .nothingToUndo)
        try play.ask(.starNote("bo-table"), by: .anna)
        try play.ask(.starNote("cia-table"), by: .cia)
        try play.ask(.starNote("anna-own"))
        try play.ask(.undo(), by: .anna)
        #expect(
            play.board.notes.values.filter(\.isStarred).map(\.id).sorted() == [
                "anna-own", "cia-table",
            ])
        #expect(play.refusal(of: .undo(), by: .anna) == .nothingToUndo)
        #expect(play.refusal(of: .undo(), by: .bo) == .nothingToUndo)
        try play.ask(.starNote("bo-table"), by: .anna)
        try play.ask(.claimSecretary("hotel"), by: .bo)
        try play.ask(.undo(), by: .bo)
        #expect(play.board.notes["bo-table"]?.isStarred == false)
        try play.ask(.undo())
        #expect(play.board.notes["anna-own"]?.isStarred == false)
    }

    @Test("[SE7] the secretary says how far the group has come, until another phase begins")
    func status() throws {
        var play = try working()
        #expect(play.refusal(of: .setGroupStatus("hotel", .done), by: .bo) == .notTheSecretary)
        try play.ask(.setGroupStatus("hotel", .more), by: .anna)
        try play.ask(.setGroupStatus("hotel", .done), by: .anna)
        for viewer in [Viewer.facilitator, .participant(groups: ["business", "hotel"])] {
            #expect(group("hotel", viewer, play)?.status == .done)
        }
        for viewer in [Viewer.screen, .moderator, .participant(groups: ["business", "taxi"])] {
            #expect(group("hotel", viewer, play)?.status == nil)
        }
        while play.board.groups["hotel"]?.members ?? 3 < 3 {
            let number = play.board.groups["hotel"]?.members ?? 0
            try play.ask(
                .chooseGroup("hotel"), by: .participant(ActorID(rawValue: "x\(number)")))
        }
        #expect(group("hotel", .screen, play)?.status == .done)
        #expect(group("hotel", .moderator, play)?.status == nil)
        try play.ask(.enterPhase("talk"))
        #expect(group("hotel", .facilitator, play)?.status == .working)
    }

    @Test("[SE8] only facilitators hear that a group wants help, and who asked that it waits")
    func help() throws {
        var play = try working()
        try play.ask(.askForHelp("hotel"), by: .anna)
        #expect(try play.ask(.askForHelp("hotel"), by: .anna) == [])
        #expect(group("hotel", .facilitator, play)?.help == true)
        let others: [Viewer] = [
            .moderator, .screen, .participant(groups: ["business", "hotel"]),
            .participant(groups: ["business", "taxi"]), .coreGroup(groups: []),
        ]
        for viewer in others { #expect(group("hotel", viewer, play)?.help == false) }
        #expect(play.board.membershipView(of: "anna").waitsForHelp == ["hotel"])
        #expect(play.board.membershipView(of: "bo").waitsForHelp == [])
        #expect(play.refusal(of: .answerHelp("hotel"), by: .cia) == .notTheSecretary)
        try play.ask(.answerHelp("hotel"))
        #expect(group("hotel", .facilitator, play)?.help == false)
        #expect(play.board.membershipView(of: "anna").waitsForHelp == [])
    }

    @Test(
        "[SE9] on a locked board the secretary changes nothing, and after the meeting there is none"
    )
    func locked() throws {
        var play = try working()
        try play.ask(.starNote("anna-table"), by: .anna)
        try play.ask(.lockBoard)
        let commands: [BoardCommand] = [
            .editNote("bo-table", text: "a"), .starNote("bo-table"), .undo(),
            .moveNote("bo-table", from: "table", to: "own", before: nil),
        ]
        for command in commands {
            #expect(play.refusal(of: command, by: .anna) == .boardIsLocked, "\(command)")
        }
        try play.ask(.closeBoard)
        for command in deeds(note: "bo-table", group: "hotel") {
            #expect(play.refusal(of: command, by: .anna) == .boardIsClosed, "\(command)")
        }
    }
}

extension Board {
    /// What an event would touch.
    fileprivate func evolved(_ event: BoardEvent, at time: Timestamp) -> Touched {
        var board = self
        return board.evolve(event, at: time)
    }
}
