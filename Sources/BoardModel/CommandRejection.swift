/// Why a board refused a command. The raw value is the `reason` on the wire and the key of the sentence
/// the person reads.
public enum CommandRejection: String, Error, Hashable, Sendable, CaseIterable {
    case notAllowed
    case notLeading
    case leadHasChanged
    case boardIsClosed
    case boardIsLocked
    case columnIsClosed
    case columnIsPrivate
    case columnNeedsGroup
    case groupIsMissing
    case groupIsClosed
    case unknownColumn
    case unknownGroup
    case unknownNote
    case unknownPhase
    case unknownTheme
    case unknownKind
    case unknownTag
    case linkIsNotAllowed
    case tooManyLinks
    case noteIdIsTaken
    case noteHasChanged
    case noteHasNoAuthor
    case noteIsPrivate
    case themeIdIsTaken
    case notYourNote
    case textIsEmpty
    case textIsTooLong
    case tooManyNotes
    case tooManyThemes
    case nothingToUndo
    case notTheLastAct
    case cannotBeUnseen
    case noCountdown
    case countdownIsOutOfRange
    case pageIsOutOfRange
}
