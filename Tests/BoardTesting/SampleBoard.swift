import BoardModel

/// A small template with one of everything, and boards made from it.
///
/// | column | |
/// |---|---|
/// | `open`, `more` | the whole room, phases `writing` (and `more` in `both`) |
/// | `secret` | hidden until reveal, phase `hidden` |
/// | `table`, `own` | written in groups of `field`, phase `groups`; `own` is private |
/// | `asked`, `all` | the core group is not asked / is; phase `told` of `e2`, where it presents in phase `present` |
/// | `answers`, `more` | phases `answers` and `compare` of `e3`, where the core group listens |
///
/// Notes of `open` are for groups of `field` and about `secret`; those of `more` are an `idea` or a `gap`, take
/// a `small` or `big` `effort`, and are about `open` or `secret`; those of `secret` are about `all`; those of
/// `table` grow out of `own` and hinder one another.
/// Phase `themes` is about `open`, phase `across` about `table` and `own`.
public enum SampleBoard {
    /// What every record of the log of these tests says of the time.
    public static let start = Timestamp(milliseconds: 1_790_000_000_000)

    /// A board of the sample template, in its first phase.
    public static func board(_ profile: Template.Profile = .open) -> Board {
        guard let board = Board(from: created(profile)) else {
            preconditionFailure("the sample template has phases")
        }
        return board
    }

    /// The first event of such a board.
    public static func created(_ profile: Template.Profile) -> BoardEvent {
        .boardCreated(template: template(profile), title: "Provmöte", language: "sv")
    }

    /// The template itself.
    public static func template(_ profile: Template.Profile) -> Template {
        Template(
            format: Template.format, id: TemplateID(rawValue: "sample"), version: 1,
            profile: profile, languages: ["sv"], title: text("Prov"), purpose: text("Prov"),
            groupSets: [fields, sectors],
            columns: [
                open, more, secret, table,
                column("own", .group, isPrivate: true),
                column("asked", .room, isForOthers: true), column("all", .room),
                column("answers", .room),
            ],
            exercises: [
                Exercise(
                    id: ExerciseID(rawValue: "e1"), title: text("Övning"),
                    phases: [
                        phase("join", .join, []), phase("writing", .write, ["open"]),
                        phase("both", .write, ["open", "more"]),
                        phase("hidden", .write, ["secret"]),
                        phase("groups", .write, ["table", "own"], set: "field"),
                        phase("themes", .themes, ["open"]),
                        phase("across", .themes, ["table", "own"], set: "field"),
                        phase("talk", .discuss, ["open"]), phase("pause", .pause, []),
                        phase("rules", .info, []),
                    ]),
                Exercise(
                    id: ExerciseID(rawValue: "e2"), title: text("Bilden"), coreGroup: .presents,
                    phases: [
                        phase("present", .present, []),
                        phase("told", .write, ["asked", "all"]),
                    ]),
                Exercise(
                    id: ExerciseID(rawValue: "e3"), title: text("Svaren"), coreGroup: .listens,
                    phases: [
                        phase("answers", .write, ["answers", "more"]),
                        phase("compare", .compare, ["answers", "more"]),
                    ]),
            ])
    }

    private static var open: Column {
        var column = column("open", .room)
        column.forGroups = GroupSetID(rawValue: "field")
        column.links = [link(.about, "secret")]
        return column
    }
    private static var more: Column {
        var column = column("more", .room)
        column.kinds = [kind("idea"), kind("gap")]
        column.tagAxes = [
            TagAxis(
                id: AxisID(rawValue: "effort"), title: text("Kraft"),
                values: [kind("small"), kind("big")])
        ]
        column.links = [link(.about, "open"), link(.about, "secret")]
        return column
    }
    private static var table: Column {
        var column = column("table", .group)
        column.links = [link(.derivedFrom, "own"), link(.hinders, "table")]
        return column
    }
    private static var secret: Column {
        var column = column("secret", .room, isHidden: true)
        column.links = [link(.about, "all")]
        return column
    }

    private static func kind(_ id: String) -> NoteKind {
        NoteKind(id: KindID(rawValue: id), title: text(id))
    }

    private static func link(_ type: LinkRule.LinkType, _ column: String) -> LinkRule {
        LinkRule(type: type, to: ColumnID(rawValue: column))
    }

    private static let fields = GroupSet(
        id: GroupSetID(rawValue: "field"), title: text("Bransch"),
        groups: [
            group("hotel", "K", within: "business"), group("taxi", "N", within: "business"),
            group("police", "B", within: "public"),
            group("farm", "S", within: "business", isOff: true),
        ])
    private static let sectors = GroupSet(
        id: GroupSetID(rawValue: "sector"), title: text("Sektor"),
        groups: [group("business", "Z"), group("public", "X")])

    private static func text(_ words: String) -> LocalizedText { LocalizedText(["sv": words]) }

    private static func column(
        _ id: String, _ scope: Column.Scope, isPrivate: Bool? = nil, isHidden: Bool? = nil,
        isForOthers: Bool? = nil
    ) -> Column {
        Column(
            id: ColumnID(rawValue: id), question: text(id), scope: scope, isPrivate: isPrivate,
            hiddenUntilReveal: isHidden, notForCoreGroup: isForOthers)
    }

    private static func phase(
        _ id: String, _ kind: Phase.Kind, _ columns: [String], set: String? = nil
    ) -> Phase {
        Phase(
            id: PhaseID(rawValue: id), kind: kind, title: text(id),
            columns: columns.map { ColumnID(rawValue: $0) },
            groupSet: set.map { GroupSetID(rawValue: $0) })
    }

    private static func group(
        _ id: String, _ letter: String, within: String? = nil, isOff: Bool? = nil
    ) -> Group {
        Group(
            id: GroupID(rawValue: id), title: text(id), letter: letter,
            within: within.map { GroupID(rawValue: $0) }, offByDefault: isOff)
    }
}
