import BoardModel

/// The fields of each record in the order of `Protocol.md`.
extension JSONWriter {
    mutating func fields(of view: BoardView) {
        field("title", view.title)
        field("templateTitle", view.templateTitle)
        field("profile", view.profile)
        field("state", view.state)
        field("language", view.language)
        key("languages")
        array(view.languages) { $0.string($1) }
        if !view.laterMeetings.isEmpty {
            key("laterMeetings")
            array(view.laterMeetings) { $0.integer($1.milliseconds) }
        }
    }

    mutating func fields(of view: PhaseView) {
        field("id", view.id)
        field("number", view.number)
        field("exercise") { writer in
            writer.field("id", view.exercise.id)
            writer.field("number", view.exercise.number)
            writer.field("title", view.exercise.title)
            writer.field("intro", view.exercise.intro)
            writer.field("coreGroup", view.exercise.coreGroup)
        }
        field("kind", view.kind)
        field("title", view.title)
        field("instruction", view.instruction)
        field("minutes", view.minutes)
        field("columns", view.columns)
        field("groupSet", view.groupSet)
        if !view.analysis.isEmpty { field("analysis", view.analysis) }
        field("isCurrent", view.isCurrent)
    }

    mutating func fields(of view: ColumnView) {
        field("id", view.id)
        field("number", view.number)
        field("question", view.question)
        field("title", view.title)
        field("help", view.help)
        field("example", view.example)
        field("stem", view.stem)
        fieldsOfMarks(on: view)
        field("scope", view.scope)
        field("meaning", view.meaning)
        field("carriedFrom", view.carriedFrom)
        field("isPrivate", view.isPrivate)
        field("isHidden", view.isHidden)
        field("isOpen", view.isOpen)
        if view.coreGroupListens { field("coreGroupListens", true) }
    }

    /// What its notes can be marked with.
    private mutating func fieldsOfMarks(on view: ColumnView) {
        field("kinds", view.kinds)
        if let axes = view.tagAxes {
            key("tagAxes")
            array(axes) { writer, axis in
                writer.object {
                    $0.field("id", axis.id)
                    $0.field("title", axis.title)
                    $0.field("values", axis.values)
                }
            }
        }
        field("forGroups", view.forGroups)
        guard let links = view.links else { return }
        key("links")
        array(links) { writer, rule in
            writer.object {
                $0.field("type", rule.type)
                $0.field("to", rule.to)
                if let all = rule.noneMeansAll { $0.field("noneMeansAll", all) }
            }
        }
    }

    private mutating func field(_ name: StaticString, _ kinds: [NoteKind]?) {
        guard let kinds else { return }
        key(name)
        array(kinds) { writer, kind in
            writer.object {
                $0.field("id", kind.id)
                $0.field("title", kind.title)
            }
        }
    }

    mutating func fields(of view: GroupView) {
        field("id", view.id)
        field("set", view.set)
        field("number", view.number)
        field("title", view.title)
        field("letter", view.letter)
        field("within", view.within)
        field("isOpen", view.isOpen)
        field("into", view.into)
        field("from", view.from)
        field("members", view.members)
        flag("isSmall", view.isSmall)
        field("status", view.status)
        flag("hasSecretary", view.hasSecretary)
        flag("help", view.help)
    }

    mutating func fields(of view: NoteView) {
        field("id", view.id)
        field("text", view.text)
        field("revision", view.revision)
        field("state", view.state)
        key("placements")
        array(view.placements) { writer, placement in
            writer.object {
                $0.field("column", placement.column)
                $0.field("rank", placement.rank)
            }
        }
        field("group", view.group)
        flag("isBlurred", view.isBlurred)
        flag("isStarred", view.isStarred)
        flag("isShared", view.isShared)
        field("lines", view.lines)
        field("findings", optional: view.findings)
        flag("isRewritten", view.isRewritten)
        field("meeting", view.meeting)
        field("marks", view.marks)
    }

    mutating func fields(of view: OwnNoteView) {
        field("id", view.id)
        field("text", view.text)
        field("revision", view.revision)
        field("state", view.state)
        field("column", view.column)
        field("group", view.group)
        flag("isStarred", view.isStarred)
        flag("isShared", view.isShared)
        field("findings", optional: view.findings)
        field("marks", view.marks)
    }

    mutating func fields(of view: ThemeView) {
        field("id", view.id)
        field("title", view.title)
        field("notes", view.notes)
        field("count", view.count)
    }

    mutating func fields(of view: TallyView) {
        field("id", tallyID(view.column, view.group))
        field("column", view.column)
        field("group", view.group)
        field("notes", view.notes)
        field("pending", view.pending)
        field("waiting", view.waiting)
    }

    mutating func fields(of countdown: Countdown) {
        switch countdown.state {
        case .running(let endsAt):
            field("state", "running")
            field("duration", countdown.duration)
            field("endsAt", endsAt)
        case .paused(let remaining):
            field("state", "paused")
            field("duration", countdown.duration)
            field("remaining", remaining)
        }
        if countdown.extra.isEmpty { return }
        key("extra")
        array(countdown.extra.sorted { $0.key < $1.key }) { writer, extra in
            writer.object {
                $0.field("group", extra.key)
                $0.field("duration", extra.value)
            }
        }
    }

    mutating func fields(of view: SpotlightView) {
        field("content", view.spotlight.content)
        field("column", view.column)
        field("group", view.group)
        field("page", view.spotlight.page)
        field("isBlank", view.spotlight.isBlank)
        field("blankedBy", view.spotlight.blankedBy)
    }

    mutating func fields(of view: CardView) {
        field("id", view.id)
        field("exercise", view.exercise)
        field("column", view.column)
        field("number", view.number)
        field("heading", view.text.heading)
        key("bullets")
        array(view.text.bullets) { $0.string($1) }
        field("state", view.state)
        field("shownBullets", view.shownBullets)
        field("revision", view.revision)
    }

    mutating func fields(of view: MaterialView) {
        field("id", view.exercise)
        field("secret", view.secret)
    }

    mutating func fields(of view: UndoView) {
        field("act", view.act)
        field("note", view.note)
        field("count", view.count)
        field("at", view.at)
        if view.lostLinks.isEmpty { return }
        key("lostLinks")
        array(view.lostLinks) { writer, lost in
            writer.object {
                $0.field("note", lost.note)
                $0.field("link") { $0.fields(of: lost.link) }
            }
        }
    }
}
