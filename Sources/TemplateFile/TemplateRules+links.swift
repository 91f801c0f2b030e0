import BoardModel

extension TemplateRules {
    func checkLinks() {
        for column in columns {
            let rules = Located.list(column.part.links ?? [], at: column.path["links"])
            requireUnique(
                rules.map { ($0.path, "\($0.part.type.rawValue) \($0.part.to)") },
                "each type of link to a column once")
            for rule in rules { checkLink(rule, of: column.part) }
        }
    }

    private func checkLink(_ rule: Located<LinkRule>, of column: Column) {
        let path = rule.path["to"]
        requireColumn(rule.part.to, at: path)
        guard let target = self.column(rule.part.to) else { return }
        requireSameScope(target.id, as: column, at: path)
        if target.id == column.id || leadsBack(column.id, through: target.id) {
            findings.add(path, expected: "a column whose links do not lead back here")
        }
    }

    /// Whether links lead from `target` to `start`.
    private func leadsBack(_ start: ColumnID, through target: ColumnID) -> Bool {
        leadsBack(start) { id in
            id == start ? [target] : column(id)?.links?.map(\.to) ?? []
        }
    }
}
