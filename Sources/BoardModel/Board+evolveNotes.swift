extension Board {
    mutating func evolvePosted(_ posted: NotePosted) -> Touched {
        guard !isNote(posted.note) else { return [] }
        notes[posted.note] = Note(
            id: posted.note, author: posted.author, group: posted.group, text: posted.text ?? "",
            state: posted.state, findings: posted.findings,
            isHeldByBrake: posted.state == .held,
            placements: placements(of: posted.note, at: posted.placement, keeping: []),
            meeting: meeting)
        if !posted.marks.isEmpty { setMarks(of: posted.note, posted.marks) }
        if let author = posted.author { noteCounts[author, default: 0] += 1 }
        rememberRanks(of: posted.note)
        count(posted.note, by: 1)
        return touchedNote(posted.note)
    }

    mutating func evolveEdited(
        _ id: NoteID, _ text: String?, _ editor: EditedBy, _ state: NoteState,
        _ findings: [PersonalData.Kind]
    ) -> Touched {
        guard let before = notes[id]?.state else { return [] }
        if editor == .facilitator {
            // [U8] Nobody else puts the text back that was read before.
            history.forgetOthers(id)
        } else {
            history.forget(id)
            notes[id]?.isRewritten = state != .approved
            if before != .held { notes[id]?.isHeldByBrake = state == .held }
        }
        notes[id]?.findings = findings
        notes[id]?.text = text ?? ""
        notes[id]?.revision += 1
        return setState(of: id, state) + [.undo]
    }

    mutating func evolveGone(_ id: NoteID) -> Touched {
        guard let note = notes[id] else { return forgetPart(id) }
        let touched = touchedNote(id) + unlink(note) + unbuild(on: id)
        count(id, by: -1)
        if let author = note.author { noteCounts[author, default: 1] -= 1 }
        notes[id] = nil
        gone.insert(id)
        let left = leaveTheme(note) + forgetOffers(on: id)
        history.forget(id)
        return touched + left + partsComeBack(from: note) + [.undo]
    }

    mutating func evolveModerated(
        _ id: NoteID, _ state: NoteState, at time: Timestamp
    ) -> Touched {
        guard let before = notes[id]?.state else { return [] }
        let act: Act = state == .returned ? .askForRewrite : .moderateNote
        history.remember(.moderateNote(id, state: before), of: act, at: time)
        // An author's text forgets the acts, so that undo to a state before meets what stood there.
        if state == .held { notes[id]?.isHeldByBrake = false }
        // What had been reviewed waits for another reason; undo of the review itself finds the flag again.
        if before != .pending, before != .held { notes[id]?.isRewritten = false }
        return setState(of: id, state) + [.undo]
    }

    mutating func evolveBlurred(
        _ id: NoteID, _ isBlurred: Bool, at time: Timestamp
    ) -> Touched {
        guard let note = notes[id], note.isBlurred != isBlurred else { return [] }
        history.remember(
            isBlurred ? .blurNote(id) : .unblurNote(id), of: isBlurred ? .blurNote : .unblurNote,
            at: time)
        return blur(id, isBlurred) + [.undo]
    }

    mutating func evolveMoved(
        _ id: NoteID, _ from: ColumnID, _ to: Placement, _ marks: NoteMarks?, at time: Timestamp
    ) -> Touched {
        guard let note = notes[id], let before = note.placements.first(where: { $0.column == from })
        else { return [] }
        let carried = from == to.column ? [] : note.placements.filter { $0.column != from }
        let inverse = Inverse.moveNote(
            id, from: to.column, to: before, marks: marks == nil ? nil : note.marks,
            carried: carried)
        history.remember(inverse, of: .moveNote, at: time)
        return move(id, from, to, marks) + [.undo]
    }

    mutating func evolveReordered(_ column: ColumnID, _ order: [NoteID]) -> Touched {
        guard index.columns[column] != nil else { return [] }
        renumberHistory(in: column)
        for (place, id) in order.enumerated() {
            guard let at = notes[id]?.placements.firstIndex(where: { $0.column == column })
            else { continue }
            notes[id]?.placements[at].rank = Rank.numbered(place)
        }
        lastRanks[column] = Rank.numbered(order.count - 1)
        return Touched(order.map(RecordKey.note))
    }

    /// Undo still takes each note back between the same two, whatever their new numbers: the places it
    /// remembers keep their order, among the notes and among one another.
    private mutating func renumberHistory(in column: ColumnID) {
        let order = ColumnOrder(of: column, on: self).places
        let places = history.places(in: column)
            .sorted { ($0.rank, $0.note) < ($1.rank, $1.note) }
        for (number, place) in places.enumerated() {
            let notes = order.count { ($0.rank, $0.note) < (place.rank, place.note) }
            history.renumber(place, to: Rank.remembered(number, after: notes))
        }
    }

    mutating func blur(_ id: NoteID, _ isBlurred: Bool) -> Touched {
        guard let note = notes[id] else { return [] }
        notes[id]?.isBlurred = isBlurred
        // On a screen that counts dots a blurred note is not read, so that its theme may look otherwise too.
        return touchedLook(of: id) + touchedThemes([note.theme])
    }

    mutating func setState(of id: NoteID, _ state: NoteState) -> Touched {
        count(id, by: -1)
        notes[id]?.state = state
        count(id, by: 1)
        return touchedNote(id)
    }

    mutating func move(
        _ id: NoteID, _ from: ColumnID, _ to: Placement, _ marks: NoteMarks?,
        keeping others: [Placement] = []
    ) -> Touched {
        guard let note = notes[id], note.placements.contains(where: { $0.column == from }) else {
            return []
        }
        let before = touchedNote(id)
        count(id, by: -1)
        let placements = placements(of: note, movedFrom: from, to: to, keeping: others)
        notes[id]?.placements = placements
        if let marks { setMarks(of: id, marks) }
        count(id, by: 1)
        rememberRanks(of: id)
        return before + touchedNote(id)
    }

    private mutating func rememberRanks(of id: NoteID) {
        for placement in notes[id]?.placements ?? [] {
            lastRanks[placement.column] = max(lastRanks[placement.column] ?? 0, placement.rank)
        }
    }

    mutating func count(_ id: NoteID, by amount: Int) {
        guard let note = notes[id] else { return }
        for placement in note.placements {
            let isWaiting =
                isShareable(note, in: placement.column)
                && waitsForReveal(id, in: placement.column)
            tallies[index.tallyKey(placement.column, note.group), default: Tally()]
                .count(note.state, isWaiting: isWaiting, by: amount)
        }
    }

    func touchedNote(_ id: NoteID) -> Touched {
        guard let note = notes[id] else { return [] }
        let tallies = note.placements.map { index.tallyKey($0.column, note.group) }
        var touched = touchedLook(of: id)
        touched.keys += self.touched(tallies)
        if note.theme != nil { touched.add(touchedThemes([note.theme])) }
        return touched
    }

    /// The note without its number in tallies and themes, and what may look otherwise with it.
    func touchedLook(of id: NoteID) -> Touched {
        guard let note = notes[id] else { return [] }
        return Touched([.note(id)]).owned(note.own) + linked(with: [.note(id)])
    }
}
