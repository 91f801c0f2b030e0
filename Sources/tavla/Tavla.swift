import ArgumentParser

/// The command line.
@main
struct Tavla: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tavla",
        abstract: "A board server for the room.",
        discussion: """
            A projector shows the board, people post notes from their phones, a facilitator leads. \
            One small computer, no internet.
            """,
        version: "0.1.0",
        subcommands: [
            Serve.self, TemplateCommand.self, Check.self, Export.self, Import.self, Replay.self,
        ],
        defaultSubcommand: nil)
}
