import BoardModel
import BoardProtocol

/// Names an audience on the wire and towards the server: `participant:hotell,naringsliv`.
public typealias AudienceName = String

/// Those who see the same: what they have been shown, and the recent past for those who were away.
final class Audience {
    let viewer: Viewer
    let name: AudienceName
    /// How many sessions listen.
    var members = 0
    /// The whole view at the board's head, encoded once for all who come.
    private var whole: EncodedRecord?
    /// The notes and themes these viewers have; only those can be taken away, since even an id and a time
    /// would tell something.
    private var shown: Set<RecordKey> = []
    private var past: RecentChanges

    init(_ viewer: Viewer, on board: Board, head: SequenceNumber) {
        self.viewer = viewer
        name = Self.name(of: viewer)
        past = RecentChanges(from: head)
        for view in board.views(for: viewer) { _ = isNew(view) }
    }

    static func name(of viewer: Viewer) -> AudienceName {
        switch viewer {
        case .facilitator: "facilitator"
        case .moderator: "moderator"
        case .screen: "screen"
        case .participant(let groups):
            (["participant"] + groups.map(\.rawValue)).joined(separator: ":")
        case .author(let author): "author:" + author.rawValue
        }
    }

    /// Everything these viewers see, as one fragment.
    func wholeView(of board: Board) -> EncodedRecord {
        if let whole { return whole }
        let view = RecordEncoding.join(board.views(for: viewer).map(RecordEncoding.encode))
        whole = view
        return view
    }

    /// What changed between `head` and `now`, as it looks now; nil when that is no longer known.
    func missed(
        since head: SequenceNumber, until now: SequenceNumber, on board: Board
    ) -> [UInt8]? {
        guard head <= now, let told = past.told(after: head) else { return nil }
        var put: [EncodedRecord] = []
        var remove: [RecordKey] = []
        for told in told {
            if let view = board.view(of: told.key, for: viewer) {
                put.append(RecordEncoding.encode(view))
            } else if !told.isNew {
                remove.append(told.key)
            }
        }
        return ServerMessage.changes(head: now, put: put, remove: remove).encoded
    }

    /// What these viewers are told of a batch; nil when nothing changed for them.
    func changes(
        _ touched: TouchedRecords, on board: Board, head: SequenceNumber,
        _ encodings: inout BatchEncodings
    ) -> [UInt8]? {
        var put: [EncodedRecord] = []
        var remove: [RecordKey] = []
        var told: [RecentChanges.Told] = []
        for key in viewer == .screen ? touched.keys + touched.onScreen : touched.keys {
            if let view = board.view(of: key, for: viewer) {
                told.append(RecentChanges.Told(key: key, isNew: isNew(view)))
                put.append(encodings.encode(view, of: key))
            } else if wasShown(key) {
                told.append(RecentChanges.Told(key: key, isNew: false))
                remove.append(key)
            }
        }
        if put.isEmpty && remove.isEmpty { return nil }
        whole = nil
        past.add(told, head: head)
        return ServerMessage.changes(head: head, put: put, remove: remove).encoded
    }

    /// Whether it is a note or theme that was not shown before; from now on it was.
    private func isNew(_ view: RecordView) -> Bool {
        switch view {
        case .note(let note): shown.insert(.note(note.id)).inserted
        case .theme(let theme): shown.insert(.theme(theme.id)).inserted
        default: false
        }
    }

    private func wasShown(_ key: RecordKey) -> Bool {
        switch key {
        case .note, .theme: shown.remove(key) != nil
        case .phase, .countdown: true
        case .leader, .undo: viewer == .facilitator
        case .board, .column, .group, .ownNote, .membership, .tally, .spotlight: false
        }
    }
}
