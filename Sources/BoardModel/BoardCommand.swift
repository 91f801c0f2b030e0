/// A wish: what somebody asks of a board. The wire carries the same names and fields
/// (`BoardProtocol.docc/Protocol.md`).
public enum BoardCommand: Hashable, Sendable {
    case chooseGroup(GroupID)

    case postNote(NoteID, column: ColumnID, text: String)
    case editNote(NoteID, text: String)
    case withdrawNote(NoteID)

    /// Approves, holds, hides or puts back in the queue.
    case moderateNote(NoteID, state: NoteState)
    case eraseNote(NoteID)
    /// Moves the placement in `from` to `to`, before the note `before`, or last when nil.
    case moveNote(NoteID, from: ColumnID, to: ColumnID, before: NoteID?)
    case undo

    case enterPhase(PhaseID)
    case revealColumn(ColumnID)

    case startCountdown(seconds: Int)
    case extendCountdown(seconds: Int)
    case pauseCountdown
    case resumeCountdown
    case stopCountdown

    case showOnScreen(Spotlight.Content)
    case turnPage(Int)
    case blankScreen
    case unblankScreen

    case lockBoard
    case unlockBoard
    /// Ends the meeting: nobody can write, the link between note and author is destroyed.
    case closeBoard
}
