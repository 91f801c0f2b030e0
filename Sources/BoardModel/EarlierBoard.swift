/// Which earlier boards of the same town a board is based on, and what it brings from them.
public struct Basis: Hashable, Sendable, Codable {
    /// In order; each is older than the board that names it.
    public var boards: [BoardID]
    public var brings: Use

    /// What is brought from an earlier board, to be read.
    public enum Use: String, Hashable, Sendable, Codable, CaseIterable {
        /// What was decided, the obstacles without a tool, the themes.
        case background
        /// What was decided and is not done, and the obstacles without a tool.
        case continuation
        /// The headings of the themes.
        case themes
    }

    /// These boards, for that use.
    public init(boards: [BoardID], brings: Use) {
        self.boards = boards
        self.brings = brings
    }
}

/// What an earlier board brings: only what everybody in its room could have read.
public struct EarlierBoard: Hashable, Sendable {
    public var id: BoardID
    public var title: String
    public var actions: [EarlierAction]
    /// The texts of obstacles that no tool gets past.
    public var obstacles: [String]
    /// Headings.
    public var themes: [String]
}

/// A row of an earlier board's action plan.
public struct EarlierAction: Hashable, Sendable {
    public var what: [String]
    public var responsible: String
    public var due: String
    public var status: ActionStatus
}

/// What an earlier board brings.
public struct EarlierView: Hashable, Sendable {
    /// From 1, the oldest first.
    public var number: Int
    public var board: EarlierBoard
}

extension Board {
    /// [PR1] What this board brings to a later one.
    public func brought(as id: BoardID, for use: Basis.Use) -> EarlierBoard {
        let isThemesOnly = use == .themes
        return EarlierBoard(
            id: id, title: title, actions: isThemesOnly ? [] : earlierActions(for: use),
            obstacles: isThemesOnly ? [] : obstaclesWithoutTool.map(\.text),
            themes: use == .continuation ? [] : earlierThemes)
    }

    private func earlierActions(for use: Basis.Use) -> [EarlierAction] {
        plan.map { action in
            EarlierAction(
                what: action.text.what.isEmpty
                    ? action.notes.compactMap { notes[$0] }.filter(isForRoom).map(\.text)
                    : [action.text.what],
                responsible: action.text.responsible, due: action.text.due, status: action.status)
        }.filter { action in
            let isOpen = action.status == .planned || action.status == .underWay
            return !action.what.isEmpty && (isOpen || use == .background)
        }
    }

    /// The obstacles everybody may read that no tool gets past that everybody may read.
    var obstaclesWithoutTool: [Note] {
        let open = notes.values.filter(isForRoom).sorted { $0.id < $1.id }
        let overcome = Set(
            open.flatMap(\.marks.links).filter { $0.type == .overcomes }.map(\.target))
        return open.filter { note in
            let isObstacle = note.placements.contains {
                index.columns[$0.column]?.meaning == .obstacle
            }
            let isOvercome =
                overcome.contains(.note(note.id))
                || note.theme.map { overcome.contains(.theme($0)) } ?? false
            return isObstacle && !isOvercome
        }
    }

    private var earlierThemes: [String] {
        themes.values.filter { theme in theme.notes.contains { notes[$0].map(isForRoom) ?? false } }
            .sorted { $0.id < $1.id }.compactMap(\.title)
    }
}

extension Board {
    /// [PR2] What `viewer` sees of an earlier board: the screen while it shows what there is since last time.
    func earlierView(_ id: BoardID, for viewer: Viewer) -> RecordView? {
        guard let number = earlier.firstIndex(where: { $0.id == id }) else { return nil }
        let isSeen =
            switch viewer {
            case .facilitator, .moderator: true
            case .screen: spotlight.content == .since
            case .participant, .coreGroup, .author: false
            }
        return isSeen ? .earlier(EarlierView(number: number + 1, board: earlier[number])) : nil
    }

    /// What is seen of earlier boards.
    var touchedEarlier: Touched { Touched(earlier.map { .earlier($0.id) }) }

    /// Gives a board what earlier ones bring. Not of the log: it is read from theirs, so that what is erased there is
    /// gone here too. Returns what it touched.
    public mutating func know(_ earlier: [EarlierBoard]) -> Touched {
        guard earlier != self.earlier else { return [] }
        let before = touchedEarlier
        self.earlier = earlier
        return before + touchedEarlier
    }
}
