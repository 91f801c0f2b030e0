// swift-tools-version: 6.1
// Import arrows point one way; `Tests/ArchitectureTests` holds them, since SwiftPM does not.
import PackageDescription

let package = Package(
    name: "tavla",
    products: [.executable(name: "tavla", targets: ["tavla"])],
    dependencies: [
        // Subcommands, flags and a `--help` that reads well.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Levels and a replaceable backend, so that tests can read what was logged.
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        // HTTP and WebSocket on one port, one loop thread.
        .systemLibrary(
            name: "CLibwebsockets", pkgConfig: "libwebsockets",
            providers: [.apt(["libwebsockets-dev"])]),
        // The event log's storage.
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        // QR codes for the join picture and the terminal.
        .systemLibrary(
            name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // Random bytes, keyed hashes, key derivation.
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        // Compresses the pages once, at start.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "BoardModel"),
        .target(name: "TemplateFile", dependencies: ["BoardModel"]),
        .target(name: "EventLog", dependencies: ["BoardModel", "CSQLite", "CSodium"]),
        .target(name: "BoardProtocol", dependencies: ["BoardModel"]),
        .target(name: "BoardRoom", dependencies: ["BoardModel", "BoardProtocol", "EventLog"]),
        .target(name: "WebServer", dependencies: ["CLibwebsockets"]),
        .target(
            name: "BoardServer",
            dependencies: [
                "BoardModel", "BoardProtocol", "BoardRoom", "CQRencode", "CSodium", "CZlib",
                "EventLog", "TemplateFile", "WebServer",
                .product(name: "Logging", package: "swift-log"),
            ]),
        .executableTarget(
            name: "tavla",
            dependencies: [
                "BoardModel", "BoardProtocol", "BoardServer", "EventLog", "TemplateFile",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        .executableTarget(
            name: "LogBenchmark", dependencies: ["BoardModel", "EventLog"],
            path: "Tests/Benchmarks/LogBenchmark"),
        .target(
            name: "BoardTesting",
            dependencies: [
                "BoardModel", "BoardProtocol", "BoardRoom", "BoardServer", "EventLog",
                "TemplateFile", .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/BoardTesting"),
        .testTarget(
            name: "BoardModelTests",
            dependencies: ["BoardModel", "BoardTesting", "EventLog", "TemplateFile"]),
        .testTarget(name: "TemplateFileTests", dependencies: ["TemplateFile", "BoardTesting"]),
        .testTarget(name: "EventLogTests", dependencies: ["EventLog", "BoardTesting"]),
        .testTarget(name: "BoardProtocolTests", dependencies: ["BoardProtocol", "BoardTesting"]),
        .testTarget(name: "BoardRoomTests", dependencies: ["BoardRoom", "BoardTesting"]),
        .testTarget(name: "WebServerTests", dependencies: ["WebServer", "BoardTesting"]),
        .testTarget(name: "BoardServerTests", dependencies: ["BoardServer", "BoardTesting"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["BoardTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
