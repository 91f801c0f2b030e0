import EventLog
import Glibc

/// Ctrl-C and `systemctl stop` as a call, on a thread of its own.
public enum StopSignals {
    /// Keeps the signals from ending the process at once; before any other thread exists, since threads
    /// inherit it.
    public static func block() {
        var signals = set
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        // A phone that goes away while it is written to is no reason to end.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Calls `stop` when a signal comes; a second one ends the process.
    public static func whenReceived(_ stop: @escaping @Sendable () -> Void) {
        startThread {
            waitForSignal()
            stop()
            waitForSignal()
            exit(130)
        }
    }

    private static var set: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGHUP)
        return signals
    }

    private static func waitForSignal() {
        var signals = set
        var received: Int32 = 0
        while sigwait(&signals, &received) != 0 {}
    }
}
