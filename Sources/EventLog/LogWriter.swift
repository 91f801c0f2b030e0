/// What the writer's thread is asked to do.
enum LogRequest: Sendable {
    case append(Append)
    /// Anything else; it gets the open store, or why there is none.
    case work(@Sendable (Result<LogStore, EventLogError>) -> Void)
    /// To answer when the database is closed.
    case close(Answer<Void>)
}

/// Carries out requests in order: all appends that wait next to each other in one transaction, so that a
/// crowd costs one fsync. After an error that leaves open what the file holds, the file is opened anew
/// before anything else is answered.
final class LogWriter {
    private let file: DatabaseFile
    private var store: LogStore?
    private var lock: DatabaseLock?
    private var closing: [Answer<Void>] = []
    #if DEBUG
        private var acknowledgeFirst = AcknowledgeFirst.fromEnvironment()
    #endif

    init(_ file: DatabaseFile, _ store: LogStore, _ lock: DatabaseLock?) {
        self.file = file
        self.store = store
        self.lock = lock
    }

    /// Works until the queue is closed, then closes the database and lets go of the lock.
    func run(_ queue: RequestQueue<LogRequest>) {
        while let batch = queue.takeAll() { carryOut(batch) }
        writeWhatIsOwed()
        store = nil
        lock = nil
        for answer in closing { answer(()) }
    }

    private func carryOut(_ batch: [LogRequest]) {
        var group: [Append] = []
        for request in batch {
            switch request {
            case .append(let append): group.append(append)
            case .work(let work):
                commit(&group)
                writeWhatIsOwed()
                work(openStore())
            case .close(let answer): closing.append(answer)
            }
        }
        commit(&group)
    }

    private func commit(_ group: inout [Append]) {
        guard !group.isEmpty else { return }
        let results: [AppendResult]
        switch openStore() {
        case .success(let store): results = append(group, to: store)
        case .failure(let error): results = group.map { _ in .notWritten(error) }
        }
        for (append, result) in zip(group, results) { append.answer(result) }
        group = []
    }

    private func append(_ group: [Append], to store: LogStore) -> [AppendResult] {
        #if DEBUG
            if let results = acknowledgeFirst?.append(group, to: store) { return results }
        #endif
        return store.append(group)
    }

    private func writeWhatIsOwed() {
        #if DEBUG
            if case .success(let store) = openStore() { acknowledgeFirst?.write(to: store) }
        #endif
    }

    private func openStore() -> Result<LogStore, EventLogError> {
        if let store, store.connection.isTrusted { return .success(store) }
        // The old connection must be gone first: the last one to close empties the write-ahead log.
        store = nil
        do throws(EventLogError) {
            let opened = try LogStore(file)
            store = opened
            return .success(opened)
        } catch {
            return .failure(error)
        }
    }
}
