import BoardServer
import EventLog
import Foundation
import Logging

/// A whole server in this process, on a thread of its own, on a free port of the loopback interface.
public final class RunningServer: Sendable {
    /// Where database and key lie.
    public let dataFolder: String
    /// The port it listens on.
    public let port: UInt16
    /// The host key, as the operator's link holds it.
    public let hostKey: String
    private let stopServer: @Sendable () -> Void
    private let ended: Awaited<Void>

    /// Starts a server over `dataFolder`, or over a new empty one.
    public init(dataFolder given: String? = nil) throws {
        let folder = given ?? Self.newFolder()
        let started = Awaited<Result<Started, StartError>>()
        let ended = Awaited<Void>()
        startThread {
            serve(folder, started)
            ended.give(())
        }
        let server = try started.take().get()
        dataFolder = folder
        port = server.port
        hostKey = server.hostKey
        stopServer = server.stop
        self.ended = ended
    }

    /// Stops it; everything saved is on disk afterwards.
    public func stop() {
        stopServer()
        ended.take()
    }

    /// The repository, from the place of this file.
    public static var root: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
    }

    private static func newFolder() -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("tavla-\(UUID().uuidString)").path
        // The start of the server tells when it could not be made.
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }
}

private struct Started: Sendable {
    let port: UInt16
    let hostKey: String
    let stop: @Sendable () -> Void
}

/// Everything of the server is made, used and freed on the thread that calls this.
private func serve(_ folder: String, _ started: Awaited<Result<Started, StartError>>) {
    let root = RunningServer.root
    let configuration = ServerConfiguration(
        bind: "127.0.0.1", port: 0, address: nil, dataFolder: folder,
        templateFolder: root + "/Data/templates", webFolder: root + "/Web")
    do throws(StartError) {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = try Server(configuration, logger: logger)
        let key = server.doors.host.split(separator: "#").last.map(String.init) ?? ""
        started.give(.success(Started(port: server.port, hostKey: key, stop: server.stop)))
        server.run()
    } catch {
        started.give(.failure(error))
    }
}
