import Glibc

/// The IPv4 addresses under which phones in the room may find this machine.
enum LocalAddresses {
    /// Those of interfaces that are up, without loopback, private networks first: `["192.168.1.20"]`.
    static func all() -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        let found = sequence(first: first) { $0?.pointee.ifa_next }
            .prefix { $0 != nil }.compactMap { $0 }.compactMap(address)
        let isPrivate = { (text: String) in text.hasPrefix("192.168.") || text.hasPrefix("10.") }
        return found.filter(isPrivate) + found.filter { !isPrivate($0) }
    }

    /// This machine's own name.
    static func hostName() -> String? {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func address(_ interface: UnsafeMutablePointer<ifaddrs>) -> String? {
        let flags = Int32(bitPattern: interface.pointee.ifa_flags)
        guard flags & Int32(IFF_UP) != 0, flags & Int32(IFF_LOOPBACK) == 0,
            let socket = interface.pointee.ifa_addr, socket.pointee.sa_family == AF_INET
        else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
        let isWritten = socket.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
            inet_ntop(AF_INET, &address.pointee.sin_addr, &text, socklen_t(INET_ADDRSTRLEN)) != nil
        }
        return isWritten
            ? String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            : nil
    }
}
