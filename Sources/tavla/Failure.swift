import Glibc

/// Ends the command with one sentence and an exit code; never a trace.
func fail(_ sentence: String, code: Int32) -> Never {
    printToError("tavla: \(sentence)")
    exit(code)
}

/// A line on standard error.
func printToError(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    // Nothing is left to tell when even standard error is gone.
    _ = write(STDERR_FILENO, bytes, bytes.count)
}
