import BoardModel
import BoardTesting
import Testing

@Suite struct PermissionTests {
    /// Of those who take part, the secretaries of groups; the board's rules say whether it is one.
    private static let arranging: Set<Role> = [.participant, .coreGroup, .facilitator, .moderator]

    /// One command of each kind and the roles that may ask for it.
    static let table: [(BoardCommand, Set<Role>)] = [
        (.chooseGroup("hotel"), [.participant, .coreGroup]),
        (.openGroup("farm"), [.facilitator]), (.closeGroup("hotel"), [.facilitator]),
        (
            .addGroup("g", set: GroupSetID(rawValue: "field"), title: "a", within: nil),
            [.facilitator]
        ),
        (.renameGroup("hotel", title: "a"), [.facilitator]),
        (.mergeGroups("hotel", into: "taxi"), [.facilitator]),
        (.splitGroup("hotel", new: "g", title: "a"), [.facilitator]),
        (.placeRest(GroupSetID(rawValue: "field"), among: []), [.facilitator]),
        (.claimSecretary("hotel"), [.participant, .coreGroup]),
        (.releaseSecretary("hotel"), [.participant, .coreGroup]),
        (.setGroupStatus("hotel", .done), [.participant, .coreGroup]),
        (.askForHelp("hotel"), [.participant, .coreGroup]),
        (.answerHelp("hotel"), [.participant, .coreGroup, .facilitator]),
        (.withdrawNote("n"), [.participant, .coreGroup]),
        (.mergeNotes("n", into: "m"), [.participant, .coreGroup]),
        (.postNote("n", column: "open", text: "a"), [.participant, .coreGroup, .facilitator]),
        (
            .editNote("n", text: "a"), [.participant, .coreGroup, .facilitator, .moderator]
        ),
        (
            .markNote("n", marks: NoteMarks()),
            [.participant, .coreGroup, .facilitator, .moderator]
        ),
        (
            .putCard(
                "k", "e2", column: nil, text: CardText(heading: "a", bullets: []), revision: nil),
            [.coreGroup]
        ),
        (.moveCard("k", before: nil), [.coreGroup]),
        (.removeCard("k"), [.coreGroup, .facilitator]),
        (.setCardState("k", .secret, bullets: nil, revision: nil), [.coreGroup]),
        (
            .setCardState("k", .presentable, bullets: nil, revision: nil),
            [.coreGroup, .facilitator]
        ),
        (.setCardState("k", .shown, bullets: nil, revision: nil), [.facilitator]),
        (.compare([], revisions: []), [.facilitator]),
        (.putAction("x", text: ActionText(what: "a"), notes: []), [.facilitator]),
        (.setActionStatus("x", .done), [.facilitator]),
        (.moveAction("x", before: nil), [.facilitator]),
        (.removeAction("x"), [.facilitator]), (.eraseAction("x"), [.facilitator]),
        (.moderateNote("n", state: .held), [.facilitator, .moderator]),
        (.moveNote("n", from: "open", to: "more", before: nil), arranging),
        (.moderateNotes(["n"], state: .held), [.facilitator, .moderator]),
        (.moveNotes(["n"], from: nil, to: "more"), arranging),
        (.makeTheme("t", notes: ["n"], title: nil), [.facilitator, .moderator]),
        (.addToTheme("t", notes: ["n"], before: nil), [.facilitator, .moderator]),
        (.takeOutOfTheme(["n"]), [.facilitator, .moderator]),
        (.renameTheme("t", title: "a"), [.facilitator, .moderator]),
        (.mergeThemes("t", into: "u"), [.facilitator, .moderator]),
        (.dissolveTheme("t"), [.facilitator, .moderator]), (.eraseTheme("t"), [.facilitator]),
        (.eraseNote("n"), [.facilitator]), (.takeLead(over: nil), [.facilitator]),
        (.approveAll(["n"], revisions: [1]), [.facilitator, .moderator]),
        (.askForRewrite("n"), [.facilitator, .moderator]),
        (.blurNote("n"), [.facilitator, .moderator]),
        (.unblurNote("n"), [.facilitator, .moderator]),
        (.starNote("n"), arranging), (.unstarNote("n"), arranging), (.undo(), arranging),
        (.enterPhase("both"), [.facilitator]),
        (
            .startVote("v", VotingRound.Terms(columns: ["open"], dots: 3, severalOnOne: true)),
            [.facilitator]
        ),
        (.giveDot("v", on: "n"), [.participant, .coreGroup]),
        (.takeDot("v", on: "n"), [.participant, .coreGroup]),
        (.closeVote("v"), [.facilitator]), (.reopenVote("v"), [.facilitator]),
        (.addHands("v", on: "n", count: 4), [.facilitator]),
        (.orderShareBack(["hotel"]), [.facilitator]), (.giveTurn("hotel"), [.facilitator]),
        (.walk(round: 1), [.facilitator]),
        (.commentNote("o", on: "n", text: "x"), [.participant, .coreGroup]),
        (.shareNote("n"), [.participant, .coreGroup]),
        (.unshareNote("n"), [.participant, .coreGroup]),
        (.offerHelp("o", on: "n", text: nil), [.participant, .coreGroup]),
        (.withdrawOffer("o"), [.participant, .coreGroup, .facilitator, .moderator]),
        (.moderateOffer("o", state: .hidden), [.facilitator, .moderator]),
        (.revealColumn("secret"), [.facilitator]), (.startCountdown(seconds: 60), [.facilitator]),
        (.extendCountdown(seconds: 60), [.facilitator]),
        (.giveExtraTime("hotel", seconds: 60), [.facilitator]), (.pauseCountdown, [.facilitator]),
        (.resumeCountdown, [.facilitator]), (.stopCountdown, [.facilitator]),
        (.showOnScreen(.join), [.facilitator]), (.turnPage(1), [.facilitator]),
        (.blankScreen, [.facilitator, .screen]), (.unblankScreen, [.facilitator, .screen]),
        (.lockBoard, [.facilitator]), (.unlockBoard, [.facilitator]),
        (.closeBoard, [.facilitator]), (.reopenBoard(toWrite: true), [.facilitator]),
    ]

    @Test("[P1] only the cells of the table pass", arguments: table.indices)
    func cells(row: Int) {
        let (command, roles) = Self.table[row]
        let play = Play()
        for actor in [Actor.facilitator, .moderator, .anna, .kim, .screen] {
            let isRefused = play.refusal(of: command, by: actor) == .notAllowed
            #expect(isRefused == !roles.contains(actor.role), "\(command) by \(actor.role)")
            #expect(Permission.allows(actor.role, command) == roles.contains(actor.role))
        }
    }

    @Test("[P2] a refused command makes no event and changes nothing")
    func refused() throws {
        var play = Play()
        try play.ask(.postNote("a", column: "open", text: "Lapp"), by: .anna)
        let before = play.board
        for (command, _) in Self.table {
            for actor in [Actor.anna, .bo, .kim, .screen]
            where play.refusal(of: command, by: actor) != nil {
                #expect(throws: CommandRejection.self) { try play.ask(command, by: actor) }
            }
        }
        #expect(play.board == before)
    }
}
