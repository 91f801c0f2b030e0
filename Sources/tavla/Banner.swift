import BoardServer
import Glibc

/// What the operator reads once, at start.
enum Banner {
    static func show(_ doors: Doors) {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var lines = [
            "", "Tavla is running.", "", "  Start a board on this link. It is secret:",
            "  \(doors.host)",
            "",
        ]
        if isTerminal { lines += doors.hostQR.map { "  " + $0 } + [""] }
        lines += ["  The projector opens  \(doors.screen)"]
        lines += doors.addresses.enumerated().map { place, address in
            (place == 0 ? "  Phones open          " : "                       ") + address
        }
        lines += [
            "  The boards lie in    \(doors.dataFolder)", "",
            "  Plain HTTP: whoever can listen on this network can read along; use a network of your own.",
            "  Ctrl-C stops it.", "",
        ]
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        // Written at once, unbuffered: the next line may come from another thread. A terminal that is gone
        // is no reason not to serve.
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }
}
