import BoardModel

extension TemplateReader {
    func exercise(_ place: Place) -> Exercise {
        place.object("an exercise") { object in
            Exercise(
                id: object["id"].id(),
                title: text(object["title"], .title),
                intro: object.optional("intro").map { text($0, .prose) },
                notCounted: object.optional("notCounted")?.bool(),
                coreGroup: object.optional("coreGroup")?.choice(otherwise: .listens),
                phases: object["phases"].list(TemplateLimits.phases, "phases", phase),
                displayOrder: object.optional("displayOrder")?
                    .list(TemplateLimits.columns, "column ids") { $0.id() })
        }
    }

    private func phase(_ place: Place) -> Phase {
        place.object("a phase") { object in
            Phase(
                id: object["id"].id(),
                kind: object["kind"].choice(otherwise: .info),
                title: text(object["title"], .title),
                instruction: object.optional("instruction").map { text($0, .prose) },
                minutes: object.optional("minutes")?
                    .integer(TemplateLimits.minutes, "whole minutes, 1 to 240"),
                columns: object["columns"].list(0...TemplateLimits.columns.upperBound, "column ids")
                {
                    $0.id()
                },
                groupSet: object.optional("groupSet")?.id())
        }
    }
}
