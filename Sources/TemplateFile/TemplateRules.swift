import BoardModel

/// How the parts of a template fit together. Empty ids are noted where they stand and mean nothing here.
struct TemplateRules {
    let template: Template
    let findings: Findings

    func check() {
        checkUniqueness()
        checkGroups()
        checkColumns()
        checkLinks()
        checkAgenda()
    }

    /// Notes every path whose name stands at an earlier path already.
    func requireUnique(_ names: [(path: JSONPath, name: String)], _ expected: String) {
        var first: [String: JSONPath] = [:]
        for (path, name) in names where !name.isEmpty {
            if let earlier = first[name] {
                findings.add(path, expected: "\(expected); \(earlier) has the same")
            } else {
                first[name] = path
            }
        }
    }

    /// Notes a reference to something that is not among `names`.
    func requireKnown(_ name: String, at path: JSONPath, _ what: String, among names: [String]) {
        guard !name.isEmpty, !names.contains(name) else { return }
        findings.add(path, expected: what + nearest(to: name, among: names))
    }

    private func checkUniqueness() {
        func ids<Part>(_ parts: [Located<Part>], _ id: (Part) -> String) -> [(JSONPath, String)] {
            parts.map { ($0.path["id"], id($0.part)) }
        }
        requireUnique(
            template.languages.enumerated().map { (JSONPath.root["languages"][$0], $1) },
            "each language once")
        requireUnique(ids(groupSets) { $0.id.rawValue }, "an id that no other group set has")
        requireUnique(ids(groups) { $0.id.rawValue }, "an id that no other group has")
        requireUnique(ids(columns) { $0.id.rawValue }, "an id that no other column has")
        requireUnique(ids(exercises) { $0.id.rawValue }, "an id that no other exercise has")
        requireUnique(ids(phases) { $0.id.rawValue }, "an id that no other phase has")
    }
}

/// A part of the template with its place in the file.
struct Located<Part> {
    let path: JSONPath
    let part: Part

    /// The elements of a list that stands at `path`.
    static func list(_ parts: [Part], at path: JSONPath) -> [Located] {
        parts.enumerated().map { Located(path: path[$0], part: $1) }
    }
}

extension TemplateRules {
    var groupSets: [Located<GroupSet>] {
        Located.list(template.groupSets, at: .root["groupSets"])
    }
    var groups: [Located<Group>] {
        groupSets.flatMap { Located<Group>.list($0.part.groups, at: $0.path["groups"]) }
    }
    var columns: [Located<Column>] {
        Located.list(template.columns, at: .root["columns"])
    }
    var exercises: [Located<Exercise>] {
        Located.list(template.exercises, at: .root["exercises"])
    }
    var phases: [Located<Phase>] {
        exercises.flatMap { Located<Phase>.list($0.part.phases, at: $0.path["phases"]) }
    }

    func column(_ id: ColumnID) -> Column? {
        template.columns.first { $0.id == id && !id.rawValue.isEmpty }
    }
}
