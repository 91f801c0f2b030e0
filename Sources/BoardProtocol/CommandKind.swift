import BoardModel

/// The `type` of a command on the wire, named as the Swift case.
public enum CommandKind: String, Hashable, Sendable, CaseIterable {
    case chooseGroup
    case openGroup, closeGroup, addGroup, renameGroup, mergeGroups, splitGroup, placeRest
    case claimSecretary, releaseSecretary, setGroupStatus, askForHelp, answerHelp
    case postNote, editNote, markNote, withdrawNote, mergeNotes
    case approveAll, askForRewrite, blurNote, unblurNote, starNote, unstarNote
    case moderateNote, moderateNotes, eraseNote, moveNote, moveNotes, undo
    case makeTheme, addToTheme, takeOutOfTheme, renameTheme, mergeThemes, dissolveTheme, eraseTheme
    case putCard, moveCard, removeCard, setCardState, compare
    case putAction, setActionStatus, moveAction, removeAction, eraseAction
    case takeLead, enterPhase, revealColumn
    case startVote, giveDot, takeDot, closeVote, reopenVote, addHands
    case shareNote, unshareNote
    case orderShareBack, giveTurn, walk, offerHelp, commentNote, withdrawOffer, moderateOffer
    case startCountdown, extendCountdown, giveExtraTime, pauseCountdown, resumeCountdown,
        stopCountdown
    case showOnScreen, turnPage, blankScreen, unblankScreen
    case lockBoard, unlockBoard, closeBoard, reopenBoard
    case pairScreen
}

extension BoardCommand {
    /// Which command it is.
    public var kind: CommandKind {
        switch self {
        case .chooseGroup: .chooseGroup
        case .openGroup: .openGroup
        case .closeGroup: .closeGroup
        case .addGroup: .addGroup
        case .renameGroup: .renameGroup
        case .mergeGroups: .mergeGroups
        case .splitGroup: .splitGroup
        case .placeRest: .placeRest
        case .claimSecretary: .claimSecretary
        case .releaseSecretary: .releaseSecretary
        case .setGroupStatus: .setGroupStatus
        case .askForHelp: .askForHelp
        case .answerHelp: .answerHelp
        case .postNote: .postNote
        case .editNote: .editNote
        case .markNote: .markNote
        case .withdrawNote: .withdrawNote
        case .mergeNotes: .mergeNotes
        case .moderateNote: .moderateNote
        case .moderateNotes: .moderateNotes
        case .approveAll: .approveAll
        case .askForRewrite: .askForRewrite
        case .blurNote: .blurNote
        case .unblurNote: .unblurNote
        case .starNote: .starNote
        case .unstarNote: .unstarNote
        case .eraseNote: .eraseNote
        case .moveNote: .moveNote
        case .moveNotes: .moveNotes
        case .makeTheme: .makeTheme
        case .addToTheme: .addToTheme
        case .takeOutOfTheme: .takeOutOfTheme
        case .renameTheme: .renameTheme
        case .mergeThemes: .mergeThemes
        case .dissolveTheme: .dissolveTheme
        case .eraseTheme: .eraseTheme
        case .undo: .undo
        case .takeLead: .takeLead
        case .putCard: .putCard
        case .moveCard: .moveCard
        case .removeCard: .removeCard
        case .setCardState: .setCardState
        case .compare: .compare
        case .putAction: .putAction
        case .setActionStatus: .setActionStatus
        case .moveAction: .moveAction
        case .removeAction: .removeAction
        case .eraseAction: .eraseAction
        case .enterPhase: .enterPhase
        case .revealColumn: .revealColumn
        case .startVote: .startVote
        case .giveDot: .giveDot
        case .takeDot: .takeDot
        case .closeVote: .closeVote
        case .reopenVote: .reopenVote
        case .addHands: .addHands
        case .shareNote: .shareNote
        case .unshareNote: .unshareNote
        case .orderShareBack: .orderShareBack
        case .giveTurn: .giveTurn
        case .walk: .walk
        case .offerHelp: .offerHelp
        case .commentNote: .commentNote
        case .withdrawOffer: .withdrawOffer
        case .moderateOffer: .moderateOffer
        case .startCountdown: .startCountdown
        case .extendCountdown: .extendCountdown
        case .giveExtraTime: .giveExtraTime
        case .pauseCountdown: .pauseCountdown
        case .resumeCountdown: .resumeCountdown
        case .stopCountdown: .stopCountdown
        case .showOnScreen: .showOnScreen
        case .turnPage: .turnPage
        case .blankScreen: .blankScreen
        case .unblankScreen: .unblankScreen
        case .lockBoard: .lockBoard
        case .unlockBoard: .unlockBoard
        case .closeBoard: .closeBoard
        case .reopenBoard: .reopenBoard
        }
    }
}
