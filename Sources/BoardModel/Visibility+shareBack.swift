extension Board {
    /// [SB1] Everybody sees whose turn it is.
    var shareBackView: RecordView? {
        shareBack.map {
            .shareBack(
                ShareBackView(
                    phase: phase.id, order: $0.order, turn: $0.turn, heard: $0.heard.sorted(),
                    walk: walkView))
        }
    }

    /// [GW3] Nobody is told who is in which team.
    private var walkView: WalkView? {
        walk.map { WalkView(round: $0.round ?? 1, stations: $0.stations.map(merged)) }
    }

    /// [OF5] What `viewer` sees of an offer; nil when nothing.
    func offerView(_ id: OfferID, for viewer: Viewer) -> RecordView? {
        guard let offer = offers[id], let note = notes[whole(of: offer.note)], !viewer.isAuthor
        else { return nil }
        let isReviewer = viewer.isBehindTheScenes
        if offer.kind == .comment, !isReviewer { return comment(offer, on: note, for: viewer) }
        let group = merged(offer.group)
        let isOwn = viewer.groups.contains(group)
        guard isOwn || sees(offer, on: note, viewer) else { return nil }
        let isRead = isReviewer || isOwn || offer.state == .approved && viewer != .screen
        let hasText = !offer.text.isEmpty
        return .offer(
            OfferView(
                id: id, kind: offer.kind, note: note.id, group: group,
                text: isRead && hasText ? offer.text : nil,
                state: (isReviewer || isOwn) && hasText ? offer.state : nil,
                findings: isReviewer ? offer.findings : []))
    }

    /// [GW5] Once it is approved, and of nobody: one person of a group is in each team.
    private func comment(_ offer: Offer, on note: Note, for viewer: Viewer) -> RecordView? {
        guard offer.state == .approved, viewer != .screen, sees(offer, on: note, viewer) else {
            return nil
        }
        return .offer(OfferView(id: offer.id, kind: .comment, note: note.id, text: offer.text))
    }

    /// Besides the group that made it, those who review and whoever sees what it is about.
    private func sees(_ offer: Offer, on note: Note, _ viewer: Viewer) -> Bool {
        switch viewer {
        case .facilitator, .moderator: true
        case .screen, .participant, .coreGroup: stands(note, before: viewer)
        case .author: false
        }
    }
}

extension Viewer {
    fileprivate var isAuthor: Bool { if case .author = self { true } else { false } }

    /// The groups it looks from.
    fileprivate var groups: [GroupID] {
        switch self {
        case .participant(let groups), .coreGroup(let groups): groups
        case .facilitator, .moderator, .screen, .author: []
        }
    }
}
