import BoardModel
import WebServer

/// What became of what somebody pressed.
enum PlainTold: Equatable {
    case saved
    case isIn(GroupID)
    /// By the reason on the wire.
    case refused(String)
    case notSaved
    case tooFast
    /// The log has not answered in time.
    case unknown
    case unknownGroup
    /// This form has saved another text before.
    case otherText
    case looksLike([PersonalData.Kind])

    var isGood: Bool {
        switch self {
        case .saved, .isIn: true
        default: false
        }
    }
}

/// Draws the pages in one language.
struct PlainPages {
    static let path = "/plain"

    let words: PlainWords

    func word(_ word: PlainWord, _ values: [String: String] = [:]) -> HTML {
        HTML(text: words(word, values))
    }

    /// A whole page below the name of the product.
    func page(
        _ title: String, status: HTTPStatus = .ok, top: HTML? = nil, _ parts: HTML?...
    ) -> PlainPage {
        let head = HTML(
            "header", ["class": "plain-top"], HTML("p", [:], HTML(text: "Tavla")), top)
        let main = HTML("main", ["class": "plain-page"], children: parts)
        return PlainPage(
            status: status, language: words.language, title: title + " – Tavla",
            body: HTML([head, main]))
    }

    /// A form whose fields never stand in an address.
    func form(_ parts: [HTML?]) -> HTML {
        HTML(
            "form",
            [
                "class": "plain-form", "method": "post", "action": Self.path,
                "accept-charset": "utf-8",
            ], children: parts)
    }

    func button(
        _ value: String, _ label: HTML, class name: String = "button"
    ) -> HTML {
        HTML("button", ["class": name, "type": "submit", "name": "to", "value": value], label)
    }

    func hidden(_ name: String, _ value: String?) -> HTML? {
        value.map { HTML("input", ["type": "hidden", "name": name, "value": $0]) }
    }

    /// What a form brings along of the one before it.
    func kept(_ seat: PlainSeat, _ form: PlainForm) -> [HTML?] {
        [
            hidden("board", seat.board.rawValue), hidden("secret", seat.secret.symbols),
            hidden("token", seat.token.symbols), hidden("language", words.language),
            hidden("read", form.hasReadRules ? "yes" : nil),
            hidden("column", form.column?.rawValue), hidden("id", form.id?.rawValue),
        ]
    }

    func title(_ text: String) -> HTML { HTML("h1", [:], HTML(text: text)) }

    func soft(_ word: PlainWord) -> HTML { HTML("p", ["class": "soft"], self.word(word)) }
}

/// Before one is in.
extension PlainPages {
    /// Where the code is typed.
    func start(_ problem: PlainWord? = nil, status: HTTPStatus = .ok) -> PlainPage {
        page(
            words(problem ?? .codeTitle), status: status, title(words(.codeTitle)),
            form([
                hidden("language", words.language),
                HTML("label", ["class": "label", "for": "code"], word(.codeLabel)),
                HTML(
                    "input",
                    [
                        "class": "field code-field", "id": "code", "name": "code", "type": "text",
                        "autocapitalize": "characters", "autocomplete": "off",
                        "autocorrect": "off", "spellcheck": "false", "maxlength": "12",
                        "required": "", "aria-invalid": problem == nil ? nil : "true",
                        "aria-describedby": problem == nil ? nil : "problem",
                    ]),
                problem.map { problem in
                    HTML(
                        "p", ["class": "problem", "id": "problem", "role": "alert"], word(problem))
                },
                HTML(
                    "button", ["class": "button button-primary", "type": "submit"],
                    word(.codeOpen)),
            ]),
            soft(.plainSimple), soft(.joinNoAccount), soft(.netKeepWifi), ordinary,
            HTML(
                "nav", ["class": "languages", "aria-label": words(.joinLanguage)],
                children: PlainWords.languages.map { tag in
                    HTML(
                        "a",
                        [
                            "class": "chip", "href": "\(Self.path)?language=\(tag)", "lang": tag,
                            "hreflang": tag, "aria-current": tag == words.language ? "true" : nil,
                        ], HTML(text: Self.names[tag] ?? tag))
                }))
    }

    /// There is nothing to come in to.
    func stopped(_ why: PlainWord, _ advice: PlainWord = .stoppedAsk) -> PlainPage {
        page(
            words(why), status: .notFound, title(words(why)), HTML("p", [:], word(advice)),
            HTML(
                "p", [:],
                HTML(
                    "a", ["class": "button button-primary", "href": Self.path], word(.stoppedCode)))
        )
    }

    func rules(_ seat: PlainSeat, _ form: PlainForm, _ profile: Template.Profile) -> PlainPage {
        let isOpen = profile == .open
        let rules: [PlainWord] =
            isOpen ? [.joinOneThought, .joinRule3] : [.joinRule1, .joinRule2, .joinRule3]
        return page(
            words(.joinTitle),
            self.form(
                kept(seat, form) + [
                    languages, title(words(.joinTitle)),
                    HTML(
                        "ol", ["class": "rules"], children: rules.map { HTML("li", [:], word($0)) }),
                    HTML("p", [:], word(.joinAnonymous)),
                    isOpen ? nil : HTML("p", ["class": "contacts"], word(.joinContacts)),
                    button(
                        PlainForm.Button.start, word(.plainRead), class: "button button-primary"),
                ]), ordinary)
    }

    /// The way back for a browser that can do more.
    private var ordinary: HTML {
        HTML("p", [:], HTML("a", ["href": "/"], word(.plainOrdinary)))
    }

    private static let names = ["sv": "Svenska", "en": "English"]

    /// In a form, since the answer is a page with what was written.
    var languages: HTML {
        HTML(
            "fieldset", ["class": "languages"],
            children: [HTML("legend", ["class": "visually-hidden"], word(.joinLanguage))]
                + PlainWords.languages.map { tag in
                    HTML(
                        "button",
                        [
                            "class": "chip", "type": "submit", "name": "to",
                            "value": PlainForm.Button.language(tag), "lang": tag,
                            "aria-pressed": tag == words.language ? "true" : "false",
                        ], HTML(text: Self.names[tag] ?? tag))
                })
    }
}
