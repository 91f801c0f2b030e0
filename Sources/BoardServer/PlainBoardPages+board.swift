import BoardModel

/// The question, what is written to it, and what became of one's own notes.
extension PlainBoardPages {
    var board: PlainPage {
        let asked = reading.asked(form)
        let canWrite = reading.canWrite(asked)
        var form = form
        form.column = asked.column?.id
        let question = self.question(asked.column)
        let parts: [HTML?] =
            pages.kept(seat, form) + [
                tale, questions(asked.column),
                meaning(asked.column),
                HTML(
                    "h1", ["class": "question", "lang": question.language],
                    HTML(text: question.text)),
                help(asked.column), aside(asked), vote,
            ]
        let writing = canWrite ? field(asked.column) : [kept]
        return pages.page(
            told.map(says) ?? question.text, top: top,
            pages.form(
                parts + writing + [look] + notes(asked.column) + [changes, foot, pages.languages]))
    }

    private var isInside: Bool { reading.phase.kind == .join }
    private var isClosed: Bool { reading.board.state == .closed }

    private func question(_ column: ColumnView?) -> (text: String, language: Language?) {
        if isClosed { return (pages.words(.closedTitle), nil) }
        if isInside { return (pages.words(.waitTitle), nil) }
        return pages.words.text(of: column?.question ?? reading.phase.title, on: reading.board)
    }

    private func help(_ column: ColumnView?) -> HTML? {
        if isClosed { return pages.soft(.closedText) }
        if isInside { return pages.soft(.waitText) }
        return text(of: column.map { $0.help } ?? reading.phase.instruction, "p", "soft")
    }

    private func meaning(_ column: ColumnView?) -> HTML? {
        guard let meaning = column?.meaning, let title = text(of: column?.title, "span") else {
            return nil
        }
        return HTML("p", ["class": "meaning-word", "data-meaning": meaning.rawValue], title)
    }

    /// The one thing to know before writing here.
    private func aside(_ asked: (column: ColumnView?, isLate: Bool)) -> HTML? {
        guard let word = asideWord(asked) else { return nil }
        return HTML("p", ["class": "soft aside"], pages.word(word))
    }

    private func asideWord(_ asked: (column: ColumnView?, isLate: Bool)) -> PlainWord? {
        switch reading.board.state {
        case .locked: return .writeLocked
        case .reading: return .writeReading
        case .closed: return nil
        case .open: break
        }
        if asked.isLate {
            return reading.columns.contains(where: \.isOpen) ? .writeLate : .plainLate
        }
        guard let column = asked.column, column.isOpen else {
            return isInside ? nil : .plainNoneOpen
        }
        if column.scope == .group, reading.group?.isSmall == true { return .groupSmall }
        if column.isHidden { return .questionHidden }
        return column.isPrivate && column.help == nil ? .questionPrivate : nil
    }

    private var vote: HTML? {
        reading.isVoting ? HTML("p", ["class": "soft aside"], pages.word(.plainVote)) : nil
    }

    /// The questions one can turn to, when there are several.
    private func questions(_ shown: ColumnView?) -> HTML? {
        guard reading.columns.count > 1 else { return nil }
        return HTML(
            "nav", ["class": "plain-questions", "aria-label": pages.words(.questionChoose)],
            children: reading.columns.map { column in
                HTML(
                    "button",
                    [
                        "class": "chip", "type": "submit", "name": "to",
                        "value": PlainForm.Button.column(column.id),
                        "aria-current": column.id == shown?.id ? "true" : nil,
                    ], text(of: column.title ?? column.question, "span"))
            })
    }

    /// What is being written where nothing can be written just now is kept, and can be read.
    private var kept: HTML? {
        if form.text.isEmpty { return nil }
        return HTML([
            pages.hidden("text", form.text),
            HTML(
                "p", ["class": "note note-text", "data-state": "hidden", "dir": "auto"],
                HTML(text: form.text)),
        ])
    }

