import BoardModel

extension JSONWriter {
    mutating func fields(of view: MatrixView) {
        field("id", view.kind)
        field("columns", view.matrix.columns)
        key("rows")
        array(view.matrix.rows) { writer, row in
            writer.object {
                $0.field("group", row.group)
                $0.flag("isOfSmall", row.isOfSmall)
                $0.key("counts")
                $0.array(row.counts) { $0.integer($1) }
                if view.isOpen { $0.field("covers", row.covers) }
            }
        }
    }
}
