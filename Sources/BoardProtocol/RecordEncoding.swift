import BoardModel

/// The JSON of one or more records, to be put into any number of messages as it is.
public typealias EncodedRecord = [UInt8]

/// Writes each record once, however many are going to read it.
public enum RecordEncoding {
    /// The record's JSON: `{"type":"tally","id":"k1","column":"k1","notes":3}`.
    public static func encode(_ view: RecordView) -> EncodedRecord {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("type", view.kind)
            writer.fields(of: view)
        }
        return writer.bytes
    }

    /// Many records as one, so that a whole view is put together once and copied at once from then
    /// on.
    public static func join(_ records: [EncodedRecord]) -> EncodedRecord {
        var joined: EncodedRecord = []
        joined.reserveCapacity(records.reduce(0) { $0 + $1.count + 1 })
        for record in records where !record.isEmpty {
            if !joined.isEmpty { joined.append(UInt8(ascii: ",")) }
            joined += record
        }
        return joined
    }
}

extension JSONWriter {
    /// A member with records; a joined fragment may be empty.
    mutating func field(_ name: StaticString, _ records: [EncodedRecord]) {
        key(name)
        array(records.lazy.filter { !$0.isEmpty }) { $0.fragment($1) }
    }

    fileprivate mutating func fields(of view: RecordView) {
        switch view {
        case .board(let view): fields(of: view)
        case .phase(let view): fields(of: view)
        case .column(let view): fields(of: view)
        case .group(let view): fields(of: view)
        case .note(let view): fields(of: view)
        case .ownNote(let view): fields(of: view)
        case .theme(let view): fields(of: view)
        case .membership(let view):
            field("groups", view.groups)
            if !view.placed.isEmpty { field("placed", view.placed) }
            if !view.secretaryOf.isEmpty { field("secretaryOf", view.secretaryOf) }
            if !view.waitsForHelp.isEmpty { field("waitsForHelp", view.waitsForHelp) }
            field("team", view.team)
        case .tally(let view): fields(of: view)
        case .countdown(let view): fields(of: view.countdown)
        case .spotlight(let view): fields(of: view)
        case .leader(let view):
            field("device", view.device)
            field("since", view.since)
        case .vote(let view): fields(of: view)
        case .turnout(let view):
            field("id", view.vote)
            field("voters", view.voters)
            field("dots", view.dots)
        case .ownVote(let view):
            field("id", view.vote)
            field("dots", view.dots)
            field("left", view.left)
        case .undo(let view): fields(of: view)
        case .card(let view): fields(of: view)
        case .material(let view): fields(of: view)
        case .action(let view): fields(of: view)
        case .shareBack(let view): fields(of: view)
        case .offer(let view): fields(of: view)
        case .earlier(let view): fields(of: view)
        case .matrix(let view): fields(of: view)
        }
    }
}
