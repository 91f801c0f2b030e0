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
