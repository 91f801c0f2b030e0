extension Board {
    mutating func evolveOrdered(_ order: [GroupID], at time: Timestamp) -> Touched {
        guard let before = shareBack else { return [] }
        history.remember(.orderShareBack(before.order), of: .orderShareBack, at: time)
        return setOrder(order) + [.undo]
    }

    mutating func setOrder(_ order: [GroupID]) -> Touched {
        guard shareBack != nil else { return [] }
        shareBacks[phase.id, default: ShareBack()].order = order
        return [.shareBack]
    }

    mutating func evolveTurn(_ group: GroupID?, at time: Timestamp) -> Touched {
        guard let before = shareBack else { return [] }
        let isFirst = group.map { !before.heard.contains($0) } ?? false
        history.remember(
            .giveTurn(
                before.turn, isFirst: isFirst, showing: spotlight.content,
                column: spotlight.column, group: spotlitGroup),
            of: .giveTurn, at: time)
        shareBacks[phase.id, default: ShareBack()].turn = group
        guard isFirst, let group else { return [.shareBack, .undo] }
        shareBacks[phase.id]?.heard.insert(group)
        return [.shareBack, .undo] + told(by: [group])
    }

    /// Takes a turn back; who had it for the first time has not told yet.
    mutating func takeBackTurn(_ before: GroupID?, isFirst: Bool) -> Touched {
        guard let now = shareBack else { return [] }
        shareBacks[phase.id, default: ShareBack()].turn = before
        guard isFirst, let group = now.turn else { return [.shareBack] }
        let others = (shareBacks[phase.id]?.heard ?? []).filter { merged($0) != group }
        shareBacks[phase.id]?.heard = Set(others)
        return [.shareBack] + told(by: [group])
    }

    /// Those who have written since come last.
    mutating func prepareShareBack() {
        guard let order = shareBack?.order else { return }
        let others = groupsToShare(in: phase).filter { !order.contains($0) }
        shareBacks[phase.id, default: ShareBack()].order = order + others
    }

    /// What comes to other groups, or leaves them, when a phase in which groups tell begins or ends.
    func toldBack(in phase: Phase) -> Touched {
        guard phase.kind == .shareBack else { return [] }
        return [.shareBack] + told(by: Set((shareBacks[phase.id]?.heard ?? []).map(merged)))
    }

    /// What looks otherwise since groups were merged, or parted again.
    func toldBack(of groups: Set<GroupID>) -> Touched {
        let theirs = offers.values.filter { groups.contains(merged($0.group)) }
        let touched = Touched(theirs.map(\.id).sorted().map(RecordKey.offer))
        if shareBack == nil { return touched }
        let hanging = walk == nil ? [] : hanging(at: Array(groups), in: phase)
        return touched + [.shareBack] + told(by: groups) + hanging
    }

    private func told(by groups: Set<GroupID>) -> Touched {
        let keys = toldBack(by: groups)
        return Touched(keys) + linked(with: keys)
    }

    /// [PV1] What a facilitator did with it is theirs no longer, as with another text.
    mutating func share(_ id: NoteID, _ isShared: Bool) -> Touched {
        guard notes[id] != nil else { return [] }
        notes[id]?.isShared = isShared
        // What was put together with it comes back as it left.
        for part in parts(of: id) { absorbed[part]?.note.isShared = isShared }
        history.forget(id)
        return touchedLook(of: id) + touchedThemes([notes[id]?.theme]) + [.undo]
    }

    mutating func evolveOffered(_ made: OfferMade) -> Touched {
        guard offers[made.offer] == nil, !goneOffers.contains(made.offer), notes[made.note] != nil
        else { return [] }
        offers[made.offer] = Offer(
            id: made.offer, kind: made.kind, note: made.note, group: made.group,
            text: made.text ?? "",
            state: made.state, findings: made.findings)
        return [.offer(made.offer)]
    }

    mutating func evolveOfferGone(_ id: OfferID) -> Touched {
        guard offers[id] != nil else { return [] }
        offers[id] = nil
        goneOffers.insert(id)
        history.forget(id)
        return [.offer(id), .undo]
    }

    /// The offers that go with the note they are about.
    mutating func forgetOffers(on note: NoteID) -> Touched {
        var touched: Touched = []
        let theirs = offers.values.filter { $0.note == note }.map(\.id)
        for id in theirs.sorted() { touched.add(evolveOfferGone(id)) }
        return touched
    }

    mutating func evolveOfferModerated(
        _ id: OfferID, _ state: Offer.State, at time: Timestamp
    ) -> Touched {
        guard let before = offers[id]?.state else { return [] }
        history.remember(.moderateOffer(id, state: before), of: .moderateOffer, at: time)
        return setState(of: id, state) + [.undo]
    }

    mutating func setState(of id: OfferID, _ state: Offer.State) -> Touched {
        guard offers[id] != nil else { return [] }
        offers[id]?.state = state
        return [.offer(id)]
    }

    /// An offer is seen by those who see what it is about.
    func touchedOffers(by touched: Touched) -> Touched {
        if offers.isEmpty { return [] }
        let keys = offers(on: notes(among: touched.keys)).map(RecordKey.offer)
        let shown = offers(on: notes(among: touched.onScreen)).map(RecordKey.offer)
        return Touched(keys).showing(shown)
    }

    private func offers(on notes: Set<NoteID>) -> [OfferID] {
        offers.values.filter { notes.contains($0.note) || notes.contains(whole(of: $0.note)) }
            .map(\.id).sorted()
    }

    private func notes(among keys: [RecordKey]) -> Set<NoteID> {
        Set(keys.compactMap { if case .note(let note) = $0 { note } else { nil } })
    }
}
