import BoardModel

extension TemplateReader {
    func groupSet(_ place: Place) -> GroupSet {
        place.object("a group set") { object in
            GroupSet(
                id: object["id"].id(),
                title: text(object["title"], .title),
                groups: object["groups"].list(TemplateLimits.groupsPerSet, "groups", group))
        }
    }

    private func group(_ place: Place) -> Group {
        place.object("a group") { object in
            Group(
                id: object["id"].id(),
                title: text(object["title"], .title),
                letter: letter(object["letter"]),
                within: object.optional("within")?.id(),
                offByDefault: object.optional("offByDefault")?.bool())
        }
    }

    /// Letters that nobody takes for a digit.
    private func letter(_ place: Place) -> String {
        place.string("one capital letter A to Z, but not I or O") { text in
            text.utf8.count == 1 && text.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
                && text != "I" && text != "O"
        } ?? ""
    }

    func column(_ place: Place) -> Column {
        place.object("a column") { object in
            Column(
                id: object["id"].id(),
                question: text(object["question"], .question),
                title: object.optional("title").map { text($0, .title) },
                help: object.optional("help").map { text($0, .prose) },
                example: object.optional("example").map { text($0, .example) },
                stem: object.optional("stem").map { text($0, .example) },
                scope: object["scope"].choice(otherwise: .room),
                isPrivate: object.optional("isPrivate")?.bool(),
                hiddenUntilReveal: object.optional("hiddenUntilReveal")?.bool(),
                meaning: object.optional("meaning")?.choice(otherwise: .contribution),
                kinds: object.optional("kinds")?.list(TemplateLimits.kinds, "kinds", kind),
                tagAxes: object.optional("tagAxes")?
                    .list(TemplateLimits.tagAxes, "tag axes", tagAxis),
                forGroups: object.optional("forGroups")?.id(),
                links: object.optional("links")?
                    .list(TemplateLimits.linkRules, "link rules", linkRule),
                carriedFrom: object.optional("carriedFrom")?.id(),
                notForCoreGroup: object.optional("notForCoreGroup")?.bool(),
                feedsActionPlan: object.optional("feedsActionPlan")?.bool())
        }
    }

    private func tagAxis(_ place: Place) -> TagAxis {
        place.object("a tag axis") { object in
            TagAxis(
                id: object["id"].id(),
                title: text(object["title"], .title),
                values: object["values"].list(TemplateLimits.kinds, "values", kind))
        }
    }

    private func linkRule(_ place: Place) -> LinkRule {
        place.object("a link rule") { object in
            LinkRule(
                type: object["type"].choice(otherwise: .about),
                to: object["to"].id(),
                noneMeansAll: object.optional("noneMeansAll")?.bool())
        }
    }
}
