import CLibwebsockets
import Glibc

/// A response on its way out: first the head, then the body, which is never copied.
struct HTTPOutput {
    enum Progress { case finished, blocked, failed }

    private var head: [UInt8] = []
    private var body: [UInt8] = []
    private var sent = 0
    /// Whether the connection ends with it.
    private(set) var thenCloses = false

    /// Nothing to send.
    init() {}

    init(head: [UInt8], body: [UInt8], thenCloses: Bool) {
        self.head = head
        self.body = body
        self.thenCloses = thenCloses
    }

    /// Writes as much as the kernel takes.
    mutating func write(to socket: Int32) -> Progress {
        while sent < head.count + body.count {
            let isHead = sent < head.count
            let part = isHead ? head : body
            let start = isHead ? sent : sent - head.count
            // More follows a head: one packet where they fit.
            let flags = isHead && !body.isEmpty ? MSG_NOSIGNAL | MSG_MORE : MSG_NOSIGNAL
            let count = part.withUnsafeBytes { bytes in
                send(socket, bytes.baseAddress! + start, bytes.count - start, Int32(flags))
            }
            if count > 0 {
                sent += count
            } else if errno == EAGAIN {
                return .blocked
            } else if errno != EINTR {
                return .failed
            }
        }
        return .finished
    }
}
