/// What a facilitator can take back, named as the command.
public enum Act: String, Hashable, Sendable, Codable, CaseIterable {
    case moderateNote, moderateNotes, approveAll, askForRewrite
    case blurNote, unblurNote
    case starNote, unstarNote
    case moveNote, moveNotes
    case mergeNotes
    case markNote
    case makeTheme, addToTheme, takeOutOfTheme, renameTheme, mergeThemes, dissolveTheme
    case putAction, setActionStatus, moveAction, removeAction
    case openGroup, closeGroup, addGroup, renameGroup, mergeGroups, splitGroup
    case enterPhase
    case setCardState, compare
    case startVote, closeVote, reopenVote, addHands
    case giveExtraTime
    case orderShareBack, giveTurn, walk, moderateOffer
    /// Is remembered so that undo stops at it: what was shown cannot be unseen.
    case revealColumn
}

/// Whose acts are remembered apart, since they take back only their own.
enum Doer: Hashable, Sendable {
    case leaders
    case moderators
    /// The secretary of a group; nil after the meeting.
    case group(GroupID?)
}

/// An act of a facilitator, remembered for ``Limits/undoWindow``.
struct UndoableAct: Hashable, Sendable {
    let act: Act
    let at: Timestamp
    let doer: Doer
    /// What takes it back, in the order of what was done; undo goes the other way. None for an act that stays.
    var steps: [Inverse]

    /// The notes it is about, each once.
    var notes: Set<NoteID> { Set(steps.compactMap(\.note)) }
    /// The cards it is about, each once.
    var cards: Set<CardID> { Set(steps.compactMap(\.card)) }
}
