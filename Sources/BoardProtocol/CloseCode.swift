/// Why a connection ends, and whether the client comes back: after 4500-4999 it does not, after any
/// other code it does.
public enum CloseCode: UInt16, Hashable, Sendable, CaseIterable {
    /// The purpose is fulfilled (RFC 6455 §7.4.1).
    case normal = 1000
    /// The page is left or the server goes down (RFC 6455 §7.4.1).
    case goingAway = 1001
    /// The peer broke the framing rules (RFC 6455 §7.4.1).
    case protocolError = 1002
    /// A binary message (RFC 6455 §7.4.1).
    case unsupportedData = 1003
    /// No close frame came; never sent (RFC 6455 §7.4.1).
    case lost = 1006
    /// A text that is not UTF-8 (RFC 6455 §7.4.1).
    case invalidData = 1007
    /// Over ``MessageLimits/messageBytes``, or ``MessageLimits/helloBytes`` before `hello` (RFC
    /// 6455 §7.4.1).
    case messageTooBig = 1009

    /// More than ``MessageLimits/backlogBytes`` waited for the client.
    case slow = 4008
    /// The server goes down and comes back.
    case restarting = 4012
    /// Nothing was heard from the client, or its room was reloaded or cannot be read just now.
    case replaced = 4013
    /// The server did not understand a message that was no command, or `hello` did not come in
    /// time. The client waits five seconds, since the fault is likely to repeat itself.
    case badMessage = 4400

    /// There is no board with this id, or no longer.
    case unknownBoard = 4500
    /// The board is another's, or its secrets were changed.
    case wrongSecret = 4501
    /// The client speaks another version; the page must be reloaded.
    case wrongVersion = 4502
    /// The board's log is damaged, and nothing of it is shown.
    case damagedBoard = 4503
}
