/// How many notes there are, and who is told by group.
extension Board {
    /// [G11] Outside, the notes of a small group count with what it lies in, or with nobody's.
    func toldTally(_ key: TallyKey) -> TallyKey {
        TallyKey(column: key.column, group: key.group.flatMap(badge))
    }

    /// Those that any viewer is told of, in order.
    var talliesToTell: [TallyKey] {
        Set(tallies.keys).union(tallies.keys.map(toldTally)).sorted()
    }

    /// What may look otherwise when the number of notes under some keys changes.
    func touched(_ keys: some Sequence<TallyKey>) -> [RecordKey] {
        Set(keys.flatMap { [$0, toldTally($0)] }).sorted().map { .tally($0.column, $0.group) }
    }

    func tallyView(_ key: TallyKey, for viewer: Viewer) -> RecordView? {
        let isReviewer = viewer.isBehindTheScenes
        guard let tally = isReviewer ? tallies[key] : tallyOutside(key) else { return nil }
        return .tally(
            TallyView(
                column: key.column, group: key.group, notes: tally.notes,
                pending: isReviewer ? tally.pending : nil,
                waiting: index.hidesUntilReveal(key.column) ? tally.waiting : nil))
    }

    private func tallyOutside(_ key: TallyKey) -> Tally? {
        let all = tallies.filter { $0.key.column == key.column && toldTally($0.key) == key }
        guard !all.isEmpty else { return nil }
        return all.values.reduce(into: Tally()) { $0.add($1) }
    }
}
