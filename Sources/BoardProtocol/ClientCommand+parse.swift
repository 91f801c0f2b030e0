import BoardModel

extension ClientCommand {
    init(_ fields: JSONObject) throws(MessageError.Problem) {
        self =
            switch try fields.type(CommandKind.self) {
            case .chooseGroup:
                .board(
                    .chooseGroup(
                        try fields.id("group"),
                        takesNotes: try fields.optionalFlag("takesNotes") ?? false))
            case .openGroup: .board(.openGroup(try fields.id("group")))
            case .closeGroup: .board(.closeGroup(try fields.id("group")))
            case .addGroup: .board(try .addGroup(fields))
            case .renameGroup:
                .board(.renameGroup(try fields.id("group"), title: try fields.string("title")))
            case .mergeGroups:
                .board(.mergeGroups(try fields.id("group"), into: try fields.id("into")))
            case .splitGroup:
                .board(
                    .splitGroup(
                        try fields.id("group"), new: try fields.newID("new"),
                        title: try fields.string("title")))
            case .placeRest:
                .board(.placeRest(try fields.id("set"), among: try fields.ids("groups")))
            case .claimSecretary:
                .claimSecretary(try fields.id("group"), code: try fields.word("code"))
            case .releaseSecretary: .board(.releaseSecretary(try fields.id("group")))
            case .setGroupStatus:
                .board(.setGroupStatus(try fields.id("group"), try fields.choice("status")))
            case .askForHelp: .board(.askForHelp(try fields.id("group")))
            case .answerHelp: .board(.answerHelp(try fields.id("group")))
            case .postNote: .board(try .postNote(fields))
            case .editNote: .board(try .editNote(fields))
            case .markNote: .board(try .markNote(fields))
            case .withdrawNote: .board(.withdrawNote(try fields.id("note")))
            case .mergeNotes:
                .board(.mergeNotes(try fields.id("note"), into: try fields.id("into")))
            case .moderateNote: .board(try .moderateNote(fields))
            case .moderateNotes: .board(try .moderateNotes(fields))
            case .approveAll:
                .board(
                    .approveAll(
                        try fields.ids("notes"), revisions: try fields.counts("revisions")))
            case .askForRewrite:
                .board(
                    .askForRewrite(
                        try fields.id("note"), revision: try fields.optionalCount("revision")))
            case .blurNote: .board(.blurNote(try fields.id("note")))
            case .unblurNote: .board(.unblurNote(try fields.id("note")))
            case .shareNote: .board(.shareNote(try fields.id("note")))
            case .unshareNote: .board(.unshareNote(try fields.id("note")))
            case .starNote: .board(.starNote(try fields.id("note")))
            case .unstarNote: .board(.unstarNote(try fields.id("note")))
            case .eraseNote: .board(.eraseNote(try fields.id("note")))
            case .moveNote: .board(try .moveNote(fields))
            case .moveNotes: .board(try .moveNotes(fields))
            case .makeTheme: .board(try .makeTheme(fields))
            case .addToTheme: .board(try .addToTheme(fields))
            case .takeOutOfTheme: .board(try .takeOutOfTheme(fields))
            case .renameTheme: .board(try .renameTheme(fields))
            case .mergeThemes: .board(try .mergeThemes(fields))
            case .dissolveTheme: .board(.dissolveTheme(try fields.id("theme")))
            case .eraseTheme: .board(.eraseTheme(try fields.id("theme")))
            case .undo: .board(.undo(at: try fields.optionalTime("at")))
            case .takeLead: .board(.takeLead(over: try fields.optionalID("over")))
            case .putCard: .board(try .putCard(fields))
            case .moveCard:
                .board(.moveCard(try fields.id("card"), before: try fields.optionalID("before")))
            case .removeCard: .board(.removeCard(try fields.id("card")))
            case .setCardState: .board(try .setCardState(fields))
            case .compare:
                .board(
                    .compare(try fields.ids("cards"), revisions: try fields.counts("revisions")))
            case .putAction: .board(try .putAction(fields))
            case .setActionStatus:
                .board(.setActionStatus(try fields.id("action"), try fields.choice("status")))
            case .moveAction:
                .board(
                    .moveAction(try fields.id("action"), before: try fields.optionalID("before")))
            case .removeAction: .board(.removeAction(try fields.id("action")))
            case .eraseAction: .board(.eraseAction(try fields.id("action")))
            case .enterPhase: .board(.enterPhase(try fields.id("phase")))
            case .revealColumn: .board(.revealColumn(try fields.id("column")))
            case .startVote: .board(try .startVote(fields))
            case .giveDot: .board(.giveDot(try fields.id("vote"), on: try fields.id("on")))
            case .takeDot: .board(.takeDot(try fields.id("vote"), on: try fields.id("on")))
            case .closeVote: .board(.closeVote(try fields.id("vote")))
            case .reopenVote: .board(.reopenVote(try fields.id("vote")))
            case .addHands: .board(try .addHands(fields))
            case .orderShareBack: .board(.orderShareBack(try fields.ids("groups")))
            case .giveTurn: .board(.giveTurn(try fields.optionalID("group")))
            case .walk: .board(.walk(round: try fields.optionalCount("round")))
            case .offerHelp: .board(try .offerHelp(fields))
            case .commentNote:
                .board(
                    .commentNote(
                        try fields.newID("offer"), on: try fields.id("note"),
                        text: try fields.string("text")))
            case .withdrawOffer: .board(.withdrawOffer(try fields.id("offer")))
            case .moderateOffer:
                .board(
                    .moderateOffer(try fields.id("offer"), state: try fields.choice("state")))
            case .startCountdown: .board(.startCountdown(seconds: try fields.count("seconds")))
            case .extendCountdown: .board(.extendCountdown(seconds: try fields.count("seconds")))
            case .giveExtraTime:
                .board(
                    .giveExtraTime(try fields.id("group"), seconds: try fields.count("seconds")))
            case .pauseCountdown: .board(.pauseCountdown)
            case .resumeCountdown: .board(.resumeCountdown)
            case .stopCountdown: .board(.stopCountdown)
            case .showOnScreen: .board(try .showOnScreen(fields))
            case .turnPage: .board(.turnPage(try fields.count("page")))
            case .blankScreen: .board(.blankScreen)
            case .unblankScreen: .board(.unblankScreen)
            case .lockBoard: .board(.lockBoard)
            case .unlockBoard: .board(.unlockBoard)
            case .closeBoard: .board(.closeBoard)
            case .reopenBoard: .board(.reopenBoard(toWrite: try fields.flag("toWrite")))
            case .pairScreen: .pairScreen(code: try fields.word("code"))
            }
    }
}

