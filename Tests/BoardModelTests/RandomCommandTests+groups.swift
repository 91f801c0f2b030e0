import BoardModel
import BoardTesting
import Testing

extension RandomCommandTests {
    /// Groups hold those who are in them, and nobody is told more of them than they may be.
    static func expectGroups(_ board: Board, _ viewer: Viewer, _ place: String) {
        let people = (0..<8).map { ActorID(rawValue: "p\($0)") }.map { board.groups(of: $0) }
        for case .group(let view) in board.views(for: viewer) {
            guard let group = board.groups[view.id] else {
                Issue.record("\(view.id) is no group, \(place)")
                continue
            }
            let isCounted = viewer == .facilitator || viewer == .screen && group.members >= 3
            #expect(view.members == (isCounted ? group.members : nil), "\(place)")
            if board.state == .open || board.state == .locked {
                #expect(group.members == people.count { $0.contains(view.id) }, "\(place)")
            }
            let isIn =
                switch viewer {
                case .participant(let own), .coreGroup(let own): own.contains(view.id)
                case .facilitator: true
                default: false
                }
            #expect(view.isSmall == (isIn && (1...2).contains(group.members)), "\(place)")
            let isFollowed = isIn || isCounted
            #expect(view.status == (isFollowed ? group.status : nil), "\(place)")
            #expect(isIn || !view.hasSecretary, "\(viewer), \(place)")
            #expect(viewer == .facilitator || !view.help, "\(viewer), \(place)")
            #expect(group.into == nil || !group.isOpen, "\(view.id) is merged, \(place)")
        }
        // Nothing is left with a group that was merged.
        let merged = Set(board.groups.values.filter { $0.into != nil }.map(\.id))
        #expect(people.allSatisfy { merged.isDisjoint(with: $0) }, "\(place)")
        #expect(board.notes.values.allSatisfy { !merged.contains($0.group ?? "") }, "\(place)")
    }
}
