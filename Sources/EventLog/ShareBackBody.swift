import BoardModel

/// The fields of the events about turns and offers.
struct ShareBackBody: Codable {
    var order: [GroupID]?
    /// Whose turn it is; absent when nobody's.
    var group: GroupID?
    /// Of a turn that was taken back: it was the first of its group.
    var isFirst: Bool?
    var offer: OfferID?
    var note: NoteID?
    var state: Offer.State?
    /// What a text looks like; absent when like nothing.
    var findings: [PersonalData.Kind]?

    init(order: [GroupID]) { self.order = order }

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
                offer: offer, note: note, group: group, text: text, state: state,
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
