import BoardModel
import BoardProtocol
import Testing

@Suite("The same command has the same bytes, another command others")
struct CanonicalBytesTests {
    private let note = Names.note
    private let card = Names.card
    private let e = ExerciseID(rawValue: "e")

    private func text(_ bullets: [String]) -> CardText { CardText(heading: "h", bullets: bullets) }

    @Test("the bytes are fixed, since digests of them are kept")
    func fixed() {
        #expect(
            BoardCommand.turnPage(12).canonicalBytes
                == [8, 0, 0, 0] + Array("turnPage".utf8) + [2, 0, 0, 0] + Array("12".utf8))
    }

    @Test("no two commands share theirs")
    func unambiguous() {
        let a = ColumnID(rawValue: "a")
        let ab = ColumnID(rawValue: "ab")
        let commands: [BoardCommand] =
            commandFixtures.values.compactMap(\.forBoard) + [
                .postNote(note, column: a, text: "bc"), .postNote(note, column: ab, text: "c"),
                .postNote(note, column: a, text: ""), .editNote(note, text: "a"),
                .postNote(note, column: a, text: "\u{E5}"),
                .postNote(note, column: a, text: "a\u{30A}"),
                .moveNote(note, from: a, to: ab, before: nil),
                .moveNote(note, from: ab, to: a, before: nil),
                .moveNote(note, from: a, to: ab, before: note),
                .moveNotes([note], from: nil, to: a), .moveNotes([note, note], from: nil, to: a),
                .moveNotes([note], from: a, to: a), .moderateNotes([note], state: .held),
                .moveNotes([note], from: nil, to: a, before: note),
                .takeOutOfTheme([note], to: Spot(column: a, before: nil)),
                .takeOutOfTheme([note], to: Spot(column: a, before: note)),
                .makeTheme(Names.theme, notes: [note], title: note.rawValue),
                .makeTheme(Names.theme, notes: [note, note], title: nil),
                .postNote(note, column: a, text: "a", marks: NoteMarks(groups: Names.marks.groups)),
                .postNote(note, column: a, text: "a", marks: NoteMarks(kind: Names.marks.kind)),
                .postNote(note, column: a, text: "a"),
                .markNote(Names.otherNote, marks: NoteMarks()),
                .putCard(card, e, column: a, text: text(["b"]), revision: nil),
                .putCard(card, e, column: nil, text: text(["b"]), revision: nil),
                .putCard(card, e, column: nil, text: text(["b", "1"]), revision: nil),
                .putCard(card, e, column: nil, text: text(["b"]), revision: 1),
                .putCard(card, e, column: nil, text: text([]), revision: 1),
                .setCardState(card, .shown, bullets: 1, revision: nil),
                .setCardState(card, .shown, bullets: nil, revision: 1),
                .setCardState(card, .shown, bullets: nil, revision: nil),
                .compare([], revisions: []), .compare([card], revisions: [1]),
                .compare([card], revisions: [2]),
                .compare([Names.otherCard, card], revisions: [1, 2]),
                .putAction(Names.action, text: ActionText(what: "a"), notes: []),
                .putAction(Names.action, text: ActionText(responsible: "a"), notes: []),
                .putAction(Names.action, text: ActionText(what: "a"), notes: [], revision: 1),
                .putAction(Names.action, text: ActionText(what: "a"), notes: [note]),
                .reopenBoard(toWrite: false),
                .startCountdown(seconds: 1), .startCountdown(seconds: 11),
                .extendCountdown(seconds: 1), .giveExtraTime("g", seconds: 1),
                .giveExtraTime("g", seconds: 2),
                .showOnScreen(.rows, column: ColumnID(rawValue: Names.hotels.rawValue)),
            ]
        #expect(Set(commands.map(\.canonicalBytes)).count == commands.count)
    }
}

extension ClientCommand {
    fileprivate var forBoard: BoardCommand? {
        guard case .board(let command) = self else { return nil }
        return command
    }
}
