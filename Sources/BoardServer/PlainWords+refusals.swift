extension PlainWords {
    /// By the reason on the wire. All that a plain page can meet; the others come from forms that are not ours.
    static let refusals: [String: (sv: String, en: String)] = [
        "boardIsClosed": (
            "Mötet är slut. Det sparades inte.",
            "The meeting has ended. It was not saved."
        ),
        "boardIsLocked": (
            "Tavlan är låst just nu. Det sparades inte.",
            "The board is locked right now. It was not saved."
        ),
        "columnIsClosed": (
            "Frågan är stängd. Lappen sparades inte.",
            "The question is closed. The note was not saved."
        ),
        "groupIsMissing": (
            "Välj en grupp först. Lappen sparades inte.",
            "Choose a group first. The note was not saved."
        ),
        "groupIsClosed": (
            "Gruppen är stängd. Välj en annan.",
            "The group is closed. Choose another."
        ),
        "unknownGroup": (
            "Gruppen finns inte längre. Välj en annan.",
            "The group is no longer there. Choose another."
        ),
        "notUnderstood": (
            "Servern kan inte läsa texten. Ta bort ovanliga tecken och skicka igen.",
            "The server cannot read the text. Remove unusual characters and send again."
        ),
        "textIsEmpty": (
            "Lappen är tom.",
            "The note is empty."
        ),
        "textIsTooLong": (
            "Lappen är för lång. Korta den och skicka igen.",
            "The note is too long. Shorten it and send it again."
        ),
        "tooManyNotes": (
            "Det finns inte plats för fler lappar. Lappen sparades inte.",
            "There is no room for more notes. The note was not saved."
        ),
    ]
    static let otherRefusal = (sv: "Det gick inte att spara.", en: "It could not be saved.")
}
