/// What a note says beside its text: of which kind it is, whom it is for, which notes and themes it is about.
///
/// ```json
/// {"kind": "lucka", "tags": {"vetskap": "medvetet"}, "groups": ["polis"],
///  "links": [{"type": "about", "note": "n4k8w2p6r3t7x5q"}, {"type": "about", "theme": "t6v2k9m4w7r3p8x"}]}
/// ```
public struct NoteMarks: Hashable, Sendable {
    /// One of the column's ``Column/kinds``.
    public var kind: KindID?
    /// The answers on the column's ``Column/tagAxes``, where there is one.
    public var tags: [AxisID: KindID]
    /// Whom it is for, among the groups of ``Column/forGroups``.
    public var groups: Set<GroupID>
    /// By the column's ``Column/links``, at most ``Limits/linksPerNote`` given at once.
    public var links: Set<NoteLink>

    public init(
        kind: KindID? = nil, tags: [AxisID: KindID] = [:], groups: Set<GroupID> = [],
        links: Set<NoteLink> = []
    ) {
        self.kind = kind
        self.tags = tags
        self.groups = groups
        self.links = links
    }

    /// Whether nothing is marked.
    public var isEmpty: Bool { kind == nil && tags.isEmpty && groups.isEmpty && links.isEmpty }

    /// What it points at.
    var targets: Set<LinkTarget> { Set(links.map(\.target)) }
}

/// As JSON, what is absent left out, the same marks always in the same order.
extension NoteMarks: Codable {
    private enum Key: String, CodingKey { case kind, tags, groups, links }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let tags = try fields.decodeIfPresent([String: KindID].self, forKey: .tags) ?? [:]
        self.init(
            kind: try fields.decodeIfPresent(KindID.self, forKey: .kind),
            tags: Dictionary(
                uniqueKeysWithValues: tags.map { (AxisID(rawValue: $0.key), $0.value) }),
            groups: try fields.decodeIfPresent(Set<GroupID>.self, forKey: .groups) ?? [],
            links: try fields.decodeIfPresent(Set<NoteLink>.self, forKey: .links) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encodeIfPresent(kind, forKey: .kind)
        if !tags.isEmpty {
            let byName = Dictionary(
                uniqueKeysWithValues: tags.map { ($0.key.rawValue, $0.value) })
            try fields.encode(byName, forKey: .tags)
        }
        if !groups.isEmpty { try fields.encode(groups.sorted(), forKey: .groups) }
        if !links.isEmpty { try fields.encode(links.sorted(), forKey: .links) }
    }
}
