import BoardModel

extension JSONWriter {
    mutating func fields(of view: ShareBackView) {
        field("phase", view.phase)
        field("order", view.order)
        field("turn", view.turn)
        field("heard", view.heard)
        if let walk = view.walk {
            field("walk") { writer in
                writer.field("round", walk.round)
                writer.field("stations", walk.stations)
            }
        }
    }

    mutating func fields(of view: OfferView) {
        field("id", view.id)
        field("kind", view.kind)
        field("note", view.note)
        field("group", view.group)
        field("text", view.text)
        field("state", view.state)
        field("findings", optional: view.findings)
    }
}
