import Glibc

/// A blocking TCP client for tests: what it sends is exactly what stands in the test.
///
/// Every wait has a deadline, so a test fails instead of hanging.
public final class SocketClient {
    /// What ends a wait.
    public enum Failure: Error, Equatable {
        /// Nothing came before the deadline.
        case timedOut
        /// The server closed the connection.
        case closed
        /// No connection could be made.
        case notConnected(errno: Int32)
        /// The server broke the protocol.
        case malformed(String)
    }

    /// The port connected to.
    public let port: UInt16
    /// What must live as long as this client, such as the server it talks to.
    public var companion: AnyObject?
    private let socket: Int32
    /// Bytes received and not yet used.
    var input: [UInt8] = []

    /// Connects to `port` on this machine; a small `receiveBuffer` makes a slow reader.
    public init(port: UInt16, receiveBuffer: Int32? = nil) throws(Failure) {
        self.port = port
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, size)
            }
        }
        guard result == 0 else {
            let code = errno
            close(socket)
            throw .notConnected(errno: code)
        }
        // Frames sent one by one arrive one by one.
        var yes: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, 4)
    }

    deinit { close(socket) }

    /// Sends all of `bytes`; false when the server has closed.
    @discardableResult
    public func send(_ bytes: some Sequence<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, 0x4000)
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Sends `text` as it stands, line ends included.
    @discardableResult
    public func send(_ text: String) -> Bool { send(text.utf8) }

    /// Says that nothing more will be sent.
    public func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Takes `count` bytes from the connection.
    public func read(_ count: Int, until deadline: ContinuousClock.Instant) throws(Failure)
        -> [UInt8]
    {
        while input.count < count { try receive(until: deadline) }
        defer { input.removeFirst(count) }
        return Array(input[..<count])
    }

    /// Everything until the server closes.
    public func readToEnd(within time: Duration = .seconds(5)) throws(Failure) -> [UInt8] {
        let deadline = ContinuousClock.now + time
        do throws(Failure) {
            while true { try receive(until: deadline) }
        } catch .closed {
            defer { input = [] }
            return input
        }
    }

    /// Waits for more bytes.
    func receive(until deadline: ContinuousClock.Instant) throws(Failure) {
        let left = max(.zero, deadline - .now) / .milliseconds(1)
        var descriptor = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, Int32(left.rounded(.up))) > 0 else { throw .timedOut }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { throw .closed }
        input.append(contentsOf: buffer[..<count])
    }
}
