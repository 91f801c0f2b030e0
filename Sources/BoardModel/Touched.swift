/// The records an event touched.
public struct Touched: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// Those that may look otherwise to anybody.
    public var keys: [RecordKey]
    /// What only one person sees, with the person at the time: afterwards the link may be gone.
    public var own: [Own] = []
    /// Notes and themes that only came to or left the screen; everybody else sees them as before.
    public var onScreen: [RecordKey] = []
    /// Notes that another one points at, and that may have come to or left the screen with that one.
    public var named: [RecordKey] = []
    /// Notes that point at others, and look otherwise only to those to whom the other one came or went:
    /// whoever does not see that one must not learn that it is there.
    public var linking: [Linking] = []

    public init(_ keys: [RecordKey] = []) { self.keys = keys }
    public init(arrayLiteral keys: RecordKey...) { self.keys = keys }

    /// One person's view of one record.
    public struct Own: Hashable, Sendable {
        public let key: RecordKey
        public let author: ActorID

        public init(key: RecordKey, author: ActorID) {
            self.key = key
            self.author = author
        }
    }

    /// One note's link to another.
    public struct Linking: Hashable, Sendable {
        public let note: NoteID
        public let target: RecordKey
    }

    func showing(_ keys: [RecordKey]) -> Touched {
        var touched = self
        touched.onScreen += keys
        return touched
    }

    func naming(_ keys: [RecordKey]) -> Touched {
        var touched = self
        touched.named += keys
        return touched
    }

    func owned(_ own: [Own]) -> Touched {
        var touched = self
        touched.own += own
        return touched
    }

    func linking(_ linking: [Linking]) -> Touched {
        var touched = self
        touched.linking += linking
        return touched
    }

    mutating func add(_ other: Touched) {
        keys += other.keys
        own += other.own
        onScreen += other.onScreen
        named += other.named
        linking += other.linking
    }

    static func + (left: Touched, right: Touched) -> Touched {
        var both = left
        both.add(right)
        return both
    }
}

extension Note {
    /// The note as its author sees it, while there is an author.
    var own: [Touched.Own] {
        author.map { [Touched.Own(key: .ownNote(id), author: $0)] } ?? []
    }
}
