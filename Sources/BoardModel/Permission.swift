/// Role × command, in one table.
public enum Permission {
    /// Whether `role` may ask for `command` at all; the board's rules come after.
    public static func allows(_ role: Role, _ command: BoardCommand) -> Bool {
        switch command {
        case .chooseGroup, .withdrawNote, .giveDot, .takeDot:
            role == .participant
        case .postNote:
            role == .participant || role == .facilitator
        case .editNote, .markNote:
            role == .participant || role == .facilitator || role == .moderator
        case .moderateNote, .moderateNotes, .approveAll, .askForRewrite, .blurNote, .unblurNote,
            .moveNote, .moveNotes,
            .makeTheme, .addToTheme, .takeOutOfTheme, .renameTheme, .mergeThemes, .dissolveTheme:
            role == .facilitator || role == .moderator
        case .eraseNote, .eraseTheme, .undo,
            .takeLead, .enterPhase, .revealColumn,
            .startVote, .closeVote, .reopenVote, .addHands,
            .startCountdown, .extendCountdown, .pauseCountdown, .resumeCountdown, .stopCountdown,
            .showOnScreen, .turnPage, .blankScreen, .unblankScreen,
            .lockBoard, .unlockBoard, .closeBoard:
            role == .facilitator
        }
    }
}
