extension Board {
    mutating func evolveWalkBegan(_ tables: [GroupID], at time: Timestamp) -> Touched {
        guard shareBack != nil, !tables.isEmpty else { return [] }
        return changeWalk(at: time) { board in
            let walk = Walk(tables: tables, round: 1, teams: board.dealt(over: tables.count))
            board.shareBacks[board.phase.id, default: ShareBack()].walk = walk
        }
    }

    mutating func evolveRoundBegan(_ round: Int, at time: Timestamp) -> Touched {
        changeWalk(at: time) { $0.shareBacks[$0.phase.id]?.walk?.round = max(1, round) }
    }

    mutating func evolveWalkEnded(at time: Timestamp) -> Touched {
        changeWalk(at: time) { board in
            board.leaveTables(at: time)
            board.shareBacks[board.phase.id]?.walk?.round = nil
        }
    }

    /// From now on what hung there is seen no longer, and comments on it come late.
    mutating func leaveTables(at time: Timestamp) {
        if walk != nil { shareBacks[phase.id]?.walk?.leftAt = time }
    }

    private mutating func changeWalk(
        at time: Timestamp, _ change: (inout Board) -> Void
    ) -> Touched {
        guard let before = shareBack else { return [] }
        history.remember(
            .walk(
                round: before.walk?.round, showing: spotlight.content, column: spotlight.column,
                group: spotlitGroup),
            of: .walk, at: time)
        let left = walk
        change(&self)
        return walkChanged(from: left) + [.undo]
    }

    /// [GW6] Undo: the round that was, or none.
    mutating func takeBackWalk(to round: Int?) -> Touched {
        let left = walk
        shareBacks[phase.id]?.walk?.round = round
        return walkChanged(from: left)
    }

    private func walkChanged(from left: Walk?) -> Touched {
        guard left?.tables != walk?.tables || (left == nil) != (walk == nil) else {
            return [.shareBack]
        }
        return [.shareBack] + hanging(at: (left?.tables ?? []) + (walk?.tables ?? []), in: phase)
            + touchedTeams(of: shareBack?.walk)
    }

    /// Everything at these tables, and the links with it.
    func hanging(at tables: [GroupID], in phase: Phase) -> Touched {
        let keys = hung(at: Set(tables), in: phase)
        return Touched(keys) + linked(with: keys)
    }

    /// What those who walk are told of their teams.
    private func touchedTeams(of walk: Walk?) -> Touched {
        let people = walk?.teams.keys.sorted() ?? []
        return Touched(people.map(RecordKey.membership))
            .owned(people.map { Touched.Own(key: .membership($0), author: $0) })
    }

    /// What others see again, or no longer, when the phase of a walk that goes on is entered or left.
    func hungBack(in phase: Phase) -> Touched {
        guard let walk = shareBacks[phase.id]?.walk, walk.round != nil else { return [] }
        return hanging(at: walk.tables.map(merged), in: phase) + touchedTeams(of: walk)
    }

    /// [GW7] The end of the meeting ends it, and forgets who walked with whom.
    mutating func endWalks() -> Touched {
        let walk = walk
        for phase in shareBacks.keys { shareBacks[phase]?.walk = nil }
        return walk.map { [.shareBack] + hanging(at: $0.tables, in: phase) } ?? []
    }

    /// [GW2] Who comes to a group while the others walk goes with the smallest team.
    mutating func joinWalk(_ person: ActorID) {
        guard let walk, walk.teams[person] == nil, groupInPhase(of: person) != nil else { return }
        shareBacks[phase.id]?.walk?.teams[person] = walk.smallestTeam
    }
}
