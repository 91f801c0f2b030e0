import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// A note stands once in its home and in every column carried over from it, and is counted once in each; what is
    /// private or hidden is carried to no place that is less so; a link never points to nothing.
    static func expectCarried(_ board: Board, _ place: String) {
        var counted: [TallyKey: Int] = [:]
        for note in board.notes.values {
            let stands = note.placements.map(\.column)
            let expected = [stands[0]] + carries(stands[0], board.template)
            #expect(stands == expected, "\(note.id), \(place)")
            for column in stands where note.state != .hidden && note.state != .returned {
                let isRoom = board.template.columns.first { $0.id == column }?.scope == .room
                counted[TallyKey(column: column, group: isRoom ? nil : note.group), default: 0] +=
                    1
            }
            for link in note.marks.links {
                let isThere =
                    switch link.target {
                    case .note(let target): board.notes[target] != nil
                    case .theme(let theme): board.themes[theme] != nil
                    }
                #expect(isThere, "\(note.id) points to nothing, \(place)")
            }
        }
        let told = board.tallies.mapValues(\.notes).filter { $0.value != 0 }
        #expect(told == counted, "\(place)")
    }

    /// In words of its own: each column that comes from `home` over columns that are as closed as it.
    private static func carries(_ home: ColumnID, _ template: Template) -> [ColumnID] {
        guard let source = template.columns.first(where: { $0.id == home }) else { return [] }
        return template.columns.filter { column in
            var from = column.carriedFrom
            while let id = from, id != home {
                from = template.columns.first { $0.id == id }?.carriedFrom
            }
            return from == home && column.scope == source.scope
                && (source.isPrivate != true || column.isPrivate == true)
                && (source.hiddenUntilReveal != true || column.hiddenUntilReveal == true)
        }.map(\.id)
    }
}
