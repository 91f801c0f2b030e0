import BoardModel
import WebServer

extension PlainWords {
    /// In the language that was chosen, or the one that the browser prefers of those there are.
    init(for chosen: Language?, _ request: HTTPRequest) {
        self.init(
            language: chosen ?? Self.preferred(request.values("accept-language"))
                ?? Self.languages[0])
    }

    /// RFC 9110 §12.5.4; of equals the first.
    static func preferred(_ values: [String]) -> Language? {
        var best: (language: Language, weight: Double)?
        for element in values.flatMap({ $0.split(separator: ",") }) {
            let parts = element.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            let tag = parts.first.map { String($0.prefix { $0 != "-" }) } ?? ""
            let given = parts.dropFirst().first { $0.hasPrefix("q=") }
            let weight = given.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            guard let language = known(tag), weight > best?.weight ?? 0 else { continue }
            best = (language, weight)
        }
        return best?.language
    }
}
