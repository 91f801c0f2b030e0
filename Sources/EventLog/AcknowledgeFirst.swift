#if DEBUG
    import Glibc

    /// The mistake the crash loop must find: a group is acknowledged before it is written, and written only
    /// with the next one, so that kill -9 in between loses it. Debug builds only, asked for by
    /// `TAVLA_TEST_ACKNOWLEDGE_FIRST=1`.
    struct AcknowledgeFirst {
        private var owed: [Append] = []

        /// The mistake, when `asked` is "1".
        init?(asked: String?) {
            guard asked == "1" else { return nil }
        }

        /// The mistake, when the environment asks for it.
        static func fromEnvironment() -> AcknowledgeFirst? {
            let value = getenv("TAVLA_TEST_ACKNOWLEDGE_FIRST")
            return AcknowledgeFirst(asked: value.map { String(cString: $0) })
        }

        /// Tells how `group` would end, without writing it.
        mutating func append(_ group: [Append], to store: LogStore) -> [AppendResult] {
            write(to: store)
            defer { store.rollBack() }
            do throws(EventLogError) {
                let results = try store.prepare(group)
                owed = zip(group, results).filter { $0.1.isDurable }.map(\.0)
                return results
            } catch {
                return group.map { _ in .notWritten(error) }
            }
        }

        /// Writes what was acknowledged.
        mutating func write(to store: LogStore) {
            _ = store.append(owed)
            owed = []
        }
    }

    extension AppendResult {
        fileprivate var isDurable: Bool { if case .durable = self { true } else { false } }
    }
#endif
