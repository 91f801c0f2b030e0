/// The whole picture: how many notes each group has in each column that groups write for all to read. Numbers only.
public struct Matrix: Hashable, Sendable {
    /// In display order.
    public var columns: [ColumnID]
    public var rows: [Row]

    /// What stands in a row.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The groups that write.
        case groups
        /// What these lie in, such as sectors: the same notes, nothing moved.
        case sectors
    }

    /// One row.
    public struct Row: Hashable, Sendable {
        /// The group; of small ones, what they lie in; nil where that is small too.
        public var group: GroupID?
        /// Whether it is of groups so small that others can tell who wrote.
        public var isOfSmall: Bool
        /// Approved notes, in the order of the columns.
        public var counts: [Int]
        /// The groups whose notes are counted.
        public var covers: [GroupID]
    }
}

extension Board {
    /// [MX1] The table, from the counts that are kept anyway.
    public func matrix(_ kind: Matrix.Kind) -> Matrix {
        let columns = matrixColumns
        var rows: [RowKey: Matrix.Row] = [:]
        for group in groupsInOrder where hasRow(group, in: columns) {
            let key = rowKey(of: group.id, kind)
            var row =
                rows[key]
                ?? Matrix.Row(
                    group: key.group, isOfSmall: key.isOfSmall,
                    counts: columns.map { _ in 0 }, covers: [])
            for (place, column) in columns.enumerated() {
                row.counts[place] += tallies[TallyKey(column: column, group: group.id)]?.open ?? 0
            }
            row.covers.append(group.id)
            rows[key] = row
        }
        let order = groupsInOrder.map(\.id)
        let keys = rows.keys.sorted { one, other in
            let places = [one, other].map { key in
                (key.isOfSmall ? order.count : 0)
                    + (key.group.flatMap(order.firstIndex) ?? 2 * order.count)
            }
            return places[0] < places[1]
        }
        return Matrix(columns: columns, rows: keys.compactMap { rows[$0] })
    }

    private struct RowKey: Hashable {
        let group: GroupID?
        let isOfSmall: Bool
    }

    /// [MX2] Small groups stand under what they lie in, or under nothing.
    private func rowKey(of group: GroupID, _ kind: Matrix.Kind) -> RowKey {
        switch kind {
        case .groups:
            return RowKey(group: badge(of: group), isOfSmall: isSmall(group))
        case .sectors:
            let sector = outer(of: group) ?? group
            return RowKey(group: isSmall(sector) ? nil : sector, isOfSmall: isSmall(sector))
        }
    }

    /// Whether a group has a row: it has notes, or so many people that they may have.
    private func hasRow(_ group: BoardGroup, in columns: [ColumnID]) -> Bool {
        let hasNotes = columns.contains { column in
            (tallies[TallyKey(column: column, group: group.id)]?.open ?? 0) > 0
        }
        return hasNotes
            || group.into == nil && !isSmall(group.id)
                && index.writingSets.values.contains(group.set)
    }

    /// What hangs together in the current phase, else in the last one where something does, else all that groups
    /// write for all to read.
    private var matrixColumns: [ColumnID] {
        let phases = [phase] + template.exercises.flatMap(\.phases).reversed()
        let open = phases.map { analysis(of: $0.id).filter { !index.isPrivate($0) } }
        return open.first { !$0.isEmpty }
            ?? template.columns.filter { $0.scope == .group && $0.isPrivate != true }.map(\.id)
    }

    /// [MX3] What `viewer` sees of it; nil where no column is written in groups.
    func matrixView(_ kind: Matrix.Kind, for viewer: Viewer) -> RecordView? {
        let isSeen =
            switch viewer {
            case .facilitator, .moderator: true
            case .screen: spotlight.content == (kind == .groups ? .matrix : .sectors)
            case .participant, .coreGroup, .author: false
            }
        guard isSeen else { return nil }
        let matrix = matrix(kind)
        return matrix.columns.isEmpty
            ? nil
            : .matrix(MatrixView(kind: kind, matrix: matrix, isOpen: viewer.isBehindTheScenes))
    }

    /// The tables that came to the screen or left it.
    func touchedMatrices(turnedFrom before: Spotlight.Content) -> Touched {
        let contents = [before, spotlight.content]
        return Touched(
            (contents.contains(.matrix) ? [.matrix(.groups)] : [])
                + (contents.contains(.sectors) ? [.matrix(.sectors)] : []))
    }

    /// The tables that may look otherwise with what was touched.
    func touchedMatrix(by touched: Touched) -> Touched {
        let isTouched = touched.keys.contains { key in
            switch key {
            case .tally(_, .some), .group, .phase: true
            default: false
            }
        }
        return isTouched ? Touched(Matrix.Kind.allCases.map(RecordKey.matrix)) : []
    }
}

/// The whole picture, as a viewer has it.
public struct MatrixView: Hashable, Sendable {
    public var kind: Matrix.Kind
    public var matrix: Matrix
    /// Whether the viewer is told which groups each row covers, to open their notes.
    public var isOpen: Bool

    init(kind: Matrix.Kind, matrix: Matrix, isOpen: Bool) {
        self.kind = kind
        self.matrix = matrix
        self.isOpen = isOpen
        guard !isOpen else { return }
        for row in self.matrix.rows.indices { self.matrix.rows[row].covers = [] }
    }
}
