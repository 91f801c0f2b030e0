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
        var json = "{"
        if let group { json += "\"group\":\"\(group)\"," }
        json += "\"note\":\"\(note)\",\"state\":\"\(state.rawValue)\","
        json += "\"to\":{\"column\":\"\(to.column)\",\"rank\":\(to.rank)}}"
        return Array(json.utf8)
    }
}
