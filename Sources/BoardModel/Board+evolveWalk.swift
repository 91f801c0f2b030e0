extension Board {
    mutating func evolveWalkBegan(_ tables: [GroupID], at time: Timestamp) -> Touched {
        guard shareBack != nil, !tables.isEmpty else { return [] }
        history.remember(
            .dropWalk(
                showing: spotlight.content, column: spotlight.column, group: spotlitGroup),
            of: .walk, at: time)
        let ended = endWalk(at: time)
        let walk = Walk(tables: tables, teams: dealt(over: tables.count))
        shareBacks[phase.id, default: ShareBack()].walks.append(walk)
        return ended + touched(by: walk) + [.undo]
    }

    mutating func evolveRoundBegan(_ round: Int, at time: Timestamp) -> Touched {
        guard let walk, walk.rounds.contains(round) else { return [] }
        history.remember(.walk(round: walk.round), of: .walk, at: time)
        change { $0.round = round }
        return [.shareBack, .undo]
    }

    mutating func evolveWalkEnded(at time: Timestamp) -> Touched {
        guard let walk else { return [] }
        history.remember(.walk(round: walk.round), of: .walk, at: time)
        return endWalk(at: time) + [.undo]
    }

    /// From now on what hung there is seen no longer, and comments on it come late.
    mutating func endWalk(at time: Timestamp) -> Touched {
        guard let walk else { return [] }
        change {
            $0.round = nil
            $0.leftAt = time
        }
        return touched(by: walk)
    }

    /// [GW6] Undo: the round that was, or none.
    mutating func takeBackWalk(to round: Int?) -> Touched {
        guard phase.kind == .shareBack, let last = shareBacks[phase.id]?.walks.last,
            round.map(last.rounds.contains) ?? true
        else { return [] }
        change {
            $0.round = round
            $0.leftAt = nil
        }
        dealTheRest()
        return touched(by: shareBacks[phase.id]?.walks.last ?? last)
    }

    /// [GW6] Undo of its beginning: as if it had not been.
    mutating func dropWalk() -> Touched {
        guard phase.kind == .shareBack, let dropped = shareBacks[phase.id]?.walks.popLast() else {
            return []
        }
        return touched(by: dropped)
    }

    /// [GW7] The end of the meeting ends it, and forgets who walked with whom.
    mutating func endWalks() -> Touched {
        let walk = walk
        for phase in shareBacks.keys { shareBacks[phase]?.walks = [] }
        return walk.map(touched) ?? []
    }

    /// [GW2] Who comes to a group while the others walk goes with the smallest team.
    mutating func joinWalk(_ person: ActorID) {
        guard let walk, walk.teams[person] == nil, groupInPhase(of: person) != nil else { return }
        change { $0.join(person) }
    }

    /// Those who came while it had ended.
    private mutating func dealTheRest() {
        for person in memberships.keys.sorted() { joinWalk(person) }
    }

    private mutating func change(_ change: (inout Walk) -> Void) {
        guard var walk = shareBacks[phase.id]?.walks.popLast() else { return }
        change(&walk)
        shareBacks[phase.id]?.walks.append(walk)
    }

    /// What hangs there, where the teams are, and what each is told of the own one.
    private func touched(by walk: Walk) -> Touched {
        let people = walk.teams.keys.sorted()
        return [.shareBack] + hanging(at: walk.tables, in: phase)
            + Touched(people.map(RecordKey.membership))
            .owned(people.map { Touched.Own(key: .membership($0), author: $0) })
    }
}
