import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    typealias Sight = [Viewer: [RecordKey: RecordView]]

    private static let eyes: [Viewer] = [
        .facilitator, .moderator, .screen, .participant(groups: []),
        .participant(groups: ["hotel", "business"]), .coreGroup(groups: []),
        .author("p0"), .author("p1"),
    ]

    /// What some viewers see of everything.
    static func everything(_ board: Board) -> Sight {
        Dictionary(
            uniqueKeysWithValues: eyes.map { viewer in
                let keyed = board.views(for: viewer).map { (key(of: $0, viewer), $0) }
                return (viewer, Dictionary(uniqueKeysWithValues: keyed))
            })
    }

    /// What looks otherwise afterwards was touched.
    static func expectTouched(_ touched: Touched, _ before: Sight, _ board: Board, _ place: String)
    {
        let after = everything(board)
        for viewer in eyes {
            let old = before[viewer] ?? [:]
            let new = after[viewer] ?? [:]
            let all = Set(old.keys).union(new.keys)
            let turned = all.filter { (old[$0] == nil) != (new[$0] == nil) }
            for key in all where old[key] != new[key] {
                #expect(isNamed(key, viewer, touched, turned), "\(viewer) \(key), \(place)")
            }
        }
    }

    /// What is named is told only when it came or went, and what links only when the other one did: more would
    /// tell of notes that are not seen.
    private static func isNamed(
        _ key: RecordKey, _ viewer: Viewer, _ touched: Touched, _ turned: Set<RecordKey>
    ) -> Bool {
        switch (key, viewer) {
        case (.ownNote(let note), .author(let author)):
            touched.own.contains { $0.key == key && $0.author == author }
                || touched.linking.contains { $0.note == note }
        case (.ownVote, .author(let author)):
            touched.own.contains { $0.key == key && $0.author == author }
        case (.note(let note), .screen):
            touched.keys.contains(key) || touched.onScreen.contains(key)
                || touched.named.contains(key) && turned.contains(key)
                || touched.linking.contains { $0.note == note && turned.contains($0.target) }
        case (.note(let note), _):
            touched.keys.contains(key)
                || touched.linking.contains { $0.note == note && turned.contains($0.target) }
        case (.offer, .screen):
            touched.keys.contains(key) || touched.onScreen.contains(key)
        case (.theme, .screen):
            touched.keys.contains(key) || touched.onScreen.contains(key)
                || touched.named.contains(key) && turned.contains(key)
        default: touched.keys.contains(key)
        }
    }

    private static func key(of view: RecordView, _ viewer: Viewer) -> RecordKey {
        switch view {
        case .board: .board
        case .phase(let view): .phase(view.id)
        case .column(let view): .column(view.id)
        case .group(let view): .group(view.id)
        case .note(let view): .note(view.id)
        case .ownNote(let view): .ownNote(view.id)
        case .theme(let view): .theme(view.id)
        case .membership:
            if case .author(let actor) = viewer { .membership(actor) } else { .board }
        case .tally(let view): .tally(view.column, view.group)
        case .countdown: .countdown
        case .spotlight: .spotlight
        case .leader: .leader
        case .vote(let view): .vote(view.id)
        case .turnout(let view): .turnout(view.vote)
        case .ownVote(let view): .ownVote(view.vote)
        case .undo: .undo
        case .card(let view): .card(view.id)
        case .material(let view): .material(view.exercise)
        case .action(let view): .action(view.id)
        case .shareBack: .shareBack
        case .offer(let view): .offer(view.id)
        case .earlier(let view): .earlier(view.board.id)
        case .matrix(let view): .matrix(view.kind)
        }
    }
}
