extension Board {
    func markNote(
        _ id: NoteID, _ marks: NoteMarks, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        let note = try existing(id)
        let editor = try editor(of: note, actor)
        try checkIsUnlocked(for: actor)
        let marks = try checked(marks, on: .there(note, index), by: actor)
        if marks == note.marks { return [] }
        return [.noteMarked(id, marks: marks, by: editor)]
    }

    /// [ST2] A group's stars are counted in each column where the note stands.
    func starNote(_ id: NoteID) throws(CommandRejection) -> [BoardEvent] {
        let note = try existing(id)
        if note.isStarred { return [] }
        for column in note.placements.map(\.column) {
            let key = index.tallyKey(column, note.group)
            let stars = notes.values.count { other in
                other.isStarred && other.state.isInUse
                    && other.placements.contains { index.tallyKey($0.column, other.group) == key }
            }
            guard stars < Limits.starsPerColumn else { throw .tooManyStars }
        }
        return [.noteStarred(id)]
    }

    /// What marks are checked against.
    struct Marked {
        /// Nil before it is posted.
        var note: Note?
        var group: GroupID?
        var columns: [Column]

        static func new(_ group: GroupID?, in column: Column) -> Marked {
            Marked(note: nil, group: group, columns: [column])
        }

        static func there(_ note: Note, _ index: TemplateIndex) -> Marked {
            let columns = note.placements.compactMap { index.columns[$0.column] }
            return Marked(note: note, group: note.group, columns: columns)
        }
    }

    /// [MK1] [MK2] The marks as they are kept.
    func checked(
        _ marks: NoteMarks, on marked: Marked, by actor: Actor
    ) throws(CommandRejection) -> NoteMarks {
        if marks.isEmpty, marked.note == nil { return marks }
        if let kind = marks.kind, !allows(kind, on: marked) { throw .unknownKind }
        for (axis, answer) in marks.tags where !allows(answer, of: axis, on: marked) {
            throw .unknownTag
        }
        for group in marks.groups where !allows(group, on: marked) { throw .unknownGroup }
        let before = marked.note?.marks.links ?? []
        // [MK7] The answer is the same whether the note has such a link or not, where they do not see it.
        guard marks.links.allSatisfy({ isSeen($0.target, by: actor) }) else {
            throw .linkIsNotAllowed
        }
        let new = marks.links.subtracting(before)
        for link in new where !allows(link, on: marked, by: actor) { throw .linkIsNotAllowed }
        guard new.isEmpty || marks.links.count <= Limits.linksPerNote else { throw .tooManyLinks }
        // [MK4] What they do not see they do not take away, nor does it count.
        let unseen = before.filter { !isSeen($0.target, by: actor) }.sorted()
        let links = marks.links.union(unseen.prefix(Limits.unseenLinksPerNote))
        return NoteMarks(kind: marks.kind, tags: marks.tags, groups: marks.groups, links: links)
    }

    /// [MK5] What is left of a note's marks in another column; nil when that is all of them.
    func marksKept(by note: Note, from: ColumnID, to: ColumnID) -> NoteMarks? {
        var moved = note
        moved.placements = placements(
            of: note, movedFrom: from, to: Placement(column: to, rank: 0))
        let marked = Marked.there(moved, index)
        let marks = note.marks
        let kept = NoteMarks(
            kind: marks.kind.flatMap { allows($0, on: marked) ? $0 : nil },
            tags: marks.tags.filter { allows($0.value, of: $0.key, on: marked) },
            groups: marks.groups.filter { allows($0, on: marked) },
            links: marks.links.filter { allows($0, on: marked) })
        return from == to || kept == marks ? nil : kept
    }

    /// An author sees their own notes too, wherever those stand.
    private func isSeen(_ target: LinkTarget, by actor: Actor) -> Bool {
        sees(target, actor.id.map(Viewer.author) ?? viewer(for: actor))
    }

    private func allows(_ kind: KindID, on marked: Marked) -> Bool {
        marked.columns.contains { $0.kinds?.contains { $0.id == kind } ?? false }
    }

    private func allows(_ answer: KindID, of axis: AxisID, on marked: Marked) -> Bool {
        marked.columns.flatMap { $0.tagAxes ?? [] }
            .contains { $0.id == axis && $0.values.contains { $0.id == answer } }
    }

    private func allows(_ group: GroupID, on marked: Marked) -> Bool {
        guard let set = groups[group]?.set else { return false }
        return marked.columns.contains { $0.forGroups == set }
    }

    /// Whether a rule of the columns allows the link, for a note of the same group where groups write. Of a theme,
    /// whether one does for any of its notes; `actor`: who asks, when only those count that they see.
    private func allows(_ link: NoteLink, on marked: Marked, by actor: Actor? = nil) -> Bool {
        switch link.target {
        case .note(let id): allows(link.type, to: id, on: marked)
        case .theme(let id):
            themes[id]?.notes.contains { note in
                actor.map { isSeen(.note(note), by: $0) } != false
                    && allows(link.type, to: note, on: marked)
            } ?? false
        }
    }

    private func allows(_ type: LinkRule.LinkType, to id: NoteID, on marked: Marked) -> Bool {
        guard let target = notes[id], id != marked.note?.id else { return false }
        return marked.columns.flatMap { $0.links ?? [] }.contains { rule in
            rule.type == type && (index.isRoom(rule.to) || target.group == marked.group)
                && target.placements.contains { index.homes[rule.to]?.contains($0.column) ?? false }
        }
    }
}
