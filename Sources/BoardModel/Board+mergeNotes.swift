/// A note that was put together with another.
struct AbsorbedNote: Hashable, Sendable {
    var note: Note
    let into: NoteID
}

/// [SE10] [SE11] Two notes that say the same are put together, and taken apart again.
extension Board {
    func mergeNotes(
        _ id: NoteID, _ into: NoteID, by actor: Actor
    ) throws(CommandRejection) -> [BoardEvent] {
        try checkMayArrange([into, id], by: actor)
        guard id != into else { return [] }
        let (note, other) = (try existing(id), try existing(into))
        guard note.placements[0].column == other.placements[0].column,
            // [PV2] Each author takes back what they share, which they could not of two wordings.
            !note.isShared, !other.isShared,
            parts(of: id).count + parts(of: into).count < Limits.partsPerNote
        else { throw .notesAreApart }
        if isOfferedHelp(id) { throw .noteHasOffers }
        let both = note.text == other.text ? other.text : other.text + "\n" + note.text
        let text = try TextRules.clean(both)
        let findings = PersonalData.kinds(in: text, words: hostWords)
        let areApproved = note.state == .approved && other.state == .approved
        let state: NoteState = findings.isEmpty ? areApproved ? .approved : .pending : .held
        return [.notesMerged(id, into: into, text: text, state: state, findings: findings)]
    }

    /// Whether there is, or was, such a note.
    func isNote(_ id: NoteID) -> Bool {
        notes[id] != nil || absorbed[id] != nil || gone.contains(id)
    }

    /// Comments go with the note.
    private func isOfferedHelp(_ id: NoteID) -> Bool {
        offers.values.contains { $0.kind == .help && whole(of: $0.note) == id }
    }

    /// The notes that were put together with one, and with these.
    public func parts(of id: NoteID) -> [NoteID] {
        (directParts[id] ?? []).flatMap { parts(of: $0) + [$0] }
    }

    /// The note that a note is part of by now, or itself.
    public func whole(of id: NoteID) -> NoteID {
        var whole = id
        while let part = absorbed[whole] { whole = part.into }
        return whole
    }

    mutating func evolveMerged(_ event: BoardEvent, at time: Timestamp) -> Touched {
        guard case .notesMerged(let id, let into, let text, let state, let findings) = event,
            id != into, var note = notes[id], let other = notes[into]
        else { return [] }
        history.forget(id)
        history.forget(into)
        var touched = touchedNote(id) + touchedNote(into)
        let out = move(id, to: nil)
        var steps = out.from.map { [Inverse.placeInTheme(id, from: nil, to: $0)] } ?? []
        touched = touched + out.touched
        let united = unite(note, into)
        touched = touched + united.touched
        steps += united.steps
        if note.isStarred, !other.isStarred {
            touched = touched + star(into, true)
            steps.append(.starNote(into))
        }
        setMarks(of: id, NoteMarks())
        count(id, by: -1)
        note.theme = nil
        notes[id] = nil
        absorbed[id] = AbsorbedNote(note: note, into: into)
        directParts[into, default: []].append(id)
        steps.append(
            .partNotes(
                id, from: into, text: other.text, state: other.state, findings: other.findings))
        say(into, text, state, findings)
        history.remember(steps, of: .mergeNotes, at: time)
        return touched + touchedNote(into) + [.undo]
    }