/// The commands with several fields.
extension BoardCommand {
    fileprivate static func addGroup(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .addGroup(
            try fields.newID("group"), set: try fields.id("set"),
            title: try fields.string("title"), within: try fields.optionalID("within"))
    }

    fileprivate static func postNote(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .postNote(
            try fields.newID("note"), column: try fields.id("column"),
            text: try fields.string("text"),
            marks: fields["marks"] == nil ? NoteMarks() : try NoteMarks(fields.object("marks")))
    }

    fileprivate static func markNote(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .markNote(try fields.id("note"), marks: try NoteMarks(fields.object("marks")))
    }

    fileprivate static func editNote(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .editNote(
            try fields.id("note"), text: try fields.string("text"),
            revision: try fields.optionalCount("revision"))
    }

    fileprivate static func moderateNote(
        _ fields: JSONObject
    ) throws(MessageError.Problem) -> Self {
        .moderateNote(
            try fields.id("note"), state: try fields.choice("state"),
            revision: try fields.optionalCount("revision"))
    }

    fileprivate static func moderateNotes(
        _ fields: JSONObject
    ) throws(MessageError.Problem) -> Self {
        .moderateNotes(
            try fields.ids("notes"), state: try fields.choice("state"),
            revisions: try fields.optionalCounts("revisions"))
    }

    fileprivate static func startVote(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .startVote(
            try fields.newID("vote"),
            VotingRound.Terms(
                columns: try fields.ids("columns"),
                candidates: fields["candidates"] == nil ? .notes : try fields.choice("candidates"),
                dots: try fields.count("dots"), severalOnOne: try fields.flag("severalOnOne")))
    }

    fileprivate static func addHands(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .addHands(
            try fields.id("vote"), on: try fields.id("on"), count: try fields.count("count"))
    }

    fileprivate static func offerHelp(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .offerHelp(
            try fields.newID("offer"), on: try fields.id("note"),
            text: fields["text"] == nil ? nil : try fields.string("text"))
    }

    fileprivate static func moveNotes(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .moveNotes(
            try fields.ids("notes"), from: try fields.optionalID("from"), to: try fields.id("to"),
            before: try fields.optionalID("before"))
    }

    fileprivate static func showOnScreen(
        _ fields: JSONObject
    ) throws(MessageError.Problem) -> Self {
        .showOnScreen(
            try fields.choice("content"), column: try fields.optionalID("column"),
            group: try fields.optionalID("group"))
    }

    fileprivate static func makeTheme(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .makeTheme(
            try fields.newID("theme"), notes: try fields.ids("notes"),
            title: fields["title"] == nil ? nil : try fields.string("title"))
    }

    fileprivate static func addToTheme(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .addToTheme(
            try fields.id("theme"), notes: try fields.ids("notes"),
            before: try fields.optionalID("before"))
    }

    fileprivate static func takeOutOfTheme(
        _ fields: JSONObject
    ) throws(MessageError.Problem) -> Self {
        let before: NoteID? = try fields.optionalID("before")
        let column: ColumnID? = try fields.optionalID("to")
        return .takeOutOfTheme(
            try fields.ids("notes"), to: column.map { Spot(column: $0, before: before) })
    }

    fileprivate static func renameTheme(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .renameTheme(try fields.id("theme"), title: try fields.string("title"))
    }

    fileprivate static func mergeThemes(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .mergeThemes(try fields.id("theme"), into: try fields.id("into"))
    }

    fileprivate static func putCard(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .putCard(
            try fields.newID("card"), try fields.id("exercise"),
            column: try fields.optionalID("column"),
            text: CardText(
                heading: try fields.string("heading"), bullets: try fields.strings("bullets")),
            revision: try fields.optionalCount("revision"))
    }

    fileprivate static func setCardState(
        _ fields: JSONObject
    ) throws(MessageError.Problem) -> Self {
        .setCardState(
            try fields.id("card"), try fields.choice("state"),
            bullets: try fields.optionalCount("bullets"),
            revision: try fields.optionalCount("revision"))
    }

    fileprivate static func moveNote(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .moveNote(
            try fields.id("note"), from: try fields.id("from"), to: try fields.id("to"),
            before: try fields.optionalID("before"))
    }
}
