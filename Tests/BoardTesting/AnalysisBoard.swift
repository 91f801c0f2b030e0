import BoardModel

/// A small template in which notes are carried over and hang together by links, and boards made from it.
///
/// | column | carried from | points at |
/// |---|---|---|
/// | `contact` (private), `memory` (private) | – , `contact` | |
/// | `could`, `can`, `kept` | – , `could`, `can` | `could`: `contact` |
/// | `obstacles` | | `can` (none means all) |
/// | `tools` | | `can`, `obstacles` |
/// | `late`, `later`: the room, hidden until reveal | – , `late` | |
/// | `loud`: the room, in the open | `late`, which the model does not follow | |
///
/// Groups of `field` write in each of phases `contact`, `could`, `obstacle`, `tool`, the room in `room`; `share` is about
/// `tools`, `can` and `obstacles`, in which order they are shown; `vote` about `can` and `obstacles`.
public enum AnalysisBoard {
    /// The first event of such a board.
    public static func created(_ profile: Template.Profile) -> BoardEvent {
        .boardCreated(template: template(profile), title: "Provmöte", language: "sv")
    }

    /// The template itself.
    public static func template(_ profile: Template.Profile) -> Template {
        Template(
            format: Template.format, id: TemplateID(rawValue: "analysis"), version: 1,
            profile: profile, languages: ["sv"], title: text("Prov"), purpose: text("Prov"),
            groupSets: [fields], columns: columns,
            exercises: [
                Exercise(
                    id: ExerciseID(rawValue: "e1"), title: text("Övning"), coreGroup: .takesPart,
                    phases: [
                        phase("join", .join, []), phase("contact", .write, ["contact"]),
                        phase("could", .write, ["could"]),
                        phase("obstacle", .write, ["obstacles"]),
                        phase("tool", .write, ["tools"]),
                        phase("share", .shareBack, ["can", "obstacles", "tools"]),
                        phase("vote", .vote, ["can", "obstacles"]),
                    ],
                    displayOrder: [
                        "contact", "memory", "could", "tools", "can", "kept", "obstacles",
                    ]),
                Exercise(
                    id: ExerciseID(rawValue: "e2"), title: text("Rummet"),
                    phases: [
                        Phase(
                            id: "room", kind: .write, title: text("room"),
                            columns: ["late", "later", "loud"])
                    ]),
            ])
    }

    private static let columns: [Column] = [
        column("contact", isPrivate: true),
        column("memory", isPrivate: true, from: "contact"),
        column("could", links: [LinkRule(type: .derivedFrom, to: "contact")]),
        column("can", from: "could"), column("kept", from: "can"),
        column(
            "obstacles", .obstacle, links: [LinkRule(type: .hinders, to: "can", noneMeansAll: true)]
        ),
        column(
            "tools", .tool,
            links: [
                LinkRule(type: .enables, to: "can"), LinkRule(type: .overcomes, to: "obstacles"),
            ]),
        Column(id: "late", question: text("late"), scope: .room, hiddenUntilReveal: true),
        Column(
            id: "later", question: text("later"), scope: .room, hiddenUntilReveal: true,
            carriedFrom: "late"),
        Column(id: "loud", question: text("loud"), scope: .room, carriedFrom: "late"),
    ]

    private static let fields = GroupSet(
        id: GroupSetID(rawValue: "field"), title: text("Bransch"),
        groups: [group("hotel", "K"), group("taxi", "N"), group("police", "B")])

    private static func text(_ words: String) -> LocalizedText { LocalizedText(["sv": words]) }

    private static func column(
        _ id: ColumnID, _ meaning: Column.Meaning? = nil, isPrivate: Bool? = nil,
        from: ColumnID? = nil, links: [LinkRule]? = nil
    ) -> Column {
        Column(
            id: id, question: text(id.rawValue), scope: .group, isPrivate: isPrivate,
            meaning: meaning, links: links,
            carriedFrom: from)
    }

    private static func phase(_ id: PhaseID, _ kind: Phase.Kind, _ columns: [ColumnID]) -> Phase {
        Phase(
            id: id, kind: kind, title: text(id.rawValue), columns: columns,
            groupSet: fields.id)
    }

    private static func group(_ id: GroupID, _ letter: String) -> Group {
        Group(id: id, title: text(id.rawValue), letter: letter)
    }
}
