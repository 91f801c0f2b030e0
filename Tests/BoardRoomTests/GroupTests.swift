import BoardModel
import BoardRoom
import BoardTesting
import Testing

@Suite struct GroupTests {
    private let field = GroupSetID(rawValue: "field")

    /// Sends what a session asks and has it saved.
    private func ask(_ play: RoomPlay, _ command: BoardCommand, from session: SessionID) {
        play.tick(after: .seconds(10))
        play.ask(CommandID(rawValue: "c\(play.log.count)-\(session)"), command, from: session)
        play.answer()
    }

    /// Every byte that a phone was sent, by itself and in each audience that it was in by then.
    private func heard(_ session: SessionID, _ play: RoomPlay) -> String {
        var audience: AudienceName?
        var heard: [String] = []
        for effect in play.sent {
            switch effect {
            case .join(session, let name): audience = name
            case .send(session, let bytes): heard.append(String(decoding: bytes, as: UTF8.self))
            case .broadcast(let name, let bytes) where name == audience:
                heard.append(String(decoding: bytes, as: UTF8.self))
            case .broadcastToAll(let bytes): heard.append(String(decoding: bytes, as: UTF8.self))
            default: break
            }
        }
        return heard.joined(separator: "\n")
    }

    @Test("[R24] twenty groups write at once, and none is sent a byte of another's notes")
    func apart() throws {
        let play = try RoomPlay(.sensitive, in: "groups")
        play.connect(100, as: .facilitator)
        ask(play, .openGroup("farm"), from: 100)
        for number in 0..<16 {
            let id = GroupID(rawValue: "g\(number)")
            let within: GroupID = number.isMultiple(of: 2) ? "business" : "public"
            ask(
                play, .addGroup(id, set: field, title: "Grupp \(number)", within: within),
                from: 100)
        }
        let groups = play.room.board.groupsInOrder.filter { $0.set == field }.map(\.id)
        #expect(groups.count == 20)
        for (number, group) in groups.enumerated() {
            let session = SessionID(number)
            play.connect(session, as: .participant(ActorID(rawValue: "p\(number)")))
            ask(play, .chooseGroup(group), from: session)
        }
        for (number, _) in groups.enumerated() {
            for column in ["own", "table"] as [ColumnID] {
                let note = NoteID(rawValue: "n\(number)-\(column)")
                let text = "Ord \(number) i \(column);"
                ask(play, .postNote(note, column: column, text: text), from: SessionID(number))
            }
        }
        ask(play, .moderateNote("n3-table", state: .approved), from: 100)
        ask(play, .mergeGroups(groups[1], into: groups[0]), from: 100)
        for number in groups.indices {
            let heard = heard(SessionID(number), play)
            for other in groups.indices {
                let isOurs = number == other || number < 2 && other < 2
                for word in ["Ord \(other) i ", "\"n\(other)-"] {
                    #expect(heard.contains(word) == isOurs, "\(number) hears of \(other)")
                }
            }
        }
    }

    @Test("[G8] [R25] those who are in and have no group are placed")
    func placed() throws {
        let play = try RoomPlay(in: "groups")
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        play.connect(3, as: .bo)
        play.connect(4, as: .kim)
        ask(play, .chooseGroup("hotel"), from: 2)
        ask(play, .placeRest(field, among: ["taxi", "police"]), from: 1)
        let board = play.room.board
        #expect(board.groups(of: "anna") == ["business", "hotel"])
        #expect(Set([board.groups(of: "bo").first, board.groups(of: "kim").last]).count == 2)
        #expect(board.groups(of: "bo").count == 2 && board.groups(of: "kim").count == 2)
        #expect(play.messages(to: 3).contains { $0.contains("\"placed\":[") })
        #expect(play.messages(to: 1).allSatisfy { !$0.contains("\"placed\"") })
        let told = play.broadcasts(to: "facilitator").joined()
        #expect(!told.contains("bo\"") && !told.contains("kim"))
    }

    @Test("[G11] [G13] what others are sent of a small group changes with its size, nothing else")
    func badge() throws {
        let play = try RoomPlay(in: "groups")
        play.connect(1, as: .screen)
        play.connect(2, as: .anna)
        play.connect(3, as: .bo)
        play.connect(4, as: .cia)
        for session in [2, 3] as [SessionID] { ask(play, .chooseGroup("hotel"), from: session) }
        ask(play, .chooseGroup("taxi"), from: 4)
        play.connect(5, as: .facilitator)
        ask(play, .postNote("a", column: "table", text: "Lapp"), from: 2)
        ask(play, .makeTheme("t", notes: ["a"], title: nil), from: 5)
        ask(play, .enterPhase("across"), from: 5)
        play.clear()
        ask(play, .showOnScreen(.clusters), from: 5)
        let small = play.broadcasts(to: "screen").joined()
        #expect(small.contains("\"id\":\"a\"") && small.contains("\"group\":\"business\""))
        #expect(!small.contains("\"group\":\"hotel\""))
        play.clear()
        play.connect(6, as: .participant("dan"))
        ask(play, .chooseGroup("hotel"), from: 6)
        let grown = play.broadcasts(to: "screen").joined()
        #expect(grown.contains("\"group\":\"hotel\"") && grown.contains("\"members\":3"))
        // The taxi group is told nothing of who comes to the hotels.
        #expect(play.broadcasts(to: "participant:business:taxi") == [])
    }

    @Test("[C6] a group is not sent the time again when another gets more")
    func extraTime() throws {
        let play = try RoomPlay(in: "groups")
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        play.connect(3, as: .cia)
        ask(play, .chooseGroup("hotel"), from: 2)
        ask(play, .chooseGroup("taxi"), from: 3)
        ask(play, .startCountdown(seconds: 300), from: 1)
        for command in [.giveExtraTime("hotel", seconds: 60), .undo()] as [BoardCommand] {
            play.clear()
            ask(play, command, from: 1)
            #expect(play.broadcasts(to: "participant:business:hotel").count == 1)
            #expect(play.broadcasts(to: "participant:business:taxi") == [])
        }
        play.clear()
        ask(play, .stopCountdown, from: 1)
        ask(play, .startCountdown(seconds: 300), from: 1)
        #expect(play.broadcasts(to: "participant:business:taxi").count == 2)
    }
}
