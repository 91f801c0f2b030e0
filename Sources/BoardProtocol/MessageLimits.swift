import BoardModel

/// How much a client may say, and how long it may take.
public enum MessageLimits {
    /// Bytes of a message before `hello` was understood.
    public static let helloBytes = 1_024
    /// Bytes of any later message.
    public static let messageBytes = 16_384
    /// Objects and arrays within one another.
    public static let depth = 8
    /// Members of one object. Keeps the search for doubled keys short.
    public static let members = 32
    /// Elements of one array.
    public static let elements = Limits.notesPerCommand
    /// Bytes of `secret`, `audience`, `language` or `code`.
    public static let wordBytes = 128
    /// Symbols of a participant's `token`.
    public static let tokenSymbols = 52
    /// Symbols of an id made by a client.
    public static let idSymbols = 15

    /// From the connection to `hello`.
    public static let helloDeadline = Duration.seconds(10)
    /// From a message's first byte to its last.
    public static let messageDeadline = Duration.seconds(10)
    /// Bytes that may wait for a client before it is closed with ``CloseCode/slow``.
    public static let backlogBytes = 262_144
}
