/// A name for one thing, as it stands in the log and on the wire.
///
/// Ids made by clients (``NoteID``, ``CommandID``) and by the server (``BoardID``) are 15 symbols of
/// ``Alphabet/id``, 75 random bits, so short that Swift keeps them inside the `String` itself. Ids from a
/// template are words its author chose.
public protocol Identifier: RawRepresentable, Hashable, Sendable, Codable, Comparable,
    CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension Identifier {
    /// The id, when `text` could be one: 1...40 letters, digits, `.`, `-` or `_`.
    public init?(checking text: String) {
        guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(isIdentifierByte) else {
            return nil
        }
        self.init(rawValue: text)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Self(checking: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an id"))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    public var description: String { rawValue }
}

private func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
    default: false
    }
}

/// One board. Not a secret: it stands in the path of the WebSocket.
public struct BoardID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One wish of one client; a repeat carries the same id and has no further effect.
public struct CommandID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One note, named by the client that wrote it.
public struct NoteID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One theme, named by the client that made it.
public struct ThemeID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One round of dots, named by the client that started it.
public struct VoteID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What dots are put on: a note or a theme, by its id; no note has the id of a theme.
public struct CandidateID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One card of the core group's material, named by the client that made it.
public struct CardID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One row of the action plan, named by the client that made it.
public struct ActionID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One offer of help, named by the client that made it.
public struct OfferID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One column of the template.
public struct ColumnID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One template, named by its author: `stad-for-stad`.
public struct TemplateID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One exercise of the template.
public struct ExerciseID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One phase of the template.
public struct PhaseID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One group of people who work together.
public struct GroupID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One division of the room into groups.
public struct GroupSetID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One kind of note, or one answer on a tag axis, named by the template's author: `lucka`.
public struct KindID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One tag axis, named by the template's author: `vetskap`.
public struct AxisID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The session behind a command: a keyed hash of its token, never the token. Lets an author edit, and is
/// overwritten in the log when the meeting ends.
public struct ActorID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The symbols ids and codes are made of.
public enum Alphabet {
    /// 32 symbols for ids nobody types.
    public static let id = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
    /// Whether a byte is one of ``id``, by byte.
    public static let isInID = (UInt8.min...UInt8.max).map(id.contains)
    /// 31 symbols for codes people read aloud and type: no 0 O 1 I L.
    public static let code = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789".utf8)
}

/// A position in a board's log: 1, 2, 3 …; 0 before the first event.
public typealias SequenceNumber = Int64

/// One life of a board's log, a random number in 1..<2⁵³. A client that knows a position of another epoch
/// throws away what it has.
public typealias Epoch = Int64

/// Milliseconds since 1970-01-01T00:00:00Z. Arrives with the command; the model has no clock.
public struct Timestamp: Hashable, Sendable, Codable, Comparable {
    public let milliseconds: Int64
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension Timestamp {
    /// The moment so many milliseconds later.
    public static func + (time: Timestamp, milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds.adding(milliseconds))
    }

    /// The milliseconds from `earlier` to `later`.
    static func - (later: Timestamp, earlier: Timestamp) -> Int64 {
        later.milliseconds.subtracting(earlier.milliseconds)
    }
}
