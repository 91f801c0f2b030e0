import BoardModel

/// Who wrote a note, and the group that it was written in. Both stand where the log keeps the actor, `anna hotel`, since
/// the group is overwritten with the author when the meeting ends: it would tell afterwards which notes changed group, and
/// so which ones came together. Older logs keep the group in the body.
struct LoggedAuthor {
    var author: ActorID?
    var group: GroupID?

    init(_ author: ActorID, _ group: GroupID?) {
        self.author = author
        self.group = group
    }

    init(_ actor: ActorID?) {
        let words = actor?.rawValue.split(separator: " ", maxSplits: 1).map(String.init) ?? []
        author = words.first.map(ActorID.init(rawValue:))
        group = words.count == 2 ? GroupID(rawValue: words[1]) : nil
    }

    var actor: ActorID? {
        author.map {
            ActorID(
                rawValue: [$0.rawValue, group?.rawValue].compactMap(\.self).joined(separator: " "))
        }
    }

    /// Whether a file holds what a log could hold there.
    static func isOne(_ text: String) -> Bool {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        return (1...2).contains(words.count) && words.allSatisfy { ActorID(checking: $0) != nil }
    }
}
