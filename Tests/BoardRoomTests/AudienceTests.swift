import BoardModel
import BoardProtocol
import BoardRoom
import BoardTesting
import EventLog
import Testing

@Suite struct AudienceTests {
    private func room(_ profile: Template.Profile = .open, in phase: PhaseID = "writing") throws
        -> RoomPlay
    {
        let play = try RoomPlay(profile, in: phase)
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        play.connect(3, as: .bo)
        play.clear()
        return play
    }

    private func post(
        _ play: RoomPlay, _ note: NoteID, _ column: ColumnID = "open", from: SessionID = 2
    ) {
        play.ask(
            CommandID(rawValue: "p-\(note)"), .postNote(note, column: column, text: "Lapp"),
            from: from)
        play.answer()
    }

    @Test("[R9] who comes is shown the whole board as their audience sees it, and their own notes")
    func wholeView() throws {
        let play = try room(.sensitive)
        post(play, "a")
        play.connect(4, as: .anna)
        play.connect(5, as: .facilitator)
        let own = play.messages(to: 4)[0]
        #expect(
            own.hasPrefix(#"{"type":"welcome","you":{"role":"participant"},"epoch":7,"head":4"#))
        #expect(own.contains(#""type":"ownNote","id":"a""#) && !own.contains(#""type":"note""#))
        let led = play.messages(to: 5)[0]
        #expect(led.contains(#""type":"note","id":"a""#) && !led.contains("ownNote"))
    }

    @Test("[R10] who was away shortly gets only what was missed")
    func resume() throws {
        let play = try room()
        post(play, "a")
        let position = ViewPosition(epoch: 7, head: 3, audience: "participant")
        play.connect(4, as: .cia, from: position)
        let messages = play.messages(to: 4)
        #expect(messages.count == 2)
        #expect(
            messages[0].contains(#""resumed":true"#) && !messages[0].contains(#""type":"board""#))
        #expect(messages[1].contains(#""type":"note","id":"a""#))
    }

    @Test("[R10] also when nobody of the audience was there meanwhile")
    func resumeAlone() throws {
        let play = try room()
        post(play, "a")
        play.room.disconnect(2)
        play.room.disconnect(3)
        play.clear()
        play.ask("b", .postNote("b", column: "open", text: "Lapp"), from: 1)
        play.ask("c1", .moderateNote("a", state: .hidden), from: 1)
        play.answer()
        play.answer()
        #expect(play.broadcasts(to: "participant").isEmpty)
        play.connect(4, as: .anna, from: ViewPosition(epoch: 7, head: 4, audience: "participant"))
        let missed = try #require(play.messages(to: 4).last)
        #expect(missed.contains(#""type":"note","id":"b""#))
        #expect(missed.contains(#""remove":["note/a"]"#))
    }

    @Test("[R10] who resumes stands where they were until the missed changes have come")
    func resumeInSteps() throws {
        let play = try room(.sensitive)
        post(play, "a")
        play.ask("c1", .moderateNote("a", state: .approved), from: 1)
        play.answer()
        post(play, "b")
        play.connect(4, as: .cia, from: ViewPosition(epoch: 7, head: 4, audience: "participant"))
        let heads = try play.messages(to: 4).map { try WireMessage(Array($0.utf8)).head }
        // The second note is nothing this audience sees, but its head comes with what was missed.
        #expect(heads == [4, 6])
        #expect(play.messages(to: 4).last?.contains(#""note","id":"a""#) == true)
    }

    @Test(
        "[R10] with another epoch, a head beyond, or another audience the whole board is shown",
        arguments: [
            ViewPosition(epoch: 8, head: 3, audience: "participant"),
            ViewPosition(epoch: 7, head: 99, audience: "participant"),
            ViewPosition(epoch: 7, head: .max, audience: "participant"),
            ViewPosition(epoch: 7, head: 0, audience: "participant"),
            ViewPosition(epoch: 7, head: 3, audience: "facilitator"),
        ])
    func noResume(position: ViewPosition) throws {
        let play = try room()
        post(play, "a")
        play.connect(4, as: .cia, from: position)
        let messages = play.messages(to: 4)
        #expect(messages.count == 1)
        #expect(
            messages[0].contains(#""resumed":false"#) && messages[0].contains(#""type":"board""#))
    }

    @Test("[R10] what is too long ago to be kept is shown whole")
    func forgotten() throws {
        let play = try room()
        for number in 0..<300 {
            let text = String(repeating: "å", count: 280)
            play.ask(
                CommandID(rawValue: "c\(number)"),
                .postNote(NoteID(rawValue: "n\(number)"), column: "open", text: text), from: 1)
            play.answer()
            for _ in 0..<3 {
                play.ask(
                    CommandID(rawValue: "m\(number)-\(play.log.count)"),
                    .moderateNote(
                        NoteID(rawValue: "n\(number)"),
                        state: play.log.count.isMultiple(of: 2) ? .held : .approved), from: 1)
                play.answer()
            }
        }
        play.clear()
        play.connect(4, as: .cia, from: ViewPosition(epoch: 7, head: 3, audience: "participant"))
        #expect(play.messages(to: 4)[0].contains(#""resumed":false"#))
        let recent = ViewPosition(epoch: 7, head: play.room.head - 2, audience: "participant")
        play.connect(5, as: .cia, from: recent)
        #expect(play.messages(to: 5)[0].contains(#""resumed":true"#))
    }

    @Test("[R11] sessions of one audience get one and the same message")
    func once() throws {
        let play = try room()
        post(play, "a")
        #expect(play.broadcasts(to: "participant").count == 1)
        #expect(play.messages(to: 3).isEmpty)
    }

    @Test("[R12] a note is taken away only from those who were shown it")
    func remove() throws {
        let play = try room(.sensitive)
        post(play, "a")
        play.ask("c1", .moderateNote("a", state: .hidden), from: 1)
        play.answer()
        #expect(play.broadcasts(to: "participant").isEmpty)
        play.ask("c2", .moderateNote("a", state: .approved), from: 1)
        play.answer()
        play.ask("c3", .moderateNote("a", state: .held), from: 1)
        play.answer()
        #expect(play.broadcasts(to: "participant").last?.contains(#""remove":["note/a"]"#) == true)
        #expect(play.broadcasts(to: "participant").count == 2)
    }

    @Test("[R13] an author's own notes go to the author's sessions and nobody else's")
    func own() throws {
        let play = try room(.sensitive)
        play.connect(4, as: .anna)
        play.clear()
        post(play, "a")
        for session in [2, 4] as [SessionID] {
            #expect(play.messages(to: session).contains { $0.contains("ownNote") })
        }
        #expect(play.messages(to: 3).isEmpty && play.messages(to: 1).isEmpty)
        #expect(!play.broadcasts(to: "facilitator").joined().contains("own"))
    }

    @Test("[R14] who changes group is shown the whole board anew, through the new group's eyes")
    func regroup() throws {
        let play = try room(.sensitive, in: "groups")
        play.ask("c1", .chooseGroup("hotel"), from: 2)
        play.answer()
        post(play, "a", "table")
        play.clear()
        play.ask("c2", .chooseGroup("hotel"), from: 3)
        play.answer()
        #expect(play.sent.contains(.join(3, "participant:business:hotel")))
        let welcome = try #require(play.messages(to: 3).first { $0.contains("welcome") })
        #expect(welcome.contains(#""type":"note","id":"a""#))
        play.clear()
        play.ask("c3", .chooseGroup("taxi"), from: 3)
        play.answer()
        #expect(!play.messages(to: 3).joined().contains(#""type":"note""#))
    }

    @Test("[R15] presence counts people, and is told at most once a second")
    func presence() throws {
        let play = try room()
        let told = { play.sent.filter { if case .broadcastToAll = $0 { true } else { false } } }
        play.tick(after: .zero)
        #expect(told().count == 1)
        play.connect(4, as: .anna)
        play.connect(5, as: .preview)
        play.tick(after: .milliseconds(900))
        #expect(told().count == 1)
        play.tick(after: .milliseconds(100))
        #expect(told().last == .broadcastToAll(Self.presence(isLed: false)))
        play.tick(after: .seconds(9))
        #expect(told().count == 2)
        play.ask("c1", .takeLead(over: nil), from: 1)
        play.answer()
        play.tick(after: .seconds(1))
        #expect(told().last == .broadcastToAll(Self.presence(isLed: true)))
    }

    private static func presence(isLed: Bool) -> [UInt8] {
        Array(
            (#"{"type":"presence","participants":2,"screens":0,"facilitators":1"#
                + #","moderators":0,"isLed":\#(isLed),"coreGroup":0}"#).utf8)
    }

    @Test("[R16] news waits while the next batch is written, and is told before anybody new comes")
    func news() throws {
        let play = try room()
        play.ask("c1", .postNote("a", column: "open", text: "Lapp"), from: 2)
        play.ask("c2", .postNote("b", column: "open", text: "Lapp"), from: 3)
        play.answer()
        #expect(play.broadcasts(to: "participant").isEmpty)
        #expect(play.messages(to: 2).contains { $0.contains("accepted") })
        play.answer()
        #expect(play.broadcasts(to: "participant").count == 1)
        play.ask("c3", .postNote("c", column: "open", text: "Lapp"), from: 2)
        play.ask("c4", .postNote("d", column: "open", text: "Lapp"), from: 3)
        play.answer()
        play.connect(4, as: .cia)
        #expect(play.broadcasts(to: "participant").count == 2)
    }

    @Test("[R16] and goes out when the next batch is not written")
    func newsAfterFailure() throws {
        let play = try room()
        play.ask("c1", .postNote("a", column: "open", text: "Lapp"), from: 2)
        play.ask("c2", .postNote("b", column: "open", text: "Lapp"), from: 3)
        play.answer()
        play.answer(.notWritten(.diskFull))
        let changes = play.broadcasts(to: "participant")
        #expect(changes.count == 1 && changes[0].contains(#""id":"a""#))
    }

    @Test("[R16] but no longer than 50 ms")
    func patience() throws {
        let play = try room()
        play.ask("c1", .postNote("a", column: "open", text: "Lapp"), from: 2)
        play.ask("c2", .postNote("b", column: "open", text: "Lapp"), from: 3)
        play.answer()
        play.tick(after: .milliseconds(49))
        #expect(play.broadcasts(to: "participant").isEmpty)
        play.tick(after: .milliseconds(1))
        #expect(play.broadcasts(to: "participant").count == 1)
    }
}

@Suite struct ResumeTests {
    @Test(
        "[R10] what was erased or rewritten while somebody was away is not said to them afterwards")
    func nothingOld() throws {
        let play = try RoomPlay()
        play.connect(1, as: .facilitator)
        play.connect(2, as: .anna)
        let asked: [BoardCommand] = [
            .postNote("gone", column: "open", text: "Ett namn"),
            .postNote("kept", column: "open", text: "Ett annat namn"),
            .editNote("kept", text: "Utan namn"), .eraseNote("gone"),
        ]
        for (place, command) in asked.enumerated() {
            play.ask(CommandID(rawValue: "c\(place)"), command, from: 1)
            play.answer()
        }
        play.clear()
        play.connect(3, as: .bo, from: ViewPosition(epoch: 7, head: 3, audience: "participant"))
        let said = play.messages(to: 3).joined()
        #expect(said.contains(#""resumed":true"#) && said.contains("Utan namn"))
        #expect(!said.contains("Ett namn") && !said.contains("annat namn"))
    }
}
