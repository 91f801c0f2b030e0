import BoardModel
import FoundationEssentials

/// Reads the file a template is written in and says everything that is wrong with it. The format is described
/// in `Data/README.md`.
public enum TemplateFile {
    /// The template in the file at `path`.
    public static func load(_ path: String) throws(TemplateProblems) -> Template {
        try read(contents(of: path), file: path)
    }

    /// The template in `bytes`, which came from a place called `file`.
    public static func read(_ bytes: [UInt8], file: String) throws(TemplateProblems) -> Template {
        let root = try parse(bytes, file: file)
        let findings = Findings(root: root)
        let template = TemplateReader.read(
            Place(content: .node(root), path: .root, findings: findings))
        TemplateRules(template: template, findings: findings).check()
        let problems = findings.problems(file: file, bytes: bytes)
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        return template
    }

    private static func parse(_ bytes: [UInt8], file: String) throws(TemplateProblems) -> JSONNode {
        guard bytes.count <= TemplateLimits.fileBytes else {
            throw TemplateProblems(
                file: file, found: "\(bytes.count) bytes", expected: sizeExpected)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw TemplateProblems(
                file: file, found: "bytes that are no text", expected: "text saved as UTF-8")
        }
        do {
            return try JSONReader.read(bytes)
        } catch {
            throw TemplateProblems(file: file, bytes: bytes, error)
        }
    }

    /// Only a plain file of bearable size: reading a device or a pipe might never end.
    private static func contents(of path: String) throws(TemplateProblems) -> [UInt8] {
        let files = FileManager.default
        // The reason is not shown: what matters is that nothing can be read under this name.
        guard let attributes = try? files.attributesOfItem(atPath: resolved(path)) else {
            throw TemplateProblems(file: path, found: "nothing", expected: readableExpected)
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            throw TemplateProblems(file: path, found: "not a file", expected: readableExpected)
        }
        let size = attributes[.size] as? Int ?? 0
        guard size <= TemplateLimits.fileBytes else {
            throw TemplateProblems(file: path, found: "\(size) bytes", expected: sizeExpected)
        }
        guard let data = files.contents(atPath: path) else {
            throw TemplateProblems(
                file: path, found: "a file that may not be read", expected: readableExpected)
        }
        return [UInt8](data)
    }

    /// The path behind symbolic links, since attributes are those of the link itself.
    private static func resolved(_ path: String) -> String {
        URL(filePath: path).resolvingSymlinksInPath().path
    }
}

private let sizeExpected = "at most 1 MiB (\(TemplateLimits.fileBytes) bytes)"
private let readableExpected = "a file that this user can read"

extension TemplateProblems {
    /// A file that is no JSON because of `error`.
    fileprivate init(file: String, bytes: [UInt8], _ error: JSONSyntaxError) {
        var position = TextPosition()
        position.advance(to: error.offset, in: bytes)
        let rest = bytes[error.offset...].prefix { $0 != UInt8(ascii: "\n") }.prefix(80)
        let found =
            rest.isEmpty ? "the end of the line" : quoted(String(decoding: rest, as: UTF8.self))
        self.init([
            TemplateProblem(
                file: file, position: position.position, path: "$",
                found: error.offset < bytes.count ? found : "the end of the file",
                expected: error.expected)
        ])
    }
}
