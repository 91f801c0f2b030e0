import BoardModel

/// A board about to be created.
public struct NewBoard: Sendable, Equatable {
    /// The board's id, never used before.
    public let board: BoardID
    /// The template it is created from.
    public let template: TemplateID
    /// What the facilitator calls it.
    public let title: String
    /// When it was created.
    public let createdAt: Timestamp
    /// A new random number: one life of the log.
    public let epoch: Epoch

    /// A board to create.
    public init(
        board: BoardID, template: TemplateID, title: String, createdAt: Timestamp, epoch: Epoch
    ) {
        self.board = board
        self.template = template
        self.title = title
        self.createdAt = createdAt
        self.epoch = epoch
    }
}

/// A board as it stands in the log.
public struct BoardEntry: Sendable, Equatable {
    /// The board's id.
    public let board: BoardID
    /// The template it was created from.
    public let template: TemplateID
    /// What the facilitator calls it; empty after erasure.
    public let title: String
    /// When it was created.
    public let createdAt: Timestamp
    /// Which life of the log this is.
    public let epoch: Epoch
    /// The sequence of its last event; 0 when it has none.
    public let head: SequenceNumber
    /// When it was erased, if it was.
    public let erasedAt: Timestamp?
}

extension BoardEntry {
    /// How a board stands that was just created with so many events.
    public init(_ new: NewBoard, head: SequenceNumber) {
        self.init(
            board: new.board, template: new.template, title: new.title, createdAt: new.createdAt,
            epoch: new.epoch, head: head, erasedAt: nil)
    }
}
