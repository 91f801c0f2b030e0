/// Why a WebSocket connection ends, RFC 6455 §7.4.
///
/// 4000...4499 ask the client to come back, 4500...4999 tell it not to; those with a meaning for
/// the application are its own to name.
public struct CloseCode: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    public let rawValue: UInt16

    /// The code with this number.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// 1000: what the connection was for is done.
    public static let normal = CloseCode(rawValue: 1000)
    /// 1001: the server goes away, or the page was left.
    public static let goingAway = CloseCode(rawValue: 1001)
    /// 1003: a binary message, where only text is spoken.
    public static let unsupportedData = CloseCode(rawValue: 1003)
    /// 1007: a text message that is not UTF-8.
    public static let invalidText = CloseCode(rawValue: 1007)
    /// 1008: a rule was broken that has no code of its own.
    public static let policy = CloseCode(rawValue: 1008)
    /// 1009: a message longer than is taken.
    public static let tooLarge = CloseCode(rawValue: 1009)
    /// 1012: the server restarts (IANA registry).
    public static let restart = CloseCode(rawValue: 1012)
    /// 4008: too far behind; come back for the whole view.
    public static let slow = CloseCode(rawValue: 4008)
}
