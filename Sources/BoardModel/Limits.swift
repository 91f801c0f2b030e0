/// How much of everything a board holds.
public enum Limits {
    /// Characters as people count them.
    public static let noteGraphemes = 280
    /// Bytes of UTF-8.
    public static let noteBytes = 2_048
    public static let notesPerBoard = 20_000
    public static let notesPerAuthor = 200
    /// How many links somebody gives a note, and how many they do not see stay beside those.
    public static let linksPerNote = 20
    static let unseenLinksPerNote = 20
    /// How many notes of a group are starred in a column.
    public static let starsPerColumn = 3
    /// Wordings that were put together in one note.
    static let partsPerNote = 20
    /// How long a group has to tell the others, where its template does not say.
    static let turnMinutes = 2
    /// Of each kind.
    public static let offersPerBoard = 2_000
    /// Comments of one group on one note.
    static let commentsPerNote = 20
    /// Characters of what an offer says.
    public static let offerGraphemes = 140
    /// Seconds.
    public static let countdown = 1...14_400
    public static let pages = 0...999
    /// Rounds of dots on a board, dots of a person in one, and raised hands for one note.
    public static let votesPerBoard = 100
    public static let dots = 1...20
    public static let hands = 0...999
    /// Themes of a board that have notes.
    public static let themesPerBoard = 500
    /// Characters of a board's title or of a theme's heading, and bytes of UTF-8.
    public static let titleGraphemes = 80
    public static let titleBytes = 512
    /// Characters of a group's title, and bytes of UTF-8.
    public static let groupTitleGraphemes = 24
    public static let groupTitleBytes = 192
    /// Groups of a board in all its sets.
    public static let groupsPerBoard = 60
    /// A group with fewer members is so small that others can tell who wrote.
    public static let smallGroup = 3
    /// How many notes one command may name.
    public static let notesPerCommand = 100
    /// Characters of a card's heading.
    public static let cardHeadingGraphemes = 80
    /// Lines of a card.
    public static let cardBullets = 12
    /// Characters of each line of a card.
    public static let bulletGraphemes = 140
    public static let cardsPerExercise = 30
    /// How many earlier boards one may be based on.
    public static let earlierBoards = 20
    /// Rows of the action plan, and how many notes one is built on.
    public static let actionsPerBoard = 100
    public static let notesPerAction = 20
    /// Characters of an organisation, of what is said of support and follow-up, and of when it is due.
    public static let organisationGraphemes = 80
    public static let actionLineGraphemes = 140
    public static let dueGraphemes = 40
    /// How many acts of each who takes back their own are remembered, and how many steps those of all have; the latest
    /// of all always is.
    static let undoableActs = 100
    static let undoableSteps = 1_000
    /// How long a column takes late notes once its phase was left, in milliseconds.
    public static let lateWindow: Int64 = 600_000
    /// How long an act can be undone, in milliseconds.
    public static let undoWindow: Int64 = 600_000
}
