import BoardModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A whole board as one JSON document: every event, in order. What `tavla export --json` writes and
/// `tavla import` reads.
///
/// ```json
/// {"format": 1, "board": "k3f9…", "template": "retro", "title": "Möte 3", "createdAt": 1790000000000,
///  "events": [{"sequence": 1, "command": "…", "part": 0, "digest": "9f…", "at": 1790000000000,
///              "kind": "boardCreated", "body": "{…}", "text": "Möte 3", "actor": "…"}]}
/// ```
/// `text`, `actor` and `digest` are absent where they were redacted or never were. The actor of a new note may be followed
/// by the group that it was written in: `"k3f9… hotell"`.
public struct BoardArchive: Codable, Sendable, Equatable {
    /// The form this program writes.
    public static let currentFormat = 1

    public let format: Int
    public let board: BoardID
    public let template: TemplateID
    public let title: String
    public let createdAt: Timestamp
    let events: [ArchivedEvent]

    /// The archive of a board whose log holds `events`.
    public init(_ entry: BoardEntry, _ events: [RecordedEvent]) {
        format = Self.currentFormat
        board = entry.board
        template = entry.template
        title = entry.title
        createdAt = entry.createdAt
        self.events = events.map(ArchivedEvent.init)
    }

    /// The archive in `bytes`; what is wrong otherwise.
    public init(json bytes: [UInt8]) throws(ArchiveError) {
        let header: Header = try Self.decode(bytes)
        guard header.format == Self.currentFormat else { throw .otherFormat(header.format) }
        self = try Self.decode(bytes)
    }

    /// What every format has, so that a later one is told by name.
    private struct Header: Decodable { let format: Int }

    private static func decode<Part: Decodable>(_ bytes: [UInt8]) throws(ArchiveError) -> Part {
        do {
            return try JSONDecoder().decode(Part.self, from: Data(bytes))
        } catch {
            throw .notAnArchive
        }
    }

    /// The document, readable, keys sorted, the same for the same board.
    public var json: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self))
        } catch {
            preconditionFailure("strings and integers always encode: \(error)")
        }
    }

    /// The events, each one readable and in order.
    public func recordedEvents() throws(ArchiveError) -> [RecordedEvent] {
        var recorded: [RecordedEvent] = []
        for (place, event) in events.enumerated() {
            let sequence = SequenceNumber(place + 1)
            guard event.sequence == sequence, let row = event.recorded, BoardEvent(row) != nil
            else { throw .unreadableEvent(sequence) }
            recorded.append(row)
        }
        guard let first = recorded.first.flatMap({ BoardEvent($0) }), Board(from: first) != nil
        else { throw .unreadableEvent(1) }
        return recorded
    }
}

/// Why a document is no archive of a board.
public enum ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    case notAnArchive
    case otherFormat(Int)
    case unreadableEvent(SequenceNumber)

    /// One sentence, without the full stop.
    public var description: String {
        switch self {
        case .notAnArchive: "this is not a board that Tavla exported"
        case .otherFormat(let format):
            "the export has format \(format), this program reads format \(BoardArchive.currentFormat)"
        case .unreadableEvent(let sequence): "event \(sequence) of the export cannot be read"
        }
    }
}
