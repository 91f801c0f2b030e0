/// Role × command, in one table.
public enum Permission {
    /// Whether `role` may ask for `command` at all; the board's rules come after.
    public static func allows(_ role: Role, _ command: BoardCommand) -> Bool {
        switch command {
        case .chooseGroup, .withdrawNote, .giveDot, .takeDot,
            .claimSecretary, .releaseSecretary, .setGroupStatus, .askForHelp, .offerHelp,
            .commentNote,
            .mergeNotes, .shareNote, .unshareNote:
            role == .participant || role == .coreGroup
        case .postNote:
            role == .participant || role == .coreGroup || role == .facilitator
        case .editNote, .markNote, .withdrawOffer:
            role == .participant || role == .coreGroup || role == .facilitator
                || role == .moderator
        case .moderateNote, .moderateNotes, .approveAll, .askForRewrite, .blurNote, .unblurNote,
            .moderateOffer,
            .makeTheme, .addToTheme, .takeOutOfTheme, .renameTheme, .mergeThemes, .dissolveTheme:
            role == .facilitator || role == .moderator
        // Of those who take part only the secretary, of the own group.
        case .starNote, .unstarNote, .moveNote, .moveNotes, .undo:
            role != .screen
        case .answerHelp:
            role == .participant || role == .coreGroup || role == .facilitator
        case .putCard, .moveCard, .setCardState(_, .secret, _, _):
            role == .coreGroup
        case .removeCard, .setCardState(_, .presentable, _, _):
            role == .coreGroup || role == .facilitator
        case .eraseNote, .eraseTheme, .setCardState(_, .shown, _, _), .compare,
            .putAction, .setActionStatus, .moveAction, .removeAction, .eraseAction,
            .openGroup, .closeGroup, .addGroup, .renameGroup, .mergeGroups, .splitGroup, .placeRest,
            .takeLead, .enterPhase, .revealColumn,
            .startVote, .closeVote, .reopenVote, .addHands, .orderShareBack, .giveTurn, .walk,
            .startCountdown, .extendCountdown, .giveExtraTime, .pauseCountdown, .resumeCountdown,
            .stopCountdown,
            .showOnScreen, .turnPage,
            .lockBoard, .unlockBoard, .closeBoard, .reopenBoard:
            role == .facilitator
        case .blankScreen, .unblankScreen:
            role == .facilitator || role == .screen
        }
    }
}
