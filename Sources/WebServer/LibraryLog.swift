import CLibwebsockets
import Synchronization

/// Where the library's error lines go; never to standard error.
public enum LibraryLog {
    private static let sink = Mutex<(@Sendable (String) -> Void)?>(nil)

    /// Hands every later error line of libwebsockets to `sink`, on the thread it arises; the
    /// library has one log for the whole process. Nil drops them.
    public static func send(to newSink: (@Sendable (String) -> Void)?) {
        sink.withLock { $0 = newSink }
    }

    static func install() { lws_set_log_level(LLL_ERR, libraryLogged) }

    fileprivate static func write(_ line: String) {
        // Two functions of 4.1.6 announce at level "error" that they were called.
        guard !line.contains("calling service"), !line.contains("lws_libuv_stop") else { return }
        sink.withLock { $0 }?(line)
    }
}

private func libraryLogged(_ level: Int32, _ line: UnsafePointer<CChar>?) {
    guard let line else { return }
    var text = String(cString: line)
    while text.last?.isNewline == true { text.removeLast() }
    LibraryLog.write(text)
}
