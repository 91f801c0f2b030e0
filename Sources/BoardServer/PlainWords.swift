import BoardModel

/// What the plain pages say. Words that the phone has too are the phone's, letter for letter.
enum PlainWord: String, CaseIterable {
    case codeTitle = "code.title"
    case codeLabel = "code.label"
    case codeOpen = "code.open"
    case codeUnknown = "code.unknown"
    case codeTooFast = "code.tooFast"
    case joinTitle = "join.title"
    case joinNoAccount = "join.noAccount"
    case joinOneThought = "join.oneThought"
    case joinRule1 = "join.rule1"
    case joinRule2 = "join.rule2"
    case joinRule3 = "join.rule3"
    case joinAnonymous = "join.anonymous"
    case joinContacts = "join.contacts"
    case joinLanguage = "join.language"
    case groupTitle = "group.title"
    case groupChange = "group.change"
    case groupSmall = "group.small"
    case groupSwitch = "group.switch"
    case groupKeep = "group.keep"
    case waitTitle = "wait.title"
    case waitText = "wait.text"
    case questionChoose = "question.choose"
    case questionExample = "question.example"
    case questionHidden = "question.hidden"
    case questionPrivate = "question.private"
    case notesOwn = "notes.own"
    case writeLabel = "write.label"
    case writeRule = "write.rule"
    case writeLate = "write.late"
    case writeLocked = "write.locked"
    case writeReading = "write.reading"
    case noteSaved = "note.saved"
    case noteReview = "note.review"
    case noteHeldFor = "note.heldFor"
    case noteBlurred = "note.blurred"
    case noteRewriteAsked = "note.rewriteAsked"
    case noteNotShown = "note.notShown"
    case personalWarn = "personal.warn"
    case personalSendAnyway = "personal.sendAnyway"
    case personalEmailAddress = "personal.emailAddress"
    case personalWebAddress = "personal.webAddress"
    case personalUserName = "personal.userName"
    case personalIdentityNumber = "personal.identityNumber"
    case personalPhoneNumber = "personal.phoneNumber"
    case personalStreetAddress = "personal.streetAddress"
    case personalPlate = "personal.plate"
    case personalHostWord = "personal.hostWord"
    case netKeepWifi = "net.keepWifi"
    case closedTitle = "closed.title"
    case closedText = "closed.text"
    case stoppedUnknownBoard = "stopped.unknownBoard"
    case stoppedDamagedBoard = "stopped.damagedBoard"
    case stoppedWrongSecret = "stopped.wrongSecret"
    case stoppedAsk = "stopped.ask"
    case stoppedTell = "stopped.tell"
    case stoppedCode = "stopped.code"
    case groupOwn = "group.own"
    case groupIsSmall = "group.isSmall"
    case askNotesHelp = "ask.notesHelp"
    case plainRead = "plain.read"
    case plainSimple = "plain.simple"
    case plainOrdinary = "plain.ordinary"
    case plainStill = "plain.still"
    case plainSend = "plain.send"
    case plainSendAgain = "plain.sendAgain"
    case plainLook = "plain.look"
    case plainLength = "plain.length"
    case plainTextOnly = "plain.textOnly"
    case plainLate = "plain.late"
    case plainNoneOpen = "plain.noneOpen"
    case plainVote = "plain.vote"
    case plainNoGroups = "plain.noGroups"
    case plainTakeNotes = "plain.takeNotes"
    case plainIsSaved = "plain.isSaved"
    case plainIsIn = "plain.isIn"
    case plainUnknown = "plain.unknown"
    case plainUnknownGroup = "plain.unknownGroup"
    case plainNotSaved = "plain.notSaved"
    case plainTooFast = "plain.tooFast"
    case plainOtherText = "plain.otherText"
    case plainNotUnderstood = "plain.notUnderstood"
    case plainNotHere = "plain.notHere"
}

/// The words in one language.
struct PlainWords: Sendable {
    let language: Language

    /// The first is spoken where nothing is known.
    static let languages: [Language] = ["sv", "en"]

    /// The tag, where there are words for it.
    static func known(_ tag: String) -> Language? { languages.first { $0 == tag } }

    func callAsFunction(_ word: PlainWord, _ values: [String: String] = [:]) -> String {
        filled(word.texts, values)
    }

    /// Why something was refused.
    func refusal(_ reason: String) -> String {
        filled(Self.refusals[reason] ?? Self.otherRefusal, [:])
    }

    private func filled(_ texts: (sv: String, en: String), _ values: [String: String]) -> String {
        var rest = Substring(language == "en" ? texts.en : texts.sv)
        var filled = ""
        // What is filled in is not read again.
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open] + (values[String(rest[rest.index(after: open)..<close])] ?? "")
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// "a telephone number and a street address"
    func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + (language == "en" ? " and " : " och ")
            + last
    }

    /// A text of the template in this language or, marked as such, in one it has.
    func text(of text: LocalizedText?, on board: BoardView) -> (text: String, language: Language?) {
        guard let text else { return ("", nil) }
        if let own = text.texts[language] { return (own, nil) }
        for tag in [board.language] + board.languages {
            if let other = text.texts[tag] { return (other, tag) }
        }
        return ("", nil)
    }
}
