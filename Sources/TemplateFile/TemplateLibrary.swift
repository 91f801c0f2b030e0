import BoardModel
import FoundationEssentials

/// The templates of one directory: those that can be used, and what is wrong with the others.
public struct TemplateLibrary: Sendable {
    /// Sorted by id.
    public private(set) var templates: [Template] = []
    /// One for each file that cannot be used, sorted by file name.
    public private(set) var broken: [TemplateProblems] = []

    /// Reads every `.json` file of `directory`. A directory that cannot be read counts as a broken file.
    public init(directory: String) {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: directory)
            for name in names.sorted() where name.hasSuffix(".json") {
                add("\(directory)/\(name)")
            }
            templates.sort { $0.id < $1.id }
        } catch {
            broken = [
                TemplateProblems(
                    file: directory, found: "\(error)", expected: "a directory of templates")
            ]
        }
    }

    /// The template with `id`.
    public subscript(_ id: TemplateID) -> Template? {
        templates.first { $0.id == id }
    }

    private mutating func add(_ file: String) {
        do {
            let template = try TemplateFile.load(file)
            guard self[template.id] == nil else {
                broken.append(
                    TemplateProblems(
                        file: file, path: .root["id"], found: quoted(template.id.rawValue),
                        expected: "an id that no other template of the directory has"))
                return
            }
            templates.append(template)
        } catch {
            broken.append(error)
        }
    }
}
