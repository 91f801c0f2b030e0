@testable import BoardModel

/// What each record fixture shows, by file name. A `-plain` one has none of the optional fields.
let recordFixtures: [String: RecordView] = [
    "record-board": .board(
        BoardView(
            title: "Mötet i Umeå", templateTitle: Names.text("Stad för stad", "Town by town"),
            profile: .sensitive, state: .open, language: "sv", languages: ["sv", "en"])),
    "record-board-again": .board(
        BoardView(
            title: "Mötet i Umeå", templateTitle: Names.text("Stad för stad", "Town by town"),
            profile: .sensitive, state: .reading, language: "sv", languages: ["sv", "en"],
            laterMeetings: [Names.newYear])),
    "record-note-later": .note(
        NoteView(
            id: Names.otherNote, text: "Torget", revision: 1, state: .approved,
            placements: [Placement(column: Names.places, rank: 2_097_152)], group: nil,
            meeting: 2)),
    "record-phase": .phase(obstaclePhase),
    "record-phase-plain": .phase(
        PhaseView(
            id: PhaseID(rawValue: "paus.kaffe"), number: 17,
            exercise: ExerciseView(
                id: ExerciseID(rawValue: "paus"), number: 4, title: Names.text("Paus", "Break"),
                intro: nil, coreGroup: nil),
            kind: .pause, title: Names.text("Paus", "Break"), instruction: nil, minutes: nil,
            columns: [], groupSet: nil, isCurrent: false)),
    "record-column": .column(obstacleColumn),
    "record-column-plain": .column(
        ColumnView(
            id: Names.places, number: 3,
            question: Names.text("Var finns problemen?", "Where are the problems?"), title: nil,
            help: nil, example: nil, stem: nil, scope: .room, meaning: nil, isPrivate: false,
            isHidden: false, isOpen: false, coreGroupListens: true)),
    "record-group": .group(
        GroupView(
            id: Names.hotels, set: GroupSetID(rawValue: "bransch"), number: 10,
            title: Names.text("Hotell", "Hotels"), letter: "K", within: Names.business,
            isOpen: true)),
    "record-group-plain": .group(
        GroupView(
            id: Names.business, set: GroupSetID(rawValue: "sektor"), number: 3,
            title: Names.text("Näringsliv", "Business"), letter: "Z", within: nil, isOpen: false)),
    "record-note": .note(
        NoteView(
            id: Names.note, text: "Receptionen säger \"det är inte vår sak\"\nUtbilda! 👩‍🚒",
            revision: 1, state: .approved,
            placements: [
                Placement(column: Names.obstacles, rank: 1_048_576),
                Placement(column: Names.tools, rank: -524_288),
            ], group: Names.hotels)),
    "record-note-plain": .note(
        NoteView(
            id: Names.otherNote, text: "Torget \\ stationen", revision: 4, state: .pending,
            placements: [Placement(column: Names.places, rank: 2_097_152)], group: nil)),
    "record-note-blurred": .note(
        NoteView(
            id: Names.note, text: "", revision: 1, state: .approved,
            placements: [Placement(column: Names.places, rank: 1_048_576)], group: nil,
            isBlurred: true, lines: 3)),
    "record-note-found": .note(
        NoteView(
            id: Names.note, text: "Ring 070-123 45 67 på Storgatan 3", revision: 2, state: .held,
            placements: [Placement(column: Names.places, rank: 1_048_576)], group: nil,
            isBlurred: true, findings: [.phoneNumber, .streetAddress], isRewritten: true)),
    "record-note-starred": .note(
        NoteView(
            id: Names.note, text: "Vi ser men frågar inte", revision: 1, state: .approved,
            placements: [Placement(column: Names.obstacles, rank: 1_048_576)],
            group: Names.hotels, isStarred: true, isShared: true)),
    "record-ownNote-starred": .ownNote(
        OwnNoteView(
            id: Names.note, text: "Vi ser men frågar inte", revision: 1, state: .shown,
            column: Names.obstacles, group: Names.hotels, isStarred: true, isShared: true)),
    "record-ownNote-held": .ownNote(
        OwnNoteView(
            id: Names.note, text: "Ring 070-123 45 67", revision: 1, state: .review,
            column: Names.places, group: nil, findings: [.phoneNumber])),
    "record-ownNote": .ownNote(
        OwnNoteView(
            id: Names.note, text: "Vi ser men frågar inte", revision: 2, state: .review,
            column: Names.obstacles, group: Names.hotels)),
    "record-ownNote-plain": .ownNote(
        OwnNoteView(
            id: Names.otherNote, text: "Torget", revision: 1, state: .shown, column: Names.places,
            group: nil)),
    "record-note-marked": .note(
        NoteView(
            id: Names.note, text: "Hotell", revision: 1, state: .approved, placements: [],
            group: nil, marks: Names.marks)),
    "record-ownNote-marked": .ownNote(
        OwnNoteView(
            id: Names.note, text: "Hotell", revision: 1, state: .review, column: Names.places,
            group: nil, marks: NoteMarks(links: Names.links))),
    "record-theme": .theme(
        ThemeView(
            id: Names.theme, title: "Vem frågar?", notes: [Names.note, Names.otherNote], count: 3)),
    "record-theme-plain": .theme(
        ThemeView(id: Names.otherTheme, title: nil, notes: [Names.otherNote], count: 1)),
    "record-group-merged": .group(
        GroupView(
            id: Names.hotels, set: Names.fields, number: 10, title: Names.text("Hotell", "Hotels"),
            letter: "K", within: Names.business, isOpen: false, into: Names.police, from: nil,
            members: 0)),
    "record-group-split": .group(
        GroupView(
            id: Names.newGroup, set: Names.fields, number: 19,
            title: Names.text("Vandrarhem", "Vandrarhem"), letter: "L", within: Names.business,
            isOpen: true, into: nil, from: Names.hotels, members: 2, isSmall: true)),
    "record-group-help": .group(
        GroupView(
            id: Names.hotels, set: Names.fields, number: 10, title: Names.text("Hotell", "Hotels"),
            letter: "K", within: Names.business, isOpen: true, into: nil, from: nil, members: 4,
            status: .done, hasSecretary: true, help: true)),
    "record-membership-secretary": .membership(
        MembershipView(
            groups: [Names.hotels, Names.business], secretaryOf: [Names.hotels],
            waitsForHelp: [Names.hotels])),
    "record-membership-placed": .membership(
        MembershipView(groups: [Names.hotels, Names.business], placed: [Names.hotels])),
    "record-membership-walking": .membership(
        MembershipView(groups: [Names.hotels, Names.business], team: 2)),
    "record-membership": .membership(MembershipView(groups: [Names.hotels, Names.business])),
    "record-tally": .tally(
        TallyView(column: Names.obstacles, group: Names.hotels, notes: 7, pending: 2, waiting: 3)),
    "record-tally-plain": .tally(
        TallyView(column: Names.places, group: nil, notes: 12, pending: nil, waiting: nil)),
    "record-countdown-running": .countdown(
        CountdownView(
            countdown: Countdown(
                duration: 480_000,
                state: .running(endsAt: Timestamp(milliseconds: 1_767_225_900_000))))),
    "record-countdown-extra": .countdown(CountdownView(countdown: withExtraTime)),
    "record-countdown-paused": .countdown(
        CountdownView(countdown: Countdown(duration: 480_000, state: .paused(remaining: -1_500)))),
    "record-spotlight": .spotlight(
        SpotlightView(
            spotlight: Spotlight(content: .question, column: Names.obstacles, page: 1),
            column: Names.obstacles)),
    "record-spotlight-blank": .spotlight(
        SpotlightView(spotlight: Spotlight(content: .pause, blankedBy: .screen), column: nil)),
    "record-spotlight-group": .spotlight(
        SpotlightView(
            spotlight: Spotlight(content: .rows, group: Names.hotels, page: 1), column: nil,
            group: Names.hotels)),
    "record-spotlight-plain": .spotlight(
        SpotlightView(spotlight: Spotlight(content: .columns, page: 1), column: nil)),
    "record-vote": .vote(
        VoteView(
            id: Names.vote, number: 2, terms: terms, isOpen: false, hands: nil,
            results: [
                RankedCandidate(on: Names.candidate, place: 1, dots: 7, hands: 3),
                RankedCandidate(
                    on: CandidateID(rawValue: Names.otherNote.rawValue), place: 2, dots: 0, hands: 2
                ),
            ])),
    "record-vote-open": .vote(
        VoteView(
            id: Names.vote, number: 2, terms: terms, isOpen: true,
            hands: [VoteCount(on: Names.candidate, count: 3)], results: nil)),
    "record-vote-themes": .vote(
        VoteView(
            id: Names.vote, number: 2, terms: themeTerms, isOpen: false, hands: nil,
            results: [
                RankedCandidate(
                    on: CandidateID(rawValue: Names.theme.rawValue), place: 1, dots: 7, hands: 3,
                    notes: 4),
                RankedCandidate(
                    on: CandidateID(rawValue: Names.otherNote.rawValue), place: 2, dots: 1, hands: 0
                ),
            ])),
    "record-turnout": .turnout(TurnoutView(vote: Names.vote, voters: 9, dots: 21)),
    "record-shareBack": .shareBack(
        ShareBackView(
            phase: PhaseID(rawValue: "e4.share"), order: [Names.police, Names.hotels],
            turn: Names.hotels, heard: [Names.hotels, Names.police])),
    "record-shareBack-walk": .shareBack(
        ShareBackView(
            phase: PhaseID(rawValue: "e4.share"), order: [Names.police, Names.hotels], turn: nil,
            heard: [], walk: WalkView(round: 2, stations: [Names.hotels, Names.police]))),
    "record-shareBack-plain": .shareBack(
        ShareBackView(
            phase: PhaseID(rawValue: "e4.share"), order: [], turn: nil, heard: [])),
    "record-offer": .offer(
        OfferView(
            id: Names.offer, note: Names.note, group: Names.police,
            text: "Ring 070-123 45 67", state: .pending, findings: [.phoneNumber])),
    "record-offer-comment": .offer(
        OfferView(
            id: Names.offer, kind: .comment, note: Names.note, group: nil,
            text: "Så gör vi i Luleå också")),
    "record-offer-plain": .offer(
        OfferView(id: Names.offer, note: Names.note, group: Names.police)),
    "record-ownVote": .ownVote(
        OwnVoteView(
            vote: Names.vote, dots: [VoteCount(on: Names.candidate, count: 2)], left: 1)),
    "record-leader": .leader(LeaderView(device: Names.device, since: Names.newYear)),
    "record-undo": .undo(UndoView(act: .moveNote, note: Names.note, count: nil, at: Names.newYear)),
    "record-undo-lost": .undo(
        UndoView(
            act: .moveNote, note: Names.note, count: nil, at: Names.newYear,
            lostLinks: [
                LostLink(note: Names.note, link: NoteLink(type: .hinders, note: Names.otherNote)),
                LostLink(
                    note: Names.note, link: NoteLink(type: .overcomes, to: .theme(Names.theme))),
            ])),
    "record-undo-several": .undo(
        UndoView(act: .moveNotes, note: nil, count: 5, at: Names.newYear)),
    "record-undo-plain": .undo(
        UndoView(act: .enterPhase, note: nil, count: nil, at: Names.newYear)),
    "record-card": .card(
        CardView(
            id: Names.card, exercise: Names.town, column: Names.places, number: 2,
            text: CardText(
                heading: "Korta uthyrningar \"utan värd\"",
                bullets: ["Ofta över helgen", "Olika personer 👩‍🚒"]), state: .shown,
            shownBullets: 1, revision: 3)),
    "record-card-plain": .card(
        CardView(
            id: Names.card, exercise: Names.town, column: nil, number: 1,
            text: CardText(heading: "Vår bild", bullets: []), state: .secret, shownBullets: nil,
            revision: nil)),
    "record-action": .action(
        ActionView(
            id: Names.action, number: 2, text: Names.actionText,
            notes: [Names.note, Names.otherNote], says: [], status: .underWay, meeting: 2,
            revision: 3)),
    "record-action-plain": .action(
        ActionView(
            id: Names.otherAction, number: 1, text: ActionText(), notes: [Names.note],
            says: ["Vi ser men frågar inte"], status: .planned, revision: nil)),
    "record-earlier": .earlier(
        EarlierView(
            number: 1,
            board: EarlierBoard(
                id: Names.board, title: "Möte 2",
                actions: [
                    EarlierAction(
                        what: ["Skriv en rutin"], responsible: "Socialtjänst", due: "2027-03-01",
                        status: .underWay),
                    EarlierAction(
                        what: ["Ett", "Två"], responsible: "", due: "", status: .planned),
                ], obstacles: ["Ingen har tid"], themes: ["Vem frågar?"]))),
    "record-matrix": .matrix(matrix(isOpen: true)),
    "record-matrix-plain": .matrix(matrix(isOpen: false)),
    "record-material": .material(MaterialView(exercise: Names.town, secret: 4)),
]

