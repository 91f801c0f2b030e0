import BoardModel
import BoardProtocol

/// Names an audience on the wire and towards the server: `participant:hotell,naringsliv`.
public typealias AudienceName = String

/// Those who see the same: what they have been shown, and the recent past for those who were away.
final class Audience {
    let viewer: Viewer
    let name: AudienceName
    /// The group these viewers see on the screen before the room does; nil for all who see the board as it is.
    private let rehearsed: GroupID?
    var isRehearsal: Bool { rehearsed != nil }
    /// How many sessions listen.
    var members = 0
    /// The whole view at the board's head, encoded once for all who come.
    private var whole: EncodedRecord?
    /// The notes, themes, cards and rounds of dots these viewers have; only those can be taken away, since even an id
    /// and a time would tell something.
    private var shown: Set<RecordKey> = []
    /// Those of them that came or went with the last batch.
    private(set) var turned: Set<RecordKey> = []
    /// The counts, the groups, the rows of the action plan and the time these viewers have: the same one again would
    /// tell that a note was read or changed, that somebody came to a group, or that another group got more time.
    private var compared: [RecordKey: RecordView] = [:]
    private var past: RecentChanges

    init(
        _ viewer: Viewer, rehearsing group: GroupID? = nil, on board: Board, head: SequenceNumber
    ) {
        self.viewer = viewer
        rehearsed = group
        name = Self.name(of: viewer, rehearsing: group)
        past = RecentChanges(from: head)
        for view in seen(board).views(for: viewer) {
            _ = isNew(view)
            if let key = Self.comparedKey(of: view) { compared[key] = view }
        }
    }

    /// [SB6] What they look at.
    private func seen(_ board: Board) -> Board {
        rehearsed.map { board.rehearsing($0) } ?? board
    }

    static func name(of viewer: Viewer, rehearsing group: GroupID? = nil) -> AudienceName {
        if let group { return "rehearsal:" + group.rawValue }
        return switch viewer {
        case .facilitator: "facilitator"
        case .moderator: "moderator"
        case .screen: "screen"
        case .participant(let groups):
            (["participant"] + groups.map(\.rawValue)).joined(separator: ":")
        case .coreGroup(let groups):
            (["coreGroup"] + groups.map(\.rawValue)).joined(separator: ":")
        case .author(let author): "author:" + author.rawValue
        }
    }

    /// Everything these viewers see, as one fragment.
    func wholeView(of board: Board) -> EncodedRecord {
        if let whole { return whole }
        let view = RecordEncoding.join(seen(board).views(for: viewer).map(RecordEncoding.encode))
        whole = view
        return view
    }

    /// Who knows an earlier head than this is shown the whole board when they come back.
    func forgetPast(until head: SequenceNumber) { past = RecentChanges(from: head) }

    /// What changed between `head` and `now`, as it looks now; nil when that is no longer known.
    func missed(
        since head: SequenceNumber, until now: SequenceNumber, on board: Board
    ) -> [UInt8]? {
        guard head <= now, let told = past.told(after: head) else { return nil }
        var put: [EncodedRecord] = []
        var remove: [RecordKey] = []
        let board = seen(board)
        for told in told {
            if let view = board.view(of: told.key, for: viewer) {
                put.append(RecordEncoding.encode(view))
            } else if !told.isNew {
                remove.append(told.key)
            }
        }
        return ServerMessage.changes(head: now, put: put, remove: remove).encoded
    }

    /// What these viewers are told of a batch; nil when nothing changed for them, or when nobody listens.
    func changes(
        _ touched: TouchedRecords, on board: Board, head: SequenceNumber,
        _ encodings: inout BatchEncodings
    ) -> [UInt8]? {
        var telling = Telling()
        let board = seen(board)
        turned.removeAll(keepingCapacity: true)
        for key in viewer == .screen ? touched.keys + touched.onScreen : touched.keys {
            tell(key, on: board, &encodings, into: &telling)
        }
        for key in linked(touched, on: board)
        where !telling.told.contains(where: { $0.key == key }) {
            tell(key, on: board, &encodings, into: &telling)
        }
        if telling.told.isEmpty { return nil }
        whole = nil
        past.add(telling.told, head: head)
        if members == 0 { return nil }
        return ServerMessage.changes(head: head, put: telling.put, remove: telling.remove).encoded
    }

    /// What goes into one message.
    private struct Telling {
        var put: [EncodedRecord] = []
        var remove: [RecordKey] = []
        var told: [RecentChanges.Told] = []
    }

    private func tell(
        _ key: RecordKey, on board: Board, _ encodings: inout BatchEncodings,
        into telling: inout Telling
    ) {
        if let view = board.view(of: key, for: viewer) {
            if Self.comparedKey(of: view) != nil,
                compared.updateValue(view, forKey: key) == view
            {
                return
            }
            telling.told.append(RecentChanges.Told(key: key, isNew: isNew(view)))
            if members > 0 { telling.put.append(encodings.encode(view, of: key)) }
        } else if wasShown(key) {
            telling.told.append(RecentChanges.Told(key: key, isNew: false))
            telling.remove.append(key)
        }
    }

    /// The notes at the other end of a link from one that came or went; only these, since more would tell of
    /// notes that these viewers do not see.
    private func linked(_ touched: TouchedRecords, on board: Board) -> [RecordKey] {
        let named = viewer == .screen ? touched.named : []
        let turning = named.filter {
            shown.contains($0) != (board.view(of: $0, for: viewer) != nil)
        }
        let turned = turned.union(turning)
        let pointing = touched.linking.filter { turned.contains($0.target) }
        return turning + pointing.map { .note($0.note) }
    }

    /// Whether it is one of those and was not shown before; from now on it was.
    private func isNew(_ view: RecordView) -> Bool {
        guard let key = Self.guardedKey(of: view), shown.insert(key).inserted else { return false }
        turned.insert(key)
        return true
    }

    private func wasShown(_ key: RecordKey) -> Bool {
        switch key {
        case .note, .theme, .card, .action, .earlier, .matrix, .vote, .turnout, .offer, .tally:
            compared[key] = nil
            if shown.remove(key) == nil { return false }
            turned.insert(key)
            return true
        case .countdown:
            compared[key] = nil
            return true
        case .phase, .shareBack: return true
        case .leader: return viewer == .facilitator
        case .undo: return viewer == .facilitator || viewer == .moderator
        case .board, .column, .group, .ownNote, .ownVote, .membership, .spotlight, .material:
            return false
        }
    }

    /// The key of a record that is told only when it looks otherwise.
    private static func comparedKey(of view: RecordView) -> RecordKey? {
        switch view {
        case .tally(let tally): .tally(tally.column, tally.group)
        case .group(let group): .group(group.id)
        case .action(let action): .action(action.id)
        case .matrix(let matrix): .matrix(matrix.kind)
        case .countdown: .countdown
        default: nil
        }
    }

    /// The key of a record whose being there is itself a secret.
    private static func guardedKey(of view: RecordView) -> RecordKey? {
        switch view {
        case .note(let note): .note(note.id)
        case .theme(let theme): .theme(theme.id)
        case .card(let card): .card(card.id)
        case .action(let action): .action(action.id)
        case .earlier(let view): .earlier(view.board.id)
        case .matrix(let matrix): .matrix(matrix.kind)
        case .vote(let vote): .vote(vote.id)
        case .turnout(let turnout): .turnout(turnout.vote)
        case .offer(let offer): .offer(offer.id)
        // [V6] That of a small group is not told by its name.
        case .tally(let tally): .tally(tally.column, tally.group)
        default: nil
        }
    }
}
