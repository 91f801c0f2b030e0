/// Connections that get the same frames; a connection is in at most one broadcast.
///
/// Members stand side by side in memory, and a frame is built once, so a delivery costs little
/// more than the system call.
public final class Broadcast {
    /// Not counted as references: the server holds each connection until it has left, and counting would be a
    /// third of what a delivery costs beside the system call.
    private var members: ContiguousArray<Unmanaged<Connection>> = []

    /// A broadcast without members.
    public init() {}

    /// How many would get a frame.
    public var count: Int { members.count }

    /// Makes `connection` a member, and no longer one of the broadcast it was in.
    public func add(_ connection: Connection) {
        connection.broadcast?.remove(connection)
        connection.broadcast = self
        connection.seat = members.count
        members.append(.passUnretained(connection))
    }

    /// `connection` is no longer a member; those gone leave by themselves.
    public func remove(_ connection: Connection) {
        guard connection.broadcast === self else { return }
        connection.broadcast = nil
        let last = members.removeLast()
        guard connection.seat < members.count else { return }
        members[connection.seat] = last
        last.takeUnretainedValue().seat = connection.seat
    }

    /// Sends `frame` to every member in turn.
    public func send(_ frame: Frame) {
        // Nothing called from here changes the members: the library reports a failed socket later.
        for seat in members.indices {
            // With thousands of connections each one comes from far memory, and may come while the kernel takes
            // the frame of the one before.
            if seat + 1 < members.count { Connection.fetch(members[seat + 1]) }
            members[seat]._withUnsafeGuaranteedRef { $0.send(frame) }
        }
    }
}
