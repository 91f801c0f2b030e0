import BoardModel

/// The action plan.
extension RandomCommands {
    /// What a facilitator does with it.
    mutating func planning() -> BoardCommand {
        switch Int.random(in: 0..<14, using: &random) {
        case 0..<4: .putAction(newAction(), text: actionText(), notes: notesToBuildOn())
        case 4..<7:
            .putAction(
                action(), text: actionText(), notes: notesToBuildOn(),
                revision: Int.random(in: 1...3, using: &random))
        case 7..<9: .setActionStatus(action(), status())
        case 9..<11: .moveAction(action(), before: flip() ? action() : nil)
        case 11: .removeAction(action())
        case 12: odd() ? .eraseAction(action()) : .undo()
        default: .showOnScreen(.actions)
        }
    }

    private mutating func newAction() -> ActionID {
        if odd() { return action() }
        made += 1
        let id = ActionID(rawValue: "r\(made)")
        actions.append(id)
        return id
    }

    private mutating func action() -> ActionID {
        actions.suffix(flip() ? 6 : actions.count).randomElement(using: &random) ?? "nowhere"
    }

    private mutating func status() -> ActionStatus {
        ActionStatus.allCases.randomElement(using: &random) ?? .planned
    }

    private mutating func notesToBuildOn() -> [NoteID] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in note() }
    }

    private mutating func actionText() -> ActionText {
        if flip() { return ActionText() }
        return ActionText(what: text(), responsible: flip() ? text() : "", due: "2027-03-01")
    }
}
