import BoardModel

/// The fields of the events about a row of the action plan.
struct ActionBody: Codable {
    var id: ActionID
    var status: ActionStatus?
    /// The row before which it was put; absent when it was put last.
    var before: ActionID?

    init(_ id: ActionID, status: ActionStatus? = nil, before: ActionID? = nil) {
        self.id = id
        self.status = status
        self.before = before
    }
}

extension EventBody {
    init(_ action: ActionBody, notes: [NoteID]? = nil) {
        self.init(notes: notes)
        self.action = action
    }

    init(undoing step: PlanStep) {
        switch step {
        case .removeAction(let id), .restoreAction(let id): self.init(ActionBody(id))
        case .changeAction(let id, _, let notes): self.init(ActionBody(id), notes: notes)
        case .setActionStatus(let id, let status): self.init(ActionBody(id, status: status))
        case .moveAction(let id, let before): self.init(ActionBody(id, before: before))
        }
        act = Inverse.plan(step).kind
    }

    func actionEvent(_ kind: EventKind, text: String?) -> BoardEvent? {
        guard let action else { return nil }
        return switch kind {
        case .actionPut:
            notes.map { .actionPut(action.id, text: ActionText(logged: text), notes: $0) }
        case .actionStatusSet: action.status.map { .actionStatusSet(action.id, $0) }
        case .actionMoved: .actionMoved(action.id, before: action.before)
        case .actionRemoved: .actionRemoved(action.id)
        case .actionErased: .actionErased(action.id)
        default: nil
        }
    }

    func planStep(text: String?) -> PlanStep? {
        guard let action else { return nil }
        return switch act {
        case .removeAction: .removeAction(action.id)
        case .restoreAction: .restoreAction(action.id)
        case .changeAction:
            notes.map { .changeAction(action.id, text: ActionText(logged: text), notes: $0) }
        case .setActionStatus: action.status.map { .setActionStatus(action.id, $0) }
        case .moveAction: .moveAction(action.id, before: action.before)
        default: nil
        }
    }
}

extension ActionText {
    /// Each line on a line of its own, as the log keeps what a person wrote; no line holds a line break.
    var logged: String { lines.joined(separator: "\n") }

    /// Nil once it was redacted.
    init?(logged text: String?) {
        guard let text else { return nil }
        self.init(
            lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
}
