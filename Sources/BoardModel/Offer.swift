/// What a group offers another on one of its notes: help with it, or a comment. Whose idea it was in the group is kept
/// nowhere.
public struct Offer: Hashable, Sendable {
    public let id: OfferID
    public let kind: Kind
    /// What it is about.
    public let note: NoteID
    /// The group that can help, or of whom somebody comments.
    public let group: GroupID
    /// How they can help, or what they comment; empty when they have not said.
    public internal(set) var text: String
    public internal(set) var state: State
    /// What the text looks like that ought not to be read by everybody.
    public let findings: [PersonalData.Kind]

    /// What it is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The group can help with what stands in the way.
        case help
        /// Somebody who walked by the table said something about it.
        case comment
    }

    /// Where its text is on its way to the others; that the group can help is told at once.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// Waits for review.
        case pending
        /// Is read by those who see the offer.
        case approved
        /// Is read by the group itself and those who review.
        case hidden
    }
}

/// One offer as those see it who may.
public struct OfferView: Hashable, Sendable {
    public var id: OfferID
    public var kind: Offer.Kind = .help
    public var note: NoteID
    /// Of a comment only for those who review.
    public var group: GroupID?
    /// Nil when there is none, or none for this viewer.
    public var text: String?
    /// Where the text is on its way; for the group itself and those who review.
    public var state: Offer.State?
    /// What the text looks like; only for those who review.
    public var findings: [PersonalData.Kind] = []
}

/// Everybody's turn, as all see it while groups tell one another.
public struct ShareBackView: Hashable, Sendable {
    public var phase: PhaseID
    public var order: [GroupID]
    public var turn: GroupID?
    /// In the order of the ids.
    public var heard: [GroupID]
    /// While people walk from table to table.
    public var walk: WalkView?
}

/// Everything a new offer brings.
public struct OfferMade: Hashable, Sendable {
    public var offer: OfferID
    public var kind: Offer.Kind
    public var note: NoteID
    public var group: GroupID
    /// Nil when there is none, and once it was redacted.
    public var text: String?
    public var state: Offer.State
    public var findings: [PersonalData.Kind]

    public init(
        offer: OfferID, kind: Offer.Kind = .help, note: NoteID, group: GroupID, text: String?,
        state: Offer.State,
        findings: [PersonalData.Kind] = []
    ) {
        self.offer = offer
        self.kind = kind
        self.note = note
        self.group = group
        self.text = text
        self.state = state
        self.findings = findings
    }
}
