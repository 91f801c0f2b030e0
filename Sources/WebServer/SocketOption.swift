import Glibc

/// What is set once on sockets and on the process.
enum SocketOption {
    /// Small frames leave at once instead of waiting for an acknowledgement, and programs that
    /// this one starts do not inherit the socket.
    static func prepare(_ socket: Int32) {
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        var yes: Int32 = 1
        setsockopt(
            socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Ends a socket that was never served.
    static func close(_ socket: Int32) { _ = Glibc.close(socket) }
}

/// The number of descriptors this process may have.
enum FileLimit {
    /// Makes room for `connections` sockets and what else a process opens.
    ///
    /// Not for as many as the system would allow: the library keeps, and touches, tables of 16
    /// bytes for each descriptor that may exist.
    static func raise(to connections: Int) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let wanted = rlim_t(connections + 1024)
        limit.rlim_cur = min(limit.rlim_max, max(wanted, min(limit.rlim_cur, 65_536)))
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
