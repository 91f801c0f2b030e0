/// Which codings a client takes, RFC 9110 §12.5.3.
struct AcceptEncoding {
    private var refused: Set<String> = []
    private var accepted: Set<String> = []

    init(_ values: [String]) {
        for element in values.flatMap({ $0.split(separator: ",") }) {
            let parts = element.split(separator: ";").map { $0.trimmingSpaces().lowercased() }
            guard let coding = parts.first, !coding.isEmpty else { continue }
            let isZero = parts.dropFirst().contains { part in
                part.hasPrefix("q=") && Double(part.dropFirst(2)) == 0
            }
            if isZero { refused.insert(coding) } else { accepted.insert(coding) }
        }
    }

    /// Identity is always taken unless refused by name; refusing everything gets identity too,
    /// since a page that shows is better than a 406.
    func takes(_ coding: ContentCoding) -> Bool {
        if refused.contains(coding.rawValue) { return false }
        return coding == .identity || accepted.contains(coding.rawValue) || accepted.contains("*")
    }
}
