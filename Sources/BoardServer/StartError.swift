import EventLog
import TemplateFile
import WebServer

/// Why the server did not start: one sentence for the operator, and an exit code of `sysexits.h`.
public enum StartError: Error, Sendable, CustomStringConvertible {
    case noDataFolder(path: String)
    case noTemplates(path: String)
    case noPages(path: String)
    case cannotOpenKey(path: String, reason: String)
    case notAKey(path: String)
    case keyIsMissing(path: String)
    case noRandomness
    case log(EventLogError)
    case listen(ListenError)

    public var description: String {
        switch self {
        case .noDataFolder(let path):
            "The data folder \(path) does not exist; create it or choose another with --data."
        case .noTemplates(let path):
            "The templates were not found in \(path)."
        case .noPages(let path):
            "The pages were not found in \(path); deploy/bundle makes them."
        case .cannotOpenKey(let path, let reason):
            "The key \(path) cannot be opened: \(reason)."
        case .notAKey(let path):
            "\(path) is not a Tavla key; put the right one back from your copy."
        case .keyIsMissing(let path):
            "There are boards but no key \(path); put it back from the copy you took of both."
        case .noRandomness:
            "The system gives no random numbers."
        case .log(let error):
            "\(error)".prefix(1).uppercased() + "\(error)".dropFirst() + "."
        case .listen(let error):
            "\(error)"
        }
    }

    /// 66 no input, 69 unavailable, 71 system, 73 cannot create.
    public var exitCode: Int32 {
        switch self {
        case .noDataFolder, .noTemplates, .noPages, .notAKey, .keyIsMissing: 66
        case .listen: 69
        case .noRandomness: 71
        case .cannotOpenKey: 73
        case .log: 74
        }
    }
}
