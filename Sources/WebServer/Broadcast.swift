/// Connections that get the same frames; a connection is in at most one broadcast.
///
/// Members stand side by side in memory, and a frame is built once, so a delivery costs little
/// more than the system call.
public final class Broadcast {
    private var members: ContiguousArray<Connection> = []

    /// A broadcast without members.
    public init() {}

    /// How many would get a frame.
    public var count: Int { members.count }

    /// Makes `connection` a member, and no longer one of the broadcast it was in.
    public func add(_ connection: Connection) {
        connection.broadcast?.remove(connection)
        connection.broadcast = self
        connection.seat = members.count
        members.append(connection)
    }

    /// `connection` is no longer a member; those gone leave by themselves.
    public func remove(_ connection: Connection) {
        guard connection.broadcast === self else { return }
        connection.broadcast = nil
        let last = members.removeLast()
        guard last !== connection else { return }
        members[connection.seat] = last
        last.seat = connection.seat
    }

    /// Sends `frame` to every member in turn.
    public func send(_ frame: Frame) {
        // Nothing called from here changes the members: the library reports a failed socket later.
        for seat in members.indices {
            // With thousands of connections each one comes from far memory, and may come while the kernel takes
            // the frame of the one before.
            if seat + 1 < members.count { members[seat + 1].fetch() }
            members[seat].send(frame)
        }
    }
}
