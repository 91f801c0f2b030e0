import BoardModel

/// Commands as a room full of people, and one who means harm, might ask them.
public struct RandomCommands {
    public var random: SeededRandom
    let template: Template
    /// What is there, so that most of what is asked concerns it.
    private var standing: [NoteID] = []
    private var standingThemes: [ThemeID] = []
    private var homes: [NoteID: [ColumnID]] = [:]
    private var targets: [ColumnID: Set<LinkTarget>] = [:]
    private var open: [ColumnID] = []
    var round: VotingRound?
    var approved: [Note] = []
    /// What is told of where groups tell one another, and who offers help with it.
    var sharing: ShareBack?
    var toldOf: [NoteID] = []
    /// What hangs where people walk from table to table.
    var hung: [NoteID] = []
    var walking: Walk?
    var offers: [OfferID] = ["nowhere"]
    private var looks = 0
    /// The notes of each group and question.
    var heaps: [[NoteID]] = []
    /// The groups somebody is in.
    var ownGroups: [ActorID: [GroupID]] = [:]
    /// Groups that were added.
    var added: [GroupID] = []
    private var notes: [NoteID] = ["nowhere"]
    private var themes: [ThemeID] = ["nowhere"]
    var cards: [CardID] = ["nowhere"]
    /// Which text of each card a reader has.
    var readCards: [CardID: Int] = [:]
    var actions: [ActionID] = ["nowhere"]
    /// Whether the meeting has ended, or is opened again to be read.
    var isOver = false
    var made = 0

    public init(_ template: Template, seed: UInt64) {
        self.template = template
        random = SeededRandom(seed: seed)
    }

    /// Sees the board that the next command is asked of.
    public mutating func look(at board: Board) {
        isOver = board.state == .closed || board.state == .reading
        let people = (0..<8).map { ActorID(rawValue: "p\($0)") }
        ownGroups = Dictionary(uniqueKeysWithValues: people.map { ($0, board.groups(of: $0)) })
        open = board.phase.columns
        round = board.rounds.last
        sharing = board.shareBack
        walking = board.walk
        looks += 1
        guard looks % 8 == 1 else { return }
        standing = board.notes.keys.sorted()
        readCards = board.cards.mapValues(\.revision)
        homes = board.notes.mapValues { $0.placements.map(\.column) }
        let ofGroups = board.notes.values.filter { $0.group != nil }.sorted { $0.id < $1.id }
        let sorted = Dictionary(grouping: ofGroups) {
            "\($0.group?.rawValue ?? "") \($0.placements[0].column)"
        }
        heaps = sorted.sorted { $0.key < $1.key }.map { $0.value.map(\.id) }
        targets = [:]
        for note in board.notes.values {
            for column in note.placements.map(\.column) {
                targets[column, default: []].insert(.note(note.id))
                if let theme = note.theme { targets[column]?.insert(.theme(theme)) }
            }
        }
        standingThemes = board.themes.values.filter { !$0.notes.isEmpty }.map(\.id).sorted()
        offers = board.offers.keys.sorted() + ["nowhere"]
        toldOf = board.notes.values.filter { note in
            note.group.map { board.shareBack?.heard.contains($0) == true } ?? false
        }.map(\.id).sorted()
        hung = board.notes.values.filter { note in
            note.group.map { board.walk?.tables.contains($0) == true } ?? false
        }.map(\.id).sorted()
        approved = standing.compactMap { board.notes[$0] }.filter { $0.state == .approved }
    }

