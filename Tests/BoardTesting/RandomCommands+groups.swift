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
        case 9: .undo()
        case 10: .answerHelp(group())
        default:
            .placeRest(
                set(), among: [group(of: set()), group(of: set())],
                people: (0..<8).map { ActorID(rawValue: "p\($0)") })
        }
    }

    /// What somebody does who is, or would like to be, the secretary of a group.
    mutating func arranging(for actor: Actor) -> BoardCommand {
        let own = actor.id.flatMap { ownGroups[$0]?.randomElement(using: &random) }
        let group = flip(9, in: 10) ? own ?? group() : group()
        return switch Int.random(in: 0..<20, using: &random) {
        case 0..<5: .claimSecretary(group)
        case 5: .releaseSecretary(group)
        case 6: .setGroupStatus(group, GroupStatus.allCases.randomElement(using: &random) ?? .done)
        case 7: flip() ? .askForHelp(group) : .answerHelp(group)
        case 8..<10: flip(3, in: 4) ? .starNote(note()) : .unstarNote(note())
        case 10..<13: .editNote(note(), text: text())
        case 13: marking()
        case 14..<16:
            .moveNote(note(), from: column(), to: column(), before: flip() ? note() : nil)
        case 16: merging()
        case 17: .moveNotes(someNotes(), from: nil, to: column())
        default: .undo()
        }
    }

    private mutating func merging() -> BoardCommand {
        guard !odd(), let heap = heaps.randomElement(using: &random) else {
            return .mergeNotes(note(), into: note())
        }
        return .mergeNotes(
            heap.randomElement(using: &random) ?? note(),
            into: heap.randomElement(using: &random) ?? note())
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
