import BoardModel
import BoardProtocol
import EventLog

/// Tells sessions of one server apart.
public typealias SessionID = UInt64

/// What a room wants done. It does nothing itself: no sockets, no threads, no clock.
public enum RoomEffect: Equatable, Sendable {
    /// Write these; tell ``Room/appended(_:at:)``.
    case append(expecting: SequenceNumber, [RecordedEvent])
    /// Read what truly stands in the log; tell ``Room/resolved(_:at:)``.
    case resolve(after: SequenceNumber)
    /// Overwrite texts, or who wrote; tell ``Room/overwritten(_:ok:)``.
    case overwrite(Overwriting)

    /// The session hears this audience from now on, and no other.
    case join(SessionID, AudienceName)
    case send(SessionID, [UInt8])
    /// What became of the wish of a visit.
    case answer(SessionID, ServerMessage)
    /// One frame for all who hear the audience.
    case broadcast(AudienceName, [UInt8])
    /// One frame for everybody in the room.
    case broadcastToAll([UInt8])
    case close(SessionID, CloseCode)
    /// This room goes no further: who comes next gets one that was read anew.
    case reopen
}

/// What must be gone from disk before its command is answered.
public enum Overwriting: Hashable, Sendable {
    case texts([SequenceNumber])
    case actors
}
