import BoardModel

extension TemplateRules {
    func checkAgenda() {
        if phases.count > TemplateLimits.phases.upperBound {
            findings.add(
                .root["exercises"],
                expected:
                    "at most \(TemplateLimits.phases.upperBound) phases in all exercises together")
        }
        phases.forEach(checkPhase)
        exercises.forEach(checkDisplayOrder)
    }

    private func checkPhase(_ phase: Located<Phase>) {
        let (path, phase) = (phase.path, phase.part)
        checkColumnList(phase.columns, at: path["columns"])
        if let set = phase.groupSet {
            requireKnown(
                set.rawValue, at: path["groupSet"], "the id of a group set",
                among: template.groupSets.map(\.id.rawValue))
        }
        switch phase.kind {
        case .write:
            if phase.columns.isEmpty {
                findings.add(path["columns"], expected: "at least one column to write in")
            }
            if phase.groupSet == nil, phase.columns.contains(where: { column($0)?.scope == .group })
            {
                findings.add(
                    path["groupSet"], expected: "a group set, since a column has scope group")
            }
        case .chooseGroup:
            if phase.groupSet == nil {
                findings.add(path["groupSet"], expected: "the group set to choose from")
            }
        case .join, .info, .present, .themes, .discuss, .compare, .star, .shareBack, .matrix, .vote,
            .plan, .pause, .closing:
            break
        }
    }

    /// Columns that exist, each once.
    private func checkColumnList(_ ids: [ColumnID], at path: JSONPath) {
        let places = Located.list(ids, at: path)
        for place in places { requireColumn(place.part, at: place.path) }
        requireUnique(places.map { ($0.path, $0.part.rawValue) }, "each column once")
    }

    private func checkDisplayOrder(_ exercise: Located<Exercise>) {
        guard let order = exercise.part.displayOrder else { return }
        let path = exercise.path["displayOrder"]
        checkColumnList(order, at: path)
        let phases = Located<Phase>.list(exercise.part.phases, at: exercise.path["phases"])
        if phases.contains(where: { findings.hasNoted($0.path["columns"]) }) { return }
        let used = exercise.part.phases.flatMap(\.columns).filter { column($0) != nil }
        let missing = Set(used).subtracting(order)
        if !missing.isEmpty {
            let names = missing.map(\.rawValue).sorted().joined(separator: ", ")
            findings.add(path, expected: "every column of the exercise's phases, also \(names)")
        }
        for (index, id) in order.enumerated() where column(id) != nil && !used.contains(id) {
            findings.add(path[index], expected: "a column of one of the exercise's phases")
        }
    }
}
