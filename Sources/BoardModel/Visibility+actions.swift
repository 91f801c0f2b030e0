/// A row of the action plan.
public struct ActionView: Hashable, Sendable {
    public var id: ActionID
    /// From 1, in the order of the plan.
    public var number: Int
    public var text: ActionText
    /// Those it is built on; for the room only those that it may read.
    public var notes: [NoteID]
    /// What these notes say, where the row has no text of its own.
    public var says: [String]
    public var status: ActionStatus
    /// The meeting it was made in, where that is not the first.
    public var meeting: Int?
    /// What a change must name; for facilitators and moderators.
    public var revision: Int?
}

extension Board {
    /// [V18] What `viewer` sees of a row of the action plan; nil when nothing.
    func actionView(_ id: ActionID, for viewer: Viewer) -> RecordView? {
        guard let action = actions[id], !action.isRemoved, seesPlan(viewer) else { return nil }
        let isReviewer = viewer.isBehindTheScenes
        let read = action.notes.compactMap { notes[$0] }.filter { isReviewer || isForRoom($0) }
        let earlier = plan.prefix { $0.id != id }.count
        return .action(
            ActionView(
                id: id, number: earlier + 1, text: action.text, notes: read.map(\.id),
                says: action.text.what.isEmpty ? read.map(\.text) : [], status: action.status,
                meeting: laterMeeting(action.meeting),
                revision: isReviewer ? action.revision : nil))
    }

    /// A row as everybody may read it.
    func actionForRoom(_ action: PlannedAction) -> ActionView {
        let read = action.notes.compactMap { notes[$0] }.filter(isForRoom)
        return ActionView(
            id: action.id, number: plan.prefix { $0.id != action.id }.count + 1, text: action.text,
            notes: read.map(\.id), says: action.text.what.isEmpty ? read.map(\.text) : [],
            status: action.status, meeting: laterMeeting(action.meeting), revision: nil)
    }

    private func seesPlan(_ viewer: Viewer) -> Bool {
        switch viewer {
        case .facilitator, .moderator: true
        case .screen, .participant, .coreGroup: spotlight.content == .actions
        case .author: false
        }
    }

    /// [AP5] Whether the plan may say to everybody what a note says: it is approved and not blurred, no longer
    /// waits for a reveal, and is not private to its group.
    func isForRoom(_ note: Note) -> Bool {
        note.state == .approved && !note.isBlurred && !isPrivate(note)
            && note.placements.contains { !waitsForReveal(note.id, in: $0.column) }
    }

    /// The rows the room sees now.
    var actionsOnWall: [RecordKey] {
        spotlight.content == .actions ? plan.map { .action($0.id) } : []
    }
}
