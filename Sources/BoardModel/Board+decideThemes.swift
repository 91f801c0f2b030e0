extension Board {
    func makeTheme(
        _ id: ThemeID, _ ids: [NoteID], _ title: String?
    ) throws(CommandRejection) -> [BoardEvent] {
        let note = NoteID(rawValue: id.rawValue)
        guard !isTheme(id), !isNote(note) else { throw .themeIdIsTaken }
        let standing = themes.values.count { !$0.notes.isEmpty }
        guard standing < Limits.themesPerBoard else { throw .tooManyThemes }
        let notes = try existing(ids)
        try checkCircle(of: notes)
        let heading = try title.map(TextRules.heading)
        return notes.isEmpty ? [] : [.themeMade(id, notes: notes.map(\.id), title: heading)]
    }

    func addToTheme(
        _ id: ThemeID, _ ids: [NoteID], _ before: NoteID?
    ) throws(CommandRejection) -> [BoardEvent] {
        let theme = try existing(id)
        let notes = try existing(ids).map(\.id)
        try checkCircle(of: existing(theme.notes + notes))
        var order = theme.notes.filter { !notes.contains($0) }
        var place = order.endIndex
        if let before {
            guard let found = order.firstIndex(of: before) else { throw .unknownNote }
            place = found
        }
        order.insert(contentsOf: notes, at: place)
        // [B5] They stand there already.
        if order == theme.notes { return [] }
        return [.notesPutInTheme(id, notes: notes, before: before)]
    }

    func renameTheme(
        _ id: ThemeID, _ title: String
    ) throws(CommandRejection) -> [BoardEvent] {
        let theme = try existing(id)
        let heading = try TextRules.heading(title)
        return heading == theme.title ? [] : [.themeRenamed(id, title: heading)]
    }

    func mergeThemes(
        _ id: ThemeID, _ into: ThemeID
    ) throws(CommandRejection) -> [BoardEvent] {
        let (theme, other) = (try existing(id), try existing(into))
        if theme.id == other.id { return [] }
        try checkCircle(of: existing(other.notes + theme.notes))
        return [.themesMerged(id, into: into, title: Theme.united(other.title, theme.title))]
    }

    /// Whether the id is, or was, one of a theme.
    func isTheme(_ id: ThemeID) -> Bool { themes[id] != nil || goneThemes.contains(id) }

    func existing(_ id: ThemeID) throws(CommandRejection) -> Theme {
        guard let theme = themes[id], !theme.notes.isEmpty else { throw .unknownTheme }
        return theme
    }

    /// Each once, in this order.
    private func existing(_ ids: [NoteID]) throws(CommandRejection) -> [Note] {
        try ids.eachOnce.map { id throws(CommandRejection) in try existing(id) }
    }

    /// [TH7] What is private to a group is put together with nothing else.
    private func checkCircle(of notes: [Note]) throws(CommandRejection) {
        if circles(of: notes.map(\.id)).count > 1 { throw .noteIsPrivate }
    }

    /// Among whom each of these notes may be put together with others.
    func circles(of ids: [NoteID]) -> Set<Theme.Circle> {
        Set(
            ids.compactMap { notes[$0] }.map { note in
                circle(of: note, in: note.placements.map(\.column))
            })
    }

    func circle(of note: Note, in columns: [ColumnID]) -> Theme.Circle {
        columns.contains { isPrivate(note, in: $0) } ? .group(note.group) : .everybody
    }

    /// [TH7] Whether a note that comes to `column` must leave its theme.
    func leavesTheme(_ note: Note, from: ColumnID, to column: ColumnID) -> Bool {
        let columns = note.placements.map(\.column)
        let after = placements(
            of: note, movedFrom: from, to: Placement(column: column, rank: 0)
        ).map(\.column)
        return note.theme != nil && circle(of: note, in: columns) != circle(of: note, in: after)
    }
}