private let terms = VotingRound.Terms(
    columns: [Names.obstacles, Names.tools], dots: 3, severalOnOne: true)

private let themeTerms = VotingRound.Terms(
    columns: [Names.obstacles], candidates: .themes, dots: 3, severalOnOne: false)

private let obstaclePhase = PhaseView(
    id: PhaseID(rawValue: "e4.obstacle"), number: 26,
    exercise: ExerciseView(
        id: ExerciseID(rawValue: "e4"), number: 6,
        title: Names.text("Nätverket och vår egen bransch", "The network and our own field"),
        intro: Names.text("Nu arbetar ni i grupper.", "Now you work in groups."),
        coreGroup: .takesPart),
    kind: .write, title: Names.text("Hinder", "Obstacles"),
    instruction: Names.text("Skriv ett hinder per lapp.", "Write one obstacle per note."),
    minutes: 8, columns: [Names.obstacles, Names.tools], groupSet: GroupSetID(rawValue: "bransch"),
    analysis: [Names.tools, Names.obstacles], isCurrent: true)

private func kind(_ id: String, _ swedish: String, _ english: String) -> NoteKind {
    NoteKind(id: KindID(rawValue: id), title: Names.text(swedish, english))
}

private let obstacleColumn = ColumnView(
    id: Names.obstacles, number: 20,
    question: Names.text("Vad kan hindra oss?", "What can keep us from it?"),
    title: Names.text("Hinder", "Obstacles"),
    help: Names.text("Också det som känns litet.", "Also what feels small."),
    example: Names.text("Vi vet inte vem vi ska ringa", "We do not know whom to call"),
    stem: Names.text("Det hindrar oss att …", "It keeps us from it that …"),
    kinds: [kind("slutsats", "Slutsats", "Conclusion"), kind("lucka", "Lucka", "Gap")],
    tagAxes: [
        TagAxis(
            id: AxisID(rawValue: "vetskap"), title: Names.text("Medvetet?", "Knowingly?"),
            values: [
                kind("medvetet", "Medvetet", "Knowingly"),
                kind("omedvetet", "Omedvetet", "Unknowingly"),
            ])
    ], forGroups: GroupSetID(rawValue: "bransch"),
    links: [
        LinkRule(type: .hinders, to: Names.tools, noneMeansAll: true),
        LinkRule(type: .about, to: Names.places),
    ], scope: .group, meaning: .obstacle, carriedFrom: Names.places, isPrivate: false,
    isHidden: true,
    isOpen: true,
    coreGroupListens: false)

private let withExtraTime = Countdown(
    duration: 480_000, state: .running(endsAt: Timestamp(milliseconds: 1_767_225_900_000))
).giving(120_000, to: Names.hotels)
