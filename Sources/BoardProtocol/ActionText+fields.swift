import BoardModel

extension BoardCommand {
    static func putAction(_ fields: JSONObject) throws(MessageError.Problem) -> Self {
        .putAction(
            try fields.newID("action"), text: try ActionText(fields),
            notes: fields["notes"] == nil ? [] : try fields.ids("notes"),
            revision: try fields.optionalCount("revision"))
    }
}

extension ActionText {
    /// A line that is absent is empty.
    fileprivate init(_ fields: JSONObject) throws(MessageError.Problem) {
        let line = { (name: String) throws(MessageError.Problem) in
            fields[name] == nil ? "" : try fields.string(name)
        }
        self.init(
            what: try line("what"), responsible: try line("responsible"),
            support: try line("support"), due: try line("due"), followUp: try line("followUp"))
    }
}

extension JSONWriter {
    mutating func fields(of view: ActionView) {
        field("id", view.id)
        field("number", view.number)
        fields(of: view.text)
        field("notes", view.notes)
        if !view.says.isEmpty {
            key("says")
            array(view.says) { $0.string($1) }
        }
        field("status", view.status)
        field("meeting", view.meeting)
        field("revision", view.revision)
    }

    /// Absent where nothing was written.
    private mutating func fields(of text: ActionText) {
        field("what", text.what.isEmpty ? nil : text.what)
        field("responsible", text.responsible.isEmpty ? nil : text.responsible)
        field("support", text.support.isEmpty ? nil : text.support)
        field("due", text.due.isEmpty ? nil : text.due)
        field("followUp", text.followUp.isEmpty ? nil : text.followUp)
    }
}
