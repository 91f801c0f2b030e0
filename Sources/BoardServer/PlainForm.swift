import BoardModel
import BoardProtocol

/// Who fills in a form: what a phone keeps to itself stands in hidden fields, and in no address.
struct PlainSeat {
    let board: BoardID
    let secret: Secret
    let token: Secret

    /// Somebody who has just come in.
    init(_ board: BoardID, _ secret: Secret) {
        self.board = board
        self.secret = secret
        token = Secret(Symbols.randomID(MessageLimits.tokenSymbols))
    }

    /// Nil when no form of ours was sent.
    init?(_ fields: FormBody) {
        guard let board = fields["board"].flatMap(BoardID.init(checking:)),
            let secret = fields["secret"], secret.utf8.count <= MessageLimits.wordBytes,
            let token = fields["token"], Symbols.isID(token, MessageLimits.tokenSymbols)
        else { return nil }
        self.board = board
        self.secret = Secret(secret)
        self.token = Secret(token)
    }
}

/// What somebody has filled in and pressed.
struct PlainForm {
    var language: Language?
    var hasReadRules = false
    /// The question that is answered.
    var column: ColumnID?
    var text = ""
    /// Of the note that is sent: one form has one effect, however often it comes.
    var id: CommandID?
    var takesNotes = false
    var act = Act.look

    enum Act: Equatable {
        /// Fetches the page anew, and whatever is not understood.
        case look
        /// Somebody who has seen what the text looks like sends it to review.
        case send(isSeen: Bool)
        case chooseAgain
        case choose(GroupID)
    }

    /// What somebody who has just come in would send.
    init(in language: Language?) { self.language = language }

    init(_ fields: FormBody) {
        language = fields["language"].flatMap(PlainWords.known)
        hasReadRules = fields["read"] != nil
        column = fields["column"].flatMap(ColumnID.init(checking:))
        text = fields["text"] ?? ""
        if let given = fields["id"], Symbols.isID(given, MessageLimits.idSymbols) {
            id = CommandID(rawValue: given)
        }
        takesNotes = fields["takes"] != nil
        press(fields["to"] ?? "")
    }

    /// The names of the buttons.
    enum Button {
        static let start = "start"
        static let look = "look"
        static let send = "send"
        static let sendSeen = "sendSeen"
        static let chooseAgain = "chooseAgain"
        static func group(_ id: GroupID) -> String { "group:\(id)" }
        static func column(_ id: ColumnID) -> String { "column:\(id)" }
        static func language(_ language: Language) -> String { "language:\(language)" }
    }

    private mutating func press(_ button: String) {
        let parts = button.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case (Button.start, nil): hasReadRules = true
        case (Button.send, nil): act = .send(isSeen: false)
        case (Button.sendSeen, nil): act = .send(isSeen: true)
        case (Button.chooseAgain, nil): act = .chooseAgain
        case ("group", let id?): act = GroupID(checking: id).map(Act.choose) ?? .look
        case ("column", let id?): column = ColumnID(checking: id)
        case ("language", let tag?): language = PlainWords.known(tag)
        default: break
        }
    }
}

extension PlainForm {
    /// What goes back to its sender after `told`: what is not saved stays in the field under the same id, so that it
    /// can be sent again; what is saved leaves it.
    func settled(_ told: PlainTold?, notes: [OwnNoteView]) -> (form: PlainForm, told: PlainTold?) {
        var form = self
        var told = told
        let saved = notes.first { $0.id.rawValue == id?.rawValue }
        // It was saved, and the answer got lost on the way back.
        let isLost = saved != nil && told == nil && (try? TextRules.clean(text)) == saved?.text
        if isLost { told = .saved }
        if told == .saved { form.text = "" }
        if id == nil || saved != nil || told == .saved || told == .otherText {
            form.id = CommandID(rawValue: Symbols.randomID(MessageLimits.idSymbols))
        }
        return (form, told)
    }
}
