extension Board {
    mutating func evolveMarked(
        _ id: NoteID, _ marks: NoteMarks, _ editor: EditedBy, at time: Timestamp
    ) -> Touched {
        guard let before = notes[id]?.marks else { return [] }
        switch editor {
        case .author: history.forget(id)
        case .facilitator: history.remember(.markNote(id, marks: before), of: .markNote, at: time)
        }
        return mark(id, marks) + [.undo]
    }

    mutating func mark(_ id: NoteID, _ marks: NoteMarks) -> Touched {
        let before = touchedLook(of: id)
        setMarks(of: id, marks)
        return before + touchedLook(of: id)
    }

    /// A link to a note that is not there, or no longer, is none.
    mutating func setMarks(of id: NoteID, _ marks: NoteMarks) {
        guard let before = notes[id]?.marks else { return }
        for target in before.targets { forget(id, pointingAt: target) }
        var known = marks
        known.links = marks.links.filter { notes[$0.note] != nil }
        notes[id]?.marks = known
        for target in known.targets { pointing[target, default: []].insert(id) }
    }

    /// [MK6] Takes a note that goes out of the web of links.
    mutating func unlink(_ note: Note) -> Touched {
        for target in note.marks.targets { forget(note.id, pointingAt: target) }
        let links = linksTo(.note(note.id))
        for link in links {
            guard let links = notes[link.note]?.marks.links else { continue }
            notes[link.note]?.marks.links = links.filter { $0.note != note.id }
        }
        pointing[note.id] = nil
        // Its author saw it, whoever else did.
        let own = links.compactMap { notes[$0.note] }.filter { $0.author == note.author }
        return Touched([]).linking(links).owned(own.flatMap(\.own))
    }

    /// The links to what stands under a key.
    func linksTo(_ key: RecordKey) -> [Touched.Linking] {
        guard case .note(let id) = key else { return [] }
        return (pointing[id] ?? []).sorted().map { Touched.Linking(note: $0, target: key) }
    }

    /// What a note points at.
    func targets(of key: RecordKey) -> [RecordKey] {
        guard case .note(let id) = key else { return [] }
        return notes[id]?.marks.targets.sorted().map(RecordKey.note) ?? []
    }

    private mutating func forget(_ note: NoteID, pointingAt target: NoteID) {
        pointing[target]?.remove(note)
        if pointing[target]?.isEmpty == true { pointing[target] = nil }
    }
}
