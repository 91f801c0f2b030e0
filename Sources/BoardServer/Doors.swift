/// What the operator needs to get people in, as lines for a terminal.
public struct Doors: Sendable {
    /// Opens the host page. Secret.
    public let host: String
    /// The page for the projector.
    public let screen: String
    /// Where phones find the server: `http://192.168.1.20:8080`.
    public let addresses: [String]
    /// Where the boards lie.
    public let dataFolder: String
    /// The host link for a phone's camera.
    public let hostQR: [String]

    init(_ links: Links, _ names: HostNames, port: UInt16, _ configuration: ServerConfiguration) {
        host = links.host
        screen = links.screen
        addresses = (names.addresses.isEmpty ? ["127.0.0.1"] : names.addresses)
            .map { port == 80 ? "http://\($0)" : "http://\($0):\(port)" }
        dataFolder = configuration.dataFolder
        hostQR = QRCode(links.host)?.lines ?? []
    }
}
