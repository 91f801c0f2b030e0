import BoardModel

extension TemplateRules {
    func checkColumns() {
        let sets = template.groupSets.map(\.id.rawValue)
        for column in columns {
            let (path, column) = (column.path, column.part)
            checkKinds(column.kinds, at: path["kinds"])
            checkAxes(column, at: path["tagAxes"])
            if let set = column.forGroups {
                requireKnown(
                    set.rawValue, at: path["forGroups"], "the id of a group set", among: sets)
            }
            if column.isPrivate == true, column.scope != .group {
                findings.add(
                    path["isPrivate"],
                    expected: "scope group where notes are private to the group")
            }
            checkCarriedFrom(column, at: path["carriedFrom"])
            if column.carriedFrom == nil, !written.contains(column.id), !column.id.rawValue.isEmpty
            {
                findings.add(
                    path["id"],
                    expected: "a column that a phase of kind write names, or carriedFrom")
            }
        }
    }

    /// The columns that take notes in some phase.
    private var written: Set<ColumnID> {
        Set(phases.filter { $0.part.kind == .write }.flatMap(\.part.columns))
    }

    private func checkKinds(_ kinds: [NoteKind]?, at path: JSONPath) {
        requireUnique(
            Located.list(kinds ?? [], at: path).map { ($0.path["id"], $0.part.id.rawValue) },
            "an id that no other beside it has")
    }

    private func checkAxes(_ column: Column, at path: JSONPath) {
        let axes = Located.list(column.tagAxes ?? [], at: path)
        requireUnique(
            axes.map { ($0.path["id"], $0.part.id.rawValue) }, "an id that no other beside it has")
        for axis in axes { checkKinds(axis.part.values, at: axis.path["values"]) }
    }

    private func checkCarriedFrom(_ column: Column, at path: JSONPath) {
        guard let id = column.carriedFrom else { return }
        requireColumn(id, at: path)
        guard let source = self.column(id) else { return }
        requireSameScope(id, as: column, at: path)
        if source.isPrivate == true, column.isPrivate != true {
            findings.add(path, expected: "a column that is not private, or isPrivate here too")
        } else if source.hiddenUntilReveal == true, column.hiddenUntilReveal != true {
            findings.add(
                path, expected: "a column that is not hidden, or hiddenUntilReveal here too")
        }
        if leadsBack(column.id, { self.column($0)?.carriedFrom.map { [$0] } ?? [] }) {
            findings.add(path, expected: "a column whose notes do not come from this one")
        }
    }

    func requireColumn(_ id: ColumnID, at path: JSONPath) {
        requireKnown(
            id.rawValue, at: path, "the id of a column", among: template.columns.map(\.id.rawValue))
    }

    /// Notes a column that others write in than in `column`.
    func requireSameScope(_ id: ColumnID, as column: Column, at path: JSONPath) {
        guard let scope = scope(of: column.id), let other = self.scope(of: id), other != scope
        else { return }
        findings.add(path, expected: "a column of the same scope (\(scope.rawValue))")
    }

    private func scope(of id: ColumnID) -> Column.Scope? {
        guard let column = columns.first(where: { $0.part.id == id }),
            !findings.hasNoted(column.path["scope"])
        else { return nil }
        return column.part.scope
    }

    /// Whether following `next` from `start` comes to `start` again.
    func leadsBack(_ start: ColumnID, _ next: (ColumnID) -> [ColumnID]) -> Bool {
        var seen: Set<ColumnID> = []
        var waiting = next(start)
        while let id = waiting.popLast() {
            if id == start { return true }
            if seen.insert(id).inserted { waiting += next(id) }
        }
        return false
    }
}
