extension Board {
    mutating func evolveSecretary(_ event: BoardEvent) -> Touched {
        switch event {
        case .secretaryClaimed(let id, let person):
            guard let person, groups[id] != nil else { return [] }
            let before = secretaries.updateValue(person, forKey: id)
            return touchedSecretaries([before, person]) + [.group(id)]
        case .secretaryReleased(let id):
            return touchedSecretaries([secretaries.removeValue(forKey: id)]) + [.group(id)]
        case .groupStatusSet(let id, let status):
            return setStatus(of: id, status)
        case .helpAsked(let id): return setHelp(id, true)
        case .helpAnswered(let id): return setHelp(id, false)
        default: return []
        }
    }

    mutating func setStatus(of id: GroupID, _ status: GroupStatus) -> Touched {
        groups[id]?.status = status
        return [.group(id)]
    }

    /// What takes back that nobody is done any longer.
    var statusSteps: [Inverse] {
        groups.values.filter { $0.status != .working }.sorted { $0.id < $1.id }
            .map { .setGroupStatus($0.id, $0.status) }
    }

    private mutating func setHelp(_ id: GroupID, _ isWanted: Bool) -> Touched {
        groups[id]?.wantsHelp = isWanted
        return touchedSecretaries([secretaries[id]]) + [.group(id)]
    }

    /// Only they themselves are told what they are.
    private func touchedSecretaries(_ people: [ActorID?]) -> Touched {
        let people = people.compactMap { $0 }
        let keys = people.map(RecordKey.membership)
        return Touched(keys).owned(
            people.map { Touched.Own(key: .membership($0), author: $0) })
    }

    /// [SE7] Nobody is done with what only begins.
    mutating func beginAnew() -> Touched {
        let ids = groups.keys.filter { groups[$0]?.status != .working }.sorted()
        for id in ids { groups[id]?.status = .working }
        return Touched(ids.map(RecordKey.group))
    }

    /// [SE2] Who has left a group is its secretary no longer. Touched are the groups.
    mutating func releaseSecretaries() -> [GroupID] {
        let left = secretaries.filter { group, person in
            !standing(of: person).values.contains(group)
        }
        for group in left.keys { secretaries[group] = nil }
        return left.keys.sorted()
    }
}
