/// Reads the keys of one object and notes those that nobody asked for.
final class ObjectReader {
    /// Nil when something else than an object stands here.
    private let members: [JSONMember]?
    private let place: Place
    private var known: [String] = []

    init(members: [JSONMember]?, at place: Place) {
        self.members = members
        self.place = place
    }

    /// The keys in the order of the file.
    var keys: [String] { members?.map(\.key) ?? [] }

    /// What stands under a key that must be there.
    subscript(_ key: String) -> Place {
        known.append(key)
        guard let members else { return at(key, .unknown) }
        guard let node = members.last(where: { $0.key == key })?.node else {
            return at(key, .nothing)
        }
        return at(key, .node(node))
    }

    /// What stands under a key that may be left out.
    func optional(_ key: String) -> Place? {
        let place = self[key]
        guard case .node = place.content else { return nil }
        return place
    }

    /// Notes keys that `subscript` and `optional` were not asked for, and keys that stand twice.
    func reportUnknownKeys() {
        var seen: Set<String> = []
        for member in members ?? [] {
            let (key, node) = (member.key, member.node)
            if !seen.insert(key).inserted {
                at(key, .node(node)).report("the key once, not twice")
            } else if !known.contains(key) {
                at(key, .node(node)).report("no such key" + nearest(to: key, among: known))
            }
        }
    }

    private func at(_ key: String, _ content: Place.Content) -> Place {
        Place(content: content, path: place.path[key], findings: place.findings)
    }
}
