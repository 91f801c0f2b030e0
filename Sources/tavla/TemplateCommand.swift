import ArgumentParser
import BoardModel
import TemplateFile

/// `tavla template …`
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Work with template files.",
        subcommands: [TemplateCheck.self])
}

/// `tavla template check FILE`
struct TemplateCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say whether a template can be used, and if not, why.",
        discussion: "Exit code 0 when all files can be used, 65 otherwise.")

    @Argument(help: "The files.", completion: .file(extensions: ["json"]))
    var files: [String]

    func run() throws {
        var isGood = true
        for file in files {
            do throws(TemplateProblems) {
                let template = try TemplateFile.load(file)
                print("\(file): \(template.id) version \(template.version) is fine.")
            } catch {
                print(error)
                isGood = false
            }
        }
        if !isGood { throw ExitCode(65) }
    }
}
