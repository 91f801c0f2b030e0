import ArgumentParser
import BoardServer
import Logging

/// `tavla serve`
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the boards until Ctrl-C.",
        discussion: "A second start continues every board where it was.")

    @Option(help: "The port to serve on; 0 takes any free one.")
    var port: UInt16 = 8080

    @Option(help: "Serve on this numeric address only, such as 127.0.0.1.")
    var bind: String?

    @Option(
        help: "What links and QR codes say instead of this machine's address, such as tavla.local.")
    var address: String?

    @OptionGroup var data: DataFolder

    @Option(help: "The folder of templates to choose from.")
    var templates = "Data/templates"

    @Option(
        help: "The folder of pages: bundled by deploy/bundle, or Web, the sources as they are.")
    var web = ".build/web"

    @Option(
        help: "What to log: debug, info, warning or error.",
        transform: { word in
            guard let level = Logger.Level(rawValue: word) else {
                throw ValidationError("There is no log level \(word).")
            }
            return level
        })
    var log: Logger.Level = .info

    func run() { serve(self) }
}

/// Outside of the command and of `main`: closures given to C there would be bound to the main actor.
private func serve(_ flags: Serve) {
    StopSignals.block()
    let configuration = ServerConfiguration(
        bind: flags.bind, port: flags.port, address: flags.address, dataFolder: flags.data.path,
        templateFolder: flags.templates, webFolder: flags.web)
    let level = flags.log
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0).at(level) }
    do throws(StartError) {
        let server = try Server(configuration, logger: Logger(label: "tavla"))
        StopSignals.whenReceived(server.stop)
        Banner.show(server.doors)
        server.run()
        printToError("Tavla has stopped. Every saved note is on disk.")
    } catch {
        fail(error.description, code: error.exitCode)
    }
}

extension StreamLogHandler {
    fileprivate func at(_ level: Logger.Level) -> StreamLogHandler {
        var handler = self
        handler.logLevel = level
        return handler
    }
}
