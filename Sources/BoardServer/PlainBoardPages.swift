import BoardModel

/// The pages of somebody who is in.
struct PlainBoardPages {
    let pages: PlainPages
    let seat: PlainSeat
    let form: PlainForm
    let reading: PlainReading
    let told: PlainTold?

    private var words: PlainWords { pages.words }

    /// A text of the template, marked when it is in another language than the page.
    func text(of text: LocalizedText?, _ name: StaticString, _ kind: String? = nil) -> HTML? {
        let (text, language) = words.text(of: text, on: reading.board)
        if text.isEmpty { return nil }
        return HTML(name, ["class": kind, "lang": language], HTML(text: text))
    }

    func plain(_ text: LocalizedText?) -> String { words.text(of: text, on: reading.board).text }

    /// The page that is next for someone who has come this far.
    func next(isChoosing: Bool) -> PlainPage {
        if !form.hasReadRules { return pages.rules(seat, form, reading.board.profile) }
        let hasGroups = reading.phase.groupSet != nil && reading.board.state != .closed
        let isChoosing = hasGroups && (isChoosing || reading.group == nil)
        return isChoosing ? groups : board
    }

    var top: HTML? {
        guard let group = reading.group else {
            return text(of: reading.phase.exercise.title, "p")
        }
        return HTML("p", [:], PlainBadge.html(group.letter), text(of: group.title, "span"))
    }

    /// What became of what was pressed, before all else on the page.
    var tale: HTML? {
        told.map { told in
            HTML(
                "p",
                [
                    "class": "plain-told", "id": "told", "role": told.isGood ? "status" : "alert",
                    "data-fate": told.isGood ? "good" : "problem",
                ], (told.isGood ? PlainIcon.check : .refuse).html,
                HTML("span", [:], HTML(text: says(told))))
        }
    }

    func says(_ told: PlainTold) -> String {
        switch told {
        case .saved: words(.plainIsSaved)
        case .isIn(let id):
            words(.plainIsIn, ["group": plain(reading.groups.first { $0.id == id }?.title)])
        case .refused(let reason): words.refusal(reason)
        case .notSaved: words(.plainNotSaved)
        case .tooFast: words(.plainTooFast)
        case .unknown: words(.plainUnknown)
        case .unknownGroup: words(.plainUnknownGroup)
        case .otherText: words(.plainOtherText)
        case .looksLike(let kinds): words(.personalWarn, ["what": looks(kinds)])
        }
    }

    /// "a telephone number and a street address"
    func looks(_ kinds: [PersonalData.Kind]) -> String {
        words.list(
            kinds.map { kind in
                PlainWord(rawValue: "personal." + kind.rawValue).map { words($0) } ?? ""
            })
    }

    /// What stands at the foot: how the page is used, and in which language.
    var foot: HTML {
        HTML(
            "div", ["class": "plain-foot"],
            HTML("p", ["class": "soft plain-hint"], pages.word(.plainStill)))
    }

    var look: HTML { pages.button(PlainForm.Button.look, pages.word(.plainLook)) }
}

/// Where a group is chosen.
extension PlainBoardPages {
    private var groups: PlainPage {
        let choices = reading.choices
        let sectors = choices.map(\.within).reduce(into: [GroupID?]()) { sectors, within in
            if !sectors.contains(within) { sectors.append(within) }
        }
        let own = reading.group
        let first: [HTML?] =
            pages.kept(seat, form) + [
                // What is being written stays, though it is not on this page.
                pages.hidden("text", form.text.isEmpty ? nil : form.text), tale,
                pages.title(words(.groupTitle)), pages.soft(.groupChange),
                choices.isEmpty ? pages.soft(.plainNoGroups) : nil, takes,
            ]
        let last: [HTML?] = [
            own == nil ? look : pages.button(PlainForm.Button.look, pages.word(.groupKeep)),
            foot, pages.languages,
        ]
        return pages.page(
            told.map(says) ?? words(.groupTitle), top: top,
            pages.form(first + sectors.map { sector(of: $0, choices) } + last))
    }

    /// Asked where there is something to take along.
    private var takes: HTML? {
        guard reading.group != nil, reading.hasNotesInGroups else { return nil }
        return HTML([
            HTML(
                "label", ["class": "plain-check"],
                HTML(
                    "input",
                    [
                        "type": "checkbox", "name": "takes", "value": "yes",
                        "aria-describedby": "takes-help",
                        "checked": form.takesNotes ? "" : nil,
                    ]), pages.word(.plainTakeNotes)),
            HTML("p", ["class": "soft", "id": "takes-help"], pages.word(.askNotesHelp)),
        ])
    }

    private func sector(of within: GroupID?, _ choices: [GroupView]) -> HTML {
        let heading = reading.groups.first { $0.id == within }?.title
        return HTML(
            "section", ["class": "sector"], text(of: heading, "h2"),
            HTML(
                "ul", [:],
                children: choices.filter { $0.within == within }
                    .map { HTML("li", [:], choice($0)) }))
    }

    private func choice(_ group: GroupView) -> HTML {
        let isOwn = group.id == reading.group?.id
        // Only of the own group is anything told of how many are in it.
        let known = [
            isOwn ? words(.groupOwn) : nil, group.isSmall ? words(.groupIsSmall) : nil,
        ].compactMap(\.self)
        return HTML(
            "button",
            [
                "class": "group-choice", "type": "submit", "name": "to",
                "value": PlainForm.Button.group(group.id), "aria-current": isOwn ? "true" : nil,
            ], PlainBadge.html(group.letter),
            HTML(
                "span", [:], text(of: group.title, "span"),
                known.isEmpty
                    ? nil
                    : HTML("span", ["class": "soft"], HTML(text: known.joined(separator: " · ")))))
    }
}
