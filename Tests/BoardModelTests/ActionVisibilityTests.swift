import BoardTesting
import Testing

@testable import BoardModel

@Suite struct ActionVisibilityTests {
    private static let room: [Viewer] = [
        .screen, .participant(groups: []), .coreGroup(groups: []),
    ]

    private func play(on note: BoardCommand? = nil, profile: Template.Profile = .open) throws
        -> Play
    {
        var play = Play(profile)
        try play.ask(.postNote("a", column: "open", text: "Lapp a"), by: .anna)
        try play.ask(.putAction("x", text: ActionText(), notes: ["a"]))
        if let note { try play.ask(note) }
        return play
    }

    @Test("[V18] facilitators and moderators always see the plan, the others while it is shown")
    func shown() throws {
        var play = try play()
        for content in Set(Spotlight.Content.allCases).subtracting([.vote, .group, .rows]) {
            // A content about a column is refused in a phase without one.
            guard (try? play.ask(.showOnScreen(content))) != nil else { continue }
            for viewer in [Viewer.facilitator, .moderator] {
                #expect(play.actions(viewer).map(\.revision) == [1])
            }
            for viewer in Self.room {
                #expect(play.actions(viewer).count == (content == .actions ? 1 : 0))
                #expect(play.actions(viewer).allSatisfy { $0.revision == nil })
            }
            #expect(play.actions(.author("anna")) == [])
        }
    }

    @Test(
        "[AP5] the room is told only of the notes that everybody may read",
        arguments: [
            (nil, true), (BoardCommand.moderateNote("a", state: .pending), false),
            (.moderateNote("a", state: .held), false), (.moderateNote("a", state: .hidden), false),
            (.blurNote("a"), false),
            (.moveNote("a", from: "open", to: "secret", before: nil), false),
        ])
    func notes(command: BoardCommand?, isTold: Bool) throws {
        var play = try play(on: command)
        try play.ask(.showOnScreen(.actions))
        for viewer in Self.room {
            #expect(play.actions(viewer).map(\.says) == [isTold ? ["Lapp a"] : []])
            #expect(play.actions(viewer).map(\.notes) == [isTold ? ["a"] : []])
        }
        #expect(play.actions(.facilitator).map(\.says) == [["Lapp a"]])
    }

    @Test(
        "[V18] turning to the plan, and away from it, touches its rows, and so does a note of theirs"
    )
    func touched() throws {
        var play = try play()
        let turned = play.apply(.spotlightTurned(.actions))
        #expect(turned.keys.contains(.action("x")))
        #expect(play.apply(.noteModerated("a", state: .held)).keys.contains(.action("x")))
        #expect(play.apply(.noteErased("a")).keys.contains(.action("x")))
        #expect(play.apply(.spotlightTurned(.join)).keys.contains(.action("x")))
    }
}
