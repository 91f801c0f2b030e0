/// One row of the action plan: what is to be done, by whom, until when.
public struct PlannedAction: Hashable, Sendable {
    public let id: ActionID
    public internal(set) var text: ActionText
    /// What it is built on, in order; a note that is gone is left out.
    public internal(set) var notes: [NoteID]
    public internal(set) var status = ActionStatus.planned
    /// Counts the texts it has had, from 1, so that nobody overwrites one they have not read.
    public internal(set) var revision = 1
    /// The meeting it was made in, from 1.
    var meeting = 1
    /// Taken out of the plan; kept while undo may bring it back.
    public internal(set) var isRemoved = false
}

/// How far an action has come.
public enum ActionStatus: String, Hashable, Sendable, Codable, CaseIterable {
    case planned, underWay, done
    /// It was decided not to do it.
    case dropped
}

/// What people wrote in a row of the plan; each on one line, empty where nothing was written.
public struct ActionText: Hashable, Sendable {
    /// At most 280 characters; empty where the notes say it.
    public var what = ""
    /// The organisation, at most 80 characters.
    public var responsible = ""
    /// From whom there is support, at most 140 characters.
    public var support = ""
    /// A date, as `2027-03-01`, or words: "före sommaren"; at most 40 characters.
    public var due = ""
    /// How it is followed up, at most 140 characters.
    public var followUp = ""

    /// A text with these lines.
    public init(
        what: String = "", responsible: String = "", support: String = "", due: String = "",
        followUp: String = ""
    ) {
        self.what = what
        self.responsible = responsible
        self.support = support
        self.due = due
        self.followUp = followUp
    }
}

extension ActionText {
    /// The lines in one order, as the log keeps them.
    public var lines: [String] { [what, responsible, support, due, followUp] }

    /// The text that has these lines; what is missing is empty.
    public init(lines: [String]) {
        let line = { lines.indices.contains($0) ? lines[$0] : "" }
        self.init(
            what: line(0), responsible: line(1), support: line(2), due: line(3), followUp: line(4))
    }

    /// The text as it is kept: each line cleaned like a note and without line breaks, or empty.
    func cleaned() throws(CommandRejection) -> ActionText {
        ActionText(
            what: try Self.line(what, Limits.noteGraphemes),
            responsible: try Self.line(responsible, Limits.organisationGraphemes),
            support: try Self.line(support, Limits.actionLineGraphemes),
            due: try Self.line(due, Limits.dueGraphemes),
            followUp: try Self.line(followUp, Limits.actionLineGraphemes))
    }

    private static func line(
        _ text: String, _ graphemes: Int
    ) throws(CommandRejection) -> String {
        do throws(CommandRejection) {
            return try TextRules.line(text, graphemes: graphemes)
        } catch .textIsEmpty {
            return ""
        }
    }
}
