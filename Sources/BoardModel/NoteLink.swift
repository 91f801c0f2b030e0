/// That a note points at another, or at a theme, and what that says.
public struct NoteLink: Hashable, Sendable, Comparable {
    public var type: LinkRule.LinkType
    public var target: LinkTarget

    public init(type: LinkRule.LinkType, to target: LinkTarget) {
        self.type = type
        self.target = target
    }

    public init(type: LinkRule.LinkType, note: NoteID) { self.init(type: type, to: .note(note)) }

    public static func < (left: Self, right: Self) -> Bool {
        (left.type.rawValue, left.target) < (right.type.rawValue, right.target)
    }
}

/// What a note can point at.
public enum LinkTarget: Hashable, Sendable, Comparable {
    case note(NoteID)
    /// What the notes put together there have in common.
    case theme(ThemeID)

    /// Nil for what nothing can point at.
    init?(_ key: RecordKey) {
        switch key {
        case .note(let note): self = .note(note)
        case .theme(let theme): self = .theme(theme)
        default: return nil
        }
    }

    var key: RecordKey {
        switch self {
        case .note(let note): .note(note)
        case .theme(let theme): .theme(theme)
        }
    }
}

/// As JSON, either `{"type": "about", "note": "…"}` or `{"type": "about", "theme": "…"}`.
extension NoteLink: Codable {
    private enum Key: String, CodingKey { case type, note, theme }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let type = try fields.decode(LinkRule.LinkType.self, forKey: .type)
        if let theme = try fields.decodeIfPresent(ThemeID.self, forKey: .theme) {
            self.init(type: type, to: .theme(theme))
        } else {
            self.init(type: type, note: try fields.decode(NoteID.self, forKey: .note))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(type, forKey: .type)
        switch target {
        case .note(let note): try fields.encode(note, forKey: .note)
        case .theme(let theme): try fields.encode(theme, forKey: .theme)
        }
    }
}
