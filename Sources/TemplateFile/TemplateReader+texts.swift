import BoardModel

extension TemplateReader {
    /// What a text is for, which decides how long it may be.
    enum TextKind {
        case title, question, example, prose

        var length: Int {
            switch self {
            case .title: TemplateLimits.titleLength
            case .question: TemplateLimits.questionLength
            case .example: TemplateLimits.exampleLength
            case .prose: TemplateLimits.proseLength
            }
        }
    }

    /// A text in each of the template's languages and no other.
    func text(_ place: Place, _ kind: TextKind) -> LocalizedText {
        place.object("a text in each language") { object in
            let languages =
                languages ?? Array(object.keys.prefix(TemplateLimits.languages.upperBound))
            var texts: [Language: String] = [:]
            for language in languages {
                texts[language] = line(object[language], kind)
            }
            return LocalizedText(texts)
        }
    }

    private func line(_ place: Place, _ kind: TextKind) -> String {
        let expected = "a text of 1 to \(kind.length) characters on one line, no space at its ends"
        return place.string(expected) { text in
            (1...kind.length).contains(text.count)
                && text.first?.isWhitespace == false && text.last?.isWhitespace == false
                && text.unicodeScalars.allSatisfy {
                    $0.properties.isPrintable || joiners.contains($0)
                }
        } ?? ""
    }

    /// Something with an id and a title, such as a kind of note.
    func kind(_ place: Place) -> NoteKind {
        place.object("an id and a title") { object in
            NoteKind(id: object["id"].id(), title: text(object["title"], .title))
        }
    }
}

/// Zero width non-joiner and joiner: Persian words and composed emoji need them.
private let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]
