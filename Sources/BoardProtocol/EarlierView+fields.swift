import BoardModel

extension JSONWriter {
    mutating func fields(of view: EarlierView) {
        field("id", view.board.id)
        field("number", view.number)
        field("title", view.board.title)
        key("actions")
        array(view.board.actions) { writer, action in
            writer.object {
                $0.texts("what", action.what)
                if !action.responsible.isEmpty { $0.field("responsible", action.responsible) }
                if !action.due.isEmpty { $0.field("due", action.due) }
                $0.field("status", action.status)
            }
        }
        texts("obstacles", view.board.obstacles)
        texts("themes", view.board.themes)
    }

    private mutating func texts(_ name: StaticString, _ texts: [String]) {
        key(name)
        array(texts) { $0.string($1) }
    }
}
