/// The facilitators' last acts, the latest last, each with the steps that take it back.
///
/// Whatever evolves the board tells what it changes, one step for each change; several events are one act
/// when ``BoardEvent/actBegan(_:events:)`` stands before them.
struct History: Hashable, Sendable {
    private(set) var acts: [UndoableAct] = []
    private var begun: BegunAct?
    /// Whose the next events are, and how many of them; then those of who leads again.
    private var named = Doer.leaders
    private var eventsLeft = 0

    private var doer: Doer { eventsLeft > 0 ? named : .leaders }

    /// An act of several events, of which some are still to come.
    private struct BegunAct: Hashable, Sendable {
        let act: Act
        var eventsLeft: Int
        var hasSteps = false
    }

    /// The act that the events belong to which are to come next, if any.
    var begunAct: Act? { begun?.act }

    /// The act of some that undo would take back; [U7] one that stays stops all.
    func last(of doers: Set<Doer>) -> UndoableAct? {
        acts.last { $0.steps.isEmpty || doers.contains($0.doer) }
    }

    /// Called after each event, whatever it did.
    mutating func follow(_ event: BoardEvent) {
        switch event {
        case .moderatorActed(let count): (named, eventsLeft) = (.moderators, max(0, count))
        case .secretaryActed(let group, let count):
            (named, eventsLeft) = (.group(group), max(0, count))
        default:
            eventsLeft = max(0, eventsLeft - 1)
            followAct(event)
        }
    }

    private mutating func followAct(_ event: BoardEvent) {
        if case .actBegan(let act, let count) = event {
            begun = count > 0 ? BegunAct(act: act, eventsLeft: count) : nil
        } else if let left = begun?.eventsLeft {
            begun?.eventsLeft = left - 1
            if left == 1 { begun = nil }
        }
    }

    /// Remembers what takes a change back: steps of the act that was begun, else an act of its own.
    mutating func remember(_ steps: Inverse..., of act: Act, at time: Timestamp) {
        remember(steps, of: act, at: time)
    }

    mutating func remember(_ steps: [Inverse], of act: Act, at time: Timestamp) {
        if steps.isEmpty { return }
        // [U8] What the others did with the same thing stands no longer as they left it.
        let doer = doer
        forget(
            of: { $0 != doer },
            where: { old in steps.contains { $0.isAboutTheSame(as: old) } })
        if begun?.hasSteps == true {
            acts[acts.endIndex - 1].steps += steps
        } else {
            acts.append(
                UndoableAct(
                    act: begun?.act ?? act, at: time, doer: doer, steps: steps))
            begun?.hasSteps = true
        }
        trim()
    }

    /// Remembers an act that nothing takes back.
    mutating func rememberLasting(_ act: Act, at time: Timestamp) {
        acts.append(UndoableAct(act: act, at: time, doer: .leaders, steps: []))
        trim()
    }

    /// A step was taken back.
    mutating func undone(_ step: Inverse) {
        guard let place = acts.lastIndex(where: { $0.steps.last?.isMeant(by: step) == true }) else {
            return
        }
        begun = nil
        acts[place].steps.removeLast()
        if acts[place].steps.isEmpty { acts.remove(at: place) }
    }

    /// Leaves out the steps about a note; an act of which none is left is forgotten.
    mutating func forget(_ note: NoteID) { forget { $0.note == note } }

    mutating func forget(_ theme: ThemeID) { forget { $0.themes.contains(theme) } }

    /// The themes that undo may still have to do with.
    func themes(at time: Timestamp) -> Set<ThemeID> {
        let acts = acts.filter { time - $0.at <= Limits.undoWindow }
        return Set(acts.flatMap(\.steps).flatMap(\.themes))
    }

    /// Leaves out the steps about a round.
    mutating func forget(_ vote: VoteID) { forget { $0.vote == vote } }

    /// Leaves out what began, closed and opened rounds. Says whether there was any.
    mutating func forgetRounds() -> Bool {
        let isAboutRound = { (step: Inverse) in step.vote != nil && step.kind != .countHands }
        guard acts.contains(where: { $0.steps.contains(where: isAboutRound) }) else {
            return false
        }
        forget(where: isAboutRound)
        return true
    }

    /// Leaves out the extra time that groups were given. Says whether there was any.
    mutating func forgetExtraTime() -> Bool {
        let isExtraTime = { (step: Inverse) in step.kind == .takeExtraTime }
        guard acts.contains(where: { $0.steps.contains(where: isExtraTime) }) else { return false }
        forget(where: isExtraTime)
        return true
    }

