import BoardModel

extension BoardCommand {
    /// Bytes that are the same for the same command and different for any other. Their digest tells
    /// a repeat from another command under the same id.
    ///
    /// The kind and each field in order, every one with its length in front (UTF-8, four bytes,
    /// little endian); a number is its decimal text, a list has its count in front. An absent field
    /// is left out when it is the last, and otherwise empty, which no id and no number is.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128)
        for part in [kind.rawValue] + canonicalFields {
            withUnsafeBytes(of: UInt32(part.utf8.count).littleEndian) { bytes += $0 }
            bytes += part.utf8
        }
        return bytes
    }

    private var canonicalFields: [String] {
        switch self {
        case .chooseGroup(let group, let takesNotes):
            [group.rawValue] + (takesNotes ? ["takesNotes"] : [])
        case .openGroup(let group), .closeGroup(let group), .claimSecretary(let group),
            .releaseSecretary(let group), .askForHelp(let group), .answerHelp(let group):
            [group.rawValue]
        case .setGroupStatus(let group, let status): [group.rawValue, status.rawValue]
        case .addGroup(let group, let set, let title, let within):
            [group.rawValue, set.rawValue, title] + (within.map { [$0.rawValue] } ?? [])
        case .renameGroup(let group, let title): [group.rawValue, title]
        case .mergeGroups(let group, let into): [group.rawValue, into.rawValue]
        case .splitGroup(let group, let new, let title): [group.rawValue, new.rawValue, title]
        // Who is there is for the room to say, whatever is asked.
        case .placeRest(let set, let groups, _): [set.rawValue] + list(groups)
        case .postNote(let note, let column, let text, let marks):
            [note.rawValue, column.rawValue, text] + marks.canonicalFields
        case .markNote(let note, let marks): [note.rawValue] + marks.canonicalFields
        case .editNote(let note, let text, let revision):
            [note.rawValue, text] + optional(revision)
        case .mergeNotes(let note, let into): [note.rawValue, into.rawValue]
        case .withdrawNote(let note), .eraseNote(let note), .blurNote(let note),
            .unblurNote(let note), .starNote(let note), .unstarNote(let note), .shareNote(let note),
            .unshareNote(let note):
            [note.rawValue]
        case .askForRewrite(let note, let revision): [note.rawValue] + optional(revision)
        case .approveAll(let notes, let revisions): list(notes) + revisions.map { String($0) }
        case .moderateNote(let note, let state, let revision):
            [note.rawValue, state.rawValue] + optional(revision)
        case .moveNote(let note, let from, let to, let before):
            [note.rawValue, from.rawValue, to.rawValue] + (before.map { [$0.rawValue] } ?? [])
        case .moderateNotes(let notes, let state, let revisions):
            list(notes) + [state.rawValue] + (revisions ?? []).map { String($0) }
        case .moveNotes(let notes, let from, let to, let before):
            list(notes) + [to.rawValue, from?.rawValue ?? ""]
                + (before.map { [$0.rawValue] } ?? [])
        case .makeTheme(let theme, let notes, let title):
            [theme.rawValue] + list(notes) + (title.map { [$0] } ?? [])
        case .addToTheme(let theme, let notes, let before):
            [theme.rawValue] + list(notes) + (before.map { [$0.rawValue] } ?? [])
        case .takeOutOfTheme(let notes, let spot):
            list(notes) + [spot?.column.rawValue, spot?.before?.rawValue].compactMap { $0 }
        case .renameTheme(let theme, let title): [theme.rawValue, title]
        case .mergeThemes(let theme, let into): [theme.rawValue, into.rawValue]
        case .dissolveTheme(let theme), .eraseTheme(let theme): [theme.rawValue]
        case .startVote(let vote, let terms):
            [vote.rawValue, String(terms.dots), String(terms.severalOnOne)]
                + (terms.candidates == .notes ? [] : ["", terms.candidates.rawValue])
                + terms.columns.map(\.rawValue)
        case .giveDot(let vote, let candidate), .takeDot(let vote, let candidate):
            [vote.rawValue, candidate.rawValue]
        case .closeVote(let vote), .reopenVote(let vote): [vote.rawValue]
        case .addHands(let vote, let candidate, let count):
            [vote.rawValue, candidate.rawValue, String(count)]
        case .takeLead(let leader): leader.map { [$0.rawValue] } ?? []
        case .putCard(let card, let exercise, let column, let text, let revision):
            [card.rawValue, exercise.rawValue, column?.rawValue ?? "", text.heading]
                + list(text.bullets) + optional(revision)
        case .moveCard(let card, let before):
            [card.rawValue] + (before.map { [$0.rawValue] } ?? [])
        case .removeCard(let card): [card.rawValue]
        case .setCardState(let card, let state, let bullets, let revision):
            [card.rawValue, state.rawValue, bullets.map { String($0) } ?? ""]
                + optional(revision)
        case .compare(let cards, let revisions): list(cards) + revisions.map { String($0) }
        case .putAction(let action, let text, let notes, let revision):
            [action.rawValue] + list(notes) + text.lines + optional(revision)
        case .setActionStatus(let action, let status): [action.rawValue, status.rawValue]
        case .moveAction(let action, let before):
            [action.rawValue] + (before.map { [$0.rawValue] } ?? [])
        case .removeAction(let action), .eraseAction(let action): [action.rawValue]
        case .enterPhase(let phase): [phase.rawValue]
        case .revealColumn(let column): [column.rawValue]
        case .orderShareBack(let order): list(order)
        case .giveTurn(let group): group.map { [$0.rawValue] } ?? []
        case .walk(let round): optional(round)
        case .commentNote(let comment, let note, let text):
            [comment.rawValue, note.rawValue, text]
        case .offerHelp(let offer, let note, let text):
            [offer.rawValue, note.rawValue] + (text.map { [$0] } ?? [])
        case .withdrawOffer(let offer): [offer.rawValue]
        case .moderateOffer(let offer, let state): [offer.rawValue, state.rawValue]
        case .startCountdown(let seconds), .extendCountdown(let seconds): [String(seconds)]
        case .giveExtraTime(let group, let seconds): [group.rawValue, String(seconds)]
        case .showOnScreen(let content, let column, let group):
            [content.rawValue] + (column.map { [$0.rawValue] } ?? [])
                + (group.map { ["group", $0.rawValue] } ?? [])
        case .turnPage(let page): [String(page)]
        case .reopenBoard(let toWrite): [String(toWrite)]
        case .undo(let act): optional(act?.milliseconds)
        case .pauseCountdown, .resumeCountdown, .stopCountdown, .blankScreen,
            .unblankScreen, .lockBoard, .unlockBoard, .closeBoard:
            []
        }
    }

    private func optional(_ number: (some BinaryInteger)?) -> [String] {
        number.map { [String($0)] } ?? []
    }

    private func list(_ ids: [some Identifier]) -> [String] { list(ids.map(\.rawValue)) }

    private func list(_ elements: [String]) -> [String] {
        [String(elements.count)] + elements
    }
}
