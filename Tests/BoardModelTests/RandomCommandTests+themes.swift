import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// A theme points to notes that are there and point back; a note is in one theme, and what is private to a
    /// group is with its own only.
    static func expectWhole(_ board: Board, _ place: String) {
        let ids = board.themes.values.flatMap(\.notes)
        #expect(Set(ids).count == ids.count, "a note is in two themes, \(place)")
        let themed = board.notes.values.filter { $0.theme != nil }
        #expect(Set(themed.map(\.id)) == Set(ids), "\(place)")
        let privates = Set(board.template.columns.filter { $0.isPrivate == true }.map(\.id))
        for theme in board.themes.values {
            let notes = theme.notes.compactMap { board.notes[$0] }
            #expect(notes.allSatisfy { $0.theme == theme.id }, "\(theme.id), \(place)")
            let circles = notes.map { note in
                !note.isShared && note.placements.contains { privates.contains($0.column) }
                    ? note.group : nil
            }
            #expect(Set(circles).count <= 1, "\(theme.id) mixes, \(place)")
            #expect((theme.title?.count ?? 1) <= 80, "\(place)")
        }
    }

    /// Each viewer has the themes whose notes they see, with those notes and the right count.
    static func expectThemes(
        _ board: Board, _ viewer: Viewer, _ revealed: SecrecyOracle.Revealed, _ place: String
    ) {
        let views = board.views(for: viewer).compactMap { view -> ThemeView? in
            if case .theme(let theme) = view { theme } else { nil }
        }
        let seen = Dictionary(uniqueKeysWithValues: views.map { ($0.id, $0) })
        for theme in board.themes.values {
            let known = SecrecyOracle.mayKnow(theme, viewer, on: board, revealed: revealed)
            let view = seen[theme.id]
            #expect((view?.notes ?? []) == known.notes, "\(viewer) \(theme.id), \(place)")
            #expect(view == nil || view?.count == known.count, "\(viewer) \(theme.id), \(place)")
            let isKnown =
                !known.notes.isEmpty
                || SecrecyOracle.mayName(theme, viewer, on: board, revealed: revealed)
            #expect((view != nil) == isKnown, "\(viewer) \(theme.id), \(place)")
        }
        #expect(seen.count <= board.themes.count, "\(place)")
    }
}
