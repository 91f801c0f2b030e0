extension Board {
    mutating func evolveThemeMade(
        _ id: ThemeID, _ notes: [NoteID], _ title: String?, at time: Timestamp
    ) -> Touched {
        guard themes[id] == nil, !goneThemes.contains(id) else { return [] }
        let touched = forgetEmptyThemes(at: time)
        themes[id] = Theme(id: id, title: title)
        return touched + put(notes, in: id, before: nil, as: .makeTheme, at: time)
    }

    mutating func evolveThemeRenamed(
        _ id: ThemeID, _ title: String?, at time: Timestamp
    ) -> Touched {
        guard let theme = themes[id] else { return [] }
        history.remember(.renameTheme(id, title: theme.title), of: .renameTheme, at: time)
        return rename(id, title) + [.undo]
    }

    mutating func evolveThemeErased(_ id: ThemeID) -> Touched {
        guard let theme = themes[id] else { return [] }
        let touched = theme.notes.map { move($0, to: nil).touched }
        return touched.reduce([.undo], +) + forgetGoneThemes()
    }

    mutating func put(
        _ ids: [NoteID], in theme: ThemeID, before: NoteID?, as act: Act, at time: Timestamp
    ) -> Touched {
        guard themes[theme] != nil else { return [] }
        var touched: Touched = [.undo]
        var steps: [Inverse] = []
        for id in ids where notes[id] != nil {
            // Out first, so that the place counts without it.
            let out = move(id, to: nil)
            let order = themes[theme]?.notes ?? []
            let index = before.flatMap { order.firstIndex(of: $0) } ?? order.endIndex
            let moved = move(id, to: ThemePlace(theme: theme, index: index))
            steps.append(.placeInTheme(id, from: theme, to: out.from))
            touched.add(out.touched)
            touched.add(moved.touched)
        }
        history.remember(steps, of: act, at: time)
        return touched
    }

    mutating func takeOut(_ ids: [NoteID], as act: Act, at time: Timestamp) -> Touched {
        var touched: Touched = [.undo]
        var steps: [Inverse] = []
        for id in ids where notes[id]?.theme != nil {
            let out = move(id, to: nil)
            steps.append(.placeInTheme(id, from: nil, to: out.from))
            touched.add(out.touched)
        }
        history.remember(steps, of: act, at: time)
        return touched
    }

    mutating func merge(
        _ id: ThemeID, _ into: ThemeID, _ title: String?, at time: Timestamp
    ) -> Touched {
        guard id != into, let theme = themes[id], let other = themes[into] else { return [] }
        var touched: Touched = [.undo]
        var steps: [Inverse] = []
        for note in theme.notes {
            let index = themes[into]?.notes.count ?? 0
            let moved = move(note, to: ThemePlace(theme: into, index: index))
            steps.append(.placeInTheme(note, from: into, to: moved.from))
            touched.add(moved.touched)
        }
        let relinked = relink(id, to: into)
        touched.add(relinked.touched)
        steps += relinked.1
        if themes[into]?.notes.isEmpty == false {
            themes[id]?.mergedInto = into
            themes[into]?.absorbed.insert(id)
        }
        if title != other.title { steps.append(.renameTheme(into, title: other.title)) }
        history.remember(steps, of: .mergeThemes, at: time)
        return touched + rename(into, title)
    }

    mutating func rename(_ id: ThemeID, _ title: String?) -> Touched {
        themes[id]?.title = title
        return [.theme(id)]
    }

    /// Undo: only what still is where it was put goes back, and [TH7] only to those it may be together with.
    mutating func takeBack(_ id: NoteID, from: ThemeID?, to place: ThemePlace?) -> Touched {
        let isThere = place.map { themes[$0.theme] != nil } ?? true
        guard let note = notes[id], note.theme == from, isThere else { return [] }
        let others = place.flatMap { themes[$0.theme]?.notes } ?? []
        if circles(of: others + [id]).count > 1 { return [] }
        return move(id, to: place).touched
    }

    /// Moves a note from the theme it is in, if any, to a place in another, or to none. Also told: where it was.
    mutating func move(
        _ id: NoteID, to place: ThemePlace?
    ) -> (touched: Touched, from: ThemePlace?) {
        let old = notes[id]?.theme.flatMap { theme in
            themes[theme]?.notes.firstIndex(of: id).map { ThemePlace(theme: theme, index: $0) }
        }
        if let old { themes[old.theme]?.notes.remove(at: old.index) }
        notes[id]?.theme = nil
        if let place, let count = themes[place.theme]?.notes.count {
            themes[place.theme]?.notes.insert(id, at: max(0, min(place.index, count)))
            notes[id]?.theme = place.theme
            standAlone(place.theme)
        }
        let touched = touchedThemes([old?.theme, place?.theme]).showing([.note(id)])
        return (touched + linked(with: [.note(id)]), old)
    }

    /// Themes, and the notes that point at them.
    func touchedThemes(_ ids: [ThemeID?]) -> Touched {
        let keys = ids.compactMap { $0 }.map(RecordKey.theme)
        return Touched(keys) + linked(with: keys)
    }

    /// A theme that has notes again is no longer part of the one it was merged into.
    private mutating func standAlone(_ id: ThemeID) {
        guard let into = themes[id]?.mergedInto else { return }
        themes[id]?.mergedInto = nil
        themes[into]?.absorbed.remove(id)
    }

    /// A note is gone: its theme is too, for good, when it was the last.
    mutating func leaveTheme(_ note: Note) -> Touched {
        guard let theme = note.theme else { return [] }
        themes[theme]?.notes.removeAll { $0 == note.id }
        return themes[theme]?.notes.isEmpty == true ? forgetTheme(theme) : []
    }

    /// [TH9] What undo could have brought back is gone for good.
    mutating func forgetGoneThemes() -> Touched {
        var touched: Touched = [.undo]
        for theme in themes.values where theme.notes.isEmpty { touched.add(forgetTheme(theme.id)) }
        return touched
    }

    /// Also told: those that were merged into it, which are part of nothing from now on.
    mutating func forgetTheme(_ id: ThemeID) -> Touched {
        let touched = Touched(absorbed(by: id).map(RecordKey.theme))
        standAlone(id)
        for part in themes[id]?.absorbed ?? [] { themes[part]?.mergedInto = nil }
        themes[id] = nil
        goneThemes.insert(id)
        // Nobody saw the links any longer, since it was empty.
        unlink(.theme(id))
        history.forget(id)
        return touched
    }
}
