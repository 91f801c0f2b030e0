/// One step back in the action plan.
public enum PlanStep: Hashable, Sendable {
    /// Takes a row away that was made.
    case removeAction(ActionID)
    case restoreAction(ActionID)
    /// Gives a row what it said before.
    case changeAction(ActionID, text: ActionText?, notes: [NoteID])
    case setActionStatus(ActionID, ActionStatus)
    case moveAction(ActionID, before: ActionID?)

    /// The row it is about.
    public var action: ActionID {
        switch self {
        case .removeAction(let id), .restoreAction(let id), .changeAction(let id, _, _),
            .setActionStatus(let id, _), .moveAction(let id, _):
            id
        }
    }

    var kind: Inverse.Kind {
        switch self {
        case .removeAction: .removeAction
        case .restoreAction: .restoreAction
        case .changeAction: .changeAction
        case .setActionStatus: .setActionStatus
        case .moveAction: .moveAction
        }
    }
}

extension Inverse {
    /// The row of the action plan it is about, if any.
    public var action: ActionID? {
        guard case .plan(let step) = self else { return nil }
        return step.action
    }

    /// The rows it has to do with.
    var actions: [ActionID] {
        guard case .plan(.moveAction(let id, let before)) = self else {
            return action.map { [$0] } ?? []
        }
        return [id] + (before.map { [$0] } ?? [])
    }

    /// The texts of a row that it brings back, if any.
    public var actionText: ActionText? {
        guard case .plan(.changeAction(_, let text, _)) = self else { return nil }
        return text
    }
}
