extension Board {
    mutating func evolveMarked(
        _ id: NoteID, _ marks: NoteMarks, _ editor: EditedBy, at time: Timestamp
    ) -> Touched {
        guard let before = notes[id]?.marks else { return [] }
        switch editor {
        case .author, .secretary: history.forget(id)
        case .facilitator: history.remember(.markNote(id, marks: before), of: .markNote, at: time)
        }
        return mark(id, marks) + [.undo]
    }

    mutating func evolveStarred(_ id: NoteID, _ isStarred: Bool, at time: Timestamp) -> Touched {
        guard let note = notes[id], note.isStarred != isStarred else { return [] }
        history.remember(
            isStarred ? .starNote(id) : .unstarNote(id), of: isStarred ? .starNote : .unstarNote,
            at: time)
        return star(id, isStarred) + [.undo]
    }

    mutating func star(_ id: NoteID, _ isStarred: Bool) -> Touched {
        notes[id]?.isStarred = isStarred
        return touchedLook(of: id)
    }

    mutating func mark(_ id: NoteID, _ marks: NoteMarks) -> Touched {
        let before = touchedLook(of: id)
        setMarks(of: id, marks)
        return before + touchedLook(of: id)
    }

    /// A link to what is not there, or no longer, is none.
    mutating func setMarks(of id: NoteID, _ marks: NoteMarks) {
        guard let before = notes[id]?.marks else { return }
        for target in before.targets { forget(id, pointingAt: target) }
        var known = marks
        known.links = marks.links.filter { isThere($0.target) }
        notes[id]?.marks = known
        for target in known.targets { pointing[target, default: []].insert(id) }
    }

    /// [MK6] Takes a note that goes out of the web of links.
    mutating func unlink(_ note: Note) -> Touched {
        for target in note.marks.targets { forget(note.id, pointingAt: target) }
        let links = unlink(.note(note.id))
        // Its author saw it, whoever else did.
        let own = links.compactMap { notes[$0.note] }.filter { $0.author == note.author }
        return Touched([]).linking(links).owned(own.flatMap(\.own))
    }

    /// Takes all links to what goes away; those there were.
    @discardableResult
    mutating func unlink(_ target: LinkTarget) -> [Touched.Linking] {
        let links = linksTo(target.key)
        for link in links {
            guard let links = notes[link.note]?.marks.links else { continue }
            notes[link.note]?.marks.links = links.filter { $0.target != target }
        }
        pointing[target] = nil
        return links
    }

    /// [MK9] The links to a theme lead to the one it was merged into; what each note had, for undo.
    mutating func relink(_ theme: ThemeID, to other: ThemeID) -> (touched: Touched, [Inverse]) {
        var touched: Touched = []
        var steps: [Inverse] = []
        for id in (pointing[.theme(theme)] ?? []).sorted() {
            guard let before = notes[id]?.marks else { continue }
            var marks = before
            marks.links = Set(
                before.links.map { link in
                    link.target == .theme(theme)
                        ? NoteLink(type: link.type, to: .theme(other)) : link
                })
            touched.add(mark(id, marks))
            steps.append(.markNote(id, marks: before))
        }
        return (touched, steps)
    }

    /// What may look otherwise with notes that come or go: the notes they point at, which come to the screen with
    /// them, and those that point at any of these.
    func linked(with keys: [RecordKey]) -> Touched {
        var touched = Touched()
        // Most boards hold no link. In loops, since a method handed over by name takes a copy of the board along.
        if pointing.isEmpty { return touched }
        for key in keys { touched.named += targets(of: key) }
        for key in keys + touched.named { touched.linking += linksTo(key) }
        return touched
    }

    /// The links to what stands under a key.
    func linksTo(_ key: RecordKey) -> [Touched.Linking] {
        guard let target = LinkTarget(key) else { return [] }
        return (pointing[target] ?? []).sorted().map { Touched.Linking(note: $0, target: key) }
    }

    /// What a note points at.
    func targets(of key: RecordKey) -> [RecordKey] {
        guard case .note(let id) = key else { return [] }
        return notes[id]?.marks.targets.sorted().map(\.key) ?? []
    }

    private func isThere(_ target: LinkTarget) -> Bool {
        switch target {
        case .note(let note): notes[note] != nil
        case .theme(let theme): themes[theme] != nil
        }
    }

    private mutating func forget(_ note: NoteID, pointingAt target: LinkTarget) {
        pointing[target]?.remove(note)
        if pointing[target]?.isEmpty == true { pointing[target] = nil }
    }
}
