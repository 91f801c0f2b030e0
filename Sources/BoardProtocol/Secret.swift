/// Something that opens a door: the secret of a role, or a participant's token. Prints as dots.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The symbols themselves. For hashing, comparing in constant time and sending; never for a
    /// log.
    public let symbols: String

    /// A secret that consists of `symbols`.
    public init(_ symbols: String) { self.symbols = symbols }

    /// Dots, however long it is.
    public var description: String { "••••" }
    /// Empty, so that a dump shows dots as well.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
