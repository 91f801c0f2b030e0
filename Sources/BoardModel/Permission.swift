/// Role × command, in one table.
public enum Permission {
    /// Whether `role` may ask for `command` at all; the board's rules come after.
    public static func allows(_ role: Role, _ command: BoardCommand) -> Bool {
        switch command {
        case .chooseGroup, .withdrawNote:
            role == .participant
        case .postNote, .editNote:
            role == .participant || role == .facilitator
        case .moderateNote, .moderateNotes, .eraseNote, .moveNote, .moveNotes, .undo,
            .enterPhase, .revealColumn,
            .startCountdown, .extendCountdown, .pauseCountdown, .resumeCountdown, .stopCountdown,
            .showOnScreen, .turnPage, .blankScreen, .unblankScreen,
            .lockBoard, .unlockBoard, .closeBoard:
            role == .facilitator
        }
    }
}
