@testable import BoardModel

/// The whole picture of a meeting with one large group and two small ones.
func matrix(isOpen: Bool) -> MatrixView {
    MatrixView(
        kind: .groups,
        matrix: Matrix(
            columns: [Names.tools, Names.obstacles],
            rows: [
                Matrix.Row(
                    group: Names.hotels, isOfSmall: false, counts: [4, 5], covers: [Names.hotels]),
                Matrix.Row(
                    group: Names.business, isOfSmall: true, counts: [0, 2], covers: [Names.police]),
                Matrix.Row(group: nil, isOfSmall: true, counts: [1, 0], covers: []),
            ]), isOpen: isOpen)
}
