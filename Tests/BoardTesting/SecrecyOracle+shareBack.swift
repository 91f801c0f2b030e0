import BoardModel

/// Who sees what groups tell one another, and their offers.
extension SecrecyOracle {
    /// Whether everybody may be shown `note` since its group has told the others of it.
    static func isToldOf(_ note: Note, on board: Board, revealed: Revealed) -> Bool {
        guard board.phase.kind == .shareBack, note.state == .approved, let group = note.group,
            board.shareBacks[board.phase.id]?.heard.contains(where: { now($0, board) == group })
                == true
        else { return false }
        return homes(of: note, board).contains { column in
            column.meaning == .obstacle && column.scope == .group && !staysInGroup(note, column)
                && board.phase.columns.contains(column.id)
                && (column.hiddenUntilReveal != true
                    || revealed[column.id]?.contains(note.id) == true)
        }
    }

    /// Whether everybody may be shown `note` since it hangs at a table that people walk to.
    static func isHung(_ note: Note, on board: Board, revealed: Revealed) -> Bool {
        guard board.phase.kind == .shareBack, note.state == .approved, let group = note.group,
            let walk = board.shareBacks[board.phase.id]?.walks.last, walk.round != nil,
            walk.tables.contains(where: { now($0, board) == group })
        else { return false }
        return homes(of: note, board).contains { column in
            column.scope == .group && !staysInGroup(note, column)
                && board.phase.columns.contains(column.id)
                && isOpenToEyes(note, in: column, revealed)
        }
    }

    /// The group that `viewer` may be told an offer is of.
    public static func mayBadge(_ offer: Offer, _ viewer: Viewer, on board: Board) -> GroupID? {
        let group = now(offer.group, board)
        switch viewer {
        case .facilitator, .moderator: return group
        case .participant, .coreGroup, .screen, .author:
            return offer.kind == .help ? group : nil
        }
    }

    /// The group that those of `group` are in since it was merged.
    private static func now(_ group: GroupID, _ board: Board) -> GroupID {
        var group = group
        for _ in board.groups { group = board.groups[group]?.into ?? group }
        return group
    }

    /// What `viewer` may be told of `offer`; nil for nothing, not even that it is there.
    public static func mayKnow(
        _ offer: Offer, _ viewer: Viewer, on board: Board, revealed: Revealed
    ) -> (text: String, isReviewed: Bool)? {
        guard let note = board.notes[board.whole(of: offer.note)] else { return nil }
        if offer.kind == .comment, viewer != .facilitator, viewer != .moderator {
            let isRead = offer.state == .approved && viewer != .screen
            return isRead && mayRead(note, viewer, on: board, revealed: revealed)
                ? (offer.text, false) : nil
        }
        var isOwn = false
        switch viewer {
        case .facilitator, .moderator: return (offer.text, true)
        case .participant(let groups), .coreGroup(let groups):
            isOwn = groups.contains(now(offer.group, board))
        case .screen, .author: break
        }
        if isOwn { return (offer.text, true) }
        guard mayRead(note, viewer, on: board, revealed: revealed) else { return nil }
        return (offer.state == .approved && viewer != .screen ? offer.text : "", false)
    }
}
