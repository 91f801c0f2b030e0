import BoardModel

/// The groups themselves.
extension RandomCommands {
    /// What a facilitator does with them.
    mutating func dividing() -> BoardCommand {
        switch Int.random(in: 0..<14, using: &random) {
        case 0..<3: .openGroup(group())
        case 3: .closeGroup(group())
        case 4:
            .addGroup(
                newGroup(), set: set(), title: text(), within: flip() ? group() : nil)
        case 5: .renameGroup(group(), title: text())
        case 6: .mergeGroups(group(), into: group())
        case 7: .mergeGroups(group(of: set()), into: group(of: set()))
        case 8: .splitGroup(group(), new: newGroup(), title: text())
        case 9..<11: .undo()
        default:
            .placeRest(
                set(), among: [group(of: set()), group(of: set())],
                people: (0..<8).map { ActorID(rawValue: "p\($0)") })
        }
    }

    private mutating func set() -> GroupSetID {
        template.groupSets.randomElement(using: &random).flatMap { odd() ? nil : $0.id }
            ?? GroupSetID(rawValue: "nowhere")
    }

    private mutating func newGroup() -> GroupID {
        if Int.random(in: 0..<10, using: &random) == 0 { return group() }
        made += 1
        let id = GroupID(rawValue: "g\(made)")
        added.append(id)
        return id
    }
}
