import BoardModel

/// Why the bytes of a client are no message. Nothing was done.
public struct MessageError: Error, Hashable, Sendable {
    /// What is wrong with it.
    public let problem: Problem
    /// The command's id, when it was readable: the answer is then `rejected` with `notUnderstood`,
    /// otherwise the connection is closed with ``CloseCode/badMessage``.
    public let command: CommandID?

    /// The error of a message with this problem.
    public init(problem: Problem, command: CommandID?) {
        self.problem = problem
        self.command = command
    }

    /// What can be wrong with a message. Holds names of the protocol only, never what the client
    /// wrote, so that it may be logged.
    public enum Problem: Error, Hashable, Sendable {
        /// Not one JSON object of text, whole numbers, truth values and the like within
        /// ``MessageLimits``; also a key twice, a NUL or half a surrogate pair.
        case notJSON
        /// The `type` of the message or of the command inside it names none.
        case unknownType
        /// This field must be there.
        case missingField(String)
        /// This field holds something else than it may.
        case wrongField(String)
    }
}
