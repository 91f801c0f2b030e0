import CSodium
import WebServer

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The pages, read once at start, compressed, and named by what they contain.
struct WebFolder {
    /// Where each page is served, by its place in the folder.
    static let pages = [
        "index.html": "/", "phone/phone.html": "/j", "projector/projector.html": "/screen",
        "facilitator/facilitator.html": "/lead", "facilitator/moderator.html": "/moderate",
        "core/core.html": "/core", "host/host.html": "/host", "group/group.html": "/group",
    ]
    /// Stands in the pages for the hash of all files: `/assets/BUILD/phone/main.js`.
    private static let placeholder = "/assets/BUILD/"

    let assets: [Asset]
    let plainFrame: PlainFrame

    /// Reads every file below `path`.
    init(_ path: String) throws(StartError) {
        let files = try Self.files(below: path)
        let build = Self.hash(of: files)
        guard let plain = files.first(where: { $0.name == PlainFrame.file }),
            let frame = PlainFrame(Self.built(plain.bytes, build))
        else { throw .noPages(path: path) }
        plainFrame = frame
        assets = files.compactMap { file in
            Self.pages[file.name].map { page in Self.page(file.bytes, at: page, build) }
                ?? Self.asset(file, build)
        }
    }

    private struct File {
        let name: String
        let bytes: [UInt8]
    }

    private static func files(below path: String) throws(StartError) -> [File] {
        let missing = StartError.noPages(path: path)
        guard let names = FileManager.default.enumerator(below: path) else { throw missing }
        let files = names.sorted().compactMap { name in
            FileManager.default.contents(atPath: path + "/" + name).map {
                File(name: name, bytes: Array($0))
            }
        }
        guard pages.keys.allSatisfy({ page in files.contains { $0.name == page } }) else {
            throw missing
        }
        return files
    }

    private static func hash(of files: [File]) -> String {
        var input: [UInt8] = []
        for file in files { input += Array(file.name.utf8) + [0] + file.bytes + [0] }
        var output = [UInt8](repeating: 0, count: 16)
        crypto_generichash(&output, output.count, input, UInt64(input.count), nil, 0)
        return Symbols.id(Array(output.prefix(10)))
    }

    /// A page that names the files of this build.
    private static func built(_ bytes: [UInt8], _ build: String) -> String {
        String(decoding: bytes, as: UTF8.self)
            .split(separator: placeholder, omittingEmptySubsequences: false)
            .joined(separator: "/assets/\(build)/")
    }

    private static func page(_ bytes: [UInt8], at path: String, _ build: String) -> Asset {
        let identity = Array(built(bytes, build).utf8)
        return Asset(
            path: path, contentType: "text/html; charset=utf-8", identity: identity,
            gzip: Gzip.compress(identity), caching: .revalidate,
            // The page for the code works without its script.
            formAction: path == "/" ? .sameOrigin : .none)
    }

    private static func asset(_ file: File, _ build: String) -> Asset? {
        let suffix = file.name.split(separator: ".").last.map(String.init) ?? ""
        guard let type = contentTypes[suffix] else { return nil }
        return Asset(
            path: "/assets/\(build)/\(file.name)", contentType: type, identity: file.bytes,
            gzip: Gzip.compress(file.bytes), caching: .immutable)
    }

    private static let contentTypes = [
        "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "json": "application/json",
        "webmanifest": "application/manifest+json",
    ]
}

extension FileManager {
    /// The names of all plain files below `path`, relative to it; nil when there is no such folder.
    fileprivate func enumerator(below path: String) -> [String]? {
        // A folder that cannot be read is as good as missing; the caller says so.
        try? subpathsOfDirectory(atPath: path).filter {
            !$0.split(separator: "/").contains { $0.hasPrefix(".") }
        }
    }
}
