import BoardModel

extension EventBody {
    /// Whether these are the fields of a new note without marks, the one event there are thousands of.
    var isNewNote: Bool {
        note != nil && to != nil && state != nil && template == nil && from == nil && by == nil
            && act == nil && findings == nil && marks == nil
    }

    /// The same bytes as the encoder's in a tenth of its time. Ids hold no symbol that JSON escapes
    /// (``Identifier``).
    var newNoteJSON: [UInt8] {
        guard let note, let to, let state else { return [] }
        var json = Array("{".utf8)
        json.reserveCapacity(192)
        if let group { json.add("\"group\":\"", group.rawValue, "\",") }
        json.add("\"note\":\"", note.rawValue, "\",\"state\":\"")
        json.add(state.rawValue, "\",\"to\":{\"column\":\"", to.column.rawValue)
        json.add("\",\"rank\":", to.rank.description, "}}")
        return json
    }
}

extension [UInt8] {
    fileprivate mutating func add(_ first: String, _ second: String, _ third: String) {
        self += first.utf8
        self += second.utf8
        self += third.utf8
    }
}
