import Foundation
import Testing

/// What Tests/counts.awk reads from a log.
private func counts(in log: String) throws -> String {
    let awk = Process()
    awk.executableURL = URL(filePath: "/usr/bin/awk")
    awk.arguments = ["-f", Repository.top.appending(path: "Tests/counts.awk").path]
    let (input, output) = (Pipe(), Pipe())
    awk.standardInput = input
    awk.standardOutput = output
    try awk.run()
    try input.fileHandleForWriting.write(contentsOf: Data(log.utf8))
    try input.fileHandleForWriting.close()
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    awk.waitUntilExit()
    return String(decoding: told, as: UTF8.self)
}

@Suite("Tests/run counts what the runners counted")
struct CountTests {
    @Test("swift test: each failed and skipped test once, however many cases and issues it had")
    func swift() throws {
        let log = """
            ➜ Test c() skipped: "why"
            ✘ Test "[N2] bad" recorded an issue with 1 argument x → 3 at a.swift:4:60: 3 == 1
            ✘ Test case passing 1 argument x → 3 to "[N2] bad" failed after 0.001 seconds with 1 issue.
            ✘ Test "[N2] bad" with 3 test cases failed after 0.001 seconds with 2 issues.
            ✔ Test "[N1] fine" passed after 0.001 seconds.
            ✘ Suite S failed after 0.001 seconds with 2 issues.
            ✘ Test run with 5 tests in 1 suite failed after 0.001 seconds with 2 issues.

            """
        #expect(try counts(in: log) == "3 1 1\n")
    }

    @Test("deno test")
    func deno() throws {
        let log = "FAILED | 4 passed (2 steps) | 1 failed | 2 ignored (5ms)\n"
        #expect(try counts(in: log) == "4 1 2\n")
    }

    @Test("pytest: an error in a fixture is a failure")
    func pytest() throws {
        let log = "==== 1 failed, 7 passed, 1 skipped, 2 errors in 75.04s (0:01:15) ====\n"
        #expect(try counts(in: log) == "7 3 1\n")
    }

    /// In a loop, since the arguments of a test are printed, and this log is counted too.
    @Test("a runner that ran nothing, or fell before it closed, counts nothing")
    func nothing() throws {
        let logs = [
            "", "===== no tests ran in 0.00s =====\n", "ok | 0 passed | 0 failed (0ms)\n",
            "✔ Test run with 0 tests in 0 suites passed after 0.001 seconds.\n",
            "✔ Test \"fine\" passed after 0.001 seconds.\nIllegal instruction\n",
        ]
        for log in logs { #expect(try counts(in: log) == "0 0 0\n") }
    }
}
