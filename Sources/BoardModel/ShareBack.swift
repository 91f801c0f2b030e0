/// How groups tell one another what they have written, one at a time, in a phase for it.
public struct ShareBack: Hashable, Sendable {
    /// Whose turn comes after whose; who is left out says nothing.
    public internal(set) var order: [GroupID]
    /// The one that tells now.
    public internal(set) var turn: GroupID?
    /// Those that have had a turn, the one that tells now among them.
    public internal(set) var heard: Set<GroupID> = []
    /// The gallery walks, the last one last, which may go on.
    public internal(set) var walks: [Walk] = []

    public init(order: [GroupID] = []) { self.order = order }
}

extension Board {
    /// [PV1] Whether a note stays in its group as far as it stands in a column.
    func isPrivate(_ note: Note, in column: ColumnID) -> Bool {
        index.isPrivate(column) && !note.isShared
    }

    /// [PV4] Whether a note that stays in its group was written by those who were in it then: when the board is opened
    /// again, anybody may choose the group.
    func isOfClosedCircle(_ note: Note, in column: ColumnID) -> Bool {
        isPrivate(note, in: column) && (state == .reading || note.meeting < meeting)
    }

    /// [SB6] The board as it would be if a group told now, for a look at what the screen would show.
    public func rehearsing(_ group: GroupID) -> Board {
        var board = self
        board.spotlight = Spotlight(content: pictureOfGroup, group: group)
        if shareBack != nil { board.shareBacks[phase.id, default: ShareBack()].turn = group }
        return board
    }

    /// The one on the screen, else the one that shows how things hang together, where they can.
    var pictureOfGroup: Spotlight.Content {
        if spotlight.content.isAboutOneGroup { return spotlight.content }
        let columns = analysis(of: phase.id)
        let hangsTogether = columns.contains { id in
            index.columns[id]?.links?.contains { columns.contains($0.to) } == true
        }
        return hangsTogether ? .rows : .group
    }

    /// The one that goes on now; nil outside the phases for it.
    ///
    /// Of groups that were merged the one they are in now.
    public var shareBack: ShareBack? {
        guard phase.kind == .shareBack else { return nil }
        let noted = shareBacks[phase.id] ?? ShareBack()
        var now = ShareBack(order: noted.order.map(merged).eachOnce)
        now.turn = noted.turn.map(merged)
        now.heard = Set(noted.heard.map(merged))
        return now
    }

    /// The groups of the phase's set that have written something in its columns, in the order of the template.
    func groupsToShare(in phase: Phase) -> [GroupID] {
        let busy = Set(
            tallies.filter { $0.value.notes > 0 && phase.columns.contains($0.key.column) }
                .compactMap(\.key.group))
        return groupsInOrder.filter { $0.set == phase.groupSet }.map(\.id).filter(busy.contains)
    }

    /// [SB4] Whether other groups see a note since its group has told of it: it stands in the way of something, and
    /// they may be able to help.
    func isToldBack(_ note: Note, in column: ColumnID) -> Bool {
        guard phase.kind == .shareBack, index.columns[column]?.meaning == .obstacle,
            let group = note.group, mayLeaveGroup(note, in: column, phase),
            let heard = shareBacks[phase.id]?.heard
        else { return false }
        return heard.contains(group) || heard.contains { merged($0) == group }
    }

    /// Whether others may see a note of a group in a phase, once the group shows it.
    func mayLeaveGroup(_ note: Note, in column: ColumnID, _ phase: Phase) -> Bool {
        note.state == .approved && phase.columns.contains(column) && !index.isRoom(column)
            && !isPrivate(note, in: column) && !waitsForReveal(note.id, in: column)
    }

    /// Whether others see a note because its group shows it to them, one way or the other.
    func isShownByGroup(_ note: Note, in column: ColumnID) -> Bool {
        isToldBack(note, in: column) || isHung(note, in: column)
    }

    /// The notes that others see once their group has had its turn.
    func toldBack(by groups: Set<GroupID>) -> [RecordKey] {
        let told = notes.values.filter { note in
            note.group.map(groups.contains) == true
                && note.placements.contains { index.columns[$0.column]?.meaning == .obstacle }
        }
        return told.map(\.id).sorted().map(RecordKey.note)
            + Set(told.compactMap(\.theme)).sorted().map(RecordKey.theme)
    }
}
