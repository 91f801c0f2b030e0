import BoardModel

extension TemplateRules {
    func checkGroups() {
        if groups.count > TemplateLimits.groups {
            findings.add(
                .root["groupSets"],
                expected: "at most \(TemplateLimits.groups) groups in all sets together")
        }
        for set in groupSets {
            let groups = Located<Group>.list(set.part.groups, at: set.path["groups"])
            requireUnique(
                groups.map { ($0.path["letter"], $0.part.letter) },
                "a letter that no other group of the set has")
            for group in groups { checkWithin(group, of: set) }
        }
    }

    /// Two levels, so that one look says which sector a field belongs to.
    private func checkWithin(_ group: Located<Group>, of set: Located<GroupSet>) {
        guard let within = group.part.within else { return }
        let path = group.path["within"]
        let others = groupSets.filter { $0.path != set.path }.flatMap(\.part.groups)
        requireKnown(
            within.rawValue, at: path, "the id of a group of another set",
            among: others.map(\.id.rawValue))
        if let outer = others.first(where: { $0.id == within }), outer.within != nil {
            findings.add(path, expected: "a group that is not within a group itself")
        }
    }
}