    /// What pointed at the one points at the other, which gets its marks too.
    private mutating func unite(
        _ note: Note, _ into: NoteID
    ) -> (touched: Touched, steps: [Inverse]) {
        var touched: Touched = []
        var steps: [Inverse] = []
        for pointer in (pointing[.note(note.id)] ?? []).sorted() {
            guard let before = notes[pointer]?.marks else { continue }
            var marks = before
            marks.links = Set(
                before.links.compactMap { link in
                    guard link.target == .note(note.id) else { return link }
                    return pointer == into ? nil : NoteLink(type: link.type, note: into)
                })
            touched = touched + mark(pointer, marks)
            steps.append(.markNote(pointer, marks: before))
        }
        let rows = actions.values.filter { $0.notes.contains(note.id) }
        for action in rows.sorted(by: { $0.id < $1.id }) {
            let built = action.notes.map { $0 == note.id ? into : $0 }.eachOnce
            steps.append(.plan(.changeAction(action.id, text: action.text, notes: action.notes)))
            actions[action.id]?.notes = built
            actions[action.id]?.revision += 1
            touched = touched + [.action(action.id)]
        }
        guard let before = notes[into]?.marks else { return (touched, steps) }
        let links = before.links.union(note.marks.links).filter { $0.target != .note(into) }
        let united = NoteMarks(
            kind: before.kind ?? note.marks.kind,
            tags: before.tags.merging(note.marks.tags) { its, _ in its },
            groups: before.groups.union(note.marks.groups),
            links: Set(links.sorted().prefix(Limits.linksPerNote)))
        if united == before { return (touched, steps) }
        return (touched + mark(into, united), steps + [.markNote(into, marks: before)])
    }

    private mutating func say(
        _ id: NoteID, _ text: String?, _ state: NoteState, _ findings: [PersonalData.Kind]
    ) {
        count(id, by: -1)
        notes[id]?.text = text ?? ""
        notes[id]?.revision += 1
        notes[id]?.state = state
        notes[id]?.findings = findings
        notes[id]?.isHeldByBrake = state == .held
        notes[id]?.isRewritten = state != .approved
        count(id, by: 1)
    }

    /// Undo of a merge.
    mutating func part(
        _ id: NoteID, _ into: NoteID, _ text: String?, _ state: NoteState,
        _ findings: [PersonalData.Kind]
    ) -> Touched {
        guard absorbed[id]?.into == into, let other = notes[into] else { return [] }
        let touched = touchedNote(into)
        say(into, text, state, findings)
        return touched + comeBack(id) { $0.group = other.group } + touchedNote(into)
    }

    /// [SE11] When a note goes that others were put together with, these come back, and no freer than it was: what it
    /// said was read as one text.
    mutating func partsComeBack(from gone: Note) -> Touched {
        (directParts[gone.id] ?? []).map { id in
            comeBack(id) { part in
                part.group = gone.group
                part.isBlurred = part.isBlurred || gone.isBlurred
                if part.state == .approved { part.state = gone.stateOfPart(part.text) }
            }
        }.reduce([], +)
    }

    private mutating func comeBack(_ id: NoteID, as change: (inout Note) -> Void) -> Touched {
        guard var note = removeAbsorbed(id)?.note else { return [] }
        change(&note)
        // [G7] What it pointed at may have gone to another group meanwhile.
        var marks = note.marks
        marks.links = marks.links.filter { !isForeign($0.target, to: note) }
        note.marks = NoteMarks()
        notes[id] = note
        setMarks(of: id, marks)
        count(id, by: 1)
        return touchedNote(id)
    }

    /// A part that is erased together with its whole.
    mutating func forgetPart(_ id: NoteID) -> Touched {
        guard let part = removeAbsorbed(id) else { return [] }
        if let author = part.note.author { noteCounts[author, default: 1] -= 1 }
        gone.insert(id)
        history.forget(id)
        history.forget(part.into)
        return forgetOffers(on: id) + [.undo]
    }

    private mutating func removeAbsorbed(_ id: NoteID) -> AbsorbedNote? {
        guard let part = absorbed.removeValue(forKey: id) else { return nil }
        let others = directParts[part.into]?.filter { $0 != id } ?? []
        directParts[part.into] = others.isEmpty ? nil : others
        return part
    }
}

extension Note {
    /// What an approved wording that was part of this note is when it stands alone again: one that was edited out is
    /// reviewed anew.
    fileprivate func stateOfPart(_ text: String) -> NoteState {
        switch state {
        case .approved: self.text.contains(text) ? .approved : .pending
        case .held, .hidden: state
        case .pending, .returned: .pending
        }
    }
}
