/// A template's parts by id, in the order in which people meet them.
struct TemplateIndex: Hashable, Sendable {
    private(set) var columns: [ColumnID: Column] = [:]
    private(set) var columnNumbers: [ColumnID: Int] = [:]
    private(set) var phases: [PhaseID: Phase] = [:]
    private(set) var phaseNumbers: [PhaseID: Int] = [:]
    /// The exercise of each phase, by its place in the template.
    private(set) var exercises: [PhaseID: Int] = [:]
    /// Counted exercises only.
    private(set) var exerciseNumbers: [ExerciseID: Int] = [:]
    /// The division of the room by which a column is written in, where it is written in groups.
    private(set) var writingSets: [ColumnID: GroupSetID] = [:]
    /// Where the notes of a column may stand: in it, and in those it is carried over from.
    private(set) var homes: [ColumnID: Set<ColumnID>] = [:]
    /// Where the notes of a column stand too: in those carried over from it, in the order of the template.
    private(set) var carries: [ColumnID: [ColumnID]] = [:]
    /// The columns that the links of a phase's columns hold together; see ``Board/analysis(of:)``.
    private(set) var analyses: [PhaseID: [ColumnID]] = [:]
    /// [V19] What can be got past, and what gets past it; never private to a group.
    private(set) var overcoming: [ColumnID] = []

    init(_ template: Template) {
        for (number, column) in template.columns.enumerated() {
            columns[column.id] = column
            columnNumbers[column.id] = number + 1
        }
        overcoming = Self.overcoming(template)
        for column in template.columns { homes[column.id] = home(of: column) }
        for column in template.columns {
            carries[column.id] = template.columns.filter { carries(column, into: $0) }.map(\.id)
        }
        for (place, exercise) in template.exercises.enumerated() {
            if exercise.notCounted != true {
                exerciseNumbers[exercise.id] = exerciseNumbers.count + 1
            }
            for phase in exercise.phases {
                phases[phase.id] = phase
                phaseNumbers[phase.id] = phases.count
                exercises[phase.id] = place
                analyses[phase.id] = analysis(of: phase, in: exercise)
                guard phase.kind == .write, let set = phase.groupSet else { continue }
                for column in phase.columns { writingSets[column] = set }
            }
        }
    }

    private func home(of column: Column) -> Set<ColumnID> {
        var home: Set<ColumnID> = [column.id]
        var next = column.carriedFrom
        while let id = next, home.insert(id).inserted { next = columns[id]?.carriedFrom }
        return home
    }

    /// [CO5] Whether a note of one column stands in another too; never where more would read it there.
    private func carries(_ column: Column, into other: Column) -> Bool {
        other.id != column.id && homes[other.id]?.contains(column.id) == true
            && other.scope == column.scope
            && (other.isPrivate == true || column.isPrivate != true)
            && (other.hiddenUntilReveal == true || column.hiddenUntilReveal != true)
    }

    /// [F4] What groups write for all to read in a phase, and what hangs together with
    /// that by links, in display order; where they write for themselves alone, that.
    private func analysis(of phase: Phase, in exercise: Exercise) -> [ColumnID] {
        let order = exercise.displayOrder ?? exercise.phases.flatMap(\.columns)
        let all = (order + phase.columns).compactMap { columns[$0] }
            .filter { $0.scope == .group && $0.isPrivate != true }
        let open = Set(all.map(\.id))
        var linked = open.intersection(phase.columns)
        var count = 0
        while count < linked.count {
            count = linked.count
            for column in all {
                let targets = open.intersection((column.links ?? []).map(\.to))
                if linked.contains(column.id) { linked.formUnion(targets) }
                if !linked.isDisjoint(with: targets) { linked.insert(column.id) }
            }
        }
        var seen: Set<ColumnID> = []
        let found = all.map(\.id).filter { linked.contains($0) && seen.insert($0).inserted }
        return found.isEmpty ? phase.columns.filter { !isRoom($0) } : found
    }

    /// The columns that links of type `overcomes` lead to and from, in order.
    private static func overcoming(_ template: Template) -> [ColumnID] {
        let pairs = template.columns.flatMap { column in
            (column.links ?? []).filter { $0.type == .overcomes }.map { (column.id, $0.to) }
        }
        let linked = Set(pairs.flatMap { [$0.0, $0.1] })
        return template.columns.filter { linked.contains($0.id) && $0.isPrivate != true }.map(\.id)
    }

    func hidesUntilReveal(_ column: ColumnID) -> Bool {
        columns[column]?.hiddenUntilReveal == true
    }

    func isRoom(_ column: ColumnID) -> Bool { columns[column]?.scope == .room }

    func isPrivate(_ column: ColumnID) -> Bool { columns[column]?.isPrivate == true }

    /// The key under which a note of `group` is counted in `column`.
    func tallyKey(_ column: ColumnID, _ group: GroupID?) -> TallyKey {
        TallyKey(column: column, group: isRoom(column) ? nil : group)
    }
}
