/// What is served from memory, by path; never changes while the server runs.
public struct Assets: Sendable {
    private let byPath: [String: Asset]

    /// These assets; of two with the same path the later counts.
    public init(_ assets: some Sequence<Asset>) {
        byPath = Dictionary(assets.map { ($0.path, $0) }) { _, later in later }
    }

    /// The asset at exactly this path.
    public func asset(at path: String) -> Asset? { byPath[path] }
}
