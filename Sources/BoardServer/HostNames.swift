/// By which names this server may be called. Others are refused, so that no web page can lead a browser in
/// the room here under a name of its own (DNS rebinding).
struct HostNames: Sendable {
    /// What links and QR codes say.
    let shown: String
    /// LAN addresses, as found at start.
    let addresses: [String]
    private let allowed: Set<String>

    init(_ configuration: ServerConfiguration) {
        addresses = configuration.bind.map(Self.reachable) ?? LocalAddresses.all()
        shown = configuration.address ?? addresses.first ?? configuration.bind ?? "127.0.0.1"
        var names: Set<String> = ["localhost", "tavla.local", shown.lowercased()]
        if let name = LocalAddresses.hostName()?.lowercased() {
            names.formUnion([name, name + ".local"])
        }
        allowed = names
    }

    /// Whether `host`, in lower case, with or without a port, names this server. An address always does: no
    /// foreign name leads a browser to one.
    var allows: @Sendable (_ host: String, _ port: UInt16) -> Bool {
        { [allowed] host, _ in
            let name = Self.withoutPort(host)
            return allowed.contains(name) || Self.isAddress(name)
        }
    }

    private static func reachable(_ bind: String) -> [String] {
        bind == "0.0.0.0" || bind == "::" ? LocalAddresses.all() : [bind]
    }

    private static func withoutPort(_ host: String) -> String {
        if host.hasPrefix("[") {
            return host.firstIndex(of: "]").map { String(host[...$0]) } ?? host
        }
        return String(host.prefix { $0 != ":" })
    }

    private static func isAddress(_ name: String) -> Bool {
        if name.hasPrefix("["), name.hasSuffix("]") {
            return name.dropFirst().dropLast().allSatisfy {
                $0.isHexDigit || $0 == ":" || $0 == "."
            }
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
