import BoardModel

/// The fields of the events about turns and offers.
struct ShareBackBody: Codable {
    var order: [GroupID]?
    /// Whose turn it is; absent when nobody's.
    var group: GroupID?
    /// Of a turn that was taken back: it was the first of its group.
    var isFirst: Bool?
    /// Of a walk, in the order in which the teams go.
    var tables: [GroupID]?
    /// Of a walk, from 1; absent when it had not begun, or was over.
    var round: Int?
    /// Absent when it is help.
    var kind: Offer.Kind?
    var offer: OfferID?
    var note: NoteID?
    var state: Offer.State?
    /// What a text looks like; absent when like nothing.
    var findings: [PersonalData.Kind]?

    init(order: [GroupID]) { self.order = order }

    init(tables: [GroupID]) { self.tables = tables }

    init(round: Int?) { self.round = round }

    init(turn group: GroupID?, isFirst: Bool? = nil) {
        self.group = group
        self.isFirst = isFirst
    }

    init(_ offer: OfferID, state: Offer.State? = nil) {
        self.offer = offer
        self.state = state
    }

    init(_ made: OfferMade) {
        self.init(made.offer, state: made.state)
        kind = made.kind == .help ? nil : made.kind
        note = made.note
        group = made.group
        findings = made.findings.isEmpty ? nil : made.findings
    }
}

extension ShareBackBody {
    func made(text: String?) -> BoardEvent? {
        guard let offer, let note, let group, let state else { return nil }
        return .offerMade(
            OfferMade(
                offer: offer, kind: kind ?? .help, note: note, group: group, text: text,
                state: state,
                findings: findings ?? []))
    }

    var moderated: BoardEvent? {
        guard let offer, let state else { return nil }
        return .offerModerated(offer, state: state)
    }

    var moderationBack: Inverse? {
        guard let offer, let state else { return nil }
        return .moderateOffer(offer, state: state)
    }
}