    mutating func writing() -> BoardCommand {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<4: .postNote(newNote(), column: column(), text: text())
        case 4..<9: posting(in: column())
        case 9..<11: marking()
        case 11: .editNote(note(), text: text(), revision: revision())
        case 12: flip() ? .withdrawNote(note()) : disclosing()
        case 13..<19: .chooseGroup(group(), takesNotes: flip(1, in: 4))
        default: leading()
        }
    }

    mutating func leading() -> BoardCommand {
        switch Int.random(in: 0..<59, using: &random) {
        case 0..<6: .moderateNote(note(), state: state(), revision: revision())
        case 56..<59: flip(3, in: 4) ? .starNote(note()) : .unstarNote(note())
        case 44..<46: flip() ? .blurNote(note()) : .unblurNote(note())
        case 46: .askForRewrite(note(), revision: revision())
        case 47..<49: .approveAll([note(), note(), note()], revisions: [1, 1, 2])
        case 49..<54: marking()
        case 31: .moderateNotes(someNotes(), state: state())
        case 32..<34:
            .moveNotes(
                someNotes(), from: flip() ? column() : nil, to: column(),
                before: flip() ? note() : nil)
        case 34..<44: grouping()
        case 6..<12: .moveNote(note(), from: column(), to: column(), before: flip() ? note() : nil)
        case 12..<16: .undo(at: odd() ? Timestamp(milliseconds: 0) : nil)
        case 16..<20: .enterPhase(phase())
        case 20: .revealColumn(column())
        case 21: .startCountdown(seconds: number())
        case 22:
            flip()
                ? .extendCountdown(seconds: number()) : .giveExtraTime(group(), seconds: number())
        case 23: flip() ? .pauseCountdown : .resumeCountdown
        case 24: .stopCountdown
        case 25:
            .showOnScreen(
                Spotlight.Content.allCases.randomElement(using: &random) ?? .join,
                column: flip() ? column() : nil, group: flip() ? group() : nil)
        case 26: .turnPage(number())
        case 27: flip() ? .blankScreen : .unblankScreen
        case 28: flip(1, in: 4) ? .lockBoard : .unlockBoard
        case 29: .eraseNote(note())
        case 30:
            Int.random(in: 0..<40, using: &random) == 0
                ? .closeBoard : .unlockBoard
        default: posting(in: column())
        }
    }

    mutating func handOver() -> BoardCommand {
        .takeLead(over: [nil, "lead", "colleague"].randomElement(using: &random) ?? nil)
    }

    mutating func grouping() -> BoardCommand {
        switch Int.random(in: 0..<16, using: &random) {
        case 0..<5: .makeTheme(newTheme(), notes: someNotes(), title: flip() ? text() : nil)
        case 5..<9: .addToTheme(theme(), notes: someNotes(), before: flip() ? note() : nil)
        case 9..<11: .takeOutOfTheme(someNotes(), to: flip() ? spot() : nil)
        case 11: .renameTheme(theme(), title: text())
        case 12..<14: .mergeThemes(theme(), into: theme())
        case 14: .dissolveTheme(theme())
        default: odd() ? .eraseTheme(theme()) : .showOnScreen(.clusters, column: nil)
        }
    }

    private mutating func spot() -> Spot {
        Spot(column: column(), before: flip() ? note() : nil)
    }

    private mutating func newTheme() -> ThemeID {
        if odd() { return theme() }
        let id = ThemeID(rawValue: "t\(themes.count)")
        themes.append(id)
        return id
    }

    mutating func theme() -> ThemeID {
        if flip(), let theme = standingThemes.randomElement(using: &random) { return theme }
        return themes.suffix(6).randomElement(using: &random) ?? "nowhere"
    }

    private mutating func posting(in column: ColumnID) -> BoardCommand {
        .postNote(newNote(), column: column, text: text(), marks: marks(for: column))
    }

    mutating func marking() -> BoardCommand {
        // Rather one that may point at something.
        let pointing = standing.filter { homes[$0]?.contains(where: mayPoint) == true }
        let note = pointing.randomElement(using: &random).flatMap { odd() ? nil : $0 } ?? note()
        return .markNote(note, marks: marks(for: homes[note]?.first ?? column()))
    }

    private func mayPoint(from column: ColumnID) -> Bool {
        template.columns.contains { $0.id == column && $0.links != nil }
    }

    /// Such as the column may have, mostly.
    private mutating func marks(for id: ColumnID) -> NoteMarks {
        guard let column = template.columns.first(where: { $0.id == (odd() ? "own" : id) }) else {
            return NoteMarks()
        }
        var marks = NoteMarks()
        if flip() { marks.kind = column.kinds?.randomElement(using: &random)?.id }
        for axis in column.tagAxes ?? [] where flip() {
            marks.tags[axis.id] = axis.values.randomElement(using: &random)?.id
        }
        if let set = column.forGroups, flip() { marks.groups = [group(of: set)] }
        for rule in column.links ?? [] where flip() {
            let there = targets[rule.to]?.sorted().randomElement(using: &random)
            guard let target = odd() ? .note(note()) : there else { continue }
            marks.links.insert(NoteLink(type: rule.type, to: target))
        }
        return marks
    }

    private mutating func newNote() -> NoteID {
        if Int.random(in: 0..<10, using: &random) == 0 { return note() }
        made += 1
        let id = NoteID(rawValue: "n\(made)")
        notes.append(id)
        return id
    }

    mutating func note() -> NoteID {
        if flip(), let note = standing.randomElement(using: &random) { return note }
        // Rather the young ones, so that something happens to them.
        let recent = notes.suffix(flip() ? 6 : notes.count)
        return recent.randomElement(using: &random) ?? "nowhere"
    }

    mutating func someNotes() -> [NoteID] {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in note() }
    }

    private mutating func state() -> NoteState {
        NoteState.allCases.randomElement(using: &random) ?? .held
    }

    mutating func column() -> ColumnID {
        if flip(), let column = open.randomElement(using: &random) { return column }
        return anyColumn()
    }

    private mutating func anyColumn() -> ColumnID {
        template.columns.map(\.id).randomElement(using: &random).flatMap { odd() ? nil : $0 }
            ?? "nowhere"
    }

    private mutating func phase() -> PhaseID {
        let phases = template.exercises.flatMap(\.phases)
        let writing = phases.filter { $0.kind == .write }
        let telling = phases.filter { $0.kind == .shareBack }
        let rather = flip(2, in: 3) ? writing : telling
        let choice = (flip(3, in: 4) && !rather.isEmpty ? rather : phases)
            .randomElement(using: &random)
        return odd() ? "nowhere" : choice?.id ?? "nowhere"
    }

    mutating func group() -> GroupID {
        if flip(1, in: 6), let group = added.randomElement(using: &random) { return group }
        return template.groupSets.flatMap(\.groups).randomElement(using: &random)?.id ?? "nowhere"
    }

    mutating func group(of set: GroupSetID) -> GroupID {
        let groups = template.groupSets.first { $0.id == set }?.groups ?? []
        return odd() ? group() : groups.randomElement(using: &random)?.id ?? "nowhere"
    }

    mutating func number() -> Int {
        [0, -1, 60, 300, 14_400, 14_401, 999, 1_000, .max, .min].randomElement(using: &random) ?? 0
    }

    mutating func text() -> String {
        if flip() { return "Lapp \(number())" }
        return [
            "Lapp", "Ring 070-123 45 67", "Åäö 👩‍👩‍👧‍👦", " ", "", "\u{202E}bak", "e\u{301}n",
            "Två\r\nrader",
            String(repeating: "å", count: 281), String(repeating: "x", count: 9_000),
        ].randomElement(using: &random) ?? ""
    }

    /// Mostly one that fits, or none.
    private mutating func revision() -> Int? {
        [nil, nil, 1, 1, 1, 2, 3, .max].randomElement(using: &random) ?? nil
    }

    mutating func flip() -> Bool { Bool.random(using: &random) }
    mutating func flip(_ one: Int, in all: Int) -> Bool {
        Int.random(in: 0..<all, using: &random) < one
    }
    mutating func odd() -> Bool { Int.random(in: 0..<30, using: &random) == 0 }
}
