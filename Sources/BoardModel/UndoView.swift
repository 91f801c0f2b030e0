/// The act that "undo" would take back.
public struct UndoView: Hashable, Sendable {
    public var act: Act
    /// The note it is about, when it is about one.
    public var note: NoteID?
    /// How many notes it is about, when it is about several.
    public var count: Int?
    public var at: Timestamp
    /// The links that fell away with it, where the new column does not allow them.
    public var lostLinks: [LostLink] = []
}

/// A link that a note had before it was moved.
public struct LostLink: Hashable, Sendable {
    public var note: NoteID
    public var link: NoteLink

    public init(note: NoteID, link: NoteLink) {
        self.note = note
        self.link = link
    }
}

extension Board {
    /// The act that `viewer` may take back.
    func undoView(for viewer: Viewer) -> RecordView? {
        history.last(of: [viewer == .moderator ? .moderators : .leaders]).map { act in
            let notes = act.notes
            let count = notes.count + act.cards.count
            return .undo(
                UndoView(
                    act: act.act, note: notes.count == 1 ? notes.first : nil,
                    count: count > 1 ? count : nil, at: act.at, lostLinks: lostLinks(act, viewer)))
        }
    }

    /// [CO4] The links that fell away with a move, as far as `viewer` sees what they led to.
    private func lostLinks(_ act: UndoableAct, _ viewer: Viewer) -> [LostLink] {
        act.steps.flatMap { step -> [LostLink] in
            guard case .moveNote(let id, _, _, let marks?, _) = step, let note = notes[id] else {
                return []
            }
            return marks.links.subtracting(note.marks.links).sorted()
                .filter { sees($0.target, viewer) }.map { LostLink(note: id, link: $0) }
        }
    }
}
