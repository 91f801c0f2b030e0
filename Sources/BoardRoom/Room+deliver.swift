import BoardModel
import BoardProtocol

extension Room {
    /// Tells what is new, unless another batch is already on its way to disk: then both go out as one
    /// message, so that load makes messages larger instead of more, but nobody waits longer than
    /// ``News/patience``.
    func deliverNews(at now: Moment) {
        switch stage {
        case .idle, .resting: return deliverAllNews(at: now.wall)
        case .appending, .resolving, .unreadable: break
        }
        if news.isOverdue(at: now.steady) { deliverAllNews(at: now.wall) }
    }

    /// Also before anybody is shown the whole board: what they see then must not be told again as new, nor
    /// taken back without their knowing.
    func deliverAllNews(at time: Timestamp) {
        if let touched = news.take() { deliver(touched, at: time) }
    }

    /// Tells each audience once what changed for it, then each author what only they may see.
    private func deliver(_ touched: TouchedRecords, at time: Timestamp) {
        // Copied once, not for each audience.
        let board = board
        var encodings = BatchEncodings()
        for audience in audiences {
            guard let frame = audience.changes(touched, on: board, head: head, &encodings)
            else { continue }
            effects.append(.broadcast(audience.name, frame))
        }
        if touched.keys.contains(.leader) { presence.changed() }
        for case .membership(let actor) in touched.keys { regroup(actor, at: time) }
        deliverOwn(touched.own + linkingOwn(touched))
    }

    /// Own notes that point at a note which came to their author or went, and were not touched themselves.
    private func linkingOwn(_ touched: TouchedRecords) -> [Touched.Own] {
        var known = Set(touched.linking.isEmpty ? [] : touched.own)
        return touched.linking.compactMap { link in
            guard let author = board.notes[link.note]?.author,
                let session = ownSessions[author]?.first,
                sessions[session]?.audience.turned.contains(link.target) == true
            else { return nil }
            let own = Touched.Own(key: .ownNote(link.note), author: author)
            return known.insert(own).inserted ? own : nil
        }
    }

    private func deliverOwn(_ own: [Touched.Own]) {
        let byAuthor = Dictionary(grouping: own, by: \.author)
        for (author, own) in byAuthor.sorted(by: { $0.key < $1.key }) {
            guard let sessions = ownSessions[author] else { continue }
            let frame = changes(of: own, for: author)
            for session in sessions { effects.append(.send(session, frame)) }
        }
    }

    private func changes(of own: [Touched.Own], for author: ActorID) -> [UInt8] {
        var put: [EncodedRecord] = []
        var remove: [RecordKey] = []
        for key in own.map(\.key) {
            if let view = board.view(of: key, for: .author(author)) {
                put.append(RecordEncoding.encode(view))
            } else {
                remove.append(key)
            }
        }
        return ServerMessage.changes(head: head, put: put, remove: remove).encoded
    }
}