    private func field(_ column: ColumnView?) -> [HTML?] {
        let isProblem = told.map { !$0.isGood } ?? false
        let hasMarks =
            column?.kinds != nil || column?.tagAxes != nil || column?.forGroups != nil
            || column?.links != nil
        let stem = text(of: column?.stem, "p", "plain-stem")
        let rule: PlainWord = reading.board.profile == .open ? .joinOneThought : .writeRule
        let hint = [pages.words(rule), pages.words(.plainLength)].joined(separator: " ")
        let isAgain = told == .unknown || told == .notSaved || told == .tooFast
        return [
            example(column),
            HTML("label", ["class": "label", "for": "text"], pages.word(.writeLabel)), stem,
            HTML(
                "textarea",
                [
                    "class": "field", "id": "text", "name": "text", "rows": "4", "dir": "auto",
                    "autocomplete": "off", "maxlength": String(Limits.noteBytes),
                    "aria-describedby": isProblem ? "told hint" : "hint",
                    "aria-invalid": isProblem ? "true" : nil,
                    // The first line feed of a text area is not its own.
                ], HTML(text: "\n" + form.text)),
            HTML("p", ["class": "soft plain-hint", "id": "hint"], HTML(text: hint)),
            hasMarks ? HTML("p", ["class": "soft plain-hint"], pages.word(.plainTextOnly)) : nil,
            pages.button(
                PlainForm.Button.send, pages.word(isAgain ? .plainSendAgain : .plainSend),
                class: "button button-primary plain-send"),
            brake,
        ]
    }

    private func example(_ column: ColumnView?) -> HTML? {
        let isAnswered = reading.notes.contains { $0.column == column?.id }
        guard !isAnswered, let example = text(of: column?.example, "span") else { return nil }
        return HTML(
            "p", ["class": "example"], pages.word(.questionExample), HTML(text: " "), example)
    }

    /// Sends it as it is, beside what was said of it.
    private var brake: HTML? {
        guard case .looksLike = told else { return nil }
        return pages.button(PlainForm.Button.sendSeen, pages.word(.personalSendAnyway))
    }

    /// The way to another group.
    private var changes: HTML? {
        guard let group = reading.group, !isClosed else { return nil }
        return pages.button(
            PlainForm.Button.chooseAgain,
            pages.word(.groupSwitch, ["group": plain(group.title)]))
    }
}

/// One's own notes.
extension PlainBoardPages {
    /// Those of the question on the page first.
    private func notes(_ shown: ColumnView?) -> [HTML?] {
        if reading.notes.isEmpty { return [] }
        let here = reading.notes.filter { $0.column == shown?.id }
        let others = reading.notes.filter { $0.column != shown?.id }
        return [
            HTML("h2", ["class": "notes-heading"], pages.word(.notesOwn)),
            HTML(
                "ul", ["class": "notes"],
                children: (here + others).map { HTML("li", [:], note($0, shown)) }),
        ]
    }

    private func note(_ note: OwnNoteView, _ shown: ColumnView?) -> HTML {
        let fate = fate(of: note)
        return HTML(
            "article", ["class": "note", "data-own": "", "data-state": fate.state],
            HTML(
                "p", ["class": "note-text", "dir": "auto"], lead(of: note, shown),
                HTML(text: note.text)),
            HTML("p", ["class": "note-status"], fate.icon.html, HTML(text: fate.words)))
    }

    /// The stem it completes, or its question when it stands among others.
    private func lead(of note: OwnNoteView, _ shown: ColumnView?) -> HTML? {
        let column = reading.column(note.column)
        let stem = plain(column?.stem)
        let title = plain(column?.title ?? column?.question)
        let lead = stem.isEmpty && note.column != shown?.id && !title.isEmpty ? title + ":" : stem
        if lead.isEmpty { return nil }
        return HTML("span", ["class": "note-lead"], HTML(text: lead + " "))
    }

    private func fate(of note: OwnNoteView) -> (state: String, icon: PlainIcon, words: String) {
        let words = pages.words
        switch note.state {
        case .review where !note.findings.isEmpty:
            return ("review", .hold, words(.noteHeldFor, ["what": looks(note.findings)]))
        case .review: return ("review", .hold, words(.noteReview))
        case .shown: return ("saved", .check, words(.noteSaved))
        case .blurred: return ("saved", .veil, words(.noteBlurred))
        case .notShown: return ("hidden", .hide, words(.noteNotShown))
        case .rewrite: return ("hidden", .edit, words(.noteRewriteAsked))
        }
    }
}
