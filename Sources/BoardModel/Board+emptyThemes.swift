/// Themes that no note is left in.
extension Board {
    /// [TH5] Forgotten are those that no undo can bring back and no dots are on, nor on what was merged into them.
    mutating func forgetEmptyThemes(at time: Timestamp) -> Touched {
        let empty = themes.values.filter(\.notes.isEmpty).map(\.id).sorted()
        if empty.isEmpty { return [] }
        var kept = history.themes(at: time).union(rounds.flatMap(\.marked))
        for theme in kept { keep(theme, in: &kept) }
        var touched: Touched = []
        for theme in empty where !kept.contains(theme) { touched.add(forgetTheme(theme)) }
        return touched
    }

    /// What a theme was merged into counts its dots.
    private func keep(_ theme: ThemeID, in kept: inout Set<ThemeID>) {
        var next = themes[theme]?.mergedInto
        while let id = next, kept.insert(id).inserted { next = themes[id]?.mergedInto }
    }
}

extension VotingRound {
    /// The themes that got dots or hands, whatever counts of them.
    fileprivate var marked: [ThemeID] {
        var marked = Set(given.values.joined()).union(hands.keys)
        if case .closed(let result) = state { marked.formUnion(result.dots.keys) }
        return marked.map { ThemeID(rawValue: $0.rawValue) }
    }
}
