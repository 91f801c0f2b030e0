import CLibwebsockets
import Glibc

/// One address to try to listen on.
struct ListenAddress {
    private let storage: [UInt8]
    private let family: Int32
    private let text: String?
    private let port: UInt16

    /// For nil, IPv6 that takes IPv4 too, then IPv4 alone; else the one that `text` writes.
    static func candidates(_ text: String?, port: UInt16) throws(ListenError) -> [ListenAddress] {
        let texts = text.map { [$0] } ?? ["::", "0.0.0.0"]
        var all: [ListenAddress] = []
        for numeric in texts { all.append(try ListenAddress(numeric, shown: text, port: port)) }
        return all
    }

    private init(_ numeric: String, shown: String?, port: UInt16) throws(ListenError) {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(numeric, String(port), &hints, &found) == 0, let found else {
            throw .notAnAddress(numeric)
        }
        storage = Array(
            UnsafeRawBufferPointer(
                start: found.pointee.ai_addr, count: Int(found.pointee.ai_addrlen)))
        family = found.pointee.ai_family
        freeaddrinfo(found)
        text = shown
        self.port = port
    }

    /// A socket listening here.
    func listen() -> Result<Int32, ListenError> {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let socket = Glibc.socket(family, kind, 0)
        guard socket >= 0 else { return .failure(.failed(String(cString: strerror(errno)))) }
        var yes: Int32 = 1
        var no: Int32 = 0
        // A restart need not wait for the last connections' TIME_WAIT to pass.
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
        if family == AF_INET6 { setsockopt(socket, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &no, 4) }
        let bound = storage.withUnsafeBytes { bytes in
            bind(
                socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
                UInt32(bytes.count))
        }
        guard bound == 0, Glibc.listen(socket, 1024) == 0 else {
            let error = ListenError(errno: errno, address: text, port: port)
            close(socket)
            return .failure(error)
        }
        return .success(socket)
    }

    /// The port that a bound socket has.
    static func port(of socket: Int32) -> UInt16 {
        var address = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        _ = withUnsafeMutableBytes(of: &address) { bytes in
            getsockname(socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, &length)
        }
        // The port stands in the same place for IPv4 and IPv6.
        return UInt16(bigEndian: address.sin6_port)
    }
}