    /// Leaves out what others than those who lead did with a note.
    mutating func forgetOthers(_ note: NoteID) {
        forget(of: { $0 != .leaders }, where: { $0.note == note })
    }

    /// Leaves out the steps that would bring back a link from a note to a target that it may not have.
    mutating func forgetLinks(where isGone: (NoteID, LinkTarget) -> Bool) {
        forget { step in
            switch step {
            case .markNote(let note, let marks), .moveNote(let note, _, _, let marks?, _):
                marks.targets.contains { isGone(note, $0) }
            default: false
            }
        }
    }

    /// Leaves out the steps about an offer.
    mutating func forget(_ offer: OfferID) { forget { $0.offer == offer } }

    /// Leaves out the steps about a card.
    mutating func forget(_ card: CardID) { forget { $0.card == card } }

    /// Leaves out the steps about a row of the action plan.
    /// What would go back before it goes before the first of `followers` instead.
    mutating func forget(_ action: ActionID, before followers: [ActionID]) {
        forget { $0.action == action }
        for act in acts.indices {
            for step in acts[act].steps.indices {
                guard case .plan(.moveAction(let moved, before: action)) = acts[act].steps[step]
                else { continue }
                let next = followers.first { $0 != moved }
                acts[act].steps[step] = .plan(.moveAction(moved, before: next))
            }
        }
    }

    /// The rows of the action plan that undo may still have to do with.
    func actions(at time: Timestamp) -> Set<ActionID> {
        let acts = acts.filter { time - $0.at <= Limits.undoWindow }
        return Set(acts.flatMap(\.steps).flatMap(\.actions))
    }

    private mutating func forget(
        of isTheirs: (Doer) -> Bool = { _ in true }, where isGone: (Inverse) -> Bool
    ) {
        for place in acts.indices.reversed()
        where isTheirs(acts[place].doer)
            && acts[place].steps.contains(where: isGone)
        {
            // What was put together is taken apart wholly, or not at all.
            if acts[place].steps.contains(where: { $0.kind == .partNotes && isGone($0) }) {
                acts[place].steps = []
            }
            acts[place].steps.removeAll(where: isGone)
            guard acts[place].steps.isEmpty else { continue }
            if place == acts.endIndex - 1 { begun?.hasSteps = false }
            acts.remove(at: place)
        }
    }

    /// So few that all places of one column find room between two notes, see ``Rank/remembered(_:after:)``.
    private mutating func trim() {
        let own = acts.indices.filter { acts[$0].doer == acts.last?.doer }
        if own.count > Limits.undoableActs { acts.remove(at: own[0]) }
        var count = acts.reduce(0) { $0 + $1.steps.count }
        while acts.count > 1, count > Limits.undoableSteps {
            count -= acts.remove(at: oldestOfTheMany).steps.count
        }
    }

    /// The oldest act of those who did most, so that busy moderators leave the leader's acts alone; never the
    /// latest of all.
    private var oldestOfTheMany: Int {
        let counts = acts.reduce(into: [:]) { $0[$1.doer, default: 0] += 1 }
        // Among equals those who lead; else whoever did the oldest.
        let most = counts.values.max() ?? 0
        let leads = counts[.leaders] == most
        return acts.dropLast().firstIndex {
            leads ? $0.doer == .leaders : counts[$0.doer] == most
        } ?? 0
    }
}

/// Where undo would put a note back in a column.
struct RememberedPlace {
    let act: Int
    let step: Int
    let note: NoteID
    let column: ColumnID
    let rank: Int64
}

extension History {
    /// The places in `column` that undo would put notes back to.
    func places(in column: ColumnID) -> [RememberedPlace] {
        acts.indices.flatMap { act in
            acts[act].steps.indices.compactMap { step in
                guard case .moveNote(let note, _, let to, _, let carried) = acts[act].steps[step],
                    let place = ([to] + carried).first(where: { $0.column == column })
                else { return nil }
                return RememberedPlace(
                    act: act, step: step, note: note, column: column, rank: place.rank)
            }
        }
    }

    mutating func renumber(_ place: RememberedPlace, to rank: Int64) {
        guard
            case .moveNote(let note, let from, let to, let marks, let carried) =
                acts[place.act].steps[place.step]
        else { return }
        let places = ([to] + carried).map {
            $0.column == place.column ? Placement(column: $0.column, rank: rank) : $0
        }
        acts[place.act].steps[place.step] = .moveNote(
            note, from: from, to: places[0], marks: marks, carried: Array(places.dropFirst()))
    }
}
