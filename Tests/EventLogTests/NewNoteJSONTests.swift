import BoardModel
import Foundation
import Testing

@testable import EventLog

@Test(
    "a new note is written in the encoder's own bytes",
    arguments: [nil, GroupID(rawValue: "hotell")])
func newNoteJSON(group: GroupID?) throws {
    let body = EventBody(
        note: NoteID(rawValue: "abcdefghijkmnpq"),
        to: Placement(column: ColumnID(rawValue: "e4.q1"), rank: -1_048_576), group: group,
        state: .pending)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(body.isNewNote)
    #expect(
        String(decoding: body.json, as: UTF8.self)
            == String(decoding: try encoder.encode(body), as: UTF8.self))
}
