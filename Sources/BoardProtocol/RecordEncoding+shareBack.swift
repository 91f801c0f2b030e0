import BoardModel

extension JSONWriter {
    mutating func fields(of view: ShareBackView) {
        field("phase", view.phase)
        field("order", view.order)
        field("turn", view.turn)
        field("heard", view.heard)
    }

    mutating func fields(of view: OfferView) {
        field("id", view.id)
        field("note", view.note)
        field("group", view.group)
        field("text", view.text)
        field("state", view.state)
        field("findings", optional: view.findings)
    }
}
