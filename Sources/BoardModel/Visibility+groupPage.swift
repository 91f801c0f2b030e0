/// What a group reads of its own once the meeting is over.
public struct GroupPage: Hashable, Sendable {
    public var group: GroupView
    /// Those in which the group has notes, in the order of the template.
    public var columns: [ColumnView]
    public var notes: [NoteView]
    /// What others offered on its notes, and commented.
    public var offers: [OfferView]
    /// The rows of the action plan that are built on its notes.
    public var actions: [ActionView]
}

extension Board {
    /// How long a group's own page is there once the meeting is over, in milliseconds.
    public static var groupPageWindow: Int64 { 86_400_000 }

    /// Whether a group's page can be read.
    public enum GroupPageState: Hashable, Sendable {
        case open
        /// The meeting is not over.
        case tooEarly
        case tooLate
    }

    /// [GP1] Whether the groups' own pages are there now: from the end of the meeting for 24 hours.
    public func groupPages(at time: Timestamp) -> GroupPageState {
        guard let closedAt else { return .tooEarly }
        return time - closedAt <= Self.groupPageWindow ? .open : .tooLate
    }

    /// [GP2] What a member of the group would see of the group's notes, and the rows built on them as everybody would
    /// read them; nil when there is no such group.
    public func groupPage(of id: GroupID) -> GroupPage? {
        // As it was when the meeting ended, though it may be open to be read by now.
        if state == .reading {
            var board = self
            board.state = .closed
            return board.groupPage(of: id)
        }
        guard let group = groups[id] else { return nil }
        let viewer = Viewer.participant(groups: [id])
        let own = notes.values.filter { $0.group == id }.map(\.id).sorted()
        let seen = own.compactMap { id -> NoteView? in
            if case .note(let view) = view(of: .note(id), for: viewer) { view } else { nil }
        }
        let columns = Set(seen.flatMap { $0.placements.map(\.column) })
        let built = plan.filter { action in action.notes.contains { notes[$0]?.group == id } }
        return GroupPage(
            group: groupView(group, for: viewer),
            columns: template.columns.map(\.id).filter(columns.contains).compactMap { column in
                if case .column(let view) = columnView(column, listening: false) {
                    view
                } else {
                    nil
                }
            }, notes: seen, offers: offersToRead(on: Set(seen.map(\.id)), by: viewer),
            actions: built.map { actionForRoom($0) })
    }

    /// Those with something to tell of it: that a group can help, or words that were approved.
    private func offersToRead(on notes: Set<NoteID>, by viewer: Viewer) -> [OfferView] {
        offers.keys.sorted().compactMap { id -> OfferView? in
            guard case .offer(let view) = offerView(id, for: viewer), notes.contains(view.note)
            else { return nil }
            return view
        }
    }
}
