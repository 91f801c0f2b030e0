import BoardModel
import BoardProtocol
import EventLog
import Logging
import WebServer

/// A whole board server: pages, sockets, rooms and the log, put together.
public final class Server {
    /// The port listened on.
    public let port: UInt16
    /// What the operator is told.
    public let doors: Doors

    private let web: WebServer
    private let hub: Hub
    private let log: SQLiteEventLog

    /// Opens the database, reads the pages and listens; people are served from ``run()`` on.
    public init(
        _ configuration: ServerConfiguration, logger: Logger
    ) throws(StartError) {
        let key = try Self.prepare(configuration)
        let folder = try WebFolder(configuration.webFolder)
        let names = HostNames(configuration)
        let (log, boards) = try Self.openLog(configuration.databasePath)
        self.log = log
        var settings = ServerSettings(
            subprotocol: "tavla.1", address: configuration.bind, port: configuration.port,
            assets: Assets(folder.assets), allowsHost: names.allows)
        settings.limits.connections = configuration.connections
        do throws(ListenError) {
            web = try WebServer(settings)
        } catch {
            throw .listen(error)
        }
        port = web.port
        let credentials = Credentials(key)
        let links = Links(host: names.shown, port: web.port, credentials)
        let mail = Mailbox<Hub.Mail>()
        doors = Doors(links, names, port: web.port, configuration)
        hub = Hub(
            log: log, boards: boards, credentials: credentials, links: links,
            templateFolder: configuration.templateFolder,
            words: HostWordFile(at: configuration.wordsPath), plainFrame: folder.plainFrame,
            mail: mail, logger: logger)
        web.deliver(mail) { [unowned hub] in hub.receive($0) }
    }

    /// Serves until stopped; what was posted to the log is on disk when this returns.
    public func run() {
        web.run(hub)
        let closed = Awaited<Void>()
        log.close { closed.give(()) }
        closed.take()
    }

    /// Ends ``run()``, from any thread: everybody is told to come back.
    public var stop: @Sendable () -> Void {
        let code = SocketCloseCode(rawValue: BoardProtocol.CloseCode.restarting.rawValue)
        return { [stopSwitch = web.stopSwitch] in stopSwitch.stop(code, "restarting") }
    }

    private static func prepare(
        _ configuration: ServerConfiguration
    ) throws(StartError) -> ServerKey {
        guard Folder.exists(configuration.dataFolder) else {
            throw .noDataFolder(path: configuration.dataFolder)
        }
        guard Folder.exists(configuration.templateFolder) else {
            throw .noTemplates(path: configuration.templateFolder)
        }
        // A new key beside old boards would change every link and lock authors out of their notes.
        if Folder.holds(configuration.databasePath), !Folder.holds(configuration.keyPath) {
            throw .keyIsMissing(path: configuration.keyPath)
        }
        return try ServerKey(at: configuration.keyPath)
    }

    private static func openLog(
        _ path: String
    ) throws(StartError) -> (SQLiteEventLog, [BoardEntry]) {
        do throws(EventLogError) {
            let log = try SQLiteEventLog(serving: path)
            let boards = Awaited<Result<[BoardEntry], EventLogError>>()
            log.boards { boards.give($0) }
            return (log, try boards.take().get())
        } catch {
            throw .log(error)
        }
    }
}
