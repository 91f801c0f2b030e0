import BoardModel
import BoardProtocol

extension Room {
    /// The texts of what is gone must go from the disk too; the command is answered afterwards.
    func overwriteTexts(_ steps: [TextTrail.Step], for id: CommandID) {
        guard !steps.isEmpty else { return }
        for step in steps { memory.forgetContent(of: step.command) }
        overwrite(.texts(steps.map(\.sequence)), for: id)
    }

    /// [B4] on disk.
    func overwriteActors(for id: CommandID) {
        holdsActors = false
        memory.forgetAllContent()
        overwrite(.actors, for: id)
    }

    func isOverwriting(for id: CommandID) -> Bool {
        overwritings.values.contains { $0.contains(id) }
    }

    private func overwrite(_ what: Overwriting, for id: CommandID) {
        overwritings[what, default: []].append(id)
        effects.append(.overwrite(what))
    }

    /// The log has overwritten, or could not: then it is asked again at the next tick.
    public func overwritten(_ what: Overwriting, ok: Bool) -> [RoomEffect] {
        guard ok else {
            failedOverwritings.append(what)
            return []
        }
        for id in overwritings.removeValue(forKey: what) ?? [] {
            answer(id, .accepted(id, head: head))
        }
        startBatch()
        return takeEffects()
    }
}
