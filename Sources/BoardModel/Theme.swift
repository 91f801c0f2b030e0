/// Notes put together under a heading.
public struct Theme: Hashable, Sendable {
    public let id: ThemeID
    /// One line; nil for a theme without a heading.
    public internal(set) var title: String?
    /// In order. A theme without any is gone for everybody; it is kept while undo may bring it back, or dots
    /// are on it.
    public internal(set) var notes: [NoteID] = []
    /// The theme it was merged into, while it has no notes of its own again: dots on it count there.
    public internal(set) var mergedInto: ThemeID?
    /// The themes that were merged into it, directly.
    var absorbed: Set<ThemeID> = []
}

/// A place among the notes of a theme.
public struct ThemePlace: Hashable, Sendable {
    public var theme: ThemeID
    /// From 0.
    public var index: Int

    public init(theme: ThemeID, index: Int) {
        self.theme = theme
        self.index = index
    }
}

extension Theme {
    /// Among whom a note may be put together with others: what is private to a group stays in the group.
    enum Circle: Hashable {
        case everybody
        case group(GroupID?)
    }

    /// [TH4] Two headings as one: the one there is, or both, while they are short enough together.
    static func united(_ title: String?, _ other: String?) -> String? {
        guard let title, let other, title != other else { return title ?? other }
        let both = "\(title) · \(other)"
        return both.count <= Limits.titleGraphemes && both.utf8.count <= Limits.titleBytes
            ? both : title
    }
}
