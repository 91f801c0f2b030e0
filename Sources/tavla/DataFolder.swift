import ArgumentParser

/// Where the boards lie, the same flag for every command.
struct DataFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder of the database and the key.")
    var path = "Data"

    var databasePath: String { path + "/tavla.sqlite" }
}
