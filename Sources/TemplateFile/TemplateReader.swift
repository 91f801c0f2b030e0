import BoardModel

/// Reads the keys of a template file, each thing by itself; ``TemplateRules`` looks at how they fit together.
struct TemplateReader {
    /// Those that every text must have; nil while they are not known.
    let languages: [Language]?

    /// The template at `place`, with neutral values where something is wrong.
    static func read(_ place: Place) -> Template {
        place.object("a template") { object in
            let format = object["format"].integer(
                Template.format...Template.format,
                "\(Template.format), the format described in Data/README.md")
            let languages = readLanguages(object["languages"])
            let areKnown = !languages.isEmpty && !languages.contains("")
            let reader = TemplateReader(languages: areKnown ? languages : nil)
            return reader.template(object, format: format, languages: languages)
        }
    }

    private func template(
        _ object: ObjectReader, format: Int, languages: [Language]
    ) -> Template {
        Template(
            format: format,
            id: object["id"].id(),
            version: object["version"].integer(1...Int(Int32.max), "a whole number from 1"),
            profile: object["profile"].choice(otherwise: .sensitive),
            languages: languages,
            title: text(object["title"], .title),
            purpose: text(object["purpose"], .prose),
            groupSets: object["groupSets"].list(TemplateLimits.groupSets, "group sets", groupSet),
            columns: object["columns"].list(TemplateLimits.columns, "columns", column),
            exercises: object["exercises"].list(TemplateLimits.exercises, "exercises", exercise))
    }

    private static func readLanguages(_ place: Place) -> [Language] {
        place.list(TemplateLimits.languages, "languages") { place in
            place.string("a language tag such as sv or en", where: isLanguageTag) ?? ""
        }
    }
}

/// Two or three small letters, then up to three subtags of 2 to 8 letters or digits (BCP 47 without its rarer
/// forms).
private func isLanguageTag(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", maxSplits: 4, omittingEmptySubsequences: false)
    return (1...4).contains(subtags.count)
        && (2...3).contains(subtags[0].utf8.count)
        && subtags[0].utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        && subtags.dropFirst().allSatisfy { subtag in
            (2...8).contains(subtag.utf8.count)
                && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
}
