import BoardModel

extension SQLiteStatement {
    /// Binds an event's columns, from `sequence` to `chain`.
    func bind(_ event: RecordedEvent, _ seals: EventSeals, _ link: Digest) {
        bind(event.sequence)
        bind(event.commandID.rawValue)
        bind(Int64(event.part))
        bind(event.commandDigest?.digest)
        bind(event.at.milliseconds)
        bind(event.kind)
        bind(event.body)
        bind(event.text, seals.text)
        bind(event.actor?.rawValue, seals.actor)
        bind(link)
    }

    private func bind(_ content: String?, _ seal: Seal?) {
        if let content { bind(content) } else { bindNull() }
        bind(seal?.salt)
        bind(seal?.digest)
    }
}

/// One row of `event`, not yet believed.
struct EventRow {
    let event: RecordedEvent
    let seals: EventSeals
    /// The stored checksum; nil when it is none.
    let link: Digest?

    /// Reads the current row: `sequence` first, `chain` last.
    init(_ row: SQLiteStatement) {
        event = RecordedEvent(
            sequence: row.integer(0), commandID: CommandID(rawValue: row.text(1)),
            part: Int(row.integer(2)), commandDigest: row.commandDigest(3),
            at: Timestamp(milliseconds: row.integer(4)), kind: row.text(5), body: row.bytes(6),
            text: row.content(7), actor: row.content(10).map(ActorID.init(rawValue:)))
        seals = EventSeals(text: row.seal(8), actor: row.seal(11))
        link = row.digest(13)
    }

    /// Says what is wrong with the row, if anything, and takes the chain past it.
    func problem(extending chain: inout BoardChain) -> String? {
        chain.extend(with: event, seals)
        guard event.text == nil || seals.text != nil, seals.text?.fits(event.text) ?? true else {
            return "the text does not match its digest"
        }
        let actor = event.actor?.rawValue
        guard actor == nil || seals.actor != nil, seals.actor?.fits(actor) ?? true else {
            return "the actor does not match its digest"
        }
        return link == chain.link ? nil : "the checksum does not fit the chain"
    }
}

extension SQLiteStatement {
    /// A text that may be redacted: zeros stand for what is gone.
    fileprivate func content(_ column: Int32) -> String? { isText(column) ? text(column) : nil }

    fileprivate func commandDigest(_ column: Int32) -> CommandDigest? {
        guard let digest = digest(column), digest != Digest() else { return nil }
        return CommandDigest(digest: digest)
    }

    fileprivate func seal(_ column: Int32) -> Seal? {
        guard let salt = digest(column), let digest = digest(column + 1) else { return nil }
        return Seal(salt: salt, digest: digest)
    }
}
