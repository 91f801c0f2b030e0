import BoardModel

extension JSONWriter {
    mutating func fields(of view: VoteView) {
        field("id", view.id)
        field("number", view.number)
        field("columns", view.terms.columns)
        if view.terms.candidates != .notes { field("candidates", view.terms.candidates) }
        field("dots", view.terms.dots)
        field("severalOnOne", view.terms.severalOnOne)
        field("state", view.isOpen ? "open" : "closed")
        if let hands = view.hands { field("hands", hands) }
        if let results = view.results {
            key("results")
            array(results) { writer, result in
                writer.object {
                    $0.field("on", result.on)
                    $0.field("place", result.place)
                    $0.field("dots", result.dots)
                    $0.field("hands", result.hands)
                    $0.field("notes", result.notes)
                }
            }
        }
    }

    mutating func field(_ name: StaticString, _ counts: [VoteCount]) {
        key(name)
        array(counts) { writer, count in
            writer.object {
                $0.field("on", count.on)
                $0.field("count", count.count)
            }
        }
    }
}
