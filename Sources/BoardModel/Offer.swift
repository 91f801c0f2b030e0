/// That a group says it can help with what stands in another's way. Whose idea it was in the group is kept nowhere.
public struct Offer: Hashable, Sendable {
    public let id: OfferID
    /// What it is about.
    public let note: NoteID
    /// The group that can help.
    public let group: GroupID
    /// How, in their own words; empty when they have not said.
    public internal(set) var text: String
    public internal(set) var state: State
    /// What the text looks like that ought not to be read by everybody.
    public let findings: [PersonalData.Kind]

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
    public var note: NoteID
    public var group: GroupID
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
}

/// Everything a new offer brings.
public struct OfferMade: Hashable, Sendable {
    public var offer: OfferID
    public var note: NoteID
    public var group: GroupID
    /// Nil when there is none, and once it was redacted.
    public var text: String?
    public var state: Offer.State
    public var findings: [PersonalData.Kind]

    public init(
        offer: OfferID, note: NoteID, group: GroupID, text: String?, state: Offer.State,
        findings: [PersonalData.Kind] = []
    ) {
        self.offer = offer
        self.note = note
        self.group = group
        self.text = text
        self.state = state
        self.findings = findings
    }
}
