import BoardModel

/// An append that waits to be carried out.
struct Append: Sendable {
    let board: BoardID
    let head: SequenceNumber
    let events: [RecordedEvent]
    let answer: Answer<AppendResult>
}

extension LogStore {
    /// Carries out a group of appends in one transaction and tells how each ended. One append's conflict
    /// leaves the others as they are; an error of the disk ends them all alike.
    func append(_ group: [Append]) -> [AppendResult] {
        let results: [AppendResult]
        do throws(EventLogError) {
            results = try prepare(group)
        } catch {
            rollBack()
            return group.map { _ in .notWritten(error) }
        }
        do throws(EventLogError) {
            try commit()
            return results
        } catch {
            rollBack()
            // On a trusted connection nothing of a failed commit can come back (`shakesTrust`).
            return results.map { result in
                guard case .durable = result else { return result }
                return connection.isTrusted ? .notWritten(error) : .unknown
            }
        }
    }

    /// Writes a group into a transaction that is left open.
    func prepare(_ group: [Append]) throws(EventLogError) -> [AppendResult] {
        try begin()
        var results: [AppendResult] = []
        results.reserveCapacity(group.count)
        for append in group { results.append(try prepare(append)) }
        return results
    }

    private func prepare(_ append: Append) throws(EventLogError) -> AppendResult {
        do throws(EventLogError) {
            let head = try head(of: append.board)
            guard head.sequence == append.head else { return .conflict(head: head.sequence) }
            try addOrNothing(append.events, to: append.board, from: head)
            return .durable(head: append.head + SequenceNumber(append.events.count))
        } catch {
            guard error.concernsOneBoard else { throw error }
            return .notWritten(error)
        }
    }

    private func addOrNothing(
        _ events: [RecordedEvent], to board: BoardID, from head: Head
    ) throws(EventLogError) {
        try statements.savepoint.run()
        do throws(EventLogError) {
            move(board, to: try add(events, to: board, from: head))
        } catch {
            try statements.backToSavepoint.run()
            try statements.releaseSavepoint.run()
            throw error
        }
        try statements.releaseSavepoint.run()
    }

    /// Adds events at the end of a board's log and gives the new head.
    func add(
        _ events: [RecordedEvent], to board: BoardID, from head: Head
    ) throws(EventLogError) -> Head {
        var chain = BoardChain(of: board, from: head.link)
        for event in events {
            let seals = EventSeals(sealing: event, &salts)
            chain.extend(with: event, seals)
            statements.addEvent.bind(board.rawValue)
            statements.addEvent.bind(event, seals, chain.link)
            do throws(EventLogError) {
                try statements.addEvent.run()
            } catch {
                throw error.isConstraint ? .repeatedCommand(event.commandID) : error
            }
        }
        return Head(sequence: events.last?.sequence ?? head.sequence, link: chain.link)
    }
}

extension EventLogError {
    /// Whether other boards' appends may go on.
    fileprivate var concernsOneBoard: Bool {
        switch self {
        case .unknownBoard, .boardErased, .repeatedCommand: true
        case .damaged(let damage): damage.board != nil
        case .missingDirectory, .missing, .readOnly, .inUse, .notADatabase, .newerSchema,
            .settingRefused,
            .boardExists, .diskFull, .copiesRemain, .storage, .closed:
            false
        }
    }
}
