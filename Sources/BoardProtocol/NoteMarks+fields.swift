import BoardModel

/// Marks on the wire, in commands and records alike: what is absent is left out.
extension NoteMarks {
    init(_ fields: JSONObject) throws(MessageError.Problem) {
        self.init(
            kind: try fields.optionalID("kind"), tags: try fields.idTable("tags"),
            groups: try fields.idSet("groups"), links: try Self.links(fields))
    }

    private static func links(_ fields: JSONObject) throws(MessageError.Problem) -> Set<NoteLink> {
        var links: Set<NoteLink> = []
        for link in try fields.objects("links") {
            links.insert(NoteLink(type: try link.choice("type"), to: try target(link)))
        }
        return links
    }

    private static func target(_ link: JSONObject) throws(MessageError.Problem) -> LinkTarget {
        if let theme: ThemeID = try link.optionalID("theme") { return .theme(theme) }
        return .note(try link.id("note"))
    }

    /// Each mark named, in an order that is the same for the same marks: what the digest of a command holds.
    var canonicalFields: [String] {
        let kind = kind.map { ["kind", $0.rawValue] } ?? []
        let tags = tags.sorted { $0.key < $1.key }.flatMap {
            ["tag", $0.key.rawValue, $0.value.rawValue]
        }
        let groups = groups.sorted().flatMap { ["group", $0.rawValue] }
        let links = links.sorted().flatMap {
            ["link", $0.type.rawValue] + $0.target.canonicalFields
        }
        return kind + tags + groups + links
    }
}

extension JSONWriter {
    /// A member, absent when nothing is marked.
    mutating func field(_ name: StaticString, _ marks: NoteMarks) {
        if marks.isEmpty { return }
        field(name) { $0.fields(of: marks) }
    }

    private mutating func fields(of marks: NoteMarks) {
        field("kind", marks.kind)
        if !marks.tags.isEmpty {
            field("tags") { writer in
                for (axis, answer) in marks.tags.sorted(by: { $0.key < $1.key }) {
                    writer.key(text: axis.rawValue)
                    writer.string(answer.rawValue)
                }
            }
        }
        if !marks.groups.isEmpty { field("groups", marks.groups.sorted()) }
        if !marks.links.isEmpty { field("links", marks.links.sorted()) }
    }

    private mutating func field(_ name: StaticString, _ links: [NoteLink]) {
        key(name)
        array(links) { writer, link in writer.object { $0.fields(of: link) } }
    }

    mutating func fields(of link: NoteLink) {
        field("type", link.type)
        switch link.target {
        case .note(let note): field("note", note)
        case .theme(let theme): field("theme", theme)
        }
    }
}

extension LinkTarget {
    /// A note as it was before themes could be pointed at: the digests of old commands stay as they are.
    fileprivate var canonicalFields: [String] {
        switch self {
        case .note(let note): [note.rawValue]
        case .theme(let theme): ["theme", theme.rawValue]
        }
    }
}
